import { useMemo } from 'react';
import type { Desk } from '../../../components/desk/desk-contract';
import { RuleEditor } from '../../../components/desk/rules/RuleEditor';
import type { RuleView } from '../../../components/desk/rules/rule-view';
import type { Translate } from '../../../components/shared/texts';
import { withChoice, withoutChoice } from '../../../utils/guidelines/own-choice';
import { playExamples } from '../../../utils/replay/play-example';

interface OpenRuleProps {
  readonly view: RuleView;
  readonly desk: Desk;
  readonly t: Translate;
}

/** A rule that is opened: its examples are played anew whenever something about it changes. */
export function OpenRule({ view, desk, t }: OpenRuleProps) {
  const { rule, now } = view;
  const { lexicons } = desk.guidance;
  const sign = JSON.stringify(now);
  const played = useMemo(() => {
    const { severity, params, prompt, insert } = now;
    return playExamples({ rule, severity, params, prompt, ...(insert && { insert }) }, lexicons);
  }, [rule, sign, lexicons]);
  const below = desk.below.choices.get(rule.id);
  return (
    <RuleEditor
      view={view}
      played={played}
      t={t}
      onChange={(said, about) =>
        desk.change((own) => withChoice(own, rule, below, said), `${rule.id} ${about}`)
      }
      onReset={(name) => desk.change((own) => withoutChoice(own, rule.id, name))}
    />
  );
}
