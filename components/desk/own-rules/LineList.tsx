import { Button } from '@nl-design-system-candidate/button-react';
import { useId } from 'react';
import type { LineResult } from '../../../utils/guidelines/write-rule/line-result';
import type { Translate } from '../../shared/texts';
import { resultWords } from './rule-words';

interface LineListProps {
  readonly legend: string;
  readonly hint: string;
  readonly lines: readonly string[];
  /** Null for a line that is still empty. */
  readonly results: readonly (LineResult | null)[];
  /** Why there is something wrong with the list itself. */
  readonly problem: string | null;
  readonly t: Translate;
  readonly onLines: (lines: readonly string[]) => void;
}

const MOST = 20;

/** Lines of one kind, each with what the rule does with it as it is now. */
export function LineList({ legend, hint, lines, results, problem, t, onLines }: LineListProps) {
  const id = useId();
  return (
    <fieldset className="fields line-list">
      <legend>{legend}</legend>
      <p className="hint">{hint}</p>
      <ol>
        {lines.map((line, at) => {
          const result = results[at] ?? null;
          const wrong = result?.right === false || (problem !== null && at === 0);
          return (
            <li key={at}>
              <div className="line">
                <input
                  type="text"
                  value={line}
                  aria-label={t('deskOwnLine', { n: at + 1, list: legend })}
                  aria-invalid={wrong ? true : undefined}
                  aria-describedby={`${id}-${at}`}
                  onChange={({ target: { value } }) => onLines(lines.with(at, value))}
                />
                {lines.length > 1 && (
                  <Button
                    purpose="subtle"
                    aria-label={t('deskOwnRemoveLine', { n: at + 1, list: legend })}
                    onClick={() => onLines(lines.toSpliced(at, 1))}
                  >
                    ×
                  </Button>
                )}
              </div>
              <p
                id={`${id}-${at}`}
                className={result ? `result ${result.right ? 'right' : 'wrong'}` : 'result'}
              >
                {result && resultWords(result, t)}
              </p>
            </li>
          );
        })}
      </ol>
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {lines.length < MOST && (
        <Button purpose="secondary" onClick={() => onLines([...lines, ''])}>
          {t('deskOwnAddLine')}
        </Button>
      )}
    </fieldset>
  );
}
