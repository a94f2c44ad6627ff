/** "Ik snap er niks van", "het is me nog niet duidelijk", "hoe bedoelt u?": the explanation itself did not come across. */
const UNCLEAR =
  /(?<!\p{L})(?:(?:snap|snapte|begrijp|begreep|volg|vat|versta) (?:\p{L}+ ){0,4}(?:niet|nie|niks|niets|geen \p{L}+|amper|nauwelijks)|(?:niet|nie|niks|niets|geen \p{L}+|amper|nauwelijks) (?:\p{L}+ ){0,2}(?:begrijpen|snappen|volgen|duidelijk|helder|begrepen)|onduidelijk|onbegrijpelijk|verwarrend|ingewikkeld|chinees|(?:hoezo|hoe|wat) bedoel(?:t|en|de|je)?|wat (?:wil|wilt) (?:je|u|dat) (?:nu |nou |daarmee )?zeggen|(?:draad|spoor|weg) kwijt|(?:kom|raak) (?:ik )?(?:er )?(?:\p{L}+ ){0,3}(?:niet|nie) (?:meer )?(?:uit|wijs))(?!\p{L})/iu;
/** A message that is little more than a question mark. */
const PUZZLED = /^(?:h[uèe]h?|wablieft?|watte?|sorry|hoezo)? ?\?{1,5}$/iu;
/** To find a decision or a wait hard to understand is to complain about it. */
const COMPLAINS =
  /(?<!\p{L})(?:snap|snapte|begrijp|begreep|volg|vat|versta) (?:\p{L}+ ){0,3}(?:niet|nie) (?:waarom|dat|hoe het kan|wie)(?!\p{L})/iu;

/** A citizen says that they do not follow what is explained to them. Looks at the first 2,000 UTF-16 units. */
export function saysUnclear(text: string): boolean {
  const start = text.slice(0, 2000).trim();
  return PUZZLED.test(start) || (UNCLEAR.test(start) && !COMPLAINS.test(start));
}
