import type { FindingLine } from './finding-line';
import { playScenario } from './play-scenario';
import { prepareScenario, readScenario } from './read-scenario';
import { timeline } from './timeline';
import { fromExport } from './whatsapp-export';

/** What a file gives: everything that was found, and the same as somebody reads it. */
export type PlayedText =
  | { readonly ok: true; readonly lines: readonly FindingLine[]; readonly timeline: string }
  | { readonly ok: false; readonly reason: string };

export interface PlayOptions {
  /** What to call it when it has no name of its own: the file's name. */
  readonly name: string;
  /** Of an export: who of the writers is the agent. */
  readonly agents?: readonly string[];
  /** "all", a pack or ids with commas between them; of an export, and of a scenario over its own. */
  readonly rules?: string;
}

/** The largest file (UTF-16 units) that is looked at. */
const MOST = 20_000_000;

/** Plays a scenario or a WhatsApp chat export. Never throws; what cannot be read comes back with a reason in Dutch. */
export function playText(text: string, { name, agents = [], rules }: PlayOptions): PlayedText {
  if (text.length > MOST) return { ok: false, reason: 'dit bestand is te groot; hooguit 20 MB.' };
  if (text.trim() === '') return { ok: false, reason: 'dit bestand is leeg.' };
  const more = rules === undefined ? {} : { rules: rules.includes(',') ? rules.split(',') : rules };
  let note = '';
  let read = /^\s*[{[]\s*["{}[\]]/.test(text.replace(/^\uFEFF/, '')) ? readScenario(text, more) : null;
  if (!read) {
    const found = fromExport(name, text, agents);
    if (!found) return { ok: false, reason: 'dit is geen scenario en geen chatexport van WhatsApp.' };
    const stranger = agents.find((each) => !found.writers.includes(each));
    if (stranger !== undefined) {
      return {
        ok: false,
        reason: `"${stranger}" schrijft niet in dit gesprek; wel: ${found.writers.join(', ')}.`,
      };
    }
    note = `Medewerker in dit gesprek: ${found.agent || 'niemand'}\n`;
    read = prepareScenario({ rules: 'kern', ...found.scenario, ...more });
  }
  if (!read.ok) return read;
  const scenes = playScenario(read.scenario, read.cast);
  return {
    ok: true,
    lines: scenes.flatMap(({ lines }) => lines),
    timeline: `${note}${timeline(read.scenario.id, scenes)}`,
  };
}
