import { useState } from 'react';
import { addPatternEngine, hasPatternEngine } from '../../../utils/guidelines/patterns';

/** The engine for patterns, which is large: it is loaded when a rule has a pattern, or when somebody wants to write one. */
export function usePatterns(): { readonly ready: boolean; readonly want: () => void } {
  const [ready, setReady] = useState(hasPatternEngine);
  const want = () => {
    if (hasPatternEngine()) return;
    void import('../../../utils/guidelines/re2-patterns').then(({ re2Patterns }) => {
      addPatternEngine(re2Patterns);
      setReady(true);
    });
  };
  return { ready, want };
}
