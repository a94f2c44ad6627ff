import { useEffect, useRef, useState } from 'react';
import type { ChannelPart } from '../../../utils/conversation/channel-part';
import { isSame } from '../../../utils/guidelines/channel-settings';
import { channelsItem } from '../../../utils/settings/items';
import { saveConsoleChannel } from './save-console-channel';

type Channels = Readonly<Record<string, ChannelPart>>;

/** How the last change for a console fared; null before there was one. */
export type ConsoleSaving = 'saved' | 'failed' | 'elsewhere' | null;

/** What was settled per console. */
export interface ConsoleChannels {
  readonly all: Channels;
  readonly saving: ConsoleSaving;
  change(id: string, change: (part: ChannelPart) => ChannelPart): void;
  /** Goes back to before the last change of this console that was kept; null where there is none. */
  undo(id: string): (() => void) | null;
  /** After "elsewhere": this window's choice in the place of the other's. */
  keepMine(): void;
  /** After "elsewhere": the other's stays. */
  leaveTheirs(): void;
}

/** So many steps can be taken back. */
const MOST_STEPS = 50;

interface Step {
  readonly id: string;
  readonly before: ChannelPart;
  readonly after: ChannelPart;
}

/** Follows what is settled per console, and keeps changes one at a time: what storage refuses is not on the screen either. */
export function useConsoleChannels(first: Channels): ConsoleChannels {
  const [all, setAll] = useState(first);
  const [saving, setSaving] = useState<ConsoleSaving>(null);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const latest = useRef(first);
  const refused = useRef<Step | null>(null);
  const turn = useRef(Promise.resolve());

  const show = (next: Channels) => {
    latest.current = next;
    setAll(next);
  };
  useEffect(() => channelsItem.watch(show), []);

  /** @param base as in `saveConsoleChannel` @returns whether it was kept */
  async function keep(step: Step, base: ChannelPart | null): Promise<boolean> {
    const { state } = await saveConsoleChannel(step.id, step.after, base);
    refused.current = state === 'elsewhere' ? step : null;
    // From storage: whatever happened, what is shown is what is kept.
    show(await channelsItem.read());
    setSaving(state);
    return state === 'saved';
  }
  const remember = (step: Step) => setSteps((known) => [...known, step].slice(-MOST_STEPS));
  const inTurn = (work: () => Promise<void>) => {
    turn.current = turn.current.then(work);
  };

  return {
    all,
    saving,
    change: (id, change) =>
      inTurn(async () => {
        const before = latest.current[id] ?? {};
        const after = change(before);
        if (isSame(before, after)) return;
        const step = { id, before, after };
        if (await keep(step, before)) remember(step);
      }),
    undo(id) {
      const step = steps.findLast((each) => each.id === id);
      if (!step) return null;
      return () =>
        inTurn(async () => {
          const back = { id, before: step.after, after: step.before };
          if (await keep(back, step.after)) setSteps((known) => known.filter((each) => each !== step));
        });
    },
    keepMine: () =>
      inTurn(async () => {
        if (!refused.current) return;
        const step = { ...refused.current, before: latest.current[refused.current.id] ?? {} };
        if (await keep(step, null)) remember(step);
      }),
    leaveTheirs() {
      refused.current = null;
      setSaving(null);
    },
  };
}
