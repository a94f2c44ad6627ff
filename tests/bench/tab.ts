import { agentSchema } from '../../utils/conversation/agent';
import { channelSchema } from '../../utils/conversation/channel';
import type { Reading } from '../../utils/conversation/conversation';
import type { ShownMessage } from '../../utils/conversation/message';
import { createSession } from '../../utils/prompts/session';
import type { Session } from '../../utils/prompts/session-contract';
import { createEngine } from '../../utils/rules/engine';
import { catalogue } from '../../utils/rules/registry';

/** A plain working morning; epoch ms. */
export const NOW = Date.parse('2026-03-03T10:00:00+01:00');

const SAID = [
  'Goedemorgen, ik heb een vraag over mijn aanvraag voor een parkeervergunning in de Molenstraat.',
  'Goedemorgen, ik kijk het voor u na. Heeft u een zaaknummer?',
  'Ja, dat is 2026-114. Ik heb hem drie weken geleden gestuurd en nog niets gehoord.',
  'Dank u wel. Uw aanvraag is in behandeling. U krijgt uiterlijk vrijdag een brief van ons.',
];

/** A coach with all rules on, as one tab of a console has it; what it finds is shown nowhere. */
export function tab(): Session {
  const channel = channelSchema.parse({});
  const agent = agentSchema.parse({});
  return createSession({
    engine: createEngine(catalogue.map((rule) => ({ rule }))),
    channel: () => channel,
    agent: () => agent,
    changed: () => {},
    count: () => {},
  });
}

/** What a page shows of a conversation: so many messages, a minute apart, of citizen and agent in turn. */
export function reading(key: string, length: number): Reading {
  return {
    key,
    citizenName: 'Sanne',
    group: false,
    messages: Array.from({ length }, (_, index) => shown(key, index, NOW - (length - index) * 60_000)),
    citizenTyping: false,
  };
}

/** The same conversation after one more message of the citizen. A page shows the end of it. */
export function withMessage(before: Reading, index: number): Reading {
  return { ...before, messages: [...before.messages.slice(1), shown(before.key, 2 * index, NOW)] };
}

function shown(key: string, index: number, sentAt: number): ShownMessage {
  return {
    id: `${key} ${index}`,
    author: index % 2 === 0 ? 'citizen' : 'agent',
    text: `${SAID[index % SAID.length]} ${key} ${index}`,
    sentAt,
    kind: 'text',
  };
}
