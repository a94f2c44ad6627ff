import { channelSchema } from '../../conversation/channel';
import type { ActiveRule } from '../../rules/engine';
import { valuesOf } from '../../rules/params';
import { settleChannel } from '../channel-layers';
import type { Guidance } from '../layers';
import type { PhraseRuleDefinition } from '../phrase-rule-schema';
import { type PackChange, type ShownValue, same, shownValue } from './pack-change';

/**
 * What another settlement makes different for agents: not what stands in a file, but what comes of it over all layers. Pure.
 * @param before what holds now
 * @param after what would hold
 */
export function diffGuidance(before: Guidance, after: Guidance): readonly PackChange[] {
  return [
    ...ruleChanges(before, after),
    ...ownRuleChanges(before, after),
    ...channelChanges(before, after),
    ...listChanges('reply', repliesOf(before), repliesOf(after)),
    ...listChanges('fact', factsOf(before), factsOf(after)),
    ...listChanges('words', wordsOf(before), wordsOf(after)),
    ...listChanges('console', consolesOf(before), consolesOf(after), whereRead),
  ];
}

function ruleChanges(before: Guidance, after: Guidance): PackChange[] {
  const [was, now] = [activeOf(before), activeOf(after)];
  const own = (id: string) =>
    id.startsWith('own-') && ownRulesOf(before).has(id) !== ownRulesOf(after).has(id);
  const ids = [...new Set([...was.keys(), ...now.keys()])].toSorted().filter((id) => !own(id));
  return ids.flatMap((id) => changesOfRule(was.get(id), now.get(id)));
}

function changesOfRule(was: ActiveRule | undefined, now: ActiveRule | undefined): PackChange[] {
  const rule = (now ?? was)?.rule;
  if (!rule) return [];
  const changes: PackChange[] = [];
  if (!was !== !now) changes.push({ kind: 'rule-on', rule: rule.title, was: !!was, now: !!now });
  // Of a rule that goes off nobody asks how it was set.
  if (!now) return changes;
  const severity = { was: was?.severity ?? rule.severity, now: now.severity ?? rule.severity };
  if (severity.was !== severity.now) changes.push({ kind: 'severity', rule: rule.title, ...severity });
  const [oldValues, newValues] = [was, now].map((each) => valuesOf(rule.params, each?.params ?? {}));
  for (const [param, about] of Object.entries(rule.params)) {
    const [old, next] = [oldValues?.[param], newValues?.[param]];
    const unit = about.kind === 'number' ? about.unit : '';
    if (!same(old, next))
      changes.push({
        kind: 'param',
        rule: rule.title,
        param,
        unit,
        was: shownValue(old),
        now: shownValue(next),
      });
  }
  for (const text of ['prompt', 'insert'] as const) {
    const [old, next] = [was?.[text] ?? rule[text], now[text] ?? rule[text]];
    if (!same(bothForms(old), bothForms(next)))
      changes.push({ kind: 'text', rule: rule.title, text, was: bothForms(old), now: bothForms(next) });
  }
  return changes;
}

function ownRuleChanges(before: Guidance, after: Guidance): PackChange[] {
  const [was, now] = [ownRulesOf(before), ownRulesOf(after)];
  const ids = [...new Set([...was.keys(), ...now.keys()])].toSorted();
  return ids.flatMap((id): PackChange[] => {
    const [old, next] = [was.get(id), now.get(id)];
    const rule = (next ?? old)?.title ?? id;
    if (!old || !next)
      return [{ kind: 'own-rule', rule, part: 'whole', was: spokenAbout(old), now: spokenAbout(next) }];
    return PARTS.filter((part) => !same(old[part], next[part])).map((part) => {
      const shown = (value: unknown) =>
        part === 'prompt' || part === 'insert' ? bothForms(value) : shownValue(value);
      return { kind: 'own-rule', rule, part, was: shown(old[part]), now: shown(next[part]) };
    });
  });
}

const PARTS = [
  'title',
  'reason',
  'theme',
  'severity',
  'in',
  'says',
  'butNot',
  'pattern',
  'prompt',
  'insert',
  'mustSpeak',
  'mustStayQuiet',
] as const;

function spokenAbout(rule: PhraseRuleDefinition | undefined): ShownValue {
  return rule ? shownValue([...rule.says, ...((rule.pattern ?? '') ? [`/${rule.pattern}/`] : [])]) : null;
}

function channelChanges(before: Guidance, after: Guidance): PackChange[] {
  const standard = channelSchema.parse({});
  const [was, now] = [before, after].map((each) => settleChannel(each, standard, {}).channel);
  if (!was || !now) return [];
  const keys = Object.keys(standard).filter((key) => key !== 'quickReplies' && key !== 'facts');
  return keys.flatMap((key): PackChange[] => {
    const [old, next] = [Reflect.get(was, key), Reflect.get(now, key)];
    return same(old, next) ? [] : [{ kind: 'channel', key, was: shownValue(old), now: shownValue(next) }];
  });
}

type Named = ReadonlyMap<string, unknown>;

function listChanges(
  kind: 'reply' | 'fact' | 'words' | 'console',
  was: Named,
  now: Named,
  shown: (value: unknown) => ShownValue = shownValue,
): PackChange[] {
  const names = [...new Set([...was.keys(), ...now.keys()])];
  return names
    .filter((name) => !same(was.get(name), now.get(name)))
    .map((name) => ({ kind, name, was: shown(was.get(name)), now: shown(now.get(name)) }));
}

function wordsOf({ lexicons }: Guidance): Named {
  return new Map(Object.entries(lexicons));
}

function repliesOf({ layers }: Guidance): Named {
  const all = layers.flatMap(({ quickReplies = [] }) => quickReplies);
  return new Map(all.map(({ topic, je, u }) => [topic, { je, u }]));
}

function factsOf({ layers }: Guidance): Named {
  const all = layers.flatMap(({ facts = [] }) => facts);
  return new Map(
    all.map(({ topic, label, value, validUntil }) => [
      label ? `${topic} – ${label}` : topic,
      [value, validUntil],
    ]),
  );
}

function consolesOf({ layers }: Guidance): Named {
  const all = layers.flatMap(({ consoles = [] }) => consoles);
  return new Map(all.map((data) => [data.name, data]));
}

/** Of how a page is read people see where. */
function whereRead(data: unknown): ShownValue {
  return typeof data === 'object' && data !== null && 'matches' in data ? shownValue(data.matches) : null;
}

function activeOf({ rules }: Guidance): ReadonlyMap<string, ActiveRule> {
  return new Map(rules.map((active) => [active.rule.id, active]));
}

function ownRulesOf({ layers }: Guidance): ReadonlyMap<string, PhraseRuleDefinition> {
  return new Map(layers.flatMap(({ phraseRules = [] }) => phraseRules).map((rule) => [rule.id, rule]));
}

/** A text in both forms: one line each, the first variant of each. */
function bothForms(texts: unknown): ShownValue {
  if (typeof texts !== 'object' || texts === null) return null;
  const lines = (['je', 'u'] as const).flatMap((form) => {
    const variants: unknown = Reflect.get(texts, form);
    return Array.isArray(variants) ? variants.map((text) => `${form}: ${text}`) : [];
  });
  return shownValue(lines);
}
