import { expect, test } from 'vitest';
import { createReplies } from '../../entrypoints/coach.content/see-replies';
import { channelSchema } from '../../utils/conversation/channel';
import type { Message } from '../../utils/conversation/message';

const NOW = Date.parse('2026-03-03T10:00:00+01:00');
const MINUTE = 60_000;
const channel = channelSchema.parse({});
const said = (id: string, author: Message['author'], text: string, at: number): Message => ({
  id,
  author,
  text,
  kind: 'text',
  sentAt: at,
  seenAt: at,
});
const of = (...messages: Message[]) => ({
  id: 'c',
  citizenName: null,
  group: false,
  messages,
  citizenTyping: false,
});

test('what the console answers by itself is no reply; the agent who comes after it is', () => {
  const replies = createReplies();
  const asked = said('1', 'citizen', 'Kan ik een paspoort aanvragen?', NOW - 12 * MINUTE);
  const automatic = said(
    '2',
    'agent',
    'Bedankt voor uw bericht. We reageren zo snel mogelijk.',
    NOW - 12 * MINUTE,
  );
  expect(replies(of(asked), channel, NOW - 12 * MINUTE)).toBeNull();
  expect(replies(of(asked, automatic), channel, NOW - 12 * MINUTE)).toBeNull();
  const answer = said('3', 'agent', 'Ja, dat kan op afspraak.', NOW);
  expect(replies(of(asked, automatic, answer), channel, NOW)).toMatchObject({ message: { id: '3' } });
});
