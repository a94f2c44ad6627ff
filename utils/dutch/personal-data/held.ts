import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import type { StateFound } from '../word-notes';
import { isOfStory } from './asked-or-supposed';
import { PEOPLE } from './owner-words';

const SITS = wordSet('zit zat zitten zaten gezeten');
const THINGS = wordSet('in aan met op onder tussen bij achter');
const FOR = wordSet('voor wegens vanwege sinds');
const TIME = /^(?:jaar|jaren|maand|maanden|week|weken)$/;
const REACH = 5;

/** "Mijn man zit vast in Vught": held by the state, and not in the mud or in a menu. */
export function findHeld(words: Words): StateFound[] {
  const { text, tokens, sentences } = words;
  const found: StateFound[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.word !== 'vast' || token.quoted) continue;
    const sentence = sentences[token.sentence];
    if (!sentence || isOfStory(words, sentence, at)) continue;
    const { first, last } = sentence;
    const lead = tokens.slice(Math.max(first, at - REACH), at).map(({ word }) => word);
    const verb = lead.findLastIndex((word) => SITS.has(word));
    if (verb === -1) continue;
    const who = lead.slice(Math.max(0, verb - 1)).find((word) => PEOPLE.has(word));
    const next = at + 1 < last ? tokens[at + 1] : undefined;
    const into = tokens[at + 2];
    const place = next?.word === 'in' && /^\p{Lu}/u.test(text.slice(into?.start ?? 0, into?.end ?? 0));
    const term =
      FOR.has(next?.word ?? '') || lead.some((word) => TIME.test(word)) || TIME.test(into?.word ?? '');
    // Who writes may well be stuck; of a husband it is seldom said.
    const kin =
      who !== undefined && (who.length > 2 || who === 'ex') && who !== 'wij' && !THINGS.has(next?.word ?? '');
    if (who === undefined || !(place || (term && !THINGS.has(next?.word ?? '')) || kin)) continue;
    found.push({
      start: token.start,
      end: token.end,
      kind: 'criminal',
      aid: false,
      sentence: token.sentence,
    });
  }
  return found;
}
