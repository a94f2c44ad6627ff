import { RE2JS, RE2JSSyntaxException, RE2Set } from 're2js';
import type { PatternEngine, PatternSet, PatternTrouble } from '../rules/pattern-engine';

/** More patterns than this in one pack, or a larger one, is refused: a message must be read within a blink. */
const MOST = 100;
const LONGEST = 200;
/** Instructions RE2 makes of one pattern; `(a{30}){30}` is 962. */
const LARGEST = 250;
/** As in the Dutch room: of a pasted book only the beginning is read. UTF-16 units. */
const MAX_READ = 20_000;
/** Matches of one pattern whose edges are looked at, so that many short ones cost no more than a long one. */
const MOST_MATCHES = 50;

/** Patterns in RE2 syntax: every one takes time in proportion to the text, whatever it says. */
export const re2Patterns: PatternEngine = {
  compile(written) {
    if (written.length > MOST)
      return {
        ok: false,
        at: MOST,
        trouble: 'too-many-patterns',
        why: `Meer dan ${MOST} patronen in één pakket kan niet.`,
      };
    for (const [at, pattern] of written.entries()) {
      const problem = problemWith(pattern);
      if (problem) return { ok: false, at, ...problem };
    }
    return { ok: true, patterns: setOf(written) };
  },
};

interface Problem {
  readonly trouble: PatternTrouble;
  /** In Dutch. */
  readonly why: string;
}

function problemWith(pattern: string): Problem | null {
  if (pattern.length > LONGEST)
    return { trouble: 'too-long-pattern', why: `Het patroon is langer dan ${LONGEST} tekens.` };
  // Both know only letters without accents: "\bé" would never match.
  if (usesWordEdge(pattern)) {
    const why = 'Laat \\b en \\B weg: een patroon past vanzelf alleen op hele woorden.';
    return { trouble: 'word-edge', why };
  }
  try {
    const made = compile(pattern);
    if (made.programSize() > LARGEST)
      return {
        trouble: 'too-large',
        why: 'Het patroon is te groot. Gebruik kleinere getallen tussen { en }.',
      };
    if (made.testExact(''))
      return { trouble: 'matches-nothing', why: 'Dit patroon past op een leeg bericht, dus op elk bericht.' };
    return null;
  } catch (error) {
    return reasonOf(pattern, error);
  }
}

function compile(pattern: string): RE2JS {
  return RE2JS.compile(pattern.normalize('NFC'), RE2JS.CASE_INSENSITIVE);
}

function usesWordEdge(pattern: string): boolean {
  for (let at = 0; at < pattern.length; at++) {
    if (pattern.charAt(at) !== '\\') continue;
    at++;
    if (pattern.charAt(at) === 'b' || pattern.charAt(at) === 'B') return true;
  }
  return false;
}

function reasonOf(pattern: string, error: unknown): Problem {
  const lookaround = ['(?=', '(?!', '(?<=', '(?<!'].find((sign) => pattern.includes(sign));
  if (lookaround) {
    const why = `Vooruit- of terugkijken ("${lookaround}") kan niet. Zet wat er niet bij mag staan bij de zinnen van "butNot".`;
    return { trouble: 'look-around', why };
  }
  if (/\\[1-9]|\\k</.test(pattern))
    return { trouble: 'back-reference', why: 'Verwijzen naar een eerder stuk ("\\1") kan niet.' };
  if (!(error instanceof RE2JSSyntaxException))
    return { trouble: 'no-pattern', why: 'Dit patroon kan niet worden gelezen.' };
  const told = error.getDescription();
  const known = REASONS.find(([english]) => told.includes(english));
  const [, trouble, why] = known ?? ['', 'no-pattern', 'Dit is geen patroon in RE2-schrijfwijze.'];
  return { trouble, why };
}

const REASONS: readonly (readonly [string, PatternTrouble, string])[] = [
  ['missing closing )', 'missing-round', 'Er ontbreekt een haakje ")".'],
  ['unexpected )', 'extra-round', 'Er staat een haakje ")" te veel.'],
  ['missing closing ]', 'missing-square', 'Er ontbreekt een haakje "]".'],
  ['repeat count', 'repeat-size', 'Een herhaling tussen { en } is te groot.'],
  ['nested repetition', 'repeat-twice', 'Er staan twee herhalingstekens achter elkaar.'],
  ['missing argument', 'repeat-nothing', 'Voor een herhalingsteken (* + ?) hoort een teken te staan.'],
  ['escape', 'escape', 'Na een schuine streep (\\) staat een teken dat RE2 niet kent.'],
  ['character class', 'square', 'Wat er tussen [ en ] staat, klopt niet.'],
];

function setOf(written: readonly string[]): PatternSet {
  const set = new RE2Set(RE2Set.UNANCHORED, RE2JS.CASE_INSENSITIVE);
  for (const pattern of written) set.add(pattern.normalize('NFC'));
  set.compile();
  const finders = new Map<number, WholeWords>();
  return {
    matching(text) {
      const read = text.slice(0, MAX_READ).normalize('NFC');
      // The set tells in one walk which patterns are there at all; only those are looked at closely.
      const holds = set.match(read).filter((at) => {
        const finder = finders.get(at) ?? wholeWords(written[at] ?? '');
        finders.set(at, finder);
        return finder(read);
      });
      return new Set(holds);
    },
  };
}

type WholeWords = (text: string) => boolean;

const OUTSIDE = '[^\\p{L}\\p{N}\\p{M}]';
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** RE2's own word edges know no accents, so the edges are looked at here. */
function wholeWords(pattern: string): WholeWords {
  const apart = compile(`(?:^|${OUTSIDE})(?:${pattern})(?:$|${OUTSIDE})`);
  const bare = compile(pattern);
  return (text) => {
    if (apart.matcher(text).find()) return true;
    // A match that begins or ends with a sign ("!!") may touch a word.
    const matcher = bare.matcher(text);
    for (let count = 0; count < MOST_MATCHES && matcher.find(); count++) {
      if (isEdge(text, matcher.start()) && isEdge(text, matcher.end())) return true;
    }
    return false;
  };
}

function isEdge(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  return !(IN_WORD.test(Array.from(before).at(-1) ?? '') && IN_WORD.test(Array.from(after)[0] ?? ''));
}
