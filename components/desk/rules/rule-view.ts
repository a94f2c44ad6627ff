import { isLocked } from '../../../utils/guidelines/channel-layers';
import type { SetBy } from '../../../utils/guidelines/layers';
import { type SettingName, type WholeChoice, wholeChoice } from '../../../utils/guidelines/own-choice';
import type { Rule, Theme } from '../../../utils/rules/define-rule';
import type { TextKey } from '../../shared/texts';
import type { Desk } from '../desk-contract';

/** A rule as the desk shows it. */
export interface RuleView {
  readonly rule: Rule;
  /** As it holds now. */
  readonly now: WholeChoice;
  /** As it would hold without what was settled at this desk. */
  readonly standard: WholeChoice;
  /** Something about it was settled at this desk, and counts. */
  readonly changed: boolean;
  /** Who fixed a setting; null where it can be changed here. */
  lockedBy(name: SettingName): 'pack' | 'policy' | null;
}

/** One rule by all layers of the desk. Pure. */
export function ruleView(rule: Rule, { guidance, below, own, fixed }: Desk): RuleView {
  const setBy: Readonly<Partial<Record<string, SetBy>>> = guidance.setBy.get(rule.id) ?? {};
  return {
    rule,
    now: wholeChoice(rule, guidance.choices.get(rule.id)),
    standard: wholeChoice(rule, below.choices.get(rule.id)),
    changed: !fixed && Object.keys(own.rules[rule.id] ?? {}).length > 0,
    lockedBy(name) {
      const by = setBy[name];
      if (fixed) return 'policy';
      return isLocked(by) && by !== 'own' && by !== 'starter' ? (by ?? null) : null;
    },
  };
}

/** The chapters of the rulebook in their order, with their names. */
export const THEMES: readonly (readonly [Theme, TextKey])[] = [
  ['opening', 'deskThemeOpening'],
  ['understanding', 'deskThemeUnderstanding'],
  ['answering', 'deskThemeAnswering'],
  ['checking', 'deskThemeChecking'],
  ['tone', 'deskThemeTone'],
  ['privacy', 'deskThemePrivacy'],
  ['handover', 'deskThemeHandover'],
  ['time', 'deskThemeTime'],
  ['unpleasant', 'deskThemeUnpleasant'],
  ['consent', 'deskThemeConsent'],
];

/** What the list shows. */
export interface RuleFilter {
  readonly search: string;
  readonly show: 'all' | 'on' | 'changed';
}

/** Whether a rule is one of those that are looked for, by its title, its words or its id. */
export function isSought({ rule, now, changed }: RuleView, { search, show }: RuleFilter): boolean {
  if (show === 'on' && !now.on) return false;
  if (show === 'changed' && !changed) return false;
  const sought = search.trim().toLocaleLowerCase('nl');
  const texts = [rule.title, rule.id, ...now.prompt.je, ...(now.insert?.u ?? [])];
  return sought === '' || texts.some((text) => text.toLocaleLowerCase('nl').includes(sought));
}
