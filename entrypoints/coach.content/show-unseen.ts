import { textsIn } from '../../components/shared/texts';
import type { ConsoleName } from '../../utils/consoles/site-console';
import { EMPTY_VIEW } from '../../utils/prompts/view';
import { copyText } from '../shared/copy-text';
import { reportWords } from '../shared/report-words';
import { createBackOff } from './back-off';
import { followChoices } from './choices';
import { createDock } from './dock';
import type { Place } from './keep-coach';
import { keepPlace } from './keep-place';
import { followKeys } from './keys';
import { mountOverlay, type Screen } from './mount-overlay';
import { reportOf, statusOf } from './page-status';

/**
 * Over a site that is on and shows no conversation: a quiet pill that says so, and nothing else at work. Where a frame of the
 * page has a coach of its own there is no need to say it.
 * @returns what to call when something outside the settings changed
 */
export function showUnseen(
  site: ConsoleName,
  { ears, door, signal }: Place,
  elsewhere: () => boolean,
): { refresh(): void } {
  let screen: Screen | null = null;
  const choices = followChoices(site, signal, render);
  const dock = createDock(choices, () => render());

  function open(): Screen {
    const opened = mountOverlay(signal);
    const place = {
      screen: opened,
      backOff: createBackOff(),
      composer: () => null,
      cameBack() {},
      changed: render,
      // Whoever looks for a console begins anew as well.
      begunAnew() {},
    };
    keepPlace(place, signal);
    const keys = {
      ...opened,
      openKey: choices.openKey,
      composer: () => null,
      isSeen: opened.isUp,
      escape() {},
    };
    followKeys(keys, ears, signal);
    return opened;
  }

  function render() {
    if (signal.aborted || !choices.isOn()) return;
    screen ??= open();
    const status = statusOf({
      health: { state: 'waiting', reason: 'unseen' },
      paused: choices.pausedUntil() > Date.now(),
      view: EMPTY_VIEW,
      failedRules: [],
      notKept: false,
      wordsMissing: false,
      instead: null,
      failing: false,
    });
    const report = reportOf(site, status, 'shown', 0);
    door.tell(report);
    screen.show(!elsewhere());
    screen.render({
      view: EMPTY_VIEW,
      status,
      waiting: { lines: [], promises: [], closed: false },
      place: dock.place(null),
      notice: null,
      trouble: null,
      t: textsIn(choices.language()),
      onAction() {},
      onReply() {},
      onLeaveReplies() {},
      onCopy() {},
      onAnswer() {},
      onSendAnyway() {},
      onTickOff() {},
      onMoved: dock.move,
      onNextCorner: dock.nextCorner,
      onCopyReport: () => copyText(reportWords(report)),
    });
  }

  window.addEventListener('resize', dock.resized, { signal });
  return { refresh: render };
}
