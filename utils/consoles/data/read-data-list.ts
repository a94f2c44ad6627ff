import type { Waiting } from '../../conversation/conversation';
import { hasMark, queryAllDeep, queryDeep } from '../deep-query';
import { isDrawn } from '../in-view';
import { linesOf } from '../lines-of';
import { latinDigits } from '../whatsapp-web/latin-digits';
import type { ListRowData } from './console-data';
import { readTime } from './read-time';
import { momentOfDay } from './written-moment';

const LONGEST_NAME = 120;
const LEEWAY = 5 * 60_000;

/**
 * The conversations in a console's list, in its order; `now` in epoch ms. Two of one name, where the list has no ids,
 * cannot be told apart when they change places: neither has a turn or a time.
 */
export function readDataList(list: Element, data: ListRowData, now: number): readonly Waiting[] {
  const rows = queryAllDeep(list, data.at).flatMap((row) => {
    const name = queryDeep(row, data.name);
    const written = name ? linesOf(name, { limit: LONGEST_NAME }).trim().slice(0, LONGEST_NAME) : '';
    const id = data.id === null ? written : row.getAttribute(data.id);
    return id ? [{ row, id, name: written }] : [];
  });
  const times = new Map<string, number>();
  for (const { id } of rows) times.set(id, (times.get(id) ?? 0) + 1);
  const used = new Map<string, number>();
  return rows.map(({ row, id, name }) => {
    const unread = unreadOf(row, data);
    const ours = unread === 0 && data.ours !== null && hasMark(row, data.ours);
    const waiting: Waiting = {
      id,
      ...(name && name !== id ? { name } : {}),
      unread,
      since: momentOf(row, data, now),
      open: hasMark(row, data.open),
      turn: unread > 0 ? 'agent' : ours ? 'citizen' : 'unknown',
    };
    if (times.get(id) === 1) return waiting;
    const number = (used.get(id) ?? 0) + 1;
    used.set(id, number);
    return { ...waiting, id: `${id} (${number})`, since: null, turn: 'unknown' };
  });
}

/** The number of a badge that is drawn: "3", "(2)", "9+", "1.227". A mark without a number, or the row itself, counts as one. */
function unreadOf(row: Element, { unread }: ListRowData): number {
  if (unread === null) return 0;
  const badge = queryAllDeep(row, unread).find(isDrawn);
  if (!badge) return isItself(row, unread) ? 1 : 0;
  const written = latinDigits(badge.textContent ?? '').replace(/(\d)[.,\u00a0](?=\d{3})/g, '$1');
  const digits = /\d{1,6}/.exec(written)?.[0];
  return digits === undefined ? 1 : Number(digits);
}

function isItself(row: Element, selector: string): boolean {
  try {
    return row.matches(selector);
  } catch {
    return false;
  }
}

/** A time of day without a date is today's; one still to come is none. */
function momentOf(row: Element, { time }: ListRowData, now: number): number | null {
  const { sentAt, clock, day } = readTime(row, time);
  if (sentAt !== null || clock === null) return sentAt;
  if (day !== null) return momentOfDay(day, clock, now);
  const today = new Date(now);
  const moment = new Date(today.getFullYear(), today.getMonth(), today.getDate(), 0, clock).getTime();
  return moment > now + LEEWAY ? null : moment;
}
