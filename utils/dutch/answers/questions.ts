import { hasInGap } from '../gap-before';
import { wordSet } from '../lexicons/word-list';
import { prepareText } from '../prepared-text';
import type { Token, Words } from '../tokens';
import { contentStems } from './content-stems';
import type { Question } from './question';
import { isQuestionWord, kindOf } from './question-kind';
import { isSocial } from './social-question';

const VERBS = wordSet(
  'kan kun kunt kunnen mag mogen moet moeten is zijn was heb hebt heeft hebben wordt worden wil wilt willen zou zouden zal zullen hoef hoeft krijg krijgt krijgen kost kosten geldt gelden gaat gaan komt komen werkt doet doen weet weten ben bent klopt staat ligt blijft bestaat zit duurt',
);
const DOERS = wordSet(
  'ik je jij u jullie we wij hij zij ze er het dat dit die deze de een mijn onze iemand ook',
);
// Without a question mark only these open a question; "heb ik al gedaan" and "is goed" are answers.
const ASKING = wordSet('kan kun kunt kunnen mag mogen moet moeten hebben zijn is');
const ASKED = wordSet('ik je jij u jullie we wij er');
const JOINS = new Set(['en', 'of', 'maar', 'ook', 'verder', 'daarnaast', 'plus']);
const SMALL = wordSet(
  'en of maar ook hallo hoi dag goedemorgen goedemiddag goedenavond beste sorry vraag vraagje vraagt verder daarnaast dus nou ja oke ok eh hey hee',
);
const GREETINGS = wordSet('hallo hoi dag goedemorgen goedemiddag goedenavond beste hey hee sorry allemaal');
const INDIRECT = wordSet(
  'weten weet af benieuwd vertellen zeggen uitleggen aangeven nakijken kijken vraag is horen afvraag',
);
const EXCLAIMS =
  /^(?:een|fijn|leuk|jammer|vervelend|goed|mooi|naar|erg|lief|raar|stom|irritant|balen|gek|slecht|zonde|top|super|handig|ellende|toevallig|dan|ik|u|je|we|er)$/;

/** Nobody asks more in one message; what stands behind them is not looked at. */
const MOST = 50;

/**
 * The questions in a text, in order: every sentence with a question mark, its parts where one sentence asks twice ("hoe
 * laat open en kan ik ook scannen"), plain questions without a mark, and asked indirectly ("ik wil weten of …"). A question that
 * asks the same again is left out. Offsets are UTF-16 units of `text`; only its first 20,000 are looked at.
 */
export function questionsIn(text: string): readonly Question[] {
  const { normal, words } = prepareText(text);
  const { tokens } = words;
  const found: Question[] = [];
  const asked = new Set<string>();
  for (const { first, last, asks } of words.sentences) {
    if (found.length >= MOST) break;
    for (const [from, to] of parts(words, first, last)) {
      if (found.length >= MOST) break;
      const part = withoutGreeting(tokens.slice(from, to));
      const lead = asks && to < last && !opensQuestion(part);
      if (lead || part.at(-1)?.quoted || !(asks ? isPartOfQuestion(part) : isPlainQuestion(part))) continue;
      const kind = kindOf(part.map(({ word }) => word));
      const about = [...contentStems(part)].sort().join(' ');
      const key = `${kind} ${about}`;
      if (about !== '' && asked.has(key)) continue;
      asked.add(key);
      const start = part[0]?.start ?? 0;
      const end = part.at(-1)?.end ?? start;
      found.push({ ...normal.original({ start, end }), kind, social: isSocial(part) });
    }
  }
  return found;
}

/** "Goedemiddag, hoe laat …": the question begins behind the greeting. */
function withoutGreeting(part: readonly Token[]): readonly Token[] {
  const from = part.findIndex(({ word }) => !GREETINGS.has(word));
  return from > 0 ? part.slice(from) : part;
}

/** The ranges of a sentence that could each be a question: cut where a new question opens. */
function parts(words: Words, first: number, last: number): readonly (readonly [number, number])[] {
  const cuts = [first];
  for (let at = first + 1; at < last; at++) {
    const previous = cuts.at(-1) ?? first;
    if (at - previous >= 2 && opensAgain(words, at, first)) cuts.push(at);
  }
  return cuts.map((from, at) => [from, cuts[at + 1] ?? last] as const);
}

/** "… en kan ik", "…, hoe laat", "weten of": a new question opens at `at`. */
function opensAgain({ text, tokens }: Words, at: number, first: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.word ?? '';
  const comma = hasInGap(/[,;:\n]/, text, tokens, at);
  const joined = JOINS.has(before?.word ?? '');
  if (!comma && !joined) return isIndirect(tokens, at, first);
  if (isQuestionWord(word)) return !EXCLAIMS.test(next) || next === 'ik' || next === 'er';
  if (joined && word === 'of') return true;
  return VERBS.has(word) && DOERS.has(next);
}

/** "ik wil weten wanneer …", "ik vraag me af of …": what is asked begins here. */
function isIndirect(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (word !== 'of' && !isQuestionWord(word)) return false;
  const lead = tokens[at - 1]?.word ?? '';
  if (!INDIRECT.has(lead)) return false;
  // "Kunt u zeggen hoe laat …?" is one question; only a statement is cut.
  return !VERBS.has(tokens[first]?.word ?? '') || lead === 'af';
}

/** "Ik wacht al weken, wanneer komt hij?": what stands before the last question only asks when it begins as one. */
function opensQuestion(part: readonly Token[]): boolean {
  const at = part.findIndex(({ word }) => !SMALL.has(word));
  const [first = '', next = ''] = [part[at]?.word, part[at + 1]?.word];
  return (
    VERBS.has(first) || kindOf(part.slice(at, at + 4).map(({ word }) => word)) !== 'yes-no' || DOERS.has(next)
  );
}

/** A part of a sentence with a question mark; a mere lead ("Goedemiddag,") is none. */
function isPartOfQuestion(part: readonly Token[]): boolean {
  return part.some(({ word }) => !SMALL.has(word)) || part.length === 1;
}

function isPlainQuestion(part: readonly Token[]): boolean {
  const at = part.findIndex(({ word }) => !SMALL.has(word) || word === 'of');
  const word = part[at]?.word ?? '';
  const next = part[at + 1]?.word ?? '';
  const rest = part.length - at;
  if (word === 'of') return at === 0 && rest > 3 && DOERS.has(next);
  if (isQuestionWord(word)) {
    if (EXCLAIMS.test(next)) return false;
    if (word === 'hoe' || word === 'wanneer' || word === 'hoeveel' || word === 'hoelang') return rest >= 2;
    return rest >= 3 && VERBS.has(next);
  }
  const third = part[at + 2]?.word ?? '';
  if (/^(?:niet|wel|al|dan|helaas)$/.test(third)) return false;
  if (word === 'is' || word === 'zijn') return rest >= 3 && (next === 'er' || next === 'jullie');
  if (word === 'hebben') return rest >= 3 && next === 'jullie';
  return rest >= 3 && ASKING.has(word) && ASKED.has(next);
}
