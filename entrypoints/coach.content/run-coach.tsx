import type { DockPlace } from '../../components/overlay/Overlay';
import type { Trouble } from '../../components/overlay/prompt-props';
import { textsIn } from '../../components/shared/texts';
import type { Health } from '../../utils/consoles/health';
import type { ConsoleProfile } from '../../utils/consoles/profile';
import { guardSending } from '../../utils/consoles/send-gate';
import { watchPage } from '../../utils/consoles/watch-page';
import { type Channel, channelSchema } from '../../utils/conversation/channel';
import type { Waiting } from '../../utils/conversation/conversation';
import { kern, rulesOf } from '../../utils/guidelines/pack';
import type { PageReport } from '../../utils/messaging/protocol';
import { createSession, EMPTY_VIEW, PAUSE, type View } from '../../utils/prompts/session';
import { type Action, createEngine, type Finding } from '../../utils/rules/engine';
import { carryOut } from './carry-out';
import type { Choices } from './choices';
import { dockPlace } from './dock-place';
import type { FirstEars } from './first-ears';
import { createCounter } from './keep-counts';
import { followKeys } from './keys';
import { mountOverlay } from './mount-overlay';
import { reportOf, statusOf } from './page-status';

/** Channel settings of one conversation, over those of the console; null for none. */
export type ChannelOf = (conversationKey: string) => Readonly<Record<string, unknown>> | null;

interface Run {
  readonly profile: ConsoleProfile;
  readonly choices: Choices;
  readonly ears: FirstEars;
  readonly signal: AbortSignal;
  readonly channelOf: ChannelOf;
  tell(report: PageReport): void;
}

/** A draft that rests so long (ms) is looked at as finished. */
const LONG_PAUSE = 2500;
/** Waiting times are to the minute; so often (ms) is plenty. */
const TICK = 10_000;

/**
 * One run of the coach over one page, from the page to the screen:
 * page → reading → session (rules and budget) → overlay → the agent's click → the composer.
 */
export function runCoach({ profile, choices, ears, signal, channelOf, tell }: Run): void {
  const engine = createEngine(rulesOf(kern).active);
  const screen = mountOverlay(signal);
  let health: Health = { state: 'waiting', reason: 'loading' };
  let list: readonly Waiting[] = [];
  let view: View = EMPTY_VIEW;
  let key = '';
  let notice: string | null = null;
  let trouble: Trouble | null = null;
  let notKept = false;
  /** Where the dock is while the agent drags it. */
  let held: Corner | null = null;
  let lastPlace: DockPlace | null = null;
  let pauses: ReturnType<typeof setTimeout>[] = [];

  const t = () => textsIn(choices.language());
  const isPaused = () => choices.pausedUntil() > Date.now();
  const channelFor = (conversation: string): Channel => {
    const own = channelOf(conversation);
    return own ? channelSchema.parse({ ...choices.channel(), ...own }) : choices.channel();
  };
  const count = createCounter(() => {
    notKept = true;
    render();
  });

  const session = createSession({
    engine,
    channel: channelFor,
    agent: choices.agent,
    count,
    changed(next) {
      const another = next.card !== view.card || next.chip !== view.chip;
      if (another && (next.card ?? next.chip)) notice = null;
      if (another) trouble = null;
      view = next;
      render();
    },
  });

  const page = watchPage(
    profile,
    {
      reading(reading) {
        if (!reading) notice = null;
        key = reading?.key ?? '';
        session.see(isPaused() ? null : reading, Date.now());
      },
      health(next) {
        health = next;
        render();
      },
      list(next) {
        list = next;
        render();
      },
      draft(text) {
        for (const pause of pauses) clearTimeout(pause);
        session.draft(text, Date.now());
        const look = (long: boolean) => session.pause(Date.now(), long);
        pauses = [setTimeout(look, PAUSE, false), setTimeout(look, LONG_PAUSE, true)];
      },
    },
    signal,
  );
  const composer = () => page.parts()?.composer ?? null;

  // Before the guard of sending: a key held down on one of our buttons may not send anything either.
  followKeys(
    {
      ...screen,
      composer,
      openKey: choices.openKey,
      escape() {
        const finding = view.card ?? view.chip;
        if (finding) session.answer(finding, 'not-now', Date.now());
      },
    },
    ears,
    signal,
  );

  const gate = guardSending(profile, composer, (text) => {
    notice = null;
    return !isPaused() && session.attempt(text, Date.now());
  });
  ears.onKey('keydown', gate.keydown, signal);
  ears.onClick(gate.click, signal);

  async function onAction(finding: Finding, action: Action) {
    // The agent may have typed on since the card appeared: act on the draft as it is now.
    const now = session.renew(finding, action, Date.now());
    if (!now) return;
    const [conversation, name] = [view.conversation?.id, page.name()];
    const written = await carryOut(now, composer(), () => page.name() === name);
    // The agent may have gone to another conversation meanwhile; nothing is said there about this one.
    if (signal.aborted || view.conversation?.id !== conversation) return;
    if (written === 'ok') {
      session.answer(finding, 'used', Date.now());
      notice = t()('coachInserted');
    } else {
      trouble = { text: now.text, copy: 'offered' };
    }
    render();
  }

  async function onCopy(text: string) {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    trouble = { text, copy: copied ? 'done' : 'failed' };
    render();
  }

  async function keepPlace(place: Corner | null) {
    held = null;
    notKept = !(await choices.keepPlace(place)) || notKept;
    render();
  }

  function render() {
    if (signal.aborted) return;
    const status = statusOf({
      health,
      paused: isPaused(),
      view,
      list,
      channel: channelFor(key),
      failedRules: engine.failed(),
      notKept,
      now: Date.now(),
    });
    tell(reportOf(profile, status));
    const parts = page.parts();
    const chosen = held ?? choices.place();
    // Without the parts nobody knows what lies where: it stays where it stood.
    const place = (parts || chosen ? null : lastPlace) ?? dockPlace(parts, chosen);
    lastPlace = place;
    screen.render({
      view,
      status,
      place,
      notice,
      trouble,
      t: t(),
      onAction,
      onCopy,
      onAnswer: (finding, answer) => session.answer(finding, answer, Date.now()),
      onSendAnyway() {
        session.release();
        composer()?.focus({ preventScroll: true });
      },
      onMoved(right, bottom, done) {
        held = { right, bottom };
        if (done) void keepPlace(held);
        else render();
      },
      onNextCorner: () => void keepPlace(nextCorner(choices.place())),
    });
  }

  const ticking = setInterval(() => {
    if (isPaused()) session.see(null, Date.now());
    else session.tick(Date.now());
    render();
  }, TICK);
  window.addEventListener(
    'resize',
    () => {
      lastPlace = null;
      render();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearInterval(ticking);
    for (const pause of pauses) clearTimeout(pause);
  });
  render();
}

interface Corner {
  readonly right: number;
  readonly bottom: number;
}

/** Beside the composer, then the corners of the window, and round again. */
function nextCorner(now: Corner | null): Corner | null {
  const far = { right: window.innerWidth, bottom: window.innerHeight };
  if (!now) return { right: 12, bottom: 12 };
  if (now.right === 12 && now.bottom === 12) return { right: 12, bottom: far.bottom };
  if (now.right === 12) return { right: far.right, bottom: far.bottom };
  return now.bottom === far.bottom ? { right: far.right, bottom: 12 } : null;
}
