import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSets } from '../eval/items';
import { PERSONAL_DATA } from '../eval/labels';
import { type Bundled, barRows } from './detectors-bars';
import { bundle } from './detectors-bundle';
import { countFinds, marksOf } from './detectors-finds';
import { benchGrowth } from './detectors-growth';
import { PEERS, PEERS_FOLDER, type Peer } from './detectors-peers';
import { type Cost, cost, find } from './detectors-process';
import { installedSize, loadedSize, peerName } from './detectors-size';
import { comparison, type Line, type Measured } from './detectors-table';
import { messages } from './detectors-texts';
import { quantile, type Row } from './row';

const MADE = 'node_modules/.cache/souffleur/bench';
const PROCESSES = 3;
// The browser makes code faster the more often it was used, on threads beside it that count as CPU time too: with ours that
// is done with only after some thirty thousand messages. What is slow is warm sooner, or not worth the wait.
const WARM_UPS = 200;
const ROUNDS = 5;
const TEXTS = messages(150);
const JOB = { warmUp: TEXTS, warmUps: WARM_UPS, texts: TEXTS, rounds: ROUNDS };
const ITEMS = readSets('tests/eval/own').personalData;

/** How the comparison came about, for people who read the table. */
export const HOW = `CPU time (process.cpuUsage), not time on the clock. Work beside it on the same cores still makes it longer, for all alike:
read the columns against each other. Every subject runs in ${PROCESSES} processes of its own, by turns, and the median counts: import and
first text (start), ${WARM_UPS} rounds over ${TEXTS.length} Dutch messages of some 200 characters to warm up (or as many as go in ten seconds), ${ROUNDS} rounds measured;
no text comes twice. The messages are made of our own sentences, in turn one of every task.
Memory: what stays resident (RSS) after garbage collection, above the same process before the import. To load: what a browser would
download, minified, gzip. Installed: on disk, with all it depends on. Marks are counted on our own labelled messages
(tests/eval/own/pii.jsonl): any overlap counts, whatever the subject calls it, and names are no personal data there. Ours was made
beside that set, the others were not.`;

/** Our detectors alone against their bars, and beside what others made. */
export async function benchDetectors(): Promise<{ rows: Row[]; table: string }> {
  const ours = await bundleOurs('ours');
  const whole = await bundleOurs('whole');
  const { subject } = ours;
  const peers = PEERS.map((peer) => ({ peer, subject: adapter(peer.adapter) }));
  const measured = await measure([subject, adapter('nothing'), ...peers.map((each) => each.subject)]);
  const own: Measured = {
    name: '**Souffleur**',
    does: 'Dutch: what a message does, form of address, requests, personal data',
    ...measured(subject),
    finds: countFinds(ITEMS, await marks(subject, ITEMS), PERSONAL_DATA),
    loaded: ours.gzip,
    installed: null,
  };
  const others: Line[] = [];
  for (const each of peers) {
    others.push(
      await line(peerName(each.peer), await doesHere(each.peer, each.subject), async () => ({
        ...measured(each.subject),
        finds: await findsOf(each.peer, each.subject),
        loaded: await loadedSize(each.peer).catch(reason),
        installed: installedSize(each.peer),
      })),
    );
  }
  others.push(
    await line('nothing', 'the measuring itself', async () => ({
      ...measured(adapter('nothing')),
      finds: null,
      loaded: '–',
      installed: null,
    })),
  );
  return {
    rows: [...(await barRows(own, ours, whole, JOB)), ...(await benchGrowth(subject, TEXTS))],
    table: comparison(own, others),
  };
}

/** As the extension ships them: one minified file. `which`: the file of this folder. */
async function bundleOurs(which: 'ours' | 'whole'): Promise<Bundled> {
  const { code, gzip } = await bundle(`export * from '/tests/bench/detectors-${which}';`, '.');
  mkdirSync(MADE, { recursive: true });
  const file = resolve(MADE, `detectors-${which}.mjs`);
  writeFileSync(file, code);
  return { subject: pathToFileURL(file).href, gzip };
}

function adapter(name: string): string {
  return pathToFileURL(resolve(PEERS_FOLDER, 'adapters', `${name}.mjs`)).href;
}

/** Measures by turns, so that a busy minute is shared by all. The result throws for a subject that failed. */
async function measure(
  subjects: readonly string[],
): Promise<(subject: string) => Pick<Measured, 'start' | 'mean' | 'p95' | 'memory'>> {
  const costs = new Map<string, Cost[]>();
  const failed = new Map<string, unknown>();
  for (let process = 0; process < PROCESSES; process += 1) {
    for (const subject of subjects.filter((each) => !failed.has(each))) {
      try {
        costs.set(subject, [...(costs.get(subject) ?? []), await cost({ ...JOB, subject })]);
      } catch (error) {
        failed.set(subject, error);
      }
    }
  }
  return (subject) => {
    if (failed.has(subject)) throw failed.get(subject);
    const all = costs.get(subject) ?? [];
    const median = (of: (each: Cost) => number) => quantile(all.map(of), 0.5);
    return {
      start: median(({ start }) => start),
      mean: median(({ perText }) => perText.flat().reduce((sum, us) => sum + us, 0) / perText.flat().length),
      p95: median(({ perText }) => quantile(perText.flat(), 0.95)),
      memory: median(({ memory }) => memory),
    };
  };
}

async function line(
  name: string,
  does: string,
  measured: () => Promise<Omit<Measured, 'name' | 'does'>>,
): Promise<Line> {
  try {
    return { name, does, ...(await measured()) };
  } catch (error) {
    return { name, does, failed: reason(error) };
  }
}

function marks(subject: string, texts: readonly { readonly text: string }[]) {
  return find({ subject, warmUp: TEXTS, texts: texts.map(({ text }) => text) });
}

async function findsOf({ looksFor }: Peer, subject: string): Promise<Measured['finds']> {
  return looksFor.length === 0 ? null : countFinds(ITEMS, await marks(subject, ITEMS), looksFor);
}

/** What does not look for personal data is told by how much it remarks on a Dutch message. */
async function doesHere({ does, looksFor }: Peer, subject: string): Promise<string> {
  if (looksFor.length > 0) return does;
  try {
    const texts = TEXTS.map((text) => ({ text }));
    const found = await marks(subject, texts);
    const remarks = texts.reduce((sum, { text }, index) => sum + marksOf(text, found[index]).length, 0);
    return `${does}; ${(remarks / texts.length).toFixed(1)} remarks per Dutch message`;
  } catch {
    return does; // the line itself says why it cannot run
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
