import { ACT_LEXICONS, type ActRole } from './acts/read-acts';
import type { Act } from './dutch-reading';
import { checkPhrase } from './extend-lexicon-phrase';
import { PhraseIndex } from './phrase-index';

/** Phrases beside those of the lexicons, ready to be looked for. Give it to `read`, and keep it: its identity counts. */
export interface LexiconExtension {
  readonly phrases: PhraseIndex<ActRole>;
  /** How many phrases it holds. */
  readonly size: number;
}

export type Extended =
  | { readonly ok: true; readonly extension: LexiconExtension }
  /** One Dutch sentence per phrase or list that cannot be used. */
  | { readonly ok: false; readonly problems: readonly string[] };

// What a message is as a whole: a phrase for these must be all of it.
const WHOLE_MESSAGE: ReadonlySet<string> = new Set<Act>(['bare-ack', 'weak-ack']);
const QUIET = '-quiet';
const MOST = 500;

/**
 * Makes an extension of lists of phrases. A list is named after an act (`greeting`), or after an act with `-quiet` for
 * what only looks like it. A phrase is plain words, or words with the notation of `phrase.ts`. Either all phrases are
 * good, or nothing is made and every problem is told in Dutch. Pure.
 */
export function extendLexicon(lists: Readonly<Record<string, readonly string[]>>): Extended {
  const phrases = new PhraseIndex<ActRole>();
  const problems: string[] = [];
  let size = 0;
  for (const [name, written] of Object.entries(lists)) {
    const role = roleOf(name);
    if (!role) {
      problems.push(`De lijst "${name}" bestaat niet. Kies uit: ${listNames().join(', ')}.`);
      continue;
    }
    if (written.length > MOST) {
      problems.push(`De lijst "${name}" heeft ${written.length} zinnen. Meer dan ${MOST} kan niet.`);
      continue;
    }
    const known = new Set<string>();
    for (const phrase of written) {
      const checked = checkPhrase(phrase);
      if (!checked.ok) {
        problems.push(`${name}: "${shortened(phrase)}" kan niet. ${checked.why}`);
        continue;
      }
      if (known.has(checked.phrase)) continue;
      known.add(checked.phrase);
      phrases.add(WHOLE_MESSAGE.has(name) ? `^ ${checked.phrase} $` : checked.phrase, role);
      size++;
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, extension: { phrases, size } };
}

/** The lists that can be extended. */
export function listNames(): readonly string[] {
  const acts = ACT_LEXICONS.map(({ act }) => act);
  return [...acts, ...acts.map((act) => `${act}${QUIET}`), ...WHOLE_MESSAGE];
}

function roleOf(name: string): ActRole | null {
  if (WHOLE_MESSAGE.has(name)) {
    const act: Act = name === 'bare-ack' ? 'bare-ack' : 'weak-ack';
    return { lexicon: { act, phrases: [], only: 'statements' }, quiet: false };
  }
  const quiet = name.endsWith(QUIET);
  const act = quiet ? name.slice(0, -QUIET.length) : name;
  const lexicon = ACT_LEXICONS.find((one) => one.act === act);
  return lexicon ? { lexicon, quiet } : null;
}

function shortened(phrase: string): string {
  return phrase.length > 40 ? `${phrase.slice(0, 40)}…` : phrase;
}
