import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import { mayNamePassword, PASSWORD_NAME } from './password-name';
import type { Signs } from './signs';
import { findSpeltOut } from './spelt-out';
import { findSpokenNumbers } from './spoken-numbers';
import { spansOf } from './surroundings';

const QUOTED = new RegExp(
  `${PASSWORD_NAME}(?: \\p{L}{1,12}){0,4}:? ?["“‘']([^"”’'\\n]{2,24} [^"”’'\\n]{2,40})["”’']`,
  'giu',
);
const QUOTED_FIRST =
  /["“‘']([^"”’'\n]{4,40})["”’'],? (?:als|is|was|dat is|dat was) (?:mijn |het |een |nieuw |oud |goed |nu ){0,3}(?:wachtwoord|ww)(?!\p{L})/giu;
const OF_SITE = /wachtwoord|account|inlog|fout|onjuist|tekens|ongeldig|vergeten|klopt niet|te (?:kort|zwak)/i;
const SAID = /(?:zegt|meldt?|melding|krijg|knop|tekst|link|vraag|staat er|lees) ?:? ?$/iu;
const mayHold = anyWord(
  /code|pin|puk|cv[cv]|combinatie|w(?:acht|w)|pas+[wp]|cijfers|slot|kluis|kast|alarm|deur|poort|hek|geheim/,
);
const COMES_WITH =
  /^["'”’]?[,;.]?(?: (?:naar|en|of|maar|daarna|toen|ook|dan|nu|wordt|->|→|ipv|plaats|anders|nog|eerst|niet|de|het|mijn|met|nieuwe?|oude?|is|was|eerder|probeer|probeerde|ik|heb|in|moet|van|die|dat)){1,6}:? ["'“‘]?([^\s,"';.?!)”’]{4,30}[!?]?)/iu;

/** Values that are spelled out, and passwords that are quoted. */
export function findInWords(text: string, { words }: Signs): Span[] {
  if (!mayHold(words)) return [];
  const spoken = [...findSpeltOut(text), ...findSpokenNumbers(text, words)];
  // Making these patterns ready takes longer than reading a message.
  if (!mayNamePassword(words)) return spoken;
  const quoted = spansOf(text, QUOTED, 20)
    .map(lastGroup)
    .filter(
      ({ start, end }) =>
        !OF_SITE.test(text.slice(start, end)) && !SAID.test(text.slice(Math.max(0, start - 20), start - 1)),
    );
  return [...spoken, ...spansOf(text, QUOTED_FIRST, 20).map(lastGroup), ...quoted];
}

/** "Veranderen van 3344 naar 3355", "Rotterdam2024 geprobeerd en ook rotterdam24": a second value of the kind of the one before. */
export function andAnother(text: string, first: readonly Span[]): Span[] {
  return first.flatMap(({ start, end }) => {
    const tail = text.slice(end, end + 70).replace(TRIED, '');
    const skipped = text.slice(end, end + 70).length - tail.length;
    const match = COMES_WITH.exec(tail);
    const value = match?.[1] ?? '';
    if (!match || !isAlike(text.slice(start, end), value)) return [];
    const last = end + skipped + match[0].length;
    return [{ start: last - value.length, end: last }];
  });
}

const TRIED = /^ (?:geprobeerd|ingevuld|ingetoetst|gebruikt|ingevoerd|getypt)/;

function isAlike(first: string, second: string): boolean {
  if (/^\d[\d -]*$/.test(first))
    return /^\d{3,8}$/.test(second) && second.length === first.replace(/\D/g, '').length;
  if (/\d/.test(second) && /\p{L}{2}/u.test(second)) return true;
  // "Zomerhuis" and "zomerhuisje"
  const stem = first.toLowerCase().slice(0, Math.max(5, first.length - 4));
  return /^\p{L}{5}/u.test(first) && second.toLowerCase().startsWith(stem);
}

function lastGroup({ end, match }: Span & { readonly match: RegExpExecArray }): Span {
  const value = match[1] ?? '';
  const start = end - match[0].length + match[0].lastIndexOf(value);
  return { start, end: start + value.length };
}
