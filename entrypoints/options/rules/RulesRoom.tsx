import { Heading } from '@nl-design-system-candidate/heading-react';
import { useDeferredValue, useState } from 'react';
import type { RoomProps } from '../../../components/desk/desk-contract';
import { RuleFilters } from '../../../components/desk/rules/RuleFilters';
import { RuleRow } from '../../../components/desk/rules/RuleRow';
import { isSought, type RuleFilter, ruleView, THEMES } from '../../../components/desk/rules/rule-view';
import { withChoice } from '../../../utils/guidelines/own-choice';
import { catalogue } from '../../../utils/rules/registry';
import { OpenRule } from './OpenRule';

/** All rules of the catalogue by theme, each to be switched, adjusted and seen at work. */
export function RulesRoom({ desk, t }: RoomProps) {
  const [filter, setFilter] = useState<RuleFilter>({ search: '', show: 'all' });
  const sought = useDeferredValue(filter);
  const views = catalogue.map((rule) => ruleView(rule, desk)).filter((view) => isSought(view, sought));
  const on = views.filter(({ now }) => now.on).length;
  return (
    <>
      <p>{t('deskRulesWhat')}</p>
      <RuleFilters
        filter={filter}
        counts={{ all: catalogue.length, n: views.length, on }}
        t={t}
        onFilter={setFilter}
      />
      {THEMES.map(([theme, name]) => {
        const ofTheme = views.filter(({ rule }) => rule.theme === theme);
        if (ofTheme.length === 0) return null;
        return (
          <section key={theme} className="theme" aria-labelledby={`theme-${theme}`}>
            <Heading level={2} id={`theme-${theme}`}>
              {t(name)}
            </Heading>
            <ul className="rules">
              {ofTheme.map((view) => (
                <RuleRow
                  key={view.rule.id}
                  view={view}
                  t={t}
                  onSwitch={(on) =>
                    desk.change((own) =>
                      withChoice(own, view.rule, desk.below.choices.get(view.rule.id), { on }),
                    )
                  }
                >
                  {() => <OpenRule view={view} desk={desk} t={t} />}
                </RuleRow>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
