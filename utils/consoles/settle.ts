import type { Reading } from '../conversation/conversation';

/** After a change of conversation the rows may still be the former one's for so long (ms). */
export const SETTLE = 700;
/** Rows that still have not changed after this time (ms) belong to the conversation after all: it was renamed. */
const RENAMED = 3000;

/**
 * Decides when a reading may be trusted. A console shows the new name first and the new rows later;
 * a prompt in that gap would be about the wrong person.
 */
export interface Settling {
  /** @returns 'trust', or how long (ms) to wait before looking again. `now` in epoch ms. */
  judge(reading: Reading, now: number): 'trust' | number;
  /** No conversation is open any more. */
  closed(): void;
}

export function createSettling(): Settling {
  let trusted: { sign: string; ids: ReadonlySet<string> } | null = null;
  let changing: { sign: string; since: number } | null = null;
  return {
    judge(reading, now) {
      const sign = `${reading.key}\n${reading.citizenName ?? ''}`;
      const ids = new Set(reading.messages.map(({ id }) => id));
      if (trusted && trusted.sign !== sign) {
        if (changing?.sign !== sign) changing = { sign, since: now };
        const waited = Math.abs(now - changing.since);
        if (waited < SETTLE) return SETTLE - waited;
        const former = trusted.ids;
        const stillFormerRows = ids.size > 0 && [...ids].some((id) => former.has(id));
        if (stillFormerRows && waited < RENAMED) return SETTLE / 2;
      }
      trusted = { sign, ids };
      changing = null;
      return 'trust';
    },
    closed() {
      trusted = null;
      changing = null;
    },
  };
}
