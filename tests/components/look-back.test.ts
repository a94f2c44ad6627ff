import { expect, test } from 'vitest';
import { citizens } from '../../components/practice/citizens/all';
import { becameOf, practiceScenario } from '../../components/practice/look-back';
import { begin, send, write } from '../../components/practice/practice-conversation';
import { agentSchema } from '../../utils/conversation/agent';
import { channelSchema } from '../../utils/conversation/channel';
import { playScenario } from '../../utils/replay/play-scenario';
import { catalogue } from '../../utils/rules/registry';

const NOW = Date.parse('2026-03-03T10:00:00Z');
const first = citizens.find(({ id }) => id === 'library');
if (!first) throw new Error('Nobody to practise with');
const SANNE = first;

/** Writes one draft, thinks about it, and sends another. @returns what became of what was said about the first */
function became(draft: string, sent: string) {
  const written = write(begin(SANNE, 1, NOW, 1), draft, NOW + 10_000);
  const changed = write(written, sent, NOW + 20_000);
  const scenes = playScenario(practiceScenario(send(changed, sent, NOW + 30_000, 1)), {
    rules: catalogue.filter(({ id }) => id === 'do-not-ask-private-data').map((rule) => ({ rule })),
    channel: channelSchema.parse(SANNE.channel),
    agent: agentSchema.parse({}),
  });
  const index = scenes.findIndex(({ event, lines }) => event.type === 'draft' && lines.length > 0);
  const line = scenes[index]?.lines[0];
  return line ? becameOf(line, index, scenes) : null;
}

test('who changes a draft after a prompt reads so when looking back', () => {
  expect(became('Wat is je bsn?', 'Wat doet het precies niet?')).toBe('changed');
});

test('who sends it all the same reads so too', () => {
  expect(became('Wat is je bsn?', 'Nou, wat is je bsn?')).toBe('sent-anyway');
});

test('a draft that was hardly there is not looked back at', () => {
  const fast = write(write(begin(SANNE, 1, NOW, 1), 'Wat is je bsn', NOW + 1000), 'Wat', NOW + 1200);
  expect(practiceScenario(fast).events.filter(({ type }) => type === 'draft')).toEqual([]);
});
