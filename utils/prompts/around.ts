import type { Conversation } from '../conversation/conversation';
import type { Memory } from '../conversation/memory';
import type { Surroundings } from '../rules/surroundings';
import { forget } from './forget';
import { createRareTraces } from './rare-traces';

/** Keeps what surrounds the conversations of one tab, in memory only. All times in epoch ms. */
export interface Around {
  /** This conversation is in front. */
  see(conversation: Conversation, now: number): void;
  /** No conversation is in front. */
  leave(): void;
  /** What stands in the composer of the conversation in front. */
  draft(text: string, now: number): void;
  inView(visible: boolean, now: number): void;
  /** Time passes over the conversation in front; while the tab is out of view nobody sees it. */
  tick(conversation: Conversation, now: number): void;
  prechat(id: string, text: string): void;
  optIn(id: string, purpose: string): void;
  /** What a rule may know around this conversation; of drafting and typing only where it is in front. */
  of(conversation: Conversation, now: number): Omit<Surroundings, 'promised'>;
}

interface Recorded {
  readonly prechat: string | null;
  readonly optIns: readonly string[];
}

const NOTHING_RECORDED: Recorded = { prechat: null, optIns: [] };

export function createAround(memory: Memory): Around {
  const traces = createRareTraces();
  const recorded = new Map<string, Recorded>();
  let front: string | null = null;
  let typing: { readonly id: string; readonly since: number } | null = null;
  let drafting: Surroundings['drafting'] = null;
  let hiddenSince: number | null = null;

  const change = (id: string, more: Partial<Recorded>) =>
    recorded.set(id, { ...(recorded.get(id) ?? NOTHING_RECORDED), ...more });

  return {
    see(conversation, now) {
      const { id, citizenTyping } = conversation;
      if (front !== id && front !== null) drafting = drafting && { begunAt: now, changedAt: now };
      front = id;
      if (!citizenTyping) typing = null;
      else if (typing?.id !== id) typing = { id, since: now };
      traces.see(conversation, now);
      forget(recorded, memory);
    },
    leave() {
      typing = null;
    },
    draft(text, now) {
      drafting = text.trim() === '' ? null : { begunAt: drafting?.begunAt ?? now, changedAt: now };
    },
    inView(visible, now) {
      hiddenSince = visible ? null : (hiddenSince ?? now);
    },
    tick(conversation, now) {
      if (hiddenSince === null) traces.see(conversation, now);
    },
    prechat: (id, text) => change(id, { prechat: text }),
    optIn(id, purpose) {
      const { optIns } = recorded.get(id) ?? NOTHING_RECORDED;
      if (!optIns.includes(purpose)) change(id, { optIns: [...optIns, purpose] });
    },
    of(conversation, now) {
      const { id } = conversation;
      const inFront = front === id;
      return {
        ...(recorded.get(id) ?? NOTHING_RECORDED),
        hiddenSince,
        drafting: inFront ? drafting : null,
        typingSince: typing?.id === id ? typing.since : null,
        others: memory
          .all()
          .map((known) => known.conversation)
          .filter((other) => other.id !== id),
        seenElsewhere: (word) => traces.elsewhere(word, conversation, now),
      };
    },
  };
}
