import type { Counts, Outcome } from '../../../utils/statistics/counts';
import { countsBetween } from '../../../utils/statistics/week-counts';
import type { TextKey, Translate } from '../../shared/texts';
import { Wide } from '../Wide';
import type { OverviewData } from './overview-props';

const COLUMNS: readonly (readonly [Outcome, TextKey])[] = [
  ['shown', 'deskOverviewShown'],
  ['used', 'deskOverviewUsed'],
  ['not-now', 'deskOverviewNotNow'],
  ['not-right', 'deskOverviewNotRight'],
  ['held', 'deskOverviewHeld'],
  ['sent-anyway', 'deskOverviewSentAnyway'],
];

interface PromptTableProps extends OverviewData {
  /** The name of a rule, in Dutch. */
  readonly titleOf: (ruleId: string) => string;
  readonly t: Translate;
}

/** Per rule what became of its prompts, the one that spoke most first. */
export function PromptTable({ overview, period, titleOf, t }: PromptTableProps) {
  const counts: Counts = countsBetween(overview.prompts, period.from, period.to);
  const rows = Object.entries(counts).toSorted(([, a], [, b]) => (b.shown ?? 0) - (a.shown ?? 0));
  if (rows.length === 0) return <p>{t('deskOverviewNoPrompts')}</p>;
  return (
    <Wide label={t('deskOverviewPrompts')}>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{t('deskOverviewRule')}</th>
            {COLUMNS.map(([outcome, name]) => (
              <th key={outcome} scope="col">
                {t(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, outcomes]) => (
            <tr key={id}>
              <th scope="row" lang="nl">
                {titleOf(id)}
              </th>
              {COLUMNS.map(([outcome]) => (
                <td key={outcome}>{outcomes[outcome] ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
