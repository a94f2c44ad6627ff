import type { Words } from '../tokens';
import type { FormalKind, FormalMessage } from './care-reading';
import type { FrameMatch } from './frame';
import { FrameFinder } from './frame-finder';
import { FORMAL_MESSAGE } from './lexicons/formal-message';
import { spanOf } from './span-of';

type Label = FormalKind | 'asks' | 'told' | 'does-now';

const finder = new FrameFinder(FORMAL_MESSAGE);

/**
 * What in a normal text the law attaches a form, a term or a channel to (rulebook rule 42, [L12]), and whether the
 * writer does it or asks about it. "Geen bezwaar", a sore knee and litter in the street are none. In reading order.
 */
export function findFormalMessages(words: Words): FormalMessage[] {
  const found: readonly FrameMatch<Label>[] = finder.find(words);
  const sentenceOf = (match: FrameMatch<Label>) => words.tokens[match.from]?.sentence;
  const messages: FormalMessage[] = [];
  const asking = new Set(found.filter(({ label }) => label === 'asks').map(sentenceOf));
  const acting = new Set(found.filter(({ label }) => label === 'does-now').map(sentenceOf));
  const told = found.filter(({ label }) => label === 'told');
  for (const match of found) {
    const { label } = match;
    if (label === 'asks' || label === 'told' || label === 'does-now') continue;
    // "Mijn bezwaar is afgewezen, dus ik ga in beroep": only the second is done here.
    const isTold = told.some(({ from, to }) => from < match.to && match.from < to);
    const asks = words.sentences[sentenceOf(match) ?? -1]?.asks || asking.has(sentenceOf(match));
    // "Ik wil weten hoe ik bezwaar maak" asks; "hierbij maak ik bezwaar, hoe gaat het nu verder" submits.
    const submits =
      label === 'application' ||
      says(words, match, HEREBY) ||
      (!isTold && (!asks || acting.has(sentenceOf(match))));
    messages.push({ kind: label, intent: submits ? 'submits' : 'question', ...spanOf(words, match) });
  }
  return withoutWeaker(messages);
}

const HEREBY: ReadonlySet<string> = new Set(['hierbij', 'deze', 'eis', 'middels']);

function says({ tokens, sentences }: Words, match: FrameMatch<Label>, set: ReadonlySet<string>): boolean {
  const sentence = sentences[tokens[match.from]?.sentence ?? -1];
  if (!sentence) return false;
  const first = Math.max(sentence.first, match.from - 8);
  return tokens.slice(first, Math.min(sentence.last, match.to + 4)).some(({ word }) => set.has(word));
}

/** "Hierbij dien ik een klacht in" is a complaint, and no application besides. */
function withoutWeaker(messages: readonly FormalMessage[]): FormalMessage[] {
  const others = messages.filter(({ kind }) => kind !== 'application');
  return others.length > 0 ? others : [...messages];
}
