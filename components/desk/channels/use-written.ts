import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** A field whose words are kept when one leaves it or presses Enter, so that each is one step to undo. */
export interface Written {
  readonly text: string;
  /** Why what is written is not kept; null when it is, or is still being written. */
  readonly problem: string | null;
  readonly write: (text: string) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * @param kept as it is stored
 * @param take keeps what was written; gives the reason when it cannot, and then nothing is kept
 */
export function useWritten(kept: string, take: (text: string) => string | null): Written {
  const [written, setWritten] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const settle = () => {
    if (written === null) return;
    const found = written === kept ? null : take(written);
    setProblem(found);
    if (found === null) setWritten(null);
  };
  return {
    text: written ?? kept,
    problem,
    write(text) {
      setWritten(text);
      setProblem(null);
    },
    onBlur: settle,
    onKeyDown(event) {
      // In a field of several lines Enter is a new line.
      if (event.key === 'Enter' && event.currentTarget.tagName === 'INPUT') settle();
    },
  };
}
