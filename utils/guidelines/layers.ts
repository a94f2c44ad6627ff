import type { ChannelPart } from '../conversation/channel-part';
import type { ActiveRule, LexiconLists } from '../rules/engine';
import { ruleById } from '../rules/registry';
import { currentId } from '../rules/released-ids';
import { ownRules } from './own-rules';
import type { Pack, RuleChoice } from './pack-schema';

/**
 * Who set something. `starter`: the built-in pack that was chosen here, which only fills in what nobody else says;
 * `own`: a choice in this browser; `pack`: an imported pack; `policy`: the organisation.
 */
export type SetBy = 'starter' | 'own' | 'pack' | 'policy';

/** From weak to strong. Weaker than all is what a rule or a channel has by itself. */
const ORDER: readonly SetBy[] = ['starter', 'own', 'pack', 'policy'];

/** Settings of one origin. What is left out stays as the weaker layers have it. */
export interface Layer {
  readonly by: SetBy;
  readonly rules?: Readonly<Record<string, RuleChoice>>;
  readonly channel?: ChannelPart;
  readonly lexicons?: LexiconLists;
  readonly quickReplies?: Pack['quickReplies'];
  readonly facts?: Pack['facts'];
  readonly phraseRules?: Pack['phraseRules'];
  /** How pages are read; `console-layers.ts` chooses from them. */
  readonly consoles?: readonly Pack['consoles'][number][];
}

/** Who set what about one rule, by `on`, `severity`, `prompt`, `insert` or `params.<name>`. Not in it: the rule itself. */
export type RuleSetBy = Readonly<Record<string, SetBy>>;

/** What all layers come to. */
export interface Guidance {
  /** The rules that are on, ready for the engine. */
  readonly rules: readonly ActiveRule[];
  /** More phrases to read by, for the engine. */
  readonly lexicons: LexiconLists;
  /** Some rule has a pattern: the engine for patterns is worth loading. Until it is there, phrases do the work alone. */
  readonly needsPatterns: boolean;
  /** Rule ids that this version does not know. */
  readonly unknown: readonly string[];
  /** What was said about each rule, of rules that are off too; what is not in it is as the rule itself has it. */
  readonly choices: ReadonlyMap<string, RuleChoice>;
  /** Per rule id, of rules that are off too. */
  readonly setBy: ReadonlyMap<string, RuleSetBy>;
  /** The layers it was made of, weak to strong; `channel-layers.ts` reads the channel from them. */
  readonly layers: readonly Layer[];
}

/** The longest list of phrases that can be read by. */
const MOST_PHRASES = 500;

interface Merged {
  readonly choice: RuleChoice;
  readonly setBy: RuleSetBy;
}

/** Lays the layers over one another, whatever order they are given in; of two with one origin the later wins. Pure. */
export function guidanceOf(given: readonly Layer[]): Guidance {
  const layers = ORDER.flatMap((by) => given.filter((layer) => layer.by === by));
  const definitions = new Map(
    layers.flatMap(({ phraseRules = [] }) => phraseRules.map((rule) => [rule.id, rule] as const)),
  );
  const own = new Map(ownRules([...definitions.values()]).map((rule) => [rule.id, rule]));
  const choices = mergedChoices(layers);
  const ids = new Set([...choices.keys(), ...own.keys()]);
  const rules: ActiveRule[] = [];
  const unknown: string[] = [];
  for (const id of ids) {
    const rule = own.get(id) ?? ruleById(id);
    const { on = own.has(id), severity, params, prompt, insert } = choices.get(id)?.choice ?? {};
    if (!rule) unknown.push(id);
    else if (on)
      rules.push({
        rule,
        ...(severity && { severity }),
        ...(params && { params }),
        ...(prompt && { prompt }),
        ...(insert && { insert }),
      });
  }
  return {
    rules,
    lexicons: mergedLists(layers),
    needsPatterns: [...definitions.values()].some(({ pattern }) => pattern !== undefined),
    unknown,
    choices: new Map([...choices].map(([id, { choice }]) => [id, choice])),
    setBy: new Map([...choices].map(([id, { setBy }]) => [id, setBy])),
    layers,
  };
}

function mergedChoices(layers: readonly Layer[]): ReadonlyMap<string, Merged> {
  const choices = new Map<string, Merged>();
  for (const { by, rules = {} } of layers) {
    for (const [written, choice] of Object.entries(rules)) {
      const id = currentId(written);
      const before = choices.get(id) ?? { choice: {}, setBy: {} };
      const said = Object.entries(choice).filter(([name, value]) => name !== 'params' && value !== undefined);
      const params = Object.keys(choice.params ?? {}).map((name) => `params.${name}`);
      const names = [...said.map(([name]) => name), ...params];
      choices.set(id, {
        choice: {
          ...before.choice,
          ...Object.fromEntries(said),
          params: { ...before.choice.params, ...choice.params },
        },
        setBy: { ...before.setBy, ...Object.fromEntries(names.map((name) => [name, by])) },
      });
    }
  }
  return choices;
}

function mergedLists(layers: readonly Layer[]): LexiconLists {
  const lists = new Map<string, readonly string[]>();
  for (const { lexicons = {} } of layers) {
    for (const [name, phrases] of Object.entries(lexicons)) {
      const all = new Set([...(lists.get(name) ?? []), ...phrases]);
      lists.set(name, [...all].slice(0, MOST_PHRASES));
    }
  }
  return Object.fromEntries(lists);
}
