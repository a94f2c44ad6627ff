import { ruleById } from '../rules/registry';
import { currentId } from '../rules/released-ids';
import { builtInPack } from './built-in-packs';
import { contentProblem } from './content-problem';
import { chainOf, type FindPack } from './pack-chain';
import { type PackProblem, problemInWords } from './pack-problem';
import { PACK_FORMAT, type Pack, packSchema, type RuleChoice } from './pack-schema';
import { parsePackText, structureProblem } from './pack-text';
import { shapeProblem } from './shape-problem';

export type ReadPack =
  | {
      readonly ok: true;
      /** Fit for use: only rules and settings that this version knows. */
      readonly pack: Pack;
      /** What was left out because this version does not know it. */
      readonly dropped: { readonly rules: number; readonly params: number };
    }
  | {
      readonly ok: false;
      readonly problem: PackProblem;
      /** Place and reason in Dutch, ready to show. */
      readonly message: string;
    };

/**
 * Takes in a pack: the text of a file, or what came out of JSON. Either all of it can be used, apart from rules and
 * settings that this version does not know, or it is refused with the place and the reason. Changes nothing by itself.
 * @param find finds the packs it may build on
 */
export function readPack(source: unknown, find: FindPack = builtInPack): ReadPack {
  const parsed = typeof source === 'string' ? parsePackText(source) : { ok: true as const, value: source };
  if (!parsed.ok) return refused(parsed.problem);
  const broken = structureProblem(parsed.value) ?? formatProblem(parsed.value);
  if (broken) return refused(broken);
  const shaped = packSchema.safeParse(parsed.value);
  if (!shaped.success)
    return refused(shapeProblem(shaped.error.issues) ?? { path: [], why: 'Dit is geen pakket.' });
  const { pack, dropped } = withoutUnknown(shaped.data);
  const problem = baseProblem(pack, find) ?? contentProblem(pack);
  return problem ? refused(problem) : { ok: true, pack, dropped };
}

function refused(problem: PackProblem): ReadPack {
  return { ok: false, problem, message: problemInWords(problem) };
}

/** Before all else: of a later format the rest may mean something else. */
function formatProblem(value: unknown): PackProblem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { path: [], why: 'Dit is geen pakket: er hoort een blok tussen { en } te staan.' };
  const format: unknown = 'format' in value ? value.format : undefined;
  if (format === PACK_FORMAT) return null;
  const why =
    typeof format === 'number' && format > PACK_FORMAT
      ? `Dit pakket is gemaakt voor een nieuwere Souffleur (formaat ${format}). Deze versie kent formaat ${PACK_FORMAT}.`
      : `Hier hoort ${PACK_FORMAT} te staan.`;
  return { path: ['format'], why };
}

function baseProblem(pack: Pack, find: FindPack): PackProblem | null {
  const chain = chainOf(pack, find);
  if (chain.ok)
    return find(pack.id) ? { path: ['id'], why: `"${pack.id}" is al de naam van een ander pakket.` } : null;
  const why =
    chain.why === 'cycle'
      ? `Pakketten kunnen niet in een kring op elkaar bouwen: ${chain.ids.join(' → ')}.`
      : `Het pakket "${chain.id}" is er niet.`;
  return { path: ['extends'], why };
}

function withoutUnknown(pack: Pack): { pack: Pack; dropped: { rules: number; params: number } } {
  const dropped = { rules: 0, params: 0 };
  const own = new Set(pack.phraseRules.map(({ id }) => id));
  const rules: [string, RuleChoice][] = [];
  for (const [written, choice] of Object.entries(pack.rules)) {
    const id = currentId(written);
    const rule = ruleById(id);
    if (!rule && !own.has(id)) {
      dropped.rules++;
      continue;
    }
    const params = Object.entries(choice.params ?? {});
    const known = params.filter(([name]) => Object.hasOwn(rule?.params ?? {}, name));
    dropped.params += params.length - known.length;
    rules.push([id, choice.params ? { ...choice, params: Object.fromEntries(known) } : choice]);
  }
  return { pack: { ...pack, rules: Object.fromEntries(rules) }, dropped };
}
