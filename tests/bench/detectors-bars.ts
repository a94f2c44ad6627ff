import { type Cost, cost, type Job } from './detectors-process';
import { type Measured, size } from './detectors-table';
import { conversation } from './detectors-texts';
import { ms, quantile, type Row } from './row';

/** Rounds after which a browser has made few patterns fast. */
const FRESH = 5;

/** One of our bundles, and what it weighs for a browser. */
export interface Bundled {
  /** URL of the module. */
  readonly subject: string;
  /** Bytes, gzip. */
  readonly gzip: number;
}

/** Our detectors against their bars. `own` is what `read` costs, measured with `job`. */
export async function barRows(
  own: Measured,
  read: Bundled,
  whole: Bundled,
  job: Omit<Job, 'subject'>,
): Promise<Row[]> {
  const fresh = await cost({ ...job, subject: read.subject, warmUps: FRESH });
  const all = await cost({ ...job, subject: whole.subject });
  const talk = conversation(job.texts.length);
  const said = await cost({ ...job, subject: read.subject, warmUp: talk, texts: talk });
  return [
    timeRow('one message of some 200 characters through `read`, of labelled sentences', own.p95),
    timeRow('the same, of what is said in our scenarios', p95(said)),
    timeRow('the first with all of care and plain language worked out at once', p95(all)),
    {
      what: `the first, among the first ${((FRESH + job.rounds) * job.texts.length).toLocaleString('en')} messages`,
      measured: ms(p95(fresh) / 1000),
      bar: null,
      holds: true,
    },
    {
      what: 'detectors ready (import and first message), CPU',
      measured: ms(own.start),
      bar: '50 ms',
      holds: own.start <= 50,
    },
    {
      what: 'detectors and conversion of drafts, minified, gzip',
      measured: size(read.gzip),
      bar: '60 kB',
      holds: read.gzip <= 60_000,
    },
    {
      what: 'the same with care and plain language',
      measured: size(whole.gzip),
      bar: null,
      holds: true,
    },
  ];
}

function timeRow(what: string, us: number): Row {
  return { what: `${what}, CPU, p95`, measured: ms(us / 1000), bar: '0.2 ms', holds: us <= 200 };
}

function p95({ perText }: Cost): number {
  return quantile(perText.flat(), 0.95);
}
