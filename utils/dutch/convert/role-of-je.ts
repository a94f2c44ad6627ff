import type { Token, Words } from '../tokens';
import { clauseStart } from './clause';
import { NO_COMMAND } from './verb-forms';
import {
  CONJUNCTIONS,
  DOERS,
  isAdjective,
  isAfterPronoun,
  isNoun,
  mayBeNoun,
  PREPOSITIONS,
} from './word-kinds';

const SECOND_PERSON = new Set([
  'hebt',
  'bent',
  'kunt',
  'wilt',
  'zult',
  'kan',
  'wil',
  'moet',
  'mag',
  'had',
  'kon',
  'zou',
  'was',
  'wilde',
]);
export const OTHER_SUBJECTS = new Set([
  'ik',
  'we',
  'wij',
  'hij',
  'zij',
  'ze',
  'jullie',
  'collega',
  'iemand',
  'er',
  'het',
  'dat',
  'dit',
  'men',
  'gemeente',
  'medewerker',
  'monteur',
]);
const THIRD_PERSON = new Set(['is', 'zijn', 'wordt', 'worden', 'heeft', 'werd', 'was', 'waren']);

type Role = 'subject' | 'object' | 'possessive';
/** What a `je` is in its sentence. */
export interface Reading {
  readonly role: Role;
  readonly sure: boolean;
  /** The verb that goes with a subject and stands directly before it. */
  readonly verb?: number;
}

/** What the je at `tokens[at]` is: subject, object or possessive ("je hebt", "ik bel je", "je pas"). */
export function roleOf(words: Words, at: number, token: Token): Reading {
  const { tokens, sentences } = words;
  const sentence = sentences[token.sentence];
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const opens = sentence?.first === at || !previous || !isDirectly(words, at);
  const nextWord = next?.sentence === token.sentence && isDirectly(words, at + 1) ? next.word : '';
  const owns = nextWord !== '' && ownsNext(words, at);

  if (token.word === 'jij' || token.word === 'ge' || token.word === 'gij')
    return subjectAfter(words, at, true);
  if (token.word === 'jou')
    return owns ? { role: 'possessive', sure: false } : { role: 'object', sure: true };

  if (opens) {
    if (SECOND_PERSON.has(nextWord) || isAfterPronoun(nextWord)) return { role: 'subject', sure: true };
    return owns ? { role: 'possessive', sure: true } : { role: 'subject', sure: /t$/.test(nextWord) };
  }
  const before = previous?.word ?? '';
  if (before === 'je' || before === 'jij')
    return owns ? { role: 'possessive', sure: true } : { role: 'object', sure: true };
  if (PREPOSITIONS.has(before)) {
    if (owns) return { role: 'possessive', sure: true };
    // "in je mailbox": an unknown word that is no participle or infinitive is most likely a noun.
    const unknown =
      nextWord.length > 3 &&
      !isAfterPronoun(nextWord) &&
      !/^(?:ge|be|ver|her|ont|op|uit|aan|mee|na|door|over|toe)\p{L}+(?:d|t|en)$|(?:t|en)$/u.test(nextWord);
    return { role: unknown ? 'possessive' : 'object', sure: !unknown };
  }
  if (['en', 'maar', 'want', 'dus'].includes(before)) {
    if (SECOND_PERSON.has(nextWord)) return { role: 'subject', sure: true };
    return owns
      ? { role: 'possessive', sure: true }
      : { role: 'subject', sure: isAfterPronoun(nextWord) || /t$/.test(nextWord) };
  }
  if (CONJUNCTIONS.has(before)) return afterConjunction(words, at, owns);
  if (['ik', 'we', 'wij', 'hij', 'zij', 'ze', 'men', 'jullie', 'het', 'dat', 'dit'].includes(before))
    return owns ? { role: 'possessive', sure: true } : { role: 'object', sure: true };
  return afterVerb(words, at, owns);
}

/** "als je vragen hebt" against "als je paspoort verlopen is". */
function afterConjunction(words: Words, at: number, owns: boolean): Reading {
  if (!owns) return { role: 'subject', sure: true };
  const { tokens, sentences } = words;
  const last = sentences[tokens[at]?.sentence ?? 0]?.last ?? 0;
  for (let next = at + 1; next < Math.min(last, at + 12); next++) {
    const word = tokens[next]?.word ?? '';
    if (['hebt', 'bent', 'kunt', 'wilt', 'zult', 'moet', 'mag'].includes(word))
      return { role: 'subject', sure: true };
    if (THIRD_PERSON.has(word)) return { role: 'possessive', sure: true };
  }
  return { role: /(?:en|s)$/.test(tokens[at + 1]?.word ?? '') ? 'subject' : 'possessive', sure: false };
}

