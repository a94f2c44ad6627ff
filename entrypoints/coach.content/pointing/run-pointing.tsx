import type { Picking, PointingAct, PointingProps } from '../../../components/overlay/Pointing';
import { type Language, type TextKey, textsIn } from '../../../components/shared/texts';
import type { ConsoleData } from '../../../utils/consoles/data/console-data';
import { candidatesFor } from '../../../utils/consoles/point/candidates';
import { POINT_STEPS, type PointProblem, type PointStep } from '../../../utils/consoles/point/points';
import { readPointed } from '../../../utils/consoles/point/read-pointed';
import { ownWords, pathUp } from '../../../utils/consoles/point/tree';
import { pointedItem } from '../../../utils/settings/pointed';
import { HOST } from '../mount-layer';
import { mountPointing } from './mount-pointing';
import { type AfterPick, consoleOf, type Picked, pick } from './pick';
import type { Shield } from './shield';

/** So often (ms) the preview looks at the page. */
const AGAIN = 400;
const NEWEST = 8;
const SPOKEN = 80;

const PROBLEMS: Record<PointProblem, TextKey> = {
  'composer-as-message': 'coachPointIsComposer',
  outside: 'coachPointOutside',
  'no-words': 'coachPointNoWords',
  quote: 'coachPointQuote',
  system: 'coachPointSystem',
  'same-message': 'coachPointSameMessage',
  'same-author': 'coachPointSameAuthor',
  'not-a-composer': 'coachPointNoComposer',
  'no-name': 'coachPointNoName',
  gone: 'coachPointGone',
};

interface Run {
  readonly shield: Shield;
  readonly language: Language;
  readonly signal: AbortSignal;
  /** Ends the pointing; nothing of it stays. */
  stop(): void;
}

/**
 * Three clicks, a preview that follows the page, and the choice to keep it. While it asks for clicks the page gets none,
 * nor a key; nothing in the page's own nodes changes. What is read stays here, what is kept has no word of it.
 */
