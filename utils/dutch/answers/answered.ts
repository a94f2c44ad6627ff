import { readActs } from '../acts/read-acts';
import type { Act } from '../dutch-reading';
import { gapBefore } from '../gap-before';
import { wordSet } from '../lexicons/word-list';
import { prepareText } from '../prepared-text';
import { splitWords, type Token, type Words } from '../tokens';
import { hasAnswerSign } from './answer-signs';
import { contentStems, shareStem } from './content-stems';
import type { Question } from './question';
import { questionsIn } from './questions';

/** A question of a citizen, in which of the messages it stands, and whether a draft answers it. */
export interface JudgedQuestion {
  readonly question: Question;
  /** Index in the messages. */
  readonly message: number;
  readonly answered: boolean;
}

interface Asked {
  readonly question: Question;
  readonly message: number;
  readonly about: ReadonlySet<string>;
}

interface Piece {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly about: ReadonlySet<string>;
}

const FRIENDLY: ReadonlySet<Act> = new Set<Act>([
  'greeting',
  'closing',
  'thanks',
  'empathy',
  'apology',
  'further-help',
  'check-question',
]);
// What a question can be answered with that has no word in common with it.
const OPEN: ReadonlySet<Question['kind']> = new Set(['what', 'how', 'who', 'why', 'where']);

/** "Of" at the beginning of a question, or right before it. */
const OR = /(?<!\p{L})of(?!\p{L})/iu;
const MODAL = wordSet(
  'kan kun kunt kunnen mag mogen moet moeten hoeft hoef hoeven zal zullen wil lukt regelen',
);
/** No more questions and no more parts of a draft than this are looked at. */
const MOST = 50;
const MOST_WORDS = 1000;
// What is answered by a number or a time, and so shows when it is not.
const ASKS_NUMBER: ReadonlySet<Question['kind']> = new Set(['when', 'how-much']);

/**
 * Which distinct questions in a citizen's messages a draft answers. Social questions are left out. A question is
 * answered when the draft shares a content word with it (by stem, split verbs joined), or holds what such a question
 * asks for (a time, an amount, a yes or no, a reason, a place). In doubt it counts as answered (rulebook §4, rule 9).
 */
export function judgeQuestions(messages: readonly string[], draft: string): readonly JudgedQuestion[] {
  const asked = distinct(messages.flatMap(askedIn)).slice(0, MOST);
  const { words } = prepareText(draft);
  const about = contentStems(words.tokens);
  const pieces = asked.length === 0 ? [] : piecesOf(words);
  return asked.map(({ question, message, about: subject }) => ({
    question,
    message,
    answered:
      (subject.size === 0 && !ASKS_NUMBER.has(question.kind)) ||
      shareStem(subject, about) ||
      hasAnswerSign(question.kind, words.text, words.tokens) ||
      pieces.some((piece) => mayAnswer(piece, question) && isLeftOver(piece, asked)),
  }));
}

function askedIn(text: string, message: number): Asked[] {
  const asked: Asked[] = [];
  for (const question of questionsIn(text)) {
    if (question.social) continue;
    const { tokens } = splitWords(text.slice(question.start, question.end));
    const about = contentStems(tokens);
    const before = asked.at(-1);
    if (before && isOther(text, question.start))
      asked[asked.length - 1] = { ...before, about: new Set([...before.about, ...about]) };
    else asked.push({ question, message, about });
  }
  return asked;
}

/** "Kan dat online? Of moet ik langskomen?": two sides of one question. "En of …" asks something else. */
function isOther(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 6), at);
  return !/(?<!\p{L})en\s*$/iu.test(lead) && OR.test(lead.slice(-4) + text.slice(at, at + 3));
}

/** "Hoe laat open?" in one message and again in the next is one question. */
function distinct(asked: readonly Asked[]): readonly Asked[] {
  const known = new Set<string>();
  return asked.filter(({ question, about }) => {
    if (about.size === 0) return true;
    const key = `${question.kind} ${[...about].sort().join(' ')}`;
    return !known.has(key) && known.add(key);
  });
}

/** The parts of a draft that say something: cut at sentences, commas and "en"; greetings, thanks and the like left out. */
function piecesOf({ text, tokens, sentences }: Words): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { first, last, asks } of sentences) {
    if (asks) continue;
    let from = first;
    for (let at = first + 1; at <= last; at++) {
      const gap = gapBefore(text, tokens, at);
      const ends = at === last || /[,;:()\n]/.test(gap) || /^(?:en|maar)$/.test(tokens[at]?.word ?? '');
      if (!ends) continue;
      const part = tokens.slice(from, at);
      const start = part[0]?.start ?? 0;
      const piece = text.slice(start, part.at(-1)?.end ?? start);
      const about = contentStems(part);
      if (pieces.length >= MOST || at > MOST_WORDS) return pieces;
      if (about.size > 0 && !isFriendly(piece)) pieces.push({ text: piece, tokens: part, about });
      from = at;
    }
  }
  return pieces;
}

function isFriendly(piece: string): boolean {
  for (const act of readActs(splitWords(piece))) if (FRIENDLY.has(act)) return true;
  return false;
}

/** Such words could answer it without naming it; a yes or no needs a verb that says what can, may or must be. */
function mayAnswer({ tokens }: Piece, { kind }: Question): boolean {
  if (kind === 'yes-no') return tokens.some(({ word }) => MODAL.has(word));
  return OPEN.has(kind);
}

/** Answers none of the questions by what it is about, so it may answer one that no word gives away. */
function isLeftOver({ text, tokens, about }: Piece, asked: readonly Asked[]): boolean {
  return !asked.some(
    ({ question, about: subject }) =>
      shareStem(subject, about) ||
      (!OPEN.has(question.kind) && question.kind !== 'yes-no' && hasAnswerSign(question.kind, text, tokens)),
  );
}
