import { useEffect, useRef, useState } from 'react';
import type { Pack } from '../../utils/guidelines/pack-schema';
import { type OwnPack, ownPackItem } from '../../utils/settings/own-pack';
import { saveOwnPack } from './save-own-pack';

export type SaveState = 'saved' | 'saving' | 'failed' | 'elsewhere';

/** So many steps can be undone. */
const MOST_STEPS = 100;

export interface OwnPackDesk {
  readonly pack: Pack;
  readonly state: SaveState;
  change(change: (own: Pack) => Pack, about?: string): void;
  /** Null where there is nothing to undo, or to do again. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** After "elsewhere": takes what the other desk saved, and forgets what is here. */
  takeTheirs(): void;
  /** After "elsewhere": puts what is here in the place of what the other desk saved. */
  keepMine(): void;
  tryAgain(): void;
}

interface Work {
  readonly past: readonly Pack[];
  readonly now: Pack;
  readonly future: readonly Pack[];
}

/** The trainer's own pack with its steps, kept after every change unless another desk was first. */
export function useOwnPack(first: OwnPack): OwnPackDesk {
  const [work, setWork] = useState<Work>({ past: [], now: first.pack, future: [] });
  const [state, setState] = useState<SaveState>('saved');
  /** The revision that what is here was made from. */
  const base = useRef(first.revision);
  const kept = useRef(first.pack);
  const latest = useRef(first.pack);
  const busy = useRef(false);
  /** What the last step was about. */
  const step = useRef<string | undefined>(undefined);

  const begin = (own: OwnPack) => {
    base.current = own.revision;
    kept.current = own.pack;
    latest.current = own.pack;
    setWork({ past: [], now: own.pack, future: [] });
    setState('saved');
  };

  /** One at a time; what is changed meanwhile is kept after it. */
  async function keep() {
    if (busy.current) return;
    busy.current = true;
    setState('saving');
    let outcome: SaveState = 'saved';
    while (outcome === 'saved' && kept.current !== latest.current) {
      const pack = latest.current;
      const saving = await saveOwnPack(pack, base.current);
      outcome = saving.state;
      if (saving.state !== 'saved') break;
      base.current = saving.revision;
      kept.current = pack;
    }
    busy.current = false;
    setState(outcome);
  }

  function go(next: Work) {
    latest.current = next.now;
    setWork(next);
    void keep();
  }

  function back(next: Work) {
    step.current = undefined;
    go(next);
  }

  useEffect(
    () =>
      ownPackItem.watch((stored) => {
        if (stored.revision <= base.current || busy.current) return;
        // Another desk saved. Without work of our own there is nothing to lose.
        if (kept.current === latest.current) begin(stored);
        else setState('elsewhere');
      }),
    [],
  );

  const { past, now, future } = work;
  const [before, after] = [past.at(-1), future[0]];
  return {
    pack: now,
    state,
    change(change, about) {
      const next = change(latest.current);
      if (next === latest.current) return;
      const same = about !== undefined && about === step.current;
      step.current = about;
      go({ past: same ? past : [...past, latest.current].slice(-MOST_STEPS), now: next, future: [] });
    },
    undo: before ? () => back({ past: past.slice(0, -1), now: before, future: [now, ...future] }) : null,
    redo: after ? () => back({ past: [...past, now], now: after, future: future.slice(1) }) : null,
    takeTheirs: () => void ownPackItem.read().then(begin),
    keepMine: () =>
      void ownPackItem.read().then(({ revision }) => {
        base.current = revision;
        return keep();
      }),
    tryAgain: () => void keep(),
  };
}
