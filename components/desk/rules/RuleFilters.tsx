import type { TextKey, Translate } from '../../shared/texts';
import { Field } from '../Field';
import type { RuleFilter } from './rule-view';

interface RuleFiltersProps {
  readonly filter: RuleFilter;
  /** How many rules there are, how many of them are shown, and how many of those are on. */
  readonly counts: { readonly all: number; readonly n: number; readonly on: number };
  readonly t: Translate;
  readonly onFilter: (filter: RuleFilter) => void;
}

const SHOW: readonly (readonly [RuleFilter['show'], TextKey])[] = [
  ['all', 'deskRulesAll'],
  ['on', 'deskRulesOn'],
  ['changed', 'deskRulesChanged'],
];

/** Which rules to look at. */
export function RuleFilters({ filter, counts, t, onFilter }: RuleFiltersProps) {
  return (
    <div className="filters">
      <Field label={t('deskRulesSearch')}>
        {(control) => (
          <input
            {...control}
            type="search"
            value={filter.search}
            onChange={({ target }) => onFilter({ ...filter, search: target.value })}
          />
        )}
      </Field>
      <Field label={t('deskRulesShow')}>
        {(control) => (
          <select
            {...control}
            value={filter.show}
            onChange={({ target }) => {
              const show = SHOW.find(([each]) => each === target.value)?.[0];
              if (show) onFilter({ ...filter, show });
            }}
          >
            {SHOW.map(([each, name]) => (
              <option key={each} value={each}>
                {t(name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p role="status" className="soft">
        {counts.n === 0 ? t('deskRulesNone') : t('deskRulesCount', counts)}
      </p>
    </div>
  );
}
