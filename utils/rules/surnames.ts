import type { Span } from '../dutch/dutch-reading';
import { foldWord } from '../dutch/fold-word';
import { prepareText } from '../dutch/prepared-text';
import type { Token, Words } from '../dutch/tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const TITLES = set('mevrouw mevr mw meneer mijnheer dhr heer familie fam');
const GREETINGS = set(
  'beste hallo hoi hi hey dag geachte goedemorgen goedemiddag goedenavond goeiemorgen goeiemiddag',
);
/** What stands before one's own name. */
const SELF = set('ben heet naam is groet groeten groetjes gr mvg spreekt namens');
const PARTICLES = set('de den der van von ter ten te t het la le el al ben bin du dos in op s');
/** Words with a capital that begin no name. */
const NO_NAME = set(
  'u uw je jij ik wij we de het een dat die dit er heer mevrouw meneer en of kunt kun wilt wil heeft heb bent is zijn hoe wat waar wanneer ja nee gemeente bibliotheek bieb stichting waterschap team afdeling provincie balie stadhuis mijn digid vereniging',
);
/** People of the organisation are named in many conversations. */
const COLLEAGUES = set(
  'collega collegas wethouder burgemeester medewerker medewerkster ambtenaar wijkagent teamleider consulent afdeling dokter dr arts juf meester docent directeur',
);

/** A surname, and how sure that it is one. */
export interface Surname extends Span {
  /** `titled`: after a title or a greeting; `own`: the writer's own; `pair`: just two names with a capital. */
  readonly kind: 'titled' | 'own' | 'pair';
  /** The name without its particles, folded: "wolf" for "De Wolf". */
  readonly core: string;
}

/** The surnames in a text (UTF-16 offsets, with their particles). First names alone are none. */
export function findSurnames(text: string): readonly Surname[] {
  const { normal, words } = prepareText(text);
  const found: Surname[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const run = nameAt(words, at);
    if (!run) continue;
    const kind = kindOf(words, at, run);
    const first = words.tokens[run.first];
    const last = words.tokens[run.last];
    if (kind && first && last) {
      found.push({ kind, core: last.word, ...normal.original({ start: first.start, end: last.end }) });
    }
    at = run.last;
  }
  return found;
}

/** The surname in a name as a console shows it: "Fatima Yilmaz", "mevrouw De Wolf"; null for a first name alone. */
export function surnameIn(shown: string): string | null {
  const names = (shown.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [])
    .map(foldWord)
    .filter((name) => !PARTICLES.has(name));
  const core = names.at(-1) ?? '';
  const known = names.every((name) => TITLES.has(name) || !NO_NAME.has(name));
  return names.length > 1 && core.length > 2 && known ? core : null;
}

/** Names in a row: how many, and the tokens of the last one. */
interface Run {
  readonly names: number;
  readonly initials: boolean;
  readonly first: number;
  readonly last: number;
}

/** The names that begin at `at`: words with a capital, with initials and particles between. Null where none begins. */
function nameAt(words: Words, at: number): Run | null {
  const { tokens } = words;
  let names = 0;
  let initials = false;
  let particle: number | null = null;
  let first = -1;
  let last = -1;
  for (let next = at; next < Math.min(at + 7, tokens.length); next++) {
    const token = tokens[next];
    if (!token || token.quoted || (next > at && !followsOn(words, next))) break;
    const { word } = token;
    if (PARTICLES.has(word) && (next > at || TITLES.has(tokens[at - 1]?.word ?? ''))) {
      particle ??= next;
      continue;
    }
    if (!hasCapital(words, token) || NO_NAME.has(word) || TITLES.has(word) || GREETINGS.has(word)) break;
    if (word.length === 1) initials = true;
    else {
      names++;
      first = particle ?? next;
      last = next;
    }
    particle = null;
  }
  const core = tokens[last];
  return core && core.word.length > 2 ? { names, initials, first, last } : null;
}

/** Nothing between two names but a space, or the full stop of an initial, which ends no sentence. */
function followsOn({ text, tokens }: Words, next: number): boolean {
  const before = tokens[next - 1];
  const here = tokens[next];
  if (!before || !here) return false;
  const gap = text.slice(before.end, here.start);
  if (before.end - before.start === 1) return /^\.? ?$/.test(gap);
  return here.sentence === before.sentence && (gap === ' ' || gap === " '");
}

function hasCapital({ text }: Words, { start }: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

function kindOf({ text, tokens }: Words, at: number, { names, initials }: Run): Surname['kind'] | null {
  const before = tokens[at - 1];
  const word = before?.word ?? '';
  const close =
    before !== undefined && /^[\s.,:!-]{1,6}$/.test(text.slice(before.end, tokens[at]?.start ?? 0));
  const lead = tokens.slice(Math.max(0, at - 4), at);
  if (lead.some((each) => COLLEAGUES.has(each.word))) return null;
  if (close && TITLES.has(word)) return 'titled';
  if (names < 2 && !initials) return null;
  if (close && SELF.has(word)) return 'own';
  if (close && GREETINGS.has(word)) return 'titled';
  return 'pair';
}
