import type { Act } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { ACK_WORDS, FILLER_WORDS, THANK_WORDS, WEAK_WORDS } from './word-sets';

const THUMBS = /[👍👌✅🆗👊🙏]/u;
const PICTURES = /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{P}\p{S}\s\u200d])*$/u;
const UNDERSTOOD = /^(?:(?:ok|oke|ah|ja|prima|goed) )?(?:ik )?(?:snap|begrijp) (?:het|hem|ik)$/;
// "Doe ik", "dan weet ik genoeg", "geen probleem"
const PROMISED =
  /^(?:(?:ok|oke|ja|prima|goed|dat|dan) ){0,2}(?:(?:doe|ga|zal) ik(?: doen)?|weet ik (?:genoeg|dat)|geen (?:probleem|punt)|(?:(?:komt|dik|helemaal|is) )?in orde)(?: hoor| bedankt| dankjewel)?$/;
const TRAILING = new Set(['dan', 'hoor']);
const MAX_WORDS = 8;
const CLOSING_START = new Set([
  'fijne',
  'prettige',
  'goede',
  'goeie',
  'mooie',
  'groet',
  'groetjes',
  'doei',
  'doeg',
  'tot',
  'dag',
  'goedendag',
  'succes',
  'nog',
]);

/**
 * Acts that a message performs as a whole: a bare acknowledgement ("ok, bedankt") and a weak one ("ok").
 * A question is never one.
 */
export function wholeMessageActs({ text, tokens }: Words): Act[] {
  if (text.includes('?')) return [];
  if (tokens.length === 0)
    return THUMBS.test(text) && text.length < 40 && PICTURES.test(text)
      ? // Folded hands thank; a thumb only says "ok" (rulebook §4).
        text.includes('🙏')
        ? ['bare-ack']
        : ['bare-ack', 'weak-ack']
      : [];
  if (tokens.length > MAX_WORDS) return [];

  const words = tokens.map((token) => shortened(token.word));
  const acts: Act[] = [];
  // "Oké dan", "ja hoor".
  const weak = words.length > 1 && TRAILING.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  if (weak.every((word) => WEAK_WORDS.has(word)) && weak.join(' ') !== 'is' && !text.includes('🙏'))
    acts.push('weak-ack');
  if (isBareAck(words)) acts.push('bare-ack');
  return acts;
}

// One word of thanks closes a talk as "ok" does; with more words, or with a pronoun in it, someone is thanked.
const ALONE = new Set(['bedankt', 'bedank', 'dank', 'thanks', 'thx', 'tnx', 'thnx', 'thnks', 'merci']);
const AROUND_THANKS = wordSet(
  'je u jij jullie wel heel erg zeer veel hartelijk hartelijke vriendelijk alvast hoor ontzettend reuze hartstikke super nogmaals dikke vele en',
);

function thanksOnly(words: readonly string[]): boolean {
  return (
    words.some((word) => THANK_WORDS.has(word)) &&
    words.every((word) => THANK_WORDS.has(word) || AROUND_THANKS.has(word)) &&
    !['super', 'fijn'].includes(words[0] ?? '')
  );
}

/** "Oooké": drawn out at the start, where folding leaves two of a letter. */
function shortened(word: string): string {
  if (ACK_WORDS.has(word)) return word;
  const end = word.replace(/(\p{L})\1$/u, '$1');
  return ACK_WORDS.has(end) || FILLER_WORDS.has(end) ? end : word.replace(/^(\p{L})\1/u, '$1');
}

// "Oké bedankt voor de moeite": what for adds nothing to it. By itself it thanks.
const THANKED_FOR =
  /^(\S+ (?:\S+ ){0,4}(?:bedankt|dank|dankjewel|dankuwel|thanks|merci|dank (?:u|je)(?: wel)?)) voor (?:de|het|uw|je|jullie|alle)(?: \p{L}+)? (?:moeite|hulp|uitleg|info|informatie|tijd|antwoord|reactie|service)$/u;

// "Is goed, mevrouw", "hartelijk dank en"
const CALLED = new Set(['mevrouw', 'meneer', 'mevr', 'mw', 'dhr', 'man', 'he', 'en']);

/** Without whom it is said to, at the end. */
function withoutCalling(words: readonly string[]): readonly string[] {
  return words.length > 1 && CALLED.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

function withoutReason(words: readonly string[]): readonly string[] {
  return ACK_WORDS.has(words[0] ?? '') && !['super', 'fijn'].includes(words[0] ?? '')
    ? words.join(' ').replace(THANKED_FOR, '$1').split(' ')
    : words;
}

function isBareAck(all: readonly string[]): boolean {
  if (PROMISED.test(all.join(' '))) return true;
  // "oké maar ik snap het nog niet"
  if (all.some((word) => word === 'niet' || word === 'geen' || word === 'nooit')) return false;
  const farewell = all.findIndex((word, at) => at > 0 && CLOSING_START.has(word) && all.length - at <= 4);
  const told = withoutCalling(farewell > 0 ? all.slice(0, farewell) : all);
  // "Ok, goed om te weten"
  const words = / om te weten$/.test(told.join(' ')) ? told.slice(0, -3) : withoutReason(told);
  const first = words[0] ?? '';
  // "Fijn dat het gelukt is" says something about the other.
  if (/ dat (?:het|je|u|dit|jullie) /.test(`${words.join(' ')} `)) return false;
  if (UNDERSTOOD.test(words.join(' '))) return true;
  if (thanksOnly(words)) return ALONE.has(words.join(' '));
  const acknowledges = words.some((word) => ACK_WORDS.has(word) || THANK_WORDS.has(word));
  if (
    !acknowledges ||
    !words.every((word) => ACK_WORDS.has(word) || THANK_WORDS.has(word) || FILLER_WORDS.has(word))
  )
    return false;
  // "ja graag", "ja, dat klopt" and "goed zo" answer or praise; they do not only acknowledge.
  const rest = words.slice(1).join(' ');
  if (words.includes('klopt') || words.includes('inderdaad') || words.includes('zeker')) return false;
  if (['ja', 'jawel', 'jep', 'yes', 'yep'].includes(first) && words.length === 1) return false;
  if (
    first === 'ja' &&
    !/^hoor (?:bedankt|dank|thanks|dankjewel|dankuwel)/.test(rest) &&
    /^(?:dat|het|ik|doe|is|wel|natuurlijk|tuurlijk|hoor|jullie|u)\b/.test(rest) &&
    !/^(?:(?:dat|het) )?(?:is |hoor |doe )*(?:goed|prima|ok|oke|top|duidelijk|helder|fijn|akkoord)(?: hoor| dank je| bedankt| dankjewel)?$/.test(
      rest,
    )
  )
    return false;
  return (
    !/^(?:goed|mooi|knap) (?:zo|hoor)$/.test(words.join(' ')) &&
    !/^(?:voor|wat|het is|dat is|ik)$/.test(words.join(' '))
  );
}
