import { agentSchema } from '../../utils/conversation/agent';
import { channelSchema } from '../../utils/conversation/channel';
import type { Conversation } from '../../utils/conversation/conversation';
import type { Message } from '../../utils/conversation/message';
import { read } from '../../utils/dutch/read';
import { createEngine } from '../../utils/rules/engine';
import { catalogue } from '../../utils/rules/registry';
import { NOTHING_AROUND } from '../../utils/rules/surroundings';
import { ms, quantile, type Row } from './row';

const NOW = Date.parse('2026-03-03T10:00:00+01:00');
const SAID = [
  'Goedemorgen, ik heb een vraag over mijn aanvraag voor een parkeervergunning in de Molenstraat.',
  'Goedemorgen, ik kijk het voor u na. Heeft u een zaaknummer?',
  'Ja, dat is 2026-114. Ik heb hem drie weken geleden gestuurd en nog niets gehoord.',
  'Dank u wel. Uw aanvraag is in behandeling. U krijgt uiterlijk vrijdag een brief van ons.',
];
const DRAFT =
  'Wat vervelend dat u zo lang moet wachten. Ik heb uw aanvraag gevonden en zie dat er nog één document ontbreekt: een kopie van het kenteken. U kunt dat zelf toevoegen via onze website bij Mijn zaken.';

/** Detectors on one message, and all rules on a pause in typing, in a short and a very long conversation. */
export function benchRules(): Row[] {
  const begun = performance.now();
  read('Kunt u mij helpen?');
  const ready = performance.now() - begun;
  const detect = times(2000, (index) => read(`${DRAFT} ${index}`));
  const [short, long] = [pause(30), pause(3000)];
  const ratio = quantile(long, 0.5) / quantile(short, 0.5);
  return [
    {
      what: 'one 200-character message through every detector, p95',
      measured: ms(quantile(detect, 0.95)),
      bar: '0.2 ms',
      holds: quantile(detect, 0.95) <= 0.2,
    },
    { what: 'detectors ready (first message)', measured: ms(ready), bar: '50 ms', holds: ready <= 50 },
    {
      what: `pause in typing → prompts, ${catalogue.length} rules, 3,000 messages, p95`,
      measured: ms(quantile(long, 0.95)),
      bar: '1 ms',
      holds: quantile(long, 0.95) <= 1,
    },
    {
      what: 'the same, against a conversation of 30 messages (median)',
      measured: `${ratio.toFixed(2)} ×`,
      bar: '1.2 ×',
      holds: ratio <= 1.2,
    },
  ];
}

function pause(length: number): number[] {
  const engine = createEngine(catalogue.map((rule) => ({ rule })));
  const conversation = conversationOf(length);
  const channel = channelSchema.parse({});
  const agent = agentSchema.parse({});
  return times(1000, (index) => {
    const draft = `${DRAFT} Nummer ${index}.`;
    for (const event of ['draft', 'send'] as const) {
      engine.evaluate({ event, conversation, draft, channel, agent, now: NOW, surroundings: NOTHING_AROUND });
    }
  });
}

function conversationOf(length: number): Conversation {
  const messages = Array.from({ length }, (_, index): Message => {
    const at = NOW - (length - index) * 60_000;
    const author = index % 2 === 0 ? 'citizen' : 'agent';
    return {
      id: `m${index}`,
      author,
      text: `${SAID[index % SAID.length]} ${index}`,
      kind: 'text',
      sentAt: at,
      seenAt: at,
    };
  });
  return { id: 'bench', citizenName: 'Sanne', group: false, messages, citizenTyping: false };
}

/** Milliseconds per run, after a tenth of warming up. */
function times(count: number, run: (index: number) => unknown): number[] {
  const taken: number[] = [];
  for (let index = 0; index < count * 1.1; index += 1) {
    const from = performance.now();
    run(index);
    if (index >= count * 0.1) taken.push(performance.now() - from);
  }
  return taken;
}
