import { verbForm } from '../convert/verb-forms';
import { gapBefore, hasInGap } from '../gap-before';
import { TO_READER, WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';

const LEADS = wordSet('en of maar ok oke dan hoi hallo dag top prima goed mooi eerst nog ook als laatste');
const WHICH = wordSet('wat welk welke waar wanneer wnr hoe waarheen waarop waarvoor waarom waaraan wie');
const BEFORE_WHICH = wordSet('op met onder naar via bij van in voor om uit tot aan over');
const ASKED = wordSet(
  'heeft hebt heb bent ben weet kunt kun kan wilt wil zou zoudt slikt slik gebruikt gebruik mag mogen zit is',
);
const OPENERS: ReadonlySet<string> = new Set([...WHICH, ...BEFORE_WHICH, ...ASKED]);
const SUBJECTS = wordSet('u je jij ge ik we wij er uw jouw');
const SEPARATES = /[,;:(]|^\s+[-–]/;
const NEAR = 4;

/**
 * A sentence that asks by its order, with or without a question mark: "welk kenteken heb je aangemeld, dan zie ik het", "en
 * waarvoor loopt u bij de psycholoog". Conditions ("heeft u vragen, bel dan") begin the same, so that a verb in front counts
 * only where nothing follows behind a comma.
 */
export function hasQuestionForm({ text, tokens }: Words, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.word ?? '';
    // Most words open nothing; what stands before them need not be looked at.
    if (!OPENERS.has(word)) continue;
    const begins = at === first || LEADS.has(tokens[at - 1]?.word ?? '');
    if (!begins && !hasInGap(SEPARATES, text, tokens, at)) continue;
    const start = BEFORE_WHICH.has(word) ? at + 1 : at;
    if (WHICH.has(tokens[start]?.word ?? '') && isInverted(tokens, start + 1, last)) return true;
    if (
      begins &&
      ASKED.has(word) &&
      SUBJECTS.has(tokens[at + 1]?.word ?? '') &&
      isLastPart(text, tokens, at, last)
    )
      return true;
  }
  return false;
}

/** Behind the question word comes the verb and then its doer: "welk nummer heeft u", not "welk nummer u heeft". */
function isInverted(tokens: Words['tokens'], from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + NEAR); at++) {
    const word = tokens[at]?.word ?? '';
    if (SUBJECTS.has(word) && word !== 'uw' && word !== 'jouw') return false;
    if (verbForm(word) !== null) return at + 1 < last;
  }
  return false;
}

const TOLD = wordSet(
  'noteren invullen opschrijven weten nodig vragen zeggen vertellen aangeven horen weet zegt vertelt',
);
const FAR = 9;
const EMBEDS = wordSet('hoe hoeveel waarom waardoor waarvoor of welke welk wat waar wanneer');
const THEY = wordSet('u je jij hij ze zij ie uw jouw er');

/** "Ik wil weten of u …", "twee dingen nodig: zijn bsn en of hij …": a question inside a statement. */
export function hasIndirectQuestion({ tokens }: Words, { first, last }: Sentence): boolean {
  let told = false;
  for (let at = first; at < last - 1; at++) {
    const word = tokens[at]?.word ?? '';
    told ||= TOLD.has(word);
    if (!told || !EMBEDS.has(word)) continue;
    if (THEY.has(tokens[at + 1]?.word ?? '')) return true;
    // "… te vragen hoe we u kunnen bereiken"
    if (WRITER.has(tokens[at + 1]?.word ?? '') && TO_READER.has(tokens[at + 2]?.word ?? '')) return true;
    // "Ik moet hier invullen welke aandoening u heeft"
    if (
      (word.startsWith('wel') || word === 'hoeveel') &&
      tokens.slice(at + 2, Math.min(last, at + FAR)).some((token) => TO_READER.has(token.word)) &&
      tokens.slice(first, at).some((token) => WRITER.has(token.word) || token.word === 'mij')
    )
      return true;
  }
  return false;
}

function isLastPart(text: string, tokens: Words['tokens'], at: number, last: number): boolean {
  for (let next = at + 1; next < last; next++) {
    const gap = gapBefore(text, tokens, next);
    // Behind a condition comes no reason: "heeft u een vast nummer, want op uw mobiel …".
    if (gap.includes(',')) return tokens[next]?.word === 'want';
  }
  return true;
}
