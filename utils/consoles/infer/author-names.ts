import { linesOf } from '../lines-of';
import type { Spoken } from './author-marks';
import { classWords, wordsIn } from './class-words';
import type { CollectedRows } from './collect-rows';
import { aroundOf } from './find-list';
import { type Piece, roughText, within } from './piece';
import type { RowPart } from './row-parts';
import { isTimeText } from './shown-words';
import { saysAny } from './word-lists';

const OWN_WORD = /^(?:jij|u|ik|you|me|mij|mijzelf|uzelf|jijzelf)(?:$|[\s:(,])/i;
const AGENT_WORDS = new Set(
  'medewerker medewerkster agent operator admin beheerder support assistent assistente bot team gemeente klantenservice klantcontact collega helpdesk servicedesk chatbot frontoffice webcare klantadviseur adviseur consulent'.split(
    ' ',
  ),
);
const CITIZEN_WORDS = new Set(
  'burger klant bezoeker inwoner visitor customer guest client gast huurder lezer lid melder aanvrager patiënt cliënt bewoner anoniem'.split(
    ' ',
  ),
);
const ACCOUNT = new Set(
  'account profile profiel me usermenu user avatar ingelogd logged aangemeld current status presence session agent operator medewerker werkplek self'.split(
    ' ',
  ),
);
const HEADS =
  'h1, h2, h3, h4, [role="heading"], header, nav, [aria-selected="true"], [aria-current], [aria-label], [title], [alt], [class*="name" i], [class*="naam" i], [class*="account" i], [class*="profile" i], [class*="user" i], [class*="title" i], [class*="contact" i], [class*="agent" i], dd, td, strong';
const HEADS_AT_MOST = 600;
const LONGEST_NAME = 60;
const NAME_AT_MOST = 200;

/** The names the rows show. */
export interface ShownNames {
  /** By row; null for a row that names nobody. */
  readonly names: readonly (string | null)[];
  /** Where each stands in its row. */
  readonly at: readonly (Piece | null)[];
  /** Those that stand above a run of rows. */
  readonly above: readonly Piece[];
}

export function namesOfRows({ rows, between, frame }: CollectedRows, parts: readonly RowPart[]): ShownNames {
  const names: (string | null)[] = rows.map(() => null);
  const at: (Piece | null)[] = rows.map(() => null);
  const named = namePartsOf(parts);
  for (const part of named) {
    part.rows.forEach((row, index) => {
      if (names[row] !== null) return;
      names[row] = plainName(part.values[index] ?? '');
      at[row] = part.pieces[index] ?? null;
    });
  }
  const above: Piece[] = [];
  if (named.length > 0) return { names, at, above };
  // The name stands above a run of messages, once.
  const headers = new Map<Piece, { piece: Piece; name: string }>();
  for (const piece of between) {
    if (!piece.parent || piece.parent === frame) continue;
    for (const each of within(piece, 20)) {
      const text = each.own > 0 ? roughText(each, LONGEST_NAME + 1) : '';
      if (text.length < 2 || text.length > LONGEST_NAME || isTimeText(text) || /^\p{Lu}{1,3}$/u.test(text))
        continue;
      headers.set(piece.parent, { piece: each, name: plainName(text) });
      break;
    }
  }
  rows.forEach(({ piece, is }, index) => {
    if (is === 'system') return;
    for (let at = piece.parent; at && at !== frame; at = at.parent) {
      const header = headers.get(at);
      if (!header) continue;
      names[index] = header.name;
      above.push(header.piece);
      return;
    }
  });
  return { names, at, above: [...new Set(above)] };
}

/** What may be names, the part whose values tell most first: a role is better than a name. */
function namePartsOf(parts: readonly RowPart[]): readonly RowPart[] {
  return parts
    .filter(({ is }) => is === 'name')
    .map((part) => {
      const distinct = [...new Set(part.values)];
      const told = distinct.filter((value) => byWords(plainName(value)) !== null).length / distinct.length;
      return { part, rate: told + (distinct.length > 1 ? 0.5 : 0) + Math.min(part.rows.length, 100) / 1000 };
    })
    .toSorted((one, other) => other.rate - one.rate)
    .map(({ part }) => part);
}

/** Who is behind which name: by the words in it, by who sits at the console, by whose conversation it is. */
export function whoIsWho(names: readonly string[], frame: Element): ReadonlyMap<string, Spoken> {
  const found = new Map<string, Spoken>();
  for (const name of names) {
    const by = byWords(name);
    if (by) found.set(name, by);
  }
  if (found.size < names.length)
    for (const [name, by] of byPlaces(
      names.filter((name) => !found.has(name)),
      frame,
    ))
      found.set(name, by);
  const silent = names.filter((name) => !found.has(name));
  const has = (by: Spoken) => [...found.values()].includes(by);
  // One citizen writes; whoever else does is a colleague.
  if (has('citizen')) for (const name of silent) found.set(name, 'agent');
  else if (silent.length === 1 && silent[0] && has('agent')) found.set(silent[0], 'citizen');
  return found;
}

export function plainName(text: string): string {
  const words = text
    .slice(0, NAME_AT_MOST)
    .replace(/\p{Co}/gu, '')
    .split(/\s/)
    .filter((word) => word !== '');
  const time = words.findIndex((word, index) => index > 0 && /^[([]?\d{1,2}[:.]\d{2}/.test(word));
  const kept = time < 0 ? words : words.slice(0, time);
  while (kept.length > 1 && /^(?:[•·|,(:-]|zegt:?|schreef:?|says:?|said:?)$/i.test(kept.at(-1) ?? ''))
    kept.pop();
  const name = kept.join(' ');
  return name.endsWith(':') ? name.slice(0, -1) : name;
}

function byWords(name: string): Spoken | null {
  if (OWN_WORD.test(name)) return 'agent';
  const words = wordsIn(name);
  if (saysAny(words, AGENT_WORDS)) return 'agent';
  return saysAny(words, CITIZEN_WORDS) ? 'citizen' : null;
}

/** Where else on the page the names stand: in the account of whoever works here, or above the conversation. */
function byPlaces(names: readonly string[], frame: Element): ReadonlyMap<string, Spoken> {
  const votes = new Map<string, number>();
  let left = HEADS_AT_MOST;
  for (const beside of besides(frame)) {
    const text = (beside.textContent ?? '').toLowerCase();
    const marked = beside.querySelector('[aria-label], [title], [alt]') !== null;
    if (!marked && !names.some((name) => text.includes(name.toLowerCase()))) continue;
    for (const place of [beside, ...beside.querySelectorAll(HEADS)]) {
      left -= 1;
      if (left < 0) break;
      if (place === beside && !beside.matches(HEADS)) continue;
      const said = [
        place.getAttribute('aria-label'),
        place.getAttribute('title'),
        place.getAttribute('alt'),
        place.childElementCount < 12 ? place.textContent?.slice(0, 200) : null,
      ].filter((each) => each != null && each !== '');
      for (const name of names) {
        if (!said.some((each) => each?.toLowerCase().includes(name.toLowerCase()))) continue;
        votes.set(name, (votes.get(name) ?? 0) + voteOf(place, said.join(' ')));
      }
    }
  }
  for (const name of names) votes.set(name, (votes.get(name) ?? 0) + sentenceVote(name, frame));
  const found = new Map<string, Spoken>();
  for (const [name, vote] of votes) if (vote !== 0) found.set(name, vote > 0 ? 'citizen' : 'agent');
  return found;
}

const WITH =
  /(?:gesprek|chat|bericht(?:en)?|conversation|chatting|praat|in gesprek)\s+(?:met|van|with|from):?\s*$/i;
const AS =
  /(?:aangemeld|ingelogd|logged in|signed in|welkom|welcome|hallo|medewerker|agent)(?:\s+als|\s+as)?[:,]?\s*$/i;
const TEXT_AT_MOST = 3000;

/** What a sentence outside the messages says: "gesprek met …", "aangemeld als …". Above 0: the citizen. */
function sentenceVote(name: string, frame: Element): number {
  let vote = 0;
  for (const beside of besides(frame)) {
    const text = (beside.textContent ?? '').slice(0, TEXT_AT_MOST).replace(/\s+/g, ' ');
    const found = text.indexOf(name);
    if (found < 0) continue;
    const before = text.slice(Math.max(0, found - 40), found);
    if (WITH.test(before)) vote += 2;
    else if (AS.test(before)) vote -= 3;
  }
  return vote;
}

/** Above 0: the citizen's place; below: that of whoever works here. */
function voteOf(place: Element, said: string): number {
  if (
    /\b(?:ingelogd|aangemeld|logged in|signed in|profiel|account|uitloggen|log out|mijn status)\b/i.test(said)
  )
    return -3;
  let near: Element | null = place;
  for (let up = 0; near && up < 3; up += 1, near = near.parentElement) {
    const words = classWords(near.getAttribute('class')).words;
    if (
      saysAny(words, ACCOUNT) &&
      !words.has('customer') &&
      !words.has('contact') &&
      near.getAttribute('aria-selected') !== 'true'
    )
      return -2;
  }
  if (/^H[1-4]$/.test(place.nodeName)) return 3;
  if (place.closest('[aria-selected="true"], [aria-current="true"]')) return 2;
  return place.nodeName === 'NAV' ? -1 : 1;
}

/** What stands beside the messages, and beside what they stand in, the nearest first. */
function besides(frame: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = frame; at; at = aroundOf(at)) {
    const siblings = at.parentNode?.children ?? [];
    for (const beside of siblings) {
      if (beside !== at && !/^(?:SCRIPT|STYLE|HEAD|TEMPLATE)$/.test(beside.nodeName)) found.push(beside);
    }
  }
  return found;
}

/** The name of whoever the conversation is with, above its messages: a heading, or what is named as its name. */
export function titleAbove(frame: Element, names: ReadonlyMap<string, Spoken>): Element | null {
  const citizens = [...names].filter(([, by]) => by === 'citizen').map(([name]) => name.toLowerCase());
  let around: Element | null = aroundOf(frame);
  for (let up = 0; around && up < 6; up += 1, around = aroundOf(around)) {
    const heads = [
      ...around.querySelectorAll(
        'h1, h2, h3, h4, [role="heading"], [class*="name" i], [class*="title" i], [class*="naam" i], header strong, header b',
      ),
    ].filter(
      (head) =>
        !frame.contains(head) && !head.contains(frame) && (head.compareDocumentPosition(frame) & 4) !== 0,
    );
    const shown = heads.slice(0, 40).map((head) => ({ head, text: linesOf(head, { limit: 80 }).trim() }));
    const named = shown.find(({ text }) => citizens.includes(text.toLowerCase()));
    if (named) return named.head;
    const likely = shown.findLast(({ text }) => /^\p{Lu}[^\n!?]{1,58}$/u.test(text) && !isTimeText(text));
    if (likely) return likely.head;
  }
  return null;
}
