import type { DockPlace } from '../../components/overlay/Overlay';
import type { PageParts } from '../../utils/consoles/find-parts';
import type { Choices } from './choices';
import { dockPlace } from './dock-place';

/** Pixels from the right and bottom of the window. */
interface Corner {
  readonly right: number;
  readonly bottom: number;
}

/** Where pill and card stand, and how the agent puts them elsewhere. */
export interface Dock {
  /** Where it stands for a page with these parts, or with none to go by. */
  place(parts: PageParts | null): DockPlace;
  /** The agent drags it, and lets go (`done`). */
  move(right: number, bottom: number, done: boolean): void;
  /** Beside the composer, then the corners of the window, and round again; for who does not drag. */
  nextCorner(): void;
  /** The window has another size. */
  resized(): void;
}

/** @param changed called when it stands elsewhere; `kept` is false when the place could not be remembered */
export function createDock(choices: Choices, changed: (kept: boolean) => void): Dock {
  let dragged: Corner | null = null;
  let last: DockPlace | null = null;
  const keep = async (corner: Corner | null) => {
    dragged = null;
    changed(await choices.keepPlace(corner));
  };
  return {
    place(parts) {
      const chosen = dragged ?? choices.place();
      // Without the parts nobody knows what lies where: it stays where it stood.
      last = (parts || chosen ? null : last) ?? dockPlace(parts, chosen);
      return last;
    },
    move(right, bottom, done) {
      dragged = { right, bottom };
      if (done) void keep(dragged);
      else changed(true);
    },
    nextCorner: () => void keep(cornerAfter(choices.place())),
    resized() {
      last = null;
      changed(true);
    },
  };
}

function cornerAfter(now: Corner | null): Corner | null {
  const far = { right: window.innerWidth, bottom: window.innerHeight };
  if (!now) return { right: 12, bottom: 12 };
  if (now.right === 12 && now.bottom === 12) return { right: 12, bottom: far.bottom };
  if (now.right === 12) return { right: far.right, bottom: far.bottom };
  return now.bottom === far.bottom ? { right: far.right, bottom: 12 } : null;
}
