import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const MEASURE = fileURLToPath(new URL('./peers/measure.mjs', import.meta.url));
const PATIENCE = 240_000; // ms; more than the slowest peer needs on a busy machine

export interface Job {
  /** URL of the subject's module; what it has to offer stands in `peers/measure.mjs`. */
  readonly subject: string;
  readonly opener?: string;
  readonly warmUp: readonly string[];
  readonly texts: readonly string[];
  /** Rounds over the texts of `warmUp` before, and over `texts` while measuring. */
  readonly warmUps: number;
  readonly rounds: number;
}

const spanSchema = z.tuple([z.number(), z.number()]);
const costSchema = z.object({
  /** CPU ms for the import and the first text. */
  start: z.number(),
  /** CPU µs per text, per round. */
  perText: z.array(z.array(z.number())),
  /** Bytes of resident memory more than before, after garbage collection. */
  memory: z.number(),
});
const foundSchema = z.object({
  found: z.array(z.union([z.object({ spans: z.array(spanSchema) }), z.object({ marked: z.string() })])),
});

export type Cost = z.infer<typeof costSchema>;
/** Where a subject marks something in a text, or the text with U+E000 in those places. */
export type Found = z.infer<typeof foundSchema>['found'][number];

/** What a subject costs, in a process of its own. Rejects with the reason when it cannot run. */
export async function cost(job: Job): Promise<Cost> {
  return costSchema.parse(await inProcess({ ...job, find: false }));
}

/** What a subject marks in each text, in a process of its own. Rejects with the reason when it cannot run. */
export async function find(job: Pick<Job, 'subject' | 'warmUp' | 'texts'>): Promise<Found[]> {
  return foundSchema.parse(await inProcess({ ...job, find: true })).found;
}

function inProcess(job: Partial<Job> & { find: boolean }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(MEASURE, [], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const late = setTimeout(() => child.kill(), PATIENCE);
    child.once('message', (answer) => {
      const { result, failed } = z
        .object({ result: z.optional(z.unknown()), failed: z.optional(z.string()) })
        .parse(answer);
      if (failed === undefined) resolve(result);
      else reject(new Error(failed));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(late);
      reject(new Error(signal ? 'took too long or was ended' : `ended without an answer (${code})`));
    });
    child.send({ opener: 'open', ...job });
  });
}
