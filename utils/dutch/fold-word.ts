const MARKS = /\p{M}/gu;
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
  const shape = shapeOf(word);
  let folded = word;
  if (shape !== PLAIN) {
    folded = word.toLowerCase();
    if (shape === ODD)
      folded = folded.normalize('NFD').replace(MARKS, '').replaceAll('’', "'").replaceAll('‘', "'");
    if (hasTriple(folded)) folded = withoutLongEnd(folded).replace(DRAWN_OUT, '$1$1');
  }
  return folded.length > LONGEST_SHORT_FORM ? folded : (SHORT_FORMS.get(folded) ?? folded);
}

const LONGEST_SHORT_FORM = 9;
const PLAIN = 0;
const UNEVEN = 1;
const ODD = 2;

/** What has to be done to a word: nothing, only its capitals and repeated letters, or everything. */
function shapeOf(word: string): number {
  let shape = PLAIN;
  let repeats = 0;
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if ((code < 97 || code > 122) && (code < 48 || code > 57)) {
      if (code < 65 || code > 90) return ODD;
      shape = UNEVEN;
    }
    repeats = code === before ? repeats + 1 : 0;
    if (repeats >= 2) shape = UNEVEN;
    before = code;
  }
  return shape;
}

/** "heeeel" keeps its end, "okeeee" gets one e. */
function withoutLongEnd(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  let from = word.length - 1;
  while (from > 0 && word.charCodeAt(from - 1) === last) from--;
  return word.length - from >= 3 && last > 57 ? word.slice(0, from + 1) : word;
}

function hasTriple(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 57 && code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}
