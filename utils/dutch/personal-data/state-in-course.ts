import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { clauseStart } from './owner-of-state';
import { FIRST, OTHERS, PEOPLE } from './owner-words';

// What happens to a condition that somebody has: "de paniekaanvallen zijn terug".
const GOES =
  /^(?:is|zijn) (?:nu |weer |helaas |toch |ook |sinds \S+ ){0,2}(?:terug|teruggekomen|teruggekeerd|uitgezaaid|verergerd|erger|begonnen|uitgebroken|ontdekt|vastgesteld)(?: |$)|^(?:komt|kwam|kwamen|komen|speelt|spelen|steekt) (?:weer |nu |nog ){0,2}(?:terug|op|de kop op)(?: |$)/;
const LIES = wordSet('lig lag ligt lagen liggen zit zat loop');
const LIGHTLY = /^(?:een|zware|zwaar|flinke|ernstige|forse|hoge|dubbele|\d.*)$/;
const COUNT =
  /^(?:\d{1,2}|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|twintig|dertig|veertig|\S+en(?:twintig|dertig))$/;
const SPAN = /^(?:weken|maanden|week|maand)$/;
// What somebody takes or undergoes "voor de reuma".
const REMEDY =
  /^(?:spuit|spuiten|spuitje|injecties?|prik|prikken|pil|pillen|pilletjes|medicijn|medicijnen|medicatie|tabletten|kuur|behandeling|behandelingen|infuus|zalf|druppels|operatie|therapie)$/;
const WARD = /(?:afdeling|kliniek|tehuis|verpleeghuis|verzorgingshuis|instelling|woongroep)$/;

/**
 * Somebody has the condition at `at`, for it goes its way ("de tumor is uitgezaaid", "34 weken zwanger"), keeps them where they
 * are ("ik lig nog in bed met een longontsteking"), or something is taken for it ("mijn spuit voor de reuma").
 */
export function isInCourse(words: Words, sentence: Sentence, at: number): boolean {
  const { tokens } = words;
  const { first, last, asks } = sentence;
  const all = tokens.slice(first, last);
  const wordAt = (place: number) => (place >= first && place < last ? (tokens[place]?.word ?? '') : '');
  if (SPAN.test(wordAt(at - 1)) && COUNT.test(wordAt(at - 2)) && wordAt(at) === 'zwanger') return true;
  if (all.some(({ word }) => OTHERS.has(word))) return false;
  const [next, after] = [wordAt(at + 1), wordAt(at + 2)];
  // "Er zit een pacemaker in mij", "prednison maakt me suf"
  if (next === 'in' && /^(?:mij|me|hem|haar)$/.test(after) && all.some(({ word }) => LIES.has(word)))
    return true;
  if (/^maakte?n?$/.test(next) && /^(?:me|mij)$/.test(after)) return true;
  const isFirst = all.some(({ word }) => FIRST.has(word));
  const article = wordAt(at - 1);
  if (!asks && /^(?:de|die|het)$/.test(article)) {
    const rest = tokens.slice(at + 1, Math.min(last, at + 7)).map(({ word }) => word);
    if (GOES.test(rest.join(' '))) return true;
  }
  const from = clauseStart(words, sentence, at);
  const clause = tokens.slice(from, at).map(({ word }) => word);
  let link = clause.length - 1;
  while (link > 0 && LIGHTLY.test(clause[link] ?? '')) link--;
  if (clause[link] === 'met')
    return (
      clause.some((word) => LIES.has(word)) &&
      clause.some((word, place) => place < link && (FIRST.has(word) || PEOPLE.has(word)))
    );
  const thing = clause.at(-3) ?? '';
  const isFor = /^(?:voor|tegen)$/.test(clause.at(-2) ?? '') && /^(?:de|het|mijn|zijn|haar)$/.test(article);
  if (isFor && REMEDY.test(thing)) return !asks && isFirst;
  return (
    clause.at(-1) === 'voor' &&
    WARD.test(clause.at(-2) ?? '') &&
    !asks &&
    clause.some((word) => PEOPLE.has(word))
  );
}
