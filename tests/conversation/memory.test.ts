import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../utils/conversation/conversation';
import { createMemory } from '../../utils/conversation/memory';
import { merge } from '../../utils/conversation/merge';
import type { ShownMessage } from '../../utils/conversation/message';

const message = (id: string, more: Partial<ShownMessage> = {}): ShownMessage => ({
  id,
  author: 'citizen',
  text: id,
  sentAt: null,
  kind: 'text',
  ...more,
});
const reading = (ids: readonly string[], key = 'Sanne'): Reading => ({
  key,
  citizenName: key,
  group: false,
  citizenTyping: false,
  messages: ids.map((id) => message(id)),
});
const idsOf = ({ messages }: { messages: readonly ShownMessage[] }) => messages.map(({ id }) => id);

describe('what is remembered of a conversation', () => {
  it('keeps what the page no longer shows, in order, and adds what is new', () => {
    const memory = createMemory();
    memory.take(reading(['a', 'b', 'c']), 1);
    expect(idsOf(memory.take(reading(['c', 'd']), 2))).toEqual(['a', 'b', 'c', 'd']);
    expect(idsOf(memory.take(reading(['x', 'a', 'b']), 3))).toEqual(['x', 'a', 'b', 'c', 'd']);
  });

  it('does not take the last message of a hidden tab for all there is', () => {
    const memory = createMemory();
    memory.take(reading(['a', 'b', 'c']), 1);
    expect(idsOf(memory.take(reading(['c']), 2))).toEqual(['a', 'b', 'c']);
  });

  it('does not forget who wrote a row that scrolls out of sight', () => {
    const first = merge(
      null,
      'one',
      { ...reading([]), messages: [message('a', { author: 'agent', sentAt: 5 })] },
      1,
    );
    const later = merge(first, 'one', { ...reading([]), messages: [message('a', { author: 'unknown' })] }, 2);
    expect(later.messages[0]).toMatchObject({ author: 'agent', sentAt: 5, seenAt: 1 });
  });

  it('takes over that a message was deleted', () => {
    const memory = createMemory();
    memory.take(reading(['a']), 1);
    const later = memory.take({ ...reading([]), messages: [message('a', { kind: 'deleted', text: '' })] }, 2);
    expect(later.messages[0]).toMatchObject({ kind: 'deleted', text: '' });
  });

  it('gives the very same conversation when nothing changed', () => {
    const memory = createMemory();
    const first = memory.take(reading(['a', 'b']), 1);
    expect(memory.take(reading(['a', 'b']), 2)).toBe(first);
  });

  it('tells two citizens with one name apart, and finds each back', () => {
    const memory = createMemory();
    const one = memory.take(reading(['a', 'b']), 1);
    const other = memory.take(reading(['x', 'y']), 2);
    expect(other.id).not.toBe(one.id);
    expect(memory.take(reading(['b', 'c']), 3).id).toBe(one.id);
  });

  it('never loses or doubles a message, whatever part of the page is shown when', () => {
    const windows = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(windows, (parts) => {
        const all = Array.from({ length: 45 }, (_, index) => `m${String(index).padStart(2, '0')}`);
        let known = null;
        const seen = new Set<string>();
        for (const [from, length] of parts) {
          const ids = all.slice(from, from + length);
          for (const id of ids) seen.add(id);
          known = merge(known, 'one', reading(ids), 1);
        }
        expect(known === null ? [] : idsOf(known).toSorted()).toEqual([...seen].toSorted());
      }),
    );
  });
});
