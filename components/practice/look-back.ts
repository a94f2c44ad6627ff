import { timeAfter } from '../../utils/conversation/moment-after';
import { type Scenario, type ScenarioEvent, scenarioSchema } from '../../utils/conversation/scenario';
import type { FindingLine } from '../../utils/replay/finding-line';
import type { Scene } from '../../utils/replay/play-scenario';
import type { PracticeConversation } from './practice-conversation';

/** So often (ms) time passes in what is looked back at. */
const BEAT = 30_000;
/** So many times at most: somebody may leave the page open for a day. */
const MOST_BEATS = 500;

/** A practice conversation as a scenario for the replay: what was said, and the drafts that stood still for a while. */
export function practiceScenario({ citizen, messages, drafts }: PracticeConversation): Scenario {
  const start = messages[0]?.sentAt ?? 0;
  const end = messages.at(-1)?.sentAt ?? start;
  const at = (moment: number) => ({ at: timeAfter(moment - start), conversation: 'main' });
  const said = messages.flatMap(({ author, text, sentAt }): Timed[] =>
    author === 'agent'
      ? [
          { moment: sentAt, event: { ...at(sentAt), type: 'draft', text } },
          { moment: sentAt, event: { ...at(sentAt), type: 'send', force: true } },
        ]
      : [{ moment: sentAt, event: { ...at(sentAt), type: 'message', author, text, kind: 'text' } }],
  );
  const sent = new Set(messages.filter(({ author }) => author === 'agent').map(({ text }) => text));
  const written = drafts
    .filter(({ text }) => !sent.has(text.trim()))
    .map(({ text, at: moment }): Timed => ({ moment, event: { ...at(moment), type: 'draft', text } }));
  const beats = Math.min(MOST_BEATS, Math.floor((end - start) / BEAT));
  const passing = Array.from({ length: beats }, (_, index): Timed => {
    const moment = start + (index + 1) * BEAT;
    return { moment, event: { at: timeAfter(moment - start), type: 'tick' } };
  });
  const events = [...said, ...written, ...passing].toSorted((a, b) => a.moment - b.moment);
  const whole = scenarioSchema.parse({ id: citizen.id, start: new Date(start).toISOString(), events: [] });
  return { ...whole, events: events.map(({ event }) => event) };
}

interface Timed {
  readonly moment: number;
  readonly event: ScenarioEvent;
}

/** What one did with a prompt. */
export type Became = 'took-over' | 'changed' | 'sent-anyway' | 'answered' | 'nothing';

/**
 * What became of a prompt, as far as the words that were sent next can tell.
 * @param index the place of its scene
 */
export function becameOf(line: FindingLine, index: number, scenes: readonly Scene[]): Became {
  const scene = scenes[index];
  if (scene?.event.type === 'send') return 'sent-anyway';
  const next = scenes.findIndex(
    ({ event, text }, at) => at > index && event.type === 'send' && text !== null,
  );
  const text = scenes[next]?.text ?? null;
  if (text === null) return 'nothing';
  if (line.insert !== null && holds(text, line.insert)) return 'took-over';
  if (scene?.event.type !== 'draft') return 'answered';
  const last = scenes
    .slice(index, next + 1)
    .filter(({ event }) => event.type === 'draft' || event.type === 'send');
  const stillSaid = last.slice(-2).some(({ lines }) => lines.some(({ rule }) => rule === line.rule));
  return stillSaid ? 'sent-anyway' : 'changed';
}

function holds(text: string, words: string): boolean {
  const plain = (each: string) => each.toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(text).includes(plain(words));
}
