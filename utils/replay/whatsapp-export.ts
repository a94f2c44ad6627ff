import { type Message, parseString } from 'whatsapp-chat-parser';
import { zoneMoment } from '../clock/zone-time';
import type { MessageKind } from '../conversation/message';
import { timeAfter } from '../conversation/moment-after';
import type { Scenario, ScenarioEvent } from '../conversation/scenario';
import { PART, partsOf } from './export-parts';
import { likelyAgent } from './likely-agent';

const ZONE = 'Europe/Amsterdam';
const MINUTE = 60_000;
/** So many minutes after a message without an answer time is let pass, to see whether a waiting clock speaks. */
const LOOKS = [3, 10, 20, 30, 60, 90];

/** A WhatsApp chat export as a scenario to be played, and whom it takes for the agent. */
export interface FromExport {
  /** To be given to `prepareScenario`. */
  readonly scenario: Pick<Scenario, 'id' | 'start' | 'events'>;
  readonly agent: string;
  /** Everybody who wrote, in order of appearance. */
  readonly writers: readonly string[];
}

interface Written {
  readonly at: number;
  readonly author: string | null;
  readonly text: string;
  readonly kind: MessageKind;
}

/**
 * Reads a chat export of WhatsApp, Android or iOS (whatsapp-chat-parser); its clock is that of the Netherlands.
 * What the agent wrote becomes a draft and a sending, so that it is judged before it goes out.
 * @param agents who of the writers is the agent; empty: who writes most like one
 * @returns null when there is no message in it that somebody wrote
 */
export function fromExport(id: string, text: string, agents: readonly string[] = []): FromExport | null {
  const steps = exportInSteps(id, text, agents);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps that take a moment each, for who reads a long one and lets others go first in between. */
export function* exportInSteps(
  id: string,
  text: string,
  agents: readonly string[] = [],
): Generator<undefined, FromExport | null> {
  const written: Written[] = [];
  for (const part of partsOf(text)) {
    written.push(...parseString(part.text, part.options).map(toWritten));
    yield;
  }
  const writers = [...new Set(written.flatMap(({ author }) => (author === null ? [] : [author])))];
  const start = written[0]?.at;
  if (start === undefined || writers.length === 0) return null;
  const known = agents.filter((name) => writers.includes(name));
  const agent = known[0] ?? likelyAgent(written);
  yield;
  const isAgent = new Set(known.length > 0 ? known : [agent]);
  const citizen = writers.find((name) => !isAgent.has(name));
  const events: ScenarioEvent[] = [];
  for (const [index, message] of written.entries()) {
    const looks = looksAfter(message, written[index + 1]?.at ?? null, start);
    events.push(...eventsOf(message, start, isAgent), ...looks);
    if (index % PART === 0) yield;
  }
  const first = events.find((event) => event.type === 'message' && event.author === 'citizen');
  if (first && citizen !== undefined) Object.assign(first, { name: citizen });
  return { scenario: { id, start: new Date(start).toISOString(), events }, agent, writers };
}

function eventsOf(
  { at, author, text, kind }: Written,
  start: number,
  agents: ReadonlySet<string>,
): ScenarioEvent[] {
  const when = { at: timeAfter(at - start), conversation: 'main' };
  const byAgent = author !== null && agents.has(author);
  if (byAgent && kind === 'text') {
    return [
      { ...when, type: 'draft', text },
      { ...when, type: 'send', force: true },
    ];
  }
  const who = byAgent ? 'agent' : author === null ? 'system' : 'citizen';
  return [{ ...when, type: 'message', author: who, text, kind }];
}

function looksAfter({ at }: Written, next: number | null, start: number): ScenarioEvent[] {
  return LOOKS.map((minutes) => at + minutes * MINUTE)
    .filter((look) => next !== null && look < next)
    .map((look) => ({ at: timeAfter(look - start), type: 'tick' }));
}

const WITHOUT_WORDS: readonly (readonly [MessageKind, RegExp])[] = [
  [
    'deleted',
    /^(?:dit bericht is verwijderd|je hebt dit bericht verwijderd|u hebt dit bericht verwijderd|this message was deleted|you deleted this message)\.?$/i,
  ],
  ['voice', /^(?:audio weggelaten|spraakbericht weggelaten|audio omitted)$/i],
  [
    'document',
    /(?:^|\s)(?:document weggelaten|document omitted)$|\.(?:pdf|docx?|xlsx?) \((?:bestand bijgevoegd|file attached)\)/i,
  ],
  ['location', /^(?:locatie|location|live locatie gedeeld)(?::|$)/i],
  [
    'image',
    /^(?:<media weggelaten>|<media omitted>|(?:afbeelding|video|sticker|gif|image) (?:weggelaten|omitted))$|\.(?:jpe?g|png|webp|mp4) \((?:bestand bijgevoegd|file attached)\)/i,
  ],
];

function toWritten({ date, author, message }: Message): Written {
  const text = message.replace(/[\u200e\u200f]/g, '').trim();
  const kind = WITHOUT_WORDS.find(([, sign]) => sign.test(text))?.[0] ?? 'text';
  return { at: inZone(date), author, text: kind === 'text' ? text : '', kind };
}

/** The parser reads the clock as that of this machine. */
function inZone(date: Date): number {
  const day = { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
  return zoneMoment(day, date.getHours() * 60 + date.getMinutes(), ZONE) + date.getSeconds() * 1000;
}