export function runPointing({ shield, language, signal, stop }: Run): void {
  const t = textsIn(language);
  const screen = mountPointing(signal);
  const cameFrom = document.activeElement;
  let step: PointStep = 'citizen';
  let picked: Picked = {};
  let problem: PointProblem | null = null;
  /** What is outlined now. */
  let aimed: Element | null = null;
  let byKey = false;
  let data: ConsoleData | null = null;
  let saved = false;
  let failed = false;

  const isOurs = (element: Element) =>
    pathUp(element).some(({ localName }) => localName === HOST || localName === screen.host.localName);

  function view(): PointingProps['view'] {
    if (saved) return { at: 'saved' };
    if (!data)
      return {
        at: 'picking',
        step: POINT_STEPS.indexOf(step),
        problem: problem && PROBLEMS[problem],
        ...aim(),
      };
    const read = readPointed(data, NEWEST, Date.now());
    return {
      at: 'preview',
      messages: read?.messages ?? null,
      count: read?.count ?? 0,
      unknown: read?.unknown ?? 0,
      name: read?.name ?? null,
      kept: failed ? 'failed' : 'not-yet',
    };
  }

  function aim(): Pick<Picking, 'box' | 'words'> {
    if (!aimed?.isConnected) return { box: null, words: '' };
    const { x, y, width, height } = aimed.getBoundingClientRect();
    return {
      box: { x, y, width, height },
      words: byKey ? ownWords(aimed).slice(0, SPOKEN) || t('coachPointField') : '',
    };
  }

  const render = () => !signal.aborted && screen.render({ view: view(), t });

  function goOn(after: AfterPick) {
    picked = after.picked;
    aimed = null;
    failed = false;
    if ('data' in after) {
      data = after.data;
      problem = null;
    } else {
      data = null;
      ({ step, problem } = after);
    }
    render();
    if (data) buttons()[0]?.focus({ preventScroll: true });
  }

  const acts: Record<PointingAct, () => void> = {
    stop,
    back() {
      goOn({
        step: POINT_STEPS[Math.max(0, POINT_STEPS.indexOf(step) - 1)] ?? 'citizen',
        picked,
        problem: null,
      });
    },
    again: () => goOn({ step: 'citizen', picked: {}, problem: null }),
    swap() {
      const { citizen, agent, composer } = picked;
      if (citizen && agent && composer) goOn(consoleOf({ citizen: agent, agent: citizen, composer }));
    },
    save: () => void save(),
  };

  async function save() {
    if (!data) return;
    const all = await pointedItem.read();
    const kept = await pointedItem.write({ ...all, [location.origin]: data });
    saved = kept;
    failed = !kept;
    render();
    buttons()[0]?.focus({ preventScroll: true });
  }

  const buttons = () => [
    ...screen.shadow.querySelectorAll<HTMLElement>('[data-souffleur-act], [data-souffleur-read]'),
  ];

  /** Presses one of our buttons; it has no listener of its own. */
  function act(element: Element | null | undefined) {
    const name = element?.closest('[data-souffleur-act]')?.getAttribute('data-souffleur-act');
    for (const [known, run] of Object.entries(acts)) if (known === name) run();
  }

  function hear(event: Event): boolean {
    const path = event.composedPath();
    const inside = path.includes(screen.host);
    if (event instanceof KeyboardEvent) {
      // With the preview on the screen the page works as always; Escape stops, and our buttons are ours.
      if ((data || saved) && !inside && event.key !== 'Escape') return false;
      return event.type !== 'keydown' || onKey(event);
    }
    if (event instanceof FocusEvent) return inside;
    const [target] = path;
    if (inside) {
      if (event.type === 'click' && target instanceof Element) act(target);
      return true;
    }
    if (data || saved) return false;
    if (event.type === 'click' && target instanceof Element && !isOurs(target))
      goOn(pick(step, target, picked));
    return true;
  }

  function onKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return true;
    const { key } = event;
    if (key === 'Escape') stop();
    else if (data || saved) inPreview(event);
    else if (key === 'Backspace') acts.back();
    else if (key === 'Enter' || key === ' ') {
      if (aimed && !event.repeat) goOn(pick(step, aimed, picked));
    } else if (key === 'Tab') walk(event.shiftKey ? -1 : 1);
    else if (key === 'ArrowUp' || key === 'ArrowLeft') walk(-1);
    else if (key === 'ArrowDown' || key === 'ArrowRight') walk(1);
    return true;
  }

  function inPreview({ key, shiftKey, repeat }: KeyboardEvent) {
    const all = buttons();
    const { activeElement } = screen.shadow;
    const at = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
    if ((key === 'Enter' || key === ' ') && !repeat) return act(activeElement);
    if (activeElement?.matches('[data-souffleur-read]') && /^Arrow(?:Up|Down)$/.test(key)) {
      return activeElement.scrollBy(0, key === 'ArrowUp' ? -60 : 60);
    }
    const on =
      key === 'Tab'
        ? shiftKey
          ? -1
          : 1
        : ({ ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key] ?? 0);
    if (on !== 0) all[(at + on + all.length) % all.length]?.focus();
  }

  function walk(by: number) {
    const { all, start } = candidatesFor(step, document.body, isOurs);
    const at = aimed ? all.indexOf(aimed) : -1;
    const next = at < 0 ? start : (at + by + all.length) % all.length;
    aimed = all[next] ?? null;
    byKey = true;
    render();
  }

  const follow = (event: PointerEvent) => {
    const [target] = event.composedPath();
    if (data || saved) return;
    const next =
      target instanceof Element && !isOurs(target) && target !== document.documentElement ? target : null;
    if (next === aimed && !byKey) return;
    aimed = next;
    byKey = false;
    render();
  };
  window.addEventListener('pointermove', follow, { capture: true, passive: true, signal });
  for (const type of ['scroll', 'resize'] as const) {
    window.addEventListener(type, () => aimed && render(), { capture: true, passive: true, signal });
  }
  const again = setInterval(() => data && !saved && render(), AGAIN);
  shield.hear = hear;
  signal.addEventListener('abort', () => {
    clearInterval(again);
    shield.hear = null;
    if (cameFrom instanceof HTMLElement && document.activeElement !== cameFrom)
      cameFrom.focus({ preventScroll: true });
  });
  render();
}
