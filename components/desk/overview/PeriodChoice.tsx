import { KEPT_WEEKS } from '../../../utils/statistics/week-counts';
import type { Translate } from '../../shared/texts';

interface PeriodChoiceProps {
  /** How many weeks, the present one included. */
  readonly weeks: number;
  readonly t: Translate;
  readonly onWeeks: (weeks: number) => void;
}

const LENGTHS = [1, 4, KEPT_WEEKS];

/** Over how many weeks the numbers are. */
export function PeriodChoice({ weeks, t, onWeeks }: PeriodChoiceProps) {
  return (
    <fieldset className="fields period">
      <legend>{t('deskOverviewPeriod')}</legend>
      {LENGTHS.map((each) => (
        <label key={each} className="option">
          <input type="radio" name="weeks" checked={each === weeks} onChange={() => onWeeks(each)} />
          {each === 1 ? t('deskOverviewThisWeek') : t('deskOverviewLastWeeks', { n: each })}
        </label>
      ))}
    </fieldset>
  );
}
