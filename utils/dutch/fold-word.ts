const PLAIN = /^[a-z0-9]*$/;
const MARKS = /\p{M}/gu;
const DRAWN_OUT_END = /(\p{L})\1{2,}$/u;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;

/** What people type in a hurry, and the word they mean. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['ff', 'even'],
  ['effe', 'even'],
  ['effies', 'even'],
  ['efkes', 'even'],
  ['eventjes', 'even'],
  ['evn', 'even'],
  ["m'n", 'mijn'],
  ['mn', 'mijn'],
  ['me', 'mij'],
  ["z'n", 'zijn'],
  ["d'r", 'haar'],
  ["'t", 'het'],
  ["'k", 'ik'],
  ['gwn', 'gewoon'],
  ['idd', 'inderdaad'],
  ['wrm', 'waarom'],
  ['mss', 'misschien'],
  ['nwe', 'nieuwe'],
  ['colega', 'collega'],
  ['afspaak', 'afspraak'],
  ['jullei', 'jullie'],
  ['nogsteeds', 'nog'],
]);

/** A word without capitals, accents and drawn-out letters ("Okééé" → "oke"); short forms are written out. */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (!PLAIN.test(folded))
    folded = folded.normalize('NFD').replace(MARKS, '').replaceAll('’', "'").replaceAll('‘', "'");
  if (hasTriple(folded)) folded = folded.replace(DRAWN_OUT_END, '$1').replace(DRAWN_OUT, '$1$1');
  return SHORT_FORMS.get(folded) ?? folded;
}

function hasTriple(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 57 && code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}