/** What a `je` behind a verb (or another word) is: "heb je", "ik bel je", "vul je naam in". */
function afterVerb(words: Words, at: number, owns: boolean): Reading {
  const { tokens, sentences } = words;
  const verb = at - 1;
  const word = tokens[verb]?.word ?? '';
  const start = clauseStart(words, verb);
  const lead = tokens.slice(start, verb).map((token) => token.word);
  const asks = sentences[tokens[at]?.sentence ?? 0]?.asks ?? false;
  if (
    lead.some(
      (other, place) =>
        OTHER_SUBJECTS.has(other) &&
        !(place === 0 && ['dat', 'dit', 'het'].includes(other) && NO_COMMAND.has(word) && !/t$/.test(word)),
    )
  ) {
    return { role: owns ? 'possessive' : 'object', sure: true };
  }
  if (lead.at(-1) === 'je' || lead.at(-1) === 'jij')
    return { role: owns ? 'possessive' : 'object', sure: true };
  if (word === 'dank' || word === 'bedank') return { role: 'object', sure: true };
  const next = tokens[at + 1];
  const unknown =
    !owns &&
    next?.sentence === tokens[at]?.sentence &&
    isDirectly(words, at + 1) &&
    mayBeNoun(next?.word ?? '');
  if (!couldBeInverted(word) && unknown && /t$/.test(word)) return { role: 'possessive', sure: false };
  if (!couldBeInverted(word)) return { role: owns ? 'possessive' : 'object', sure: owns };
  if (word === 'was' && owns) return { role: 'possessive', sure: false };
  if (NO_COMMAND.has(word)) return { role: 'subject', sure: true, verb };
  if (lead.length > 0)
    return owns && ['en', 'of'].includes(tokens[start - 1]?.word ?? '')
      ? { role: 'possessive', sure: true }
      : { role: 'subject', sure: !owns, verb };
  const continues = start > (sentences[tokens[at]?.sentence ?? 0]?.first ?? 0);
  if (owns) return { role: 'possessive', sure: !asks && !continues };
  if (unknown && !asks) return { role: 'possessive', sure: false };
  if (continues || tokens[at + 1]?.word === 'je') return { role: 'subject', sure: true, verb };
  // "Meld je aan": a command with its own object. "Geef je het door?": a question.
  return asks ? { role: 'subject', sure: true, verb } : { role: 'object', sure: false };
}

function couldBeInverted(word: string): boolean {
  if (NO_COMMAND.has(word)) return true;
  if (isAfterPronoun(word) || isNoun(word) || DOERS.has(word) || THIRD_PERSON.has(word)) return false;
  return (
    !/(?:en|nd|tie|heid)$/.test(word) &&
    !(
      /t$/.test(word) &&
      !/(?:moet|weet|laat|zet|sluit|wacht|zit|let|start|vergeet|past|praat|eet|print|meet|test)$/.test(word)
    )
  );
}

function subjectAfter(words: Words, at: number, sure: boolean): Reading {
  const previous = words.tokens[at - 1];
  const inverted =
    previous &&
    previous.sentence === words.tokens[at]?.sentence &&
    isDirectly(words, at) &&
    !CONJUNCTIONS.has(previous.word) &&
    !['en', 'maar', 'want', 'dus', 'ook'].includes(previous.word) &&
    couldBeInverted(previous.word);
  return inverted ? { role: 'subject', sure, verb: at - 1 } : { role: 'subject', sure };
}

/** The words behind `tokens[at]` make it a possessive: a noun, or adjectives and then a noun. */
function ownsNext(words: Words, at: number): boolean {
  const { tokens } = words;
  const first = tokens[at + 1];
  if (!first || isAfterPronoun(first.word)) return false;
  if (isNoun(first.word)) return true;
  if (!isAdjective(first.word)) return false;
  const second = tokens[at + 2];
  if (!second || second.sentence !== first.sentence || !isDirectly(words, at + 2)) return false;
  if (isNoun(second.word)) return true;
  return isAdjective(second.word) && isNoun(tokens[at + 3]?.word ?? '');
}

function isDirectly({ text, tokens }: Words, at: number): boolean {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0).trim() === '';
}
