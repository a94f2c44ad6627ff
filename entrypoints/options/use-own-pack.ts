import { useEffect, useRef, useState } from 'react';
import type { Pack } from '../../utils/guidelines/pack-schema';
import { sameValue } from '../../utils/guidelines/same-value';
import { type OwnPack, ownPackItem } from '../../utils/settings/own-pack';
import { saveOwnPack } from './save-own-pack';
import { begin, stepAgain, stepBack, stepTo, type Work } from './steps';

export type SaveState = 'saved' | 'saving' | 'failed' | 'elsewhere';

export interface OwnPackDesk {
  readonly pack: Pack;
  readonly state: SaveState;
  /** @param typing one name for all that is typed in a field, so that it is one step */
  change(change: (own: Pack) => Pack, typing?: string): void;
  /** Null where there is nothing to undo, or to do again. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** After "elsewhere": takes what the other desk saved; what is here is one step back. */
  takeTheirs(): void;
  /** After "elsewhere": puts what is here in the place of what the other desk saved. */
  keepMine(): void;
  tryAgain(): void;
}

/** The trainer's own pack with its steps, kept after every change unless another desk was first. */
export function useOwnPack(first: OwnPack): OwnPackDesk {
  const [work, setWork] = useState<Work>(() => begin(first.pack));
  const [state, setState] = useState<SaveState>('saved');
  /** What is here, also before it is drawn: two changes can come in one moment. */
  const latest = useRef(work);
  /** The revision that what is here was made from, and the pack of it; null: to be written whatever it is. */
  const base = useRef(first.revision);
  const kept = useRef<Pack | null>(first.pack);
  const busy = useRef(false);

  const draw = (next: Work) => {
    latest.current = next;
    setWork(next);
  };
  const adopt = ({ revision, pack }: OwnPack, next: Work) => {
    base.current = revision;
    kept.current = pack;
    draw(next);
    setState('saved');
  };

  /** Another desk may have saved: without work of our own there is nothing to lose, so it is followed. */
  const follow = (stored: OwnPack) => {
    if (stored.revision === base.current || busy.current) return;
    const { now } = latest.current;
    if (sameValue(stored.pack, now)) adopt({ ...stored, pack: now }, latest.current);
    else if (kept.current === now) adopt(stored, begin(stored.pack));
    else setState('elsewhere');
  };

  /** One at a time; what is changed meanwhile is kept after it. */
  async function keep() {
    if (busy.current) return;
    busy.current = true;
    setState('saving');
    let outcome: SaveState = 'saved';
    while (outcome === 'saved' && kept.current !== latest.current.now) {
      const pack = latest.current.now;
      const saving = await saveOwnPack(pack, base.current);
      outcome = saving.state;
      if (saving.state !== 'saved') break;
      base.current = saving.revision;
      kept.current = pack;
    }
    busy.current = false;
    setState(outcome);
    // What another desk saved while this one was busy was not listened to.
    if (outcome === 'saved') follow(await ownPackItem.read());
  }

  function go(next: Work | null) {
    if (!next) return;
    draw(next);
    void keep();
  }

  useEffect(() => ownPackItem.watch(follow), []);

  return {
    pack: work.now,
    state,
    change(change, typing) {
      const next = change(latest.current.now);
      if (!sameValue(next, latest.current.now)) go(stepTo(latest.current, next, typing ?? null));
    },
    undo: stepBack(work) ? () => go(stepBack(latest.current)) : null,
    redo: stepAgain(work) ? () => go(stepAgain(latest.current)) : null,
    takeTheirs: () =>
      void ownPackItem.read().then((theirs) => adopt(theirs, stepTo(latest.current, theirs.pack, null))),
    keepMine: () =>
      void ownPackItem.read().then(({ revision }) => {
        base.current = revision;
        kept.current = null;
        return keep();
      }),
    tryAgain: () => void keep(),
  };
}
