import { type PointerEvent, useRef } from 'react';

/** So far (px) the pointer moves before a press becomes a drag. */
const THRESHOLD = 4;

export interface Drag {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  /** The browser took the pointer away, for instance to scroll: it stays where it is now. */
  onPointerCancel(): void;
  /** True once after a drag: the click that ends it is no press, the next one is. */
  wasDragged(): boolean;
}

/** Lets a pointer drag the dock; tells the new place in pixels from the right and bottom edge, and when it is final. */
export function useDrag(moved: (right: number, bottom: number, done: boolean) => void): Drag {
  const from = useRef<{ x: number; y: number; right: number; bottom: number } | null>(null);
  const dragged = useRef(false);
  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      const at = event.currentTarget.getBoundingClientRect();
      from.current = {
        x: event.clientX,
        y: event.clientY,
        right: window.innerWidth - at.right,
        bottom: window.innerHeight - at.bottom,
      };
      dragged.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      const start = from.current;
      if (!start) return;
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
      if (!dragged.current && Math.hypot(dx, dy) < THRESHOLD) return;
      dragged.current = true;
      moved(start.right - dx, start.bottom - dy, false);
    },
    onPointerUp(event) {
      const start = from.current;
      from.current = null;
      if (!start || !dragged.current) return;
      moved(start.right - (event.clientX - start.x), start.bottom - (event.clientY - start.y), true);
    },
    onPointerCancel() {
      from.current = null;
    },
    wasDragged() {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
  };
}
