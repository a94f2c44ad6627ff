import { channelSchema } from '../../conversation/channel';
import { catalogue } from '../../rules/registry';
import { settleChannel } from '../channel-layers';
import type { Guidance } from '../layers';
import type { Pack, RuleChoice } from '../pack-schema';

/** Every rule there is, own ones too, and whether it is on; by title. */
export function lockableRules({ rules }: Guidance) {
  const on = new Set(rules.map(({ rule }) => rule.id));
  const own = rules.map(({ rule }) => rule).filter(({ id }) => id.startsWith('own-'));
  return [...catalogue, ...own]
    .map(({ id, title }) => ({ id, title, on: on.has(id) }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'nl'));
}

/** These rules exactly as they stand now, for a policy: on or off, how emphatic, and their numbers. */
export function fixedRules({ rules }: Guidance, ids: ReadonlySet<string>): Pack['rules'] {
  const active = new Map(rules.map((each) => [each.rule.id, each]));
  const fixed = [...ids].toSorted().map((id): [string, RuleChoice] => {
    const found = active.get(id);
    if (!found) return [id, { on: false }];
    const { rule, severity = rule.severity, params = {} } = found;
    const values = Object.entries(rule.params).map(([name, { default: usual }]) => [
      name,
      params[name] ?? usual,
    ]);
    const known = values.filter(([, value]) => value !== null);
    return [id, { on: true, severity, ...(known.length > 0 && { params: Object.fromEntries(known) }) }];
  });
  return Object.fromEntries(fixed);
}

/** What any layer says about the channel, as it holds now; lists of answers and facts stay with the pack. */
export function fixedChannel(guidance: Guidance): Pack['channel'] {
  const { channel, setBy } = settleChannel(guidance, channelSchema.parse({}), {});
  const said = Object.entries(channel).filter(
    ([key]) => Object.hasOwn(setBy, key) && key !== 'quickReplies' && key !== 'facts',
  );
  return Object.fromEntries(said);
}
