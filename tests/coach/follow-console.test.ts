// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ConsolePage, followConsole } from '../../entrypoints/coach.content/follow-console';
import type { Health } from '../../utils/consoles/health';
import { type Inferred, NOTHING_SHOWN } from '../../utils/consoles/infer/inferred';
import type { ConsoleProfile } from '../../utils/consoles/profile';
import { practice } from '../../utils/consoles/profiles/practice';
import { POINTED } from '../consoles/plain-console';

const SURE = { composer: 1, messages: 1, rows: 1, authors: 1, text: 1 };
const READING: Health = { state: 'reading' };
const BROKEN: Health = { state: 'broken', part: 'messages' };
const inferred = (sureness: Partial<Inferred['sureness']> = {}): Inferred => ({
  data: POINTED,
  sureness: { ...SURE, ...sureness },
  shown: NOTHING_SHOWN,
});

/** A page of which a test says what there is to see on it. */
function fakePage() {
  const world = {
    named: null as ConsoleProfile | null,
    workedOut: null as Inferred | null,
    composer: true,
    readable: false,
    /** What runs, as words. */
    runs: '',
    /** How often the page was worked out. */
    looks: 0,
    tell: (_health: Health, _failing = false) => {},
  };
  const run = (words: string, signal: AbortSignal, tell: typeof world.tell = () => {}) => {
    world.runs = words;
    world.tell = tell;
    signal.addEventListener('abort', () => {
      if (world.runs === words) world.runs = '';
    });
  };
  const page: ConsolePage = {
    named: () => world.named,
    hasComposer: () => world.composer,
    canRead: async () => world.readable,
    async workOut() {
      world.looks += 1;
      return world.workedOut;
    },
    startNamed: (profile, heard, signal) =>
      run(profile.id, signal, (health, failing = false) => heard(health, failing)),
    startWorkedOut: ({ sureness }, insteadOf, heard, signal) =>
      run(
        `worked out${insteadOf ? ` instead of ${insteadOf.id}` : ''}${sureness.authors < 1 ? ', doubtful' : ''}`,
        signal,
        (health, failing = false) => heard(health, failing),
      ),
    nothing: (signal) => run('nothing', signal),
  };
  return { world, page };
}

