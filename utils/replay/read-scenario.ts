import { channelSchema } from '../conversation/channel';
import { type Scenario, scenarioSchema } from '../conversation/scenario';
import { guidanceOf } from '../guidelines/layers';
import { builtInLayers } from '../guidelines/pack-choice';
import type { ActiveRule } from '../rules/engine';
import { catalogue, ruleById } from '../rules/registry';
import type { Cast } from './play-scenario';
import { wrongPlace } from './wrong-place';

/** A scenario with everything it is played with, or what is wrong with it in Dutch. */
export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly cast: Cast }
  | { readonly ok: false; readonly reason: string };

/** Reads a scenario from the text of a file; `over` wins over its own keys. Never throws. */
export function readScenario(text: string, over: Readonly<Record<string, unknown>> = {}): ReadScenario {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {
      ok: false,
      reason: 'dit is geen leesbare JSON. Staat er ergens een komma of aanhalingsteken te veel of te weinig?',
    };
  }
  return prepareScenario(typeof value === 'object' && value !== null ? { ...value, ...over } : value);
}

/** The same, of what is in such a file. */
export function prepareScenario(value: unknown): ReadScenario {
  const parsed = scenarioSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return { ok: false, reason: wrongPlace(parsed.error.issues) };
  const scenario = parsed.data;
  const chosen = rulesFor(scenario);
  if ('reason' in chosen) return { ok: false, reason: chosen.reason };
  const channel = channelFor(scenario, chosen.pack);
  if ('reason' in channel) return { ok: false, reason: channel.reason };
  return { ok: true, scenario, cast: { ...chosen, ...channel, agent: scenario.agent } };
}

function channelFor(scenario: Scenario, pack: { channel?: Record<string, unknown> } | null) {
  const parsed = channelSchema.safeParse({ ...pack?.channel, ...scenario.channel }, { reportInput: true });
  return parsed.success ? { channel: parsed.data } : { reason: `channel.${wrongPlace(parsed.error.issues)}` };
}

function rulesFor({ rules, params }: Scenario) {
  const strange = Object.keys(params).find((id) => !ruleById(id));
  if (strange !== undefined) return { reason: `params.${strange}: deze regel bestaat niet.` };
  const turned = (active: readonly ActiveRule[]) =>
    active.map((each) => ({ ...each, params: { ...each.params, ...params[each.rule.id] } }));
  if (rules === 'all') return { rules: turned(catalogue.map((rule) => ({ rule }))), pack: null };
  if (typeof rules === 'string') {
    const layers = builtInLayers(rules);
    if (!layers) return { reason: `rules: het pakket "${rules}" bestaat niet.` };
    const channel = Object.assign({}, ...layers.map((layer) => layer.channel ?? {}));
    return { rules: turned(guidanceOf(layers).rules), pack: { channel } };
  }
  const unknown = rules.findIndex((id) => !ruleById(id));
  if (unknown >= 0) return { reason: `rules[${unknown}]: de regel "${rules[unknown]}" bestaat niet.` };
  const chosen = rules.map(ruleById).filter((rule) => rule !== null);
  return { rules: turned(chosen.map((rule) => ({ rule }))), pack: null };
}
