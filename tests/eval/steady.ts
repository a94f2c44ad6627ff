import { read } from '../../utils/dutch/read';
import { type LabelledSets, readSets } from './items';
import { AROUND_AGENT, AROUND_ALL, AROUND_CITIZEN, type Around } from './put-around';

/** A labelled message, and what is found in a text of what may be labelled. */
interface Task {
  readonly name: string;
  readonly items: readonly { readonly text: string; readonly labels: readonly string[] }[];
  readonly find: (text: string) => readonly string[];
  readonly around: readonly Around[];
}

/** One in so many messages is tried, for all would take minutes. */
const ONE_IN = 3;

/** Acts that stand apart from what else a message says. */
const ACTS = ['empathy', 'apology', 'check-question', 'referral', 'hold', 'profanity'];

/**
 * How steady the detectors are: how many labels that were found are no longer found, and how much appears that nobody labelled,
 * once words are put around a message that change nothing. It needs no new sentences, so it tells where a detector leans on the
 * place of a word. One line per task and way of putting words around. Throws when a set does not have the agreed form.
 */
export function steady(folder: string): string {
  return tasksIn(readSets(folder))
    .flatMap(({ name, items, find, around }) => {
      const tried = items.filter((_, at) => at % ONE_IN === 0);
      return [`${name} (${tried.length})`, ...around.map((one) => line(one, tried, find))];
    })
    .join('\n');
}

function line({ name, put }: Around, items: Task['items'], find: Task['find']): string {
  let held = 0;
  let lost = 0;
  let appeared = 0;
  let tried = 0;
  for (const { text, labels } of items) {
    const more = put(text);
    if (more === null) continue;
    tried++;
    const alone = find(text);
    const around = find(more);
    const right = labels.filter((label) => alone.includes(label));
    held += right.length;
    lost += right.filter((label) => !around.includes(label)).length;
    appeared += around.filter((label) => !alone.includes(label) && !labels.includes(label)).length;
  }
  return `  ${name.padEnd(52)} lost ${share(lost, held)}   appeared in ${share(appeared, tried)}`;
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (100 * part) / whole;
  return `${String(part).padStart(4)} of ${String(whole).padEnd(6)} (${percent.toFixed(1)} %)`;
}

function tasksIn({ personalData, requests, acts }: LabelledSets): Task[] {
  const tasks: Task[] = [
    {
      name: 'health and other delicate things',
      items: personalData.map(({ text, spans }) => ({
        text,
        labels: distinct(spans.map(({ type }) => type)).filter(isDelicate),
      })),
      find: (text) => distinct(read(text).personalData.map(({ type }) => type)).filter(isDelicate),
      around: [...AROUND_ALL, ...AROUND_CITIZEN],
    },
    {
      name: 'requests for data',
      items: requests.map(({ text, asks }) => ({ text, labels: asks })),
      find: (text) => read(text).asksFor,
      around: [...AROUND_ALL, ...AROUND_AGENT],
    },
    {
      name: 'dialogue acts',
      items: acts.map((item) => ({ text: item.text, labels: item.acts.filter((act) => ACTS.includes(act)) })),
      find: (text) => [...read(text).acts].filter((act) => ACTS.includes(act)),
      around: AROUND_ALL,
    },
  ];
  return tasks.filter(({ items }) => items.length > 0);
}

const isDelicate = (type: string) => type === 'health' || type === 'special';

function distinct(labels: readonly string[]): string[] {
  return [...new Set(labels)];
}