let ending: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** The page changes, and the time passes (ms). */
async function change(ms: number) {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(ms);
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function begin(over: Partial<ReturnType<typeof fakePage>['world']> = {}) {
  const { world, page } = fakePage();
  Object.assign(world, over);
  const follower = followConsole(page, ending.signal);
  return { world, follower };
}

describe('which console is coached', () => {
  test('one with a name is, and nothing is worked out', async () => {
    const { world } = begin({ named: practice });
    await pass(60_000);
    expect(world.runs).toBe('practice');
    await change(60_000);
    expect(world.looks).toBe(0);
  });

  test('without a composer nothing is worked out; with one the page is', async () => {
    const { world } = begin({ composer: false, workedOut: inferred() });
    await change(1000);
    expect([world.runs, world.looks]).toEqual(['nothing', 0]);
    world.composer = true;
    await change(1000);
    expect(world.runs).toBe('worked out');
  });

  test('nothing is done while nothing changes, and less and less on a restless page', async () => {
    const { world } = begin();
    await pass(0);
    expect(world.looks).toBe(1);
    await pass(600_000);
    expect(world.looks).toBe(1);
    for (let second = 0; second < 60; second += 1) await change(1000);
    expect(world.looks).toBeGreaterThan(4);
    expect(world.looks).toBeLessThan(14);
  });

  test('whoever clicks in a field is not kept waiting', async () => {
    const { world, follower } = begin();
    for (let second = 0; second < 30; second += 1) await change(1000);
    world.workedOut = inferred();
    follower.soon();
    await pass(400);
    expect(world.runs).toBe('worked out');
  });

  test('with a composer that is not certain itself there is nothing to coach', async () => {
    const { world } = begin({ workedOut: inferred({ composer: 0.5 }) });
    await pass(0);
    expect(world.runs).toBe('nothing');
  });

  test('what is not certain is coached as such, until another look knows more', async () => {
    const { world } = begin({ workedOut: inferred({ authors: 0.4 }) });
    await pass(0);
    expect(world.runs).toBe('worked out, doubtful');
    world.workedOut = inferred();
    await change(1000);
    expect(world.runs).toBe('worked out');
  });

  test('a console whose mark comes later takes over from what was worked out', async () => {
    const { world } = begin({ workedOut: inferred() });
    await pass(0);
    world.named = practice;
    await pass(6000);
    expect(world.runs).toBe('practice');
  });
});

describe('a profile that does not fit any more', () => {
  test('gives way after a few seconds, and takes over again when it can read', async () => {
    const { world } = begin({ named: practice, workedOut: inferred() });
    await pass(0);
    world.tell(BROKEN);
    await pass(1000);
    expect(world.runs).toBe('practice');
    await pass(4000);
    expect(world.runs).toBe('worked out instead of practice');
    await pass(20_000);
    expect(world.runs).toBe('worked out instead of practice');
    world.readable = true;
    await pass(6000);
    expect(world.runs).toBe('practice');
  });

  test('that was only being rebuilt stays', async () => {
    const { world } = begin({ named: practice, workedOut: inferred() });
    await pass(0);
    world.tell(BROKEN);
    await pass(2000);
    world.tell(READING);
    await pass(60_000);
    expect([world.runs, world.looks]).toEqual(['practice', 0]);
  });

  test('without a composer on the page stays as it is', async () => {
    const { world } = begin({ named: practice, workedOut: inferred(), composer: false });
    await pass(0);
    world.tell(BROKEN);
    await pass(10_000);
    expect([world.runs, world.looks]).toEqual(['practice', 0]);
  });

  test('gives way to the composer alone where that is all that is certain', async () => {
    const { world } = begin({ named: practice, workedOut: inferred({ authors: 0.2 }) });
    await pass(0);
    world.tell(BROKEN);
    await pass(5000);
    expect(world.runs).toBe('worked out instead of practice, doubtful');
  });

  const HARDLY: readonly Health[] = [READING, { state: 'composer-only', doubt: 'authors' }];
  test.each(HARDLY)(
    'that understands too little ($state) gives way to what is certain and to nothing else',
    async (health) => {
      const { world } = begin({ named: practice, workedOut: inferred({ authors: 0.2 }) });
      await pass(0);
      world.tell(health, true);
      await pass(5000);
      expect(world.runs).toBe('practice');
      world.workedOut = inferred();
      await change(30_000);
      expect(world.runs).toBe('worked out instead of practice');
    },
  );

  test('that never loads, on a page where somebody could write, gives way as well', async () => {
    const LOADING: Health = { state: 'waiting', reason: 'loading' };
    const { world } = begin({ named: practice, workedOut: inferred() });
    await pass(0);
    world.tell(LOADING);
    await pass(10_000);
    expect(world.runs).toBe('practice');
    await pass(6000);
    expect(world.runs).toBe('worked out instead of practice');
  });

  test('that waits for a conversation to be opened waits as long as it takes', async () => {
    const { world } = begin({ named: practice, workedOut: inferred() });
    await pass(0);
    world.tell({ state: 'waiting', reason: 'no-conversation' });
    await change(60_000);
    expect([world.runs, world.looks]).toEqual(['practice', 0]);
  });

  test('what stands in for it and breaks too gives it back its place', async () => {
    const { world } = begin({ named: practice, workedOut: inferred() });
    await pass(0);
    world.tell(BROKEN);
    await pass(5000);
    world.workedOut = null;
    world.tell(BROKEN);
    await pass(5000);
    expect(world.runs).toBe('practice');
  });
});

test('all ends with the signal', async () => {
  const { world } = begin({ workedOut: null });
  await pass(0);
  ending.abort();
  const { looks } = world;
  await change(60_000);
  expect([world.runs, world.looks]).toEqual(['', looks]);
});
