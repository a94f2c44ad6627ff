import { wordSet } from '../lexicons/word-list';
import type { Sentence, Token, Words } from '../tokens';
import { clauseStart } from './clause-of-state';
import { FIRST, OTHERS, PEOPLE, POSSESSIVES } from './owner-words';

// What happens to a condition that somebody has: "de paniekaanvallen zijn terug".
const GOES =
  /^(?:is|zijn) (?:nu |weer |helaas |toch |ook |sinds \S+ ){0,2}(?:terug|teruggekomen|teruggekeerd|uitgezaaid|verergerd|erger|begonnen|uitgebroken|ontdekt|vastgesteld)(?: |$)|^(?:komt|kwam|kwamen|komen|speelt|spelen|steekt) (?:weer |nu |nog ){0,2}(?:terug|op|de kop op)(?: |$)/;
// What is about, and nobody's by that.
const EPIDEMIC =
  /griep$|ziekte$|^(?:mazelen|corona|covid|kinkhoest|legionella|polio|ebola|tbc|tuberculose|norovirus)$/;
const LIES = wordSet('lig lag ligt lagen liggen zit zat loop');
const LIGHTLY = /^(?:een|zware|zwaar|flinke|ernstige|forse|hoge|dubbele|\d.*)$/;
const COUNT =
  /^(?:\d{1,2}|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|twintig|dertig|veertig|\S+en(?:twintig|dertig))$/;
const SPAN = /^(?:weken|maanden|week|maand)$/;
// "Er zit een pacemaker in mij", "prednison maakt me suf"
const IN_ME = /^(?:in (?:mij|me|hem|haar)|maakte?n? (?:me|mij))(?: |$)/;
const ARTICLES = wordSet('de die het');
// What somebody takes or undergoes "voor de reuma".
const REMEDY =
  /^(?:spuit|spuiten|spuitje|injecties?|prik|prikken|pil|pillen|pilletjes|medicijn|medicijnen|medicatie|tabletten|kuur|behandeling|behandelingen|infuus|zalf|druppels|operatie|therapie)$/;
const WARD = /(?:afdeling|kliniek|tehuis|verpleeghuis|verzorgingshuis|instelling|woongroep)$/;

/**
 * Somebody has the condition at `at`, for it goes its way ("de tumor is uitgezaaid", "34 weken zwanger"), is in them or does
 * something to them, keeps them where they are ("ik lig met een longontsteking in bed"), or is treated ("mijn spuit voor de reuma").
 */
export function isInCourse(words: Words, sentence: Sentence, at: number): boolean {
  const { tokens } = words;
  const all = tokens.slice(sentence.first, sentence.last);
  const lead = tokens.slice(sentence.first, at).map(({ word }) => word);
  if (tokens[at]?.word === 'zwanger' && SPAN.test(lead.at(-1) ?? '') && COUNT.test(lead.at(-2) ?? ''))
    return !/^(?:bij|na|vanaf|tot|voor|met)$/.test(lead.at(-3) ?? '');
  if (all.some(({ word }) => OTHERS.has(word))) return false;
  const rest = tokens.slice(at + 1, Math.min(sentence.last, at + 7)).map(({ word }) => word);
  if (IN_ME.test(rest.join(' ')) && (!rest[0]?.startsWith('in') || all.some(({ word }) => LIES.has(word))))
    return true;
  if (
    !sentence.asks &&
    ARTICLES.has(lead.at(-1) ?? '') &&
    !EPIDEMIC.test(tokens[at]?.word ?? '') &&
    GOES.test(rest.join(' '))
  )
    return true;
  const clause = lead.slice(clauseStart(words, sentence, at) - sentence.first);
  return keepsDown(clause) ?? (!sentence.asks && isTreated(clause, all));
}

/** "Ik lig al dagen op bed met een zware longontsteking"; null where nothing is said to be with it. */
function keepsDown(clause: readonly string[]): boolean | null {
  const link = clause.findLastIndex((word) => !LIGHTLY.test(word));
  if (clause[link] !== 'met') return null;
  const before = clause.slice(0, link);
  return before.some((word) => LIES.has(word)) && before.some((word) => FIRST.has(word) || PEOPLE.has(word));
}

/** "Mijn pillen tegen de epilepsie", "hij zit op de afdeling voor dementie" */
function isTreated(clause: readonly string[], all: readonly Token[]): boolean {
  const article = ARTICLES.has(clause.at(-1) ?? '') || POSSESSIVES.has(clause.at(-1) ?? '');
  const place = article ? clause.length - 2 : clause.length - 1;
  const thing = clause[place - 1] ?? '';
  if (clause[place] !== 'voor' && clause[place] !== 'tegen') return false;
  if (article && REMEDY.test(thing)) return all.some(({ word }) => FIRST.has(word));
  return !article && WARD.test(thing) && clause.some((word) => PEOPLE.has(word));
}
