import { isPerson } from '../convert/word-kinds';
import { gapBefore } from '../gap-before';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Token, Words } from '../tokens';
import { SERVED } from './served';

const ANYONE_ELSE = wordSet('u uw uzelf jij jou jouw jezelf ik mij me wij we ons onze mijn jullie');
const JOINS = new Set(['maar', 'want', 'dus', 'alleen', 'en']);
const KIN =
  /^(?:kinderen|ouders|man|vrouw|(?:klein|pleeg|stief|schoon)?(?:zoon|dochter|moeder|vader|ouders)|broertje|zusje|tweeling)$/;

// How it goes, as a rule …
const USUALLY =
  / (?:normaal|normaliter|vaak|regelmatig|doorgaans|gewoonlijk|meestal|officieel|standaard|in principe|in de regel|over het algemeen|in beginsel) /;
// … and not with this reader.
const EXCEPTION =
  / (?:in|bij) uw? | geval van uw? | uw (?:geval|situatie) | u (?:bent|hebt|heeft) (?:gelukkig|juist|echter) | voor uw? (?:geldt|is|ligt|maak|maken|gaat|duurt|werkt|telt)| maar (?:voor |omdat |aangezien )?uw? | (?:omdat|aangezien) uw? | u (?:wacht|heeft|hebt|zit|staat) (?:nu |inmiddels )?al | uitzondering | ligt (?:dat|het) | klopt niet | geldt niet | echter /;
// A time of life, or a state in which the reader's child or parent is.
const STAGE =
  / (?:minderjarig|meerderjarig|volwassen|puber|pubers|tiener|kleuter|baby|studeert|student|op school|op kamers|van school|leerplichtig|onder bewind|onder curatele|met pensioen|aow|pensioen|overlijdt|overleden|dement|dementie|geboren|gescheiden|jong|oud|ouder|op leeftijd|op die leeftijd|jaar|(?:zes|zeven|acht|negen)tien(?:de)?|(?:twaalf|dertien|veertien|vijftien)(?:de)?|(?:1\d|2[01]|[6-9]\d)(?:e|ste)?|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tigste|eenentwintig|[^ ]+jarige) /;
// What holds for everyone in a state that the writer feels with.
const TRUISM =
  / (?:lastig|moeilijk|zwaar|raar|eng|pittig|naar|rot|heftig|wennen|schrikken|zoeken) (?:[^ ]+ )?(?:als|wanneer) je |^ als je (?:rouwt|schrikt|haast|verdriet|pijn|koorts|zorgen|ziek|moe|bang|boos|verdrietig|in paniek|in de put|net bevallen|net verhuisd|iemand verliest|een (?:kind|ouder|dierbare) verliest)(?: |$)| als je (?:dat|het|zoiets|zo'n [^ ]+) (?:allemaal |zo )?(?:leest|hoort|ziet|meemaakt) | kan iedereen (?:gebeuren|overkomen) |^ (?:dat|zoiets) wil je |^ je wilt (?:zoiets|dat) (?:natuurlijk|gewoon|het liefst) |^ (?:met|na|door) (?:[^ ]+ ){1,3}(?:ben|heb|kom|sta|zit|voel|slaap|raak|denk|begin|weet|doe) je | je verwacht (?:toch|niet|ook) | schrik je | op je af | je maakt (?:wat|nogal wat|van alles) mee /;

/**
 * In a message that says u, this `je` speaks of everyone: the rule that is otherwise for this reader ("meestal krijg je …, maar
 * in uw geval …"), the age of the reader's child ("zolang je minderjarig bent …; uw zoon …"), or a word of comfort ("met
 * twee kleintjes heb je je handen vol"). In doubt false.
 */
export function isSaidBesideU(words: Words, sentence: Sentence, at: number): boolean {
  const { tokens } = words;
  if (sentence.asks || sentence.last - sentence.first > FAR || !tokens.some(isU)) return false;
  const end = endOfPart(words, sentence, at);
  const part = tokens.slice(sentence.first, end);
  if (part.some(({ word }) => ANYONE_ELSE.has(word))) return false;
  const said = joined(part);
  const rest = [...tokens.slice(0, sentence.first), ...tokens.slice(end)];
  if (USUALLY.test(said) && EXCEPTION.test(joined(rest))) return true;
  if (
    STAGE.test(said) &&
    rest.some(({ word }, here) => (word === 'uw' || word === 'als') && isKin(rest[here + 1]?.word ?? ''))
  )
    return true;
  return TRUISM.test(said) && !part.some(({ word }) => word !== 'even' && SERVED.has(word));
}

const FAR = 40;
const isU = ({ word }: Token) => word === 'u' || word === 'uw';
const isKin = (word: string) => KIN.test(word) || isPerson(word);
const joined = (tokens: readonly Token[]) => ` ${tokens.map(({ word }) => word).join(' ')} `;

/** Up to ", maar in uw situatie …": what is set against it is about the reader. */
function endOfPart({ text, tokens }: Words, { last }: Sentence, at: number): number {
  for (let here = at + 1; here < last; here++) {
    const gap = gapBefore(text, tokens, here);
    if (/[,;]/.test(gap) && JOINS.has(tokens[here]?.word ?? '')) return here;
  }
  return last;
}
