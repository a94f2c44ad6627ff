import { useEffect, useRef } from 'react';

interface Steps {
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y (with Command on a Mac) take steps back and forth. In a text field they are the field's own. */
export function useUndoKeys(steps: Steps): void {
  const latest = useRef(steps);
  latest.current = steps;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (event.altKey || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
      if (isTypedIn(event.target)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) latest.current.redo?.();
      else latest.current.undo?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function isTypedIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio|button|file|range)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
