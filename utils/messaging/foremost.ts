import type { PageReport } from './protocol';

/** What several frames of one page are compared by. */
type FrameState = Pick<PageReport, 'state' | 'detail'>;

/** A page that is read comes first; else the worst there is to tell, so that no fault hides behind a quiet frame. */
function rankOf({ state, detail }: FrameState): number {
  if (state === 'reading') return 0;
  // Covered or taken away: that page can be read, and nothing can be said over it.
  if (state === 'broken' || state === 'hidden') return 1;
  if (state === 'composer-only') return 2;
  if (state === 'waiting') return detail === 'unseen' ? 6 : detail === 'loading' ? 4 : 3;
  return 5;
}

/** Of the frames of one page the one to tell about; null where there is none. Of equals the first. */
export function foremost<Frame extends FrameState>(frames: readonly Frame[]): Frame | null {
  return frames.toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
}
