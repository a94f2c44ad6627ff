import { type Expected, expectedSchema, type Scenario, scenarioSchema } from '../conversation/scenario';
import { exportInSteps } from './whatsapp-export';
import { wrongPlace } from './wrong-place';

/** Something to play: a scenario, or a chat export of WhatsApp made into one. */
export interface Material {
  readonly kind: 'scenario' | 'export';
  readonly scenario: Scenario;
  /** What must and must not be said; null where the file does not tell. */
  readonly expect: Expected | null;
  /** Of an export: who is taken for the agent, and everybody who wrote. */
  readonly agent: string;
  readonly writers: readonly string[];
}

export type ReadMaterial =
  | { readonly ok: true; readonly material: Material }
  /** A sentence in Dutch, with the place where there is one. */
  | { readonly ok: false; readonly reason: string };

/** The largest text (UTF-16 units) that is looked at. */
const MOST = 20_000_000;

/** The longest scenario that is played. */
const MOST_EVENTS = 100_000;

/**
 * Reads what a trainer pasted or opened. Which rules are on is not read from it. Never throws.
 * @param agents of an export: who of the writers is the agent; empty: who writes most like one
 */
export function readMaterial(text: string, name: string, agents: readonly string[] = []): ReadMaterial {
  const steps = materialInSteps(text, name, agents);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps that take a moment each, for who lets others go first in between. */
export function* materialInSteps(
  text: string,
  name: string,
  agents: readonly string[] = [],
): Generator<undefined, ReadMaterial> {
  if (text.length > MOST) return refused('Dit is te groot; hooguit 20 MB.');
  if (text.trim() === '') return refused('Hier staat nog niets in.');
  if (text.includes('\0')) return refused('Dit is geen tekst. Kies het tekstbestand (.txt) van de export.');
  if (/^[\uFEFF\s]*[{[]\s*["{}[\]]/.test(text)) return fromFile(text);
  const found = yield* exportInSteps(name, text, agents);
  if (!found)
    return refused(
      'Dit is geen chatexport van WhatsApp en geen scenario. Een regel van een export begint met datum en tijd, zoals "03-03-2026 10:00 - Sanne: Hallo".',
    );
  const { scenario, agent, writers } = found;
  if (scenario.events.length > MOST_EVENTS)
    return refused('Dit gesprek is te lang. Exporteer een korter stuk.');
  const whole = scenarioSchema.parse({
    id: name.slice(0, 200) || 'export',
    start: scenario.start,
    events: [],
  });
  const material = { scenario: { ...whole, events: scenario.events }, expect: null, agent, writers };
  return { ok: true, material: { kind: 'export', ...material } };
}

function fromFile(text: string): ReadMaterial {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(
      'Dit scenario is niet te lezen. Is het helemaal geplakt? Of staat er een komma of aanhalingsteken te veel of te weinig?',
    );
  }
  return asMaterial(value);
}

function asMaterial(value: unknown): ReadMaterial {
  const parsed = scenarioSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return refused(capital(wrongPlace(parsed.error.issues)));
  if (parsed.data.events.length === 0) return refused('In dit scenario gebeurt niets: "events" is leeg.');
  const given = typeof value === 'object' && value !== null && 'expect' in value ? value.expect : undefined;
  const expected = given === undefined ? null : expectedSchema.safeParse(given, { reportInput: true });
  if (expected && !expected.success) return refused(`expect.${wrongPlace(expected.error.issues)}`);
  const expect = expected?.data ?? null;
  return { ok: true, material: { kind: 'scenario', scenario: parsed.data, expect, agent: '', writers: [] } };
}

function refused(reason: string): ReadMaterial {
  return { ok: false, reason };
}

function capital(sentence: string): string {
  return /^[a-z]+ /.test(sentence) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
