import type { Health } from '../../utils/consoles/health';
import { doubtOf } from '../../utils/consoles/infer/doubt-of';
import type { Inferred } from '../../utils/consoles/infer/inferred';
import type { ConsoleProfile } from '../../utils/consoles/profile';
import { watchChanges } from './watch-changes';

/** A profile that cannot read, or understands too little, for so long (ms) gives way to what can be worked out. */
const TROUBLED = 4000;
/** The same where its page seems to be loading still: no mark of it is there, and somebody could write. */
const NEVER_LOADS = 15_000;
/** So often (ms) a profile that gave way is tried again. */
const TRY_AGAIN = 5000;

/** What there is to know of the page, and how a coach is started over it. */
export interface ConsolePage {
  /** The console it is by name, as the page is now. */
  named(): ConsoleProfile | null;
  /** Works out from the page how it is to be read; null where that cannot be. */
  workOut(signal: AbortSignal): Promise<Inferred | null>;
  hasComposer(): boolean;
  canRead(profile: ConsoleProfile, signal: AbortSignal): Promise<boolean>;
  /** Starts a coach that runs until the signal ends and tells how it fares. */
  startNamed(profile: ConsoleProfile, heard: Heard, signal: AbortSignal): void;
  /** @param insteadOf the profile that cannot read the page; null where there is none */
  startWorkedOut(
    inferred: Inferred,
    insteadOf: ConsoleProfile | null,
    heard: Heard,
    signal: AbortSignal,
  ): void;
  /** There is no console in sight (until the signal ends). */
  nothing(signal: AbortSignal): void;
}

type Heard = (health: Health, failing: boolean) => void;

/** What runs now. */
interface Current {
  /** Null while no console is in sight. */
  readonly runs: 'named' | 'worked-out' | null;
  readonly insteadOf: ConsoleProfile | null;
  /** What was worked out, to tell whether another look gives something else. */
  readonly sign: string;
  /** Not all of it is certain: another look may know more. */
  readonly doubtful: boolean;
  end(): void;
}

/**
 * Keeps the right coach over a page: a console known by name where there is one, else what can be worked out from the page.
 * A profile that cannot read the page any more gives way, is tried again at a low rate, and takes over when it can.
 * @returns what to call when the agent does something that makes a look worthwhile
 */
export function followConsole(page: ConsolePage, signal: AbortSignal): { soon(): void } {
  let current: Current | null = null;
  let health: Health['state'] = 'waiting';
  /** Whether what runs has been in trouble for too long. */
  let troubled = false;
  let trouble: ReturnType<typeof setTimeout> | undefined;
  /** How long (ms) what runs may go on as it is now; null: as long as it likes. */
  let bearing: number | null = null;
  let again: ReturnType<typeof setInterval> | undefined;
  let looking = false;
  const changes = watchChanges(() => void look(), signal);

  function begin(next: Omit<Current, 'end'>, start: (until: AbortSignal) => void) {
    current?.end();
    calm();
    health = 'waiting';
    bearing = null;
    const ending = new AbortController();
    current = { ...next, end: () => ending.abort() };
    clearInterval(again);
    // Nothing has to happen on the page for its own profile to fit again.
    if (next.runs === 'worked-out') again = setInterval(() => void tryNamed(), TRY_AGAIN);
    start(AbortSignal.any([ending.signal, signal]));
  }

  function calm() {
    clearTimeout(trouble);
    trouble = undefined;
    troubled = false;
  }

  function heard(next: Health, failing: boolean) {
    health = next.state;
    const patience = patienceWith(next, failing);
    if (patience !== bearing) calm();
    bearing = patience;
    if (patience === null && !current?.doubtful) changes.off();
    if (patience === null || troubled) return;
    trouble ??= setTimeout(() => {
      troubled = true;
      void look();
    }, patience);
  }

  const beginNamed = (profile: ConsoleProfile) =>
    begin({ runs: 'named', insteadOf: null, sign: profile.id, doubtful: false }, (until) =>
      page.startNamed(profile, heard, until),
    );

  async function look() {
    if (looking || signal.aborted) return;
    looking = true;
    try {
      await lookOnce();
    } finally {
      looking = false;
      if (current?.runs == null || current.doubtful || troubled) changes.on();
    }
  }

  async function lookOnce() {
    const named = page.named();
    if (named && current?.runs !== 'named' && !current?.insteadOf) return beginNamed(named);
    // What was worked out does not fit any more either.
    if (current?.runs === 'worked-out' && troubled) {
      if (current.insteadOf) return beginNamed(current.insteadOf);
      nothing();
    }
    if (current?.runs && !current.doubtful && !troubled) return;
    const before = current;
    const inferred = page.hasComposer() ? await page.workOut(signal) : null;
    if (signal.aborted || current !== before) return;
    const doubt = inferred && doubtOf(inferred.sureness);
    if (inferred && doubt !== 'composer') return use(inferred, doubt !== null, named);
    if (!current?.runs) nothing();
  }

  function use(inferred: Inferred, doubtful: boolean, named: ConsoleProfile | null) {
    const sign = `${doubtful} ${JSON.stringify(inferred.data)}`;
    if (current?.sign === sign) return;
    // A profile that still reads a part knows more than a guess.
    const reads = health === 'reading' || health === 'composer-only';
    if (current?.runs === 'named' && doubtful && reads) return;
    // Nor does a guess take the place of another that was certain.
    if (current?.runs === 'worked-out' && doubtful && !current.doubtful) return;
    begin({ runs: 'worked-out', insteadOf: named, sign, doubtful }, (until) =>
      page.startWorkedOut(inferred, named, heard, until),
    );
  }

  function nothing() {
    if (current && current.runs === null) return;
    begin({ runs: null, insteadOf: null, sign: '', doubtful: false }, (until) => page.nothing(until));
  }

  async function tryNamed() {
    const before = current;
    const named = before?.insteadOf ?? page.named();
    if (!named || looking || signal.aborted) return;
    looking = true;
    try {
      const fits = !before?.insteadOf || (await page.canRead(named, signal));
      if (fits && current === before && !signal.aborted) beginNamed(named);
    } finally {
      looking = false;
    }
  }

  signal.addEventListener('abort', () => {
    clearTimeout(trouble);
    clearInterval(again);
  });
  void look();
  return {
    soon() {
      if (current?.runs == null || current.doubtful || troubled) changes.soon();
    },
  };
}

function patienceWith(health: Health, failing: boolean): number | null {
  if (health.state === 'broken' || failing) return TROUBLED;
  return health.state === 'waiting' && health.reason === 'loading' ? NEVER_LOADS : null;
}
