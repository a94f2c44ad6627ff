import { MatchPattern } from 'wxt/utils/match-patterns';
import type { ConsoleData } from '../consoles/data/console-data';
import type { Layer, SetBy } from './layers';

/** The console of one page, and who said so. */
export interface SettledConsole {
  readonly data: ConsoleData;
  readonly by: SetBy;
}

/** From strong to weak; `own` is what was pointed out in this browser. */
const STRONGEST_FIRST: readonly SetBy[] = ['policy', 'pack', 'own', 'starter'];

/**
 * How a page is read by all layers, as everything else is settled: what the organisation or an imported pack says holds
 * over what was pointed out here, and that over a built-in pack. Null where nobody says anything.
 * @param address of the page
 * @param own what was pointed out for its site in this browser
 */
export function consoleFor(
  layers: readonly Layer[],
  address: string,
  own: ConsoleData | null,
): SettledConsole | null {
  for (const by of STRONGEST_FIRST) {
    if (by === 'own' && own) return { data: own, by };
    // Of two in one layer the later wins, as with rules.
    const consoles = layers.filter((layer) => layer.by === by).flatMap(({ consoles = [] }) => consoles);
    const data = consoles.findLast(({ matches }) => matches.some((pattern) => covers(pattern, address)));
    if (data) return { data, by };
  }
  return null;
}

function covers(pattern: string, address: string): boolean {
  try {
    return new MatchPattern(pattern).includes(address);
  } catch {
    return false;
  }
}
