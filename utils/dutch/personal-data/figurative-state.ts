import type { Sentence, Words } from '../tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const WEARY = set('ziek doodziek kotsmisselijk beroerd');
const INSENSITIVE = set('blind doof verlamd');
const ALLERGIC = set('allergisch allergie');
// What nobody has an illness for: "allergisch voor dat gezeur".
const ANNOYANCES = set(
  'dat die deze dit jullie zulke soort gezeur gedoe onzin mensen smoesjes regels regeltjes ambtenaren',
);
const HOOKED = set('verslaafd verslaving');
const HARMLESS = set(
  'lezen boeken jullie thrillers puzzelen puzzels chocola chocolade koffie series bibliotheek bieb jullie',
);
const THINGS = set(
  'computer laptop telefoon printer app site website systeem boom bomen hond kat poes dier auto plant planten fiets lift account tablet pc router konijn paard vogel egel eend duif',
);

/** "Ik word ziek van dat gedoe", "blind voor de overlast", "de boom is ziek": no state of a person. */
export function isFigurative({ tokens }: Words, { first, last }: Sentence, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const next = at + 1 < last ? (tokens[at + 1]?.word ?? '') : '';
  if (
    WEARY.has(word) &&
    (next === 'van' || isWearied(tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''))
  )
    return true;
  if (INSENSITIVE.has(word) && (next === 'voor' || next === 'van' || next === 'spoor')) return true;
  const object = tokens.slice(at + 2, Math.min(last, at + 6)).map((token) => token.word);
  if (ALLERGIC.has(word) && next === 'voor' && object.slice(0, 2).some((other) => ANNOYANCES.has(other)))
    return true;
  if (HOOKED.has(word) && next === 'aan' && object.some((other) => HARMLESS.has(other))) return true;
  return tokens.slice(Math.max(first, at - 5), at).some((token) => THINGS.has(token.word));
}

/** "Daar word ik (hier) ziek van": somebody becomes it, and a `van` is never far. */
function isWearied(before: string, earlier: string): boolean {
  return before === 'er' || before === 'hiervan' || earlier === 'hiervan' || earlier === 'ervan';
}
