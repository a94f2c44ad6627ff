import { asMeant } from '../../utils/dutch/asks/as-meant';
import { asksByGrammar, type ByGrammar } from '../../utils/dutch/asks/asks-by-grammar';
import { dataNamed } from '../../utils/dutch/asks/data-named';
import { learntFromMentions } from '../../utils/dutch/asks/likely-request';
import type { PersonalDataType } from '../../utils/dutch/dutch-reading';
import { prepareText } from '../../utils/dutch/prepared-text';
import type { RequestItem } from '../eval/items';
import type { Example } from './logistic';
import { withSaidAround } from './said-around';

/** Every kind of data that a message names or that grammar says it asks for, place by place, and whether it does. */
export function requestExamples(items: readonly RequestItem[]): Example[] {
  return items.flatMap((item) => [
    ...examplesIn(item),
    // Nor does it tell who is polite around it.
    ...examplesIn({ ...item, text: withSaidAround(item.text, percentOf(item.id)) }),
  ]);
}

function examplesIn({ id, text, asks }: RequestItem): Example[] {
  const words = asMeant(prepareText(text).words);
  const named = dataNamed(words);
  const grammar = asElsewhere(id, asks, asksByGrammar(words, named), kindsOf(named));
  return [...learntFromMentions(words, named, grammar)].map(([type, parts]) => ({
    id,
    parts,
    holds: asks.includes(type),
  }));
}

/**
 * Of a hundred: so many requests that grammar sees here it misses in sentences of others, and so many things it keeps from
 * here it takes for a request there. It was made beside these sentences; to learn how far it can be trusted, it must be as
 * often wrong as it is elsewhere.
 */
const MISSED_ELSEWHERE = 10;
const WRONG_ELSEWHERE = 3;

function asElsewhere(
  id: string,
  asks: readonly PersonalDataType[],
  grammar: ByGrammar,
  named: readonly PersonalDataType[],
): ByGrammar {
  const kept = [...new Set([...named, ...grammar.asked])].filter((type) => {
    const right = asks.includes(type);
    const chance = percentOf(`${id} ${type}`);
    return grammar.asked.has(type)
      ? !right || chance >= MISSED_ELSEWHERE
      : !right && chance < WRONG_ELSEWHERE;
  });
  const asked = new Set(kept);
  const of = (types: ReadonlySet<PersonalDataType>) => new Set([...types].filter((type) => asked.has(type)));
  return { ...grammar, asked, states: of(grammar.states), places: of(grammar.places) };
}

function kindsOf(named: ReturnType<typeof dataNamed>): PersonalDataType[] {
  return named.flatMap(({ label }) => ('type' in label ? label.type : []));
}

/** A number from 0 to 99 that is always the same for the same text (FNV-1a). */
function percentOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % 100;
}
