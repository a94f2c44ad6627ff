import { describe, expect, it, vi } from 'vitest';
import type { Conversation } from '../../utils/conversation/conversation';
import { extendLexicon } from '../../utils/dutch/extend-lexicon';
import { read, withLexicons } from '../../utils/dutch/read';
import { citizen, situationOf } from '../../utils/rules/example';
import { perConversation } from '../../utils/rules/per-conversation';
import { inDanger } from '../../utils/rules/possible-danger';
import { ladderOf } from '../../utils/rules/unpleasant-ladder';

const HOUR = 3_600_000;
const told = (...lines: string[]) => situationOf({ before: lines.map((line) => citizen(line)) }, ['message']);
const thanks = ({ messages }: Conversation) => messages.some(({ text }) => read(text).acts.has('thanks'));

describe('what is remembered of a conversation', () => {
  it('is looked up once for the same object, and again after a new message', () => {
    const look = vi.fn(thanks);
    const thanked = perConversation(look);
    const { conversation } = told('Zijn jullie open?');
    expect([thanked(conversation), thanked(conversation)]).toEqual([false, false]);
    expect(look).toHaveBeenCalledTimes(1);
    expect(thanked(told('Zijn jullie open?', 'Bedankt!').conversation)).toBe(true);
  });

  it('is another where an organisation adds phrases of its own', () => {
    const extended = extendLexicon({ thanks: ['hartstikke toppie kapitein'] });
    if (!extended.ok) throw new Error(extended.problems.join());
    const thanked = perConversation(thanks);
    const { conversation } = told('hartstikke toppie kapitein');
    const plain = thanked(conversation);
    expect(plain).toBe(false);
    expect(withLexicons(extended.extension, () => thanked(conversation))).toBe(true);
    expect(thanked(conversation)).toBe(false);
  });

  it('fades with time all the same', () => {
    const danger = told('Mijn moeder ligt op de grond en ademt niet meer');
    expect(inDanger(danger)).toBe(true);
    expect(inDanger({ ...danger, now: danger.now + 13 * HOUR })).toBe(false);
    const insult = told('je bent een idioot');
    expect(ladderOf(insult, 1).began).not.toBeNull();
    expect(ladderOf({ ...insult, now: insult.now + 25 * HOUR }, 1).began).toBeNull();
    expect(ladderOf({ ...insult, now: insult.now + 25 * HOUR }, 2).began).not.toBeNull();
  });
});
