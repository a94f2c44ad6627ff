import type { FindingLine } from '../../utils/replay/finding-line';
import type { TextKey, Translate } from '../shared/texts';

const WEIGHT = {
  info: 'replayInfo',
  advice: 'replayAdvice',
  warn: 'replayWarn',
  block: 'replayBlock',
} as const satisfies Record<string, TextKey>;

interface FindingsProps {
  readonly lines: readonly FindingLine[];
  /** By id, as the trainer knows the rule. */
  readonly titleOf: (rule: string) => string;
  readonly t: Translate;
  /** What one did with it; nothing is added when it is left out. */
  readonly became?: (line: FindingLine) => string | null;
}

/** What the rules said at one moment; what did not reach the screen is set apart. */
export function Findings({ lines, titleOf, t, became }: FindingsProps) {
  if (lines.length === 0) return null;
  return (
    <ul className="findings">
      {lines.map((line) => {
        const done = became?.(line) ?? null;
        return (
          <li
            key={`${line.conversation} ${line.rule} ${line.event} ${line.prompt}`}
            className={
              line.shown || line.held ? `finding finding-${line.severity}` : 'finding finding-unshown'
            }
            data-rule={line.rule}
          >
            <p className="finding-head">
              <strong>{line.shown || line.held ? t(WEIGHT[line.severity]) : t('replayUnshown')}</strong>{' '}
              <span lang="nl">{titleOf(line.rule)}</span>
            </p>
            <p lang="nl">{line.prompt}</p>
            {line.insert !== null && (
              <p className="finding-insert" lang="nl">
                «{line.insert}»
              </p>
            )}
            {done !== null && <p className="finding-became">{done}</p>}
          </li>
        );
      })}
    </ul>
  );
}
