import type { Trouble } from '../../components/overlay/prompt-props';
import { textsIn } from '../../components/shared/texts';
import type { Health } from '../../utils/consoles/health';
import { countRows, isFailing } from '../../utils/consoles/row-counters';
import { guardSending } from '../../utils/consoles/send-gate';
import { watchPage } from '../../utils/consoles/watch-page';
import { createSession } from '../../utils/prompts/session';
import { EMPTY_VIEW, type View } from '../../utils/prompts/view';
import { copyText } from '../shared/copy-text';
import { reportWords } from '../shared/report-words';
import { awaitWords } from './await-words';
import { channelsBy } from './channels';
import type { Run, Running } from './coach-run';
import { currentRules } from './current-rules';
import { createDesk } from './desk';
import { createDock } from './dock';
import { draftPauses } from './draft-pauses';
import { checkOf } from './found-console';
import { createCounter } from './keep-counts';
import { keepPlace } from './keep-place';
import { keepStreaks } from './keep-streaks';
import { followKeys } from './keys';
import { mountOverlay } from './mount-overlay';
import { reportOf, statusOf } from './page-status';
import { takeOffers } from './take-offers';

/** Waiting times are to the minute; so often (ms) is plenty. */
const TICK = 10_000;

/**
 * One run of the coach over one page, from the page to the screen:
 * page → reading → session (rules and budget) → overlay → the agent's click → the composer.
 */
export function runCoach(run: Run): Running {
  const { found, choices, ears, signal, channelOf, wordsHere } = run;
  const { counted: profile, counters } = countRows(found.profile);
  const rules = currentRules(choices, signal, wordsHere);
  const { engine } = rules;
  const screen = mountOverlay(signal);
  let health: Health = { state: 'waiting', reason: 'loading' };
  let view: View = EMPTY_VIEW;
  let notice: string | null = null;
  let trouble: Trouble | null = null;
  let notKept = false;
  /** Null while the word lists are on their way: until they are there no rule can read a word. */
  let words: boolean | null = null;

  const t = () => textsIn(choices.language());
  const isPaused = () => choices.pausedUntil() > Date.now();
  const channelFor = channelsBy(channelOf, choices.channel);
  const kept = (ok: boolean) => {
    notKept ||= !ok;
    render();
  };
  const count = createCounter(() => kept(false));
  const streaks = keepStreaks(signal, () => kept(false));
  const dock = createDock(choices, kept);

  const desk = createDesk({
    profile,
    channel: choices.channel,
    channelFor,
    name: () => page.nameInList(),
    changed: () => render(),
    signal,
  });

  const session = createSession({
    engine,
    channel: channelFor,
    agent: choices.agent,
    count,
    faded: streaks.faded,
    followed: streaks.followed,
    promised: () => desk.promised(),
    changed(next) {
      const another = next.card !== view.card || next.chip !== view.chip || next.replies !== view.replies;
      if (another && (next.card ?? next.chip ?? next.replies)) notice = null;
      if (another) trouble = null;
      view = next;
      // Whose turn it is cannot be told where nobody knows who spoke.
      desk.see(view.conversation?.composerOnly ? null : view.conversation);
      render();
    },
  });

  const draftChanged = draftPauses((long) => session.pause(Date.now(), long), signal);
  const page = watchPage(
    profile,
    {
      reading(reading) {
        if (!reading) notice = null;
        session.see(isQuiet() || !words ? null : reading, Date.now());
      },
      health(next) {
        health = next;
        render();
      },
      list(rows, whole) {
        desk.list(rows, whole);
        render();
      },
      draft(text) {
        session.draft(text, Date.now());
        draftChanged();
      },
    },
    signal,
  );
  const composer = () => page.parts()?.composer ?? null;
  const place = keepPlace(
    { ...run, screen, composer, cameBack: () => focusAgain(), changed: () => refresh() },
    signal,
  );
  const isQuiet = () => isPaused() || place.isAway();
  awaitWords(wordsHere, signal, (there) => {
    words = there;
    page.look();
    render();
  });
  // What was on its way when the page was left never comes, where a browser keeps pages for the way back.
  const comeBack = ({ persisted }: PageTransitionEvent) => persisted && !words && run.begunAnew();
  window.addEventListener('pageshow', comeBack, { signal });

  // Before the guard of sending: a key held down on one of our buttons may not send anything either.
  const focusAgain = followKeys(
    {
      ...screen,
      composer,
      isSeen: place.isSeen,
      openKey: choices.openKey,
      escape() {
        const finding = view.card ?? view.chip;
        if (view.replies) session.leaveReplies();
        else if (finding) session.answer(finding, 'not-now', Date.now());
      },
    },
    ears,
    signal,
  );

  const gate = guardSending(profile, composer, (text) => {
    notice = null;
    // What nobody would see held is not held.
    return !isPaused() && place.isSeen() && session.attempt(text, Date.now());
  });
  ears.onKey('keydown', gate.keydown, signal);
  ears.onClick(gate.click, signal);

  const offers = takeOffers({
    session,
    signal,
    composer,
    view: () => view,
    name: () => page.name(),
    inserted() {
      notice = t()('coachInserted');
      render();
    },
    failed(failure) {
      trouble = failure;
      render();
    },
  });

  function render() {
    if (signal.aborted) return;
    // What was worked out said beforehand of what it is not certain; a profile promised more.
    const promised =
      health.state === 'reading' || (health.state === 'composer-only' && found.profileId !== null);
    const status = statusOf({
      health,
      paused: isPaused(),
      view,
      failedRules: engine.failed(),
      notKept,
      wordsMissing: words === false,
      instead: found.insteadOf === null ? null : profile.name,
      failing: promised && isFailing(counters()),
    });
    run.heard(health, status.failing);
    const seen = status.state === 'reading' || status.state === 'composer-only';
    screen.show(seen || !run.elsewhere());
    const waiting = desk.view({ t: t(), language: choices.language() });
    const report = reportOf(profile, status, place.standing(), waiting.closed ? 0 : waiting.lines.length);
    run.tell(report);
    screen.render({
      view,
      status,
      waiting,
      place: dock.place(page.parts()),
      notice,
      trouble,
      t: t(),
      ...offers,
      onLeaveReplies: session.leaveReplies,
      onAnswer: (finding, answer) => session.answer(finding, answer, Date.now()),
      onSendAnyway() {
        session.release();
        composer()?.focus({ preventScroll: true });
      },
      onMoved: dock.move,
      onTickOff: desk.tickOff,
      onNextCorner: dock.nextCorner,
      onCopyReport: () => copyText(reportWords({ ...report, check: check() })),
    });
  }

  const check = () => checkOf(found, counters());
  let wasQuiet = isQuiet();
  function refresh() {
    // Another pack was chosen: what is on the screen stays only as far as one of its rules says so.
    if (rules.renew()) session.renewRules(Date.now());
    if (isQuiet()) session.see(null, Date.now());
    else if (wasQuiet) page.look();
    else session.tick(Date.now());
    wasQuiet = isQuiet();
    desk.tick();
    render();
  }
  const ticking = setInterval(refresh, TICK);
  const inView = () => {
    session.inView(!document.hidden, Date.now());
    desk.inView(!document.hidden);
  };
  document.addEventListener('visibilitychange', inView, { signal });
  inView();
  window.addEventListener('resize', dock.resized, { signal });
  signal.addEventListener('abort', () => clearInterval(ticking));
  render();
  return { refresh, check };
}
