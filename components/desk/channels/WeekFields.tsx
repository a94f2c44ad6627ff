import { isDayRow, WEEK_DAYS, type WeekRows } from '../../../utils/guidelines/week-rows';
import type { TextKey, Translate } from '../../shared/texts';
import { WrittenField } from './WrittenField';

interface WeekFieldsProps {
  readonly rows: WeekRows;
  readonly disabled: boolean;
  readonly t: Translate;
  /** Keeps the week; gives the reason where it cannot. */
  readonly onRows: (rows: WeekRows) => string | null;
}

const NAMES: Readonly<Record<(typeof WEEK_DAYS)[number]['short'], TextKey>> = {
  ma: 'deskChannelsMonday',
  di: 'deskChannelsTuesday',
  wo: 'deskChannelsWednesday',
  do: 'deskChannelsThursday',
  vr: 'deskChannelsFriday',
  za: 'deskChannelsSaturday',
  zo: 'deskChannelsSunday',
};

/** The hours of seven days, Monday first. */
export function WeekFields({ rows, disabled, t, onRows }: WeekFieldsProps) {
  return (
    <fieldset className="fields channel-week" disabled={disabled}>
      <legend className="unseen">{t('deskChannelsHours')}</legend>
      <p className="hint">{t('deskChannelsHoursRowHint')}</p>
      {WEEK_DAYS.map(({ short }, day) => (
        <WrittenField
          key={short}
          label={t(NAMES[short])}
          kept={rows[day] ?? ''}
          disabled={disabled}
          t={t}
          onTake={(written) =>
            isDayRow(written)
              ? onRows(rows.map((row, at) => (at === day ? written : row)))
              : t('deskChannelsProblemHours')
          }
        />
      ))}
    </fieldset>
  );
}
