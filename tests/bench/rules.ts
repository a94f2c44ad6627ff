import { read } from '../../utils/dutch/read';
import type { Session } from '../../utils/prompts/session-contract';
import { catalogue } from '../../utils/rules/registry';
import { ms, quantile, type Row } from './row';
import { NOW, reading, tab, withMessage } from './tab';

const DRAFT =
  'Wat vervelend dat u zo lang moet wachten. Ik heb uw aanvraag gevonden en zie dat er nog één document ontbreekt: een kopie van het kenteken. U kunt dat zelf toevoegen via onze website bij Mijn zaken.';
/** So many conversations a tab remembers. */
const CONVERSATIONS = 40;

/** Detectors on one message, and all rules at the moments at which the page asks them. */
export function benchRules(): Row[] {
  const begun = performance.now();
  read('Kunt u mij helpen?');
  const ready = performance.now() - begun;
  const [detect = []] = times(2000, [(index) => read(`${DRAFT} ${index}`)]);
  return [
    {
      what: 'one 200-character message through every detector, p95',
      measured: ms(quantile(detect, 0.95)),
      bar: '0.2 ms',
      holds: quantile(detect, 0.95) <= 0.2,
    },
    { what: 'detectors ready (first message)', measured: ms(ready), bar: '50 ms', holds: ready <= 50 },
    ...pauses(),
    ...inFullTab(),
  ];
}

/** In turn, so that what else the machine does falls on both; of one draft the other would remember what it holds. */
function pauses(): Row[] {
  const [short = [], long = []] = times(
    1000,
    [30, 3000].map((length, at): Run => {
      const session = tab();
      session.see(reading('Bakker', length), NOW);
      return (index) => pause(session, 2 * index + at);
    }),
  );
  const ratio = quantile(long, 0.5) / quantile(short, 0.5);
  return [
    {
      what: `pause in typing → prompts, ${catalogue.length} rules, 3,000 messages, p95`,
      measured: ms(quantile(long, 0.95)),
      bar: '1 ms',
      holds: quantile(long, 0.95) <= 1,
    },
    { what: 'the same, median', measured: ms(quantile(long, 0.5)), bar: null, holds: true },
    {
      what: 'the same, against a conversation of 30 messages (median)',
      measured: `${ratio.toFixed(2)} ×`,
      bar: '1.2 ×',
      holds: ratio <= 1.2,
    },
  ];
}

/** Every pause finds another draft; typing itself costs nothing yet. */
function pause(session: Session, index: number): () => void {
  session.draft(`${DRAFT} Nummer ${index}.`, NOW);
  return () => session.pause(NOW, false);
}

/** What happens beside typing, where a tab has seen as many conversations as it remembers. */
function inFullTab(): Row[] {
  const all = Array.from({ length: CONVERSATIONS }, (_, index) => reading(`Chat ${index}`, 30));
  let last = reading('Chat', 30);
  const moments: readonly { what: string; run: (session: Session) => Run }[] = [
    { what: 'a pause in typing', run: (session) => (index) => pause(session, -index) },
    {
      what: 'a new message',
      run: (session) => (index) => {
        const next = withMessage(last, 1000 + index);
        last = next;
        return () => session.see(next, NOW);
      },
    },
    { what: 'a tick of the clock', run: (session) => (index) => () => session.tick(NOW + index * 1000) },
    {
      what: 'opening another conversation',
      run: (session) => (index) => () => session.see(all[index % CONVERSATIONS] ?? null, NOW),
    },
  ];
  return moments.map(({ what, run }) => {
    const session = tab();
    for (const each of [...all.slice(1), last]) session.see(each, NOW);
    const [taken = []] = times(300, [run(session)]);
    return {
      what: `${what}, ${CONVERSATIONS} conversations remembered, p95`,
      measured: ms(quantile(taken, 0.95)),
      bar: null,
      holds: true,
    };
  });
}

/** Makes things ready for one run, and gives what is timed where that is not all of it. */
type Run = (index: number) => unknown;

/** Milliseconds per run of each, in turn, after a tenth of warming up. */
function times(count: number, runs: readonly Run[]): number[][] {
  const taken: number[][] = runs.map(() => []);
  for (let index = 0; index < count * 1.1; index += 1) {
    runs.forEach((run, at) => {
      const from = performance.now();
      const timed = run(index);
      const begun = typeof timed === 'function' ? performance.now() : from;
      if (typeof timed === 'function') timed();
      if (index >= count * 0.1) taken[at]?.push(performance.now() - begun);
    });
  }
  return taken;
}
