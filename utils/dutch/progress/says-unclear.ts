const EDGE = '(?<!\\p{L})';
const END = '(?!\\p{L})';
const NOT = '(?:niet|nie|niks|niets|geen \\p{L}+|amper|nauwelijks)';
const FOLLOW = '(?:snap|snapte|begrijp|begreep|volg|vat|versta)';

/** "Ik snap er niks van", "het is me nog niet duidelijk", "hoe bedoelt u?": the explanation itself did not come across. */
const UNCLEAR = new RegExp(
  [
    `${EDGE}${FOLLOW} (?:\\p{L}+ ){0,4}${NOT}${END}`,
    `${EDGE}${NOT} (?:\\p{L}+ ){0,2}(?:begrijpen|snappen|volgen|duidelijk|helder|begrepen)${END}`,
    `${EDGE}(?:onduidelijk|onbegrijpelijk|verwarrend|ingewikkeld|chinees)${END}`,
    `${EDGE}(?:hoezo|hoe|wat) bedoel(?:t|en|de|je)?${END}`,
    `${EDGE}wat (?:wil|wilt) (?:je|u|dat) (?:nu |nou |daarmee )?zeggen${END}`,
    `${EDGE}(?:draad|spoor|weg) kwijt${END}`,
    `${EDGE}(?:kom|raak) (?:ik )?(?:er )?(?:\\p{L}+ ){0,3}(?:niet|nie) (?:meer )?(?:uit|wijs)${END}`,
    '^\\s*(?:h[uè]h?|he|wablief(?:t)?|watte?|sorry|hoezo)?\\s*\\?{1,5}\\s*$',
  ].join('|'),
  'iu',
);
/** To find a decision or a wait hard to understand is to complain about it. */
const COMPLAINS = new RegExp(
  `${EDGE}${FOLLOW} (?:\\p{L}+ ){0,3}(?:niet|nie) (?:waarom|dat|hoe het kan|wie)${END}`,
  'iu',
);

/** A citizen says that they do not follow what is explained to them. Looks at the first 2,000 UTF-16 units. */
export function saysUnclear(text: string): boolean {
  const start = text.slice(0, 2000);
  return UNCLEAR.test(start) && !COMPLAINS.test(start);
}
