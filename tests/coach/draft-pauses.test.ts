import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draftPauses } from '../../entrypoints/coach.content/draft-pauses';
import { GREETED, QUESTION, reading, SECOND, setStage } from '../prompts/stage';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('gives the tip after a short pause, also where the clock lags a little behind the timers', () => {
  const stage = setStage();
  // As in Firefox: the moment of typing is rounded up, the moment of looking down.
  const typedAt = Date.now() + 1;
  const draftChanged = draftPauses(
    (long) => stage.session.pause(Date.now() - 1, long),
    new AbortController().signal,
  );
  stage.session.see(reading([QUESTION, GREETED]), Date.now());
  stage.session.draft('Neem je pas mee, dan help ik je verder', typedAt);
  draftChanged();
  vi.advanceTimersByTime(SECOND);
  expect(stage.view.chip?.rule.id).toBe('address-form');
});
