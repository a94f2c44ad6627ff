import type { Waiting } from '../../conversation/conversation';
import { readText } from '../read-text';
import { parseClock } from './clock-time';
import { stripMarks } from './invisible-marks';
import { latinDigits } from './latin-digits';
import { isTickIcon, isTickTitle } from './ticks';

const LONGEST = 300;
const LEEWAY = 5 * 60_000;

/** Own notes and the door to the archive are no conversations to answer. */
const NO_CITIZEN = '[data-testid="message-yourself-row"], [data-testid^="archived"], [data-icon^="archived"]';

const TITLE = '[data-testid="cell-frame-title"]';

/** The element with a chat's name; null for a section heading, which is a row too. */
function nameElement(row: Element, testIds: boolean): Element | null {
  const cell = row.querySelector(TITLE);
  if (cell !== null) return cell.querySelector('span[title]') ?? cell.querySelector('span[dir="auto"]');
  return testIds ? null : row.querySelector('[role="gridcell"] span[title], span[title][dir="auto"]');
}

function readName(element: Element): string {
  return stripMarks(element.getAttribute('title') || readText(element, LONGEST));
}

/** The first number of a badge or its label, separators removed ("1.227 ongelezen" is 1227); 0 when there is none. */
function firstNumber(text: string): number {
  const digits = /\d[\d.,'’\u00a0\u202f]*/.exec(latinDigits(text))?.[0].replace(/\D/g, '');
  return digits ? Math.min(Number(digits), Number.MAX_SAFE_INTEGER) : 0;
}

function readUnread(row: Element, name: Element): number {
  const badge = row.querySelector('[data-testid="icon-unread-count"]');
  if (badge !== null) return firstNumber(badge.getAttribute('aria-label') || readText(badge, LONGEST));
  for (const span of row.querySelectorAll('span[aria-label]')) {
    const label = latinDigits(stripMarks(span.getAttribute('aria-label') ?? ''));
    const shown = latinDigits(stripMarks(readText(span, LONGEST)));
    // A name or preview may start with a number too: a badge shows nothing but its number.
    if (/^\d/.test(label) && /^\d[\d.,]*\+?$/.test(shown) && !span.contains(name)) return firstNumber(label);
  }
  return 0;
}

function lastIsOurs(row: Element): boolean {
  for (const icon of row.querySelectorAll('[data-icon]')) {
    if (isTickIcon(icon.getAttribute('data-icon') ?? '')) return true;
  }
  for (const title of row.querySelectorAll('svg > title'))
    if (isTickTitle(title.textContent ?? '')) return true;
  return false;
}

/** Epoch ms of a row that shows a clock time, which means today; null for "gisteren", a date, or a time still to come. */
function readSince(row: Element, now: number): number | null {
  const detail = row.querySelector('[data-testid="cell-frame-primary-detail"]');
  let minutes = detail && parseClock(readText(detail, LONGEST));
  if (detail === null) {
    for (const part of row.querySelectorAll('span, div')) {
      // Previews and names carry their words in a title as well.
      if (part.firstElementChild !== null || part.closest('[title]') !== null) continue;
      minutes = parseClock(part.textContent ?? '');
      if (minutes !== null) break;
    }
  }
  if (minutes === null) return null;
  const today = new Date(now);
  const moment = new Date(today.getFullYear(), today.getMonth(), today.getDate(), 0, minutes).getTime();
  return moment > now + LEEWAY ? null : moment;
}

function isOpen(row: Element): boolean {
  return row.getAttribute('aria-selected') === 'true' || row.querySelector('[aria-selected="true"]') !== null;
}

function readChat(row: Element, name: Element, now: number): Waiting {
  const unread = readUnread(row, name);
  const theirs = unread > 0 ? 'agent' : 'unknown';
  return {
    id: readName(name),
    unread,
    since: readSince(row, now),
    open: isOpen(row),
    // Unread messages are the citizen's, whatever icon stands beside the preview.
    turn: unread === 0 && lastIsOurs(row) ? 'citizen' : theirs,
  };
}

/** Chats with the same name cannot be told apart when they change places, so none of them has a turn or a time. */
function withoutDoubles(chats: readonly Waiting[]): readonly Waiting[] {
  const seen = new Map<string, number>();
  for (const { id } of chats) seen.set(id, (seen.get(id) ?? 0) + 1);
  const used = new Map<string, number>();
  return chats.map((chat) => {
    if (seen.get(chat.id) === 1) return chat;
    const number = (used.get(chat.id) ?? 0) + 1;
    used.set(chat.id, number);
    return { ...chat, id: `${chat.id} (${number})`, since: null, turn: 'unknown' };
  });
}

/** The chats in WhatsApp's list, in the page's order. `now` in epoch ms. Empty when there are none. */
export function readChatList(list: Element, now: number): readonly Waiting[] {
  const chats: Waiting[] = [];
  const testIds = list.querySelector(TITLE) !== null;
  let last: Element | null = null;
  for (const row of list.querySelectorAll('[role="row"], [role="listitem"]')) {
    if (last?.contains(row)) continue;
    const name = row.querySelector(NO_CITIZEN) === null ? nameElement(row, testIds) : null;
    if (name === null || readName(name) === '') continue;
    chats.push(readChat(row, name, now));
    last = row;
  }
  return withoutDoubles(chats);
}

/** WhatsApp draws some sixty rows of a longer list; one that says how long it is tells more exactly. */
const MOST_DRAWN = 60;

/** Whether every chat has its row in the page, and no search hides some. */
export function isWholeList(list: Element): boolean {
  const search = list
    .closest('#side')
    ?.querySelector('input[data-tab="3"], [contenteditable="true"][data-tab="3"]');
  const typed = search instanceof HTMLInputElement ? search.value : (search?.textContent ?? '');
  if (typed.trim() !== '') return false;
  const rows = list.querySelectorAll('[role="row"], [role="listitem"]').length;
  const count = list.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount');
  return rows >= Number(count ?? 0) && rows < MOST_DRAWN;
}
