// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NOON, readWhatsApp } from './read-whatsapp';
import { chatPage, divider, messageRow, shell } from './whatsapp-page';

const PHOTO = '<div data-testid="image-thumb"></div>';

function text(id: string, moment: string): string {
  return messageRow({ id, tail: 'in', text: 'Hoi', stamp: `[${moment}] Mevrouw Smit: ` });
}

function photo(id: string, clock: string): string {
  return messageRow({ id, tail: 'in', inside: PHOTO, clock });
}

/** The time of one message, as a person in this machine's time zone would write it. */
function timeOf(id: string, rows: string, around: Parameters<typeof readWhatsApp>[1] = {}): string | null {
  const at =
    readWhatsApp(chatPage(rows), around).messages.find((message) => message.id === id)?.sentAt ?? null;
  if (at === null) return null;
  const moment = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

describe('when a message was sent (own rows, written from the description)', () => {
  it('reads a Dutch stamp', () => {
    expect(timeOf('A1', text('A1', '14:05, 5-9-2026'))).toBe('2026-09-05 14:05');
  });

  it('leaves a date open that nothing settles', () => {
    expect(timeOf('A1', text('A1', '14:05, 5/6/2026'), { locale: '' })).toBeNull();
    expect(timeOf('A1', text('A1', '14:05, 5/6/2026'), { locale: 'nl' })).toBe('2026-06-05 14:05');
  });

  it('lets the rows of the page settle each other', () => {
    const rows = text('A1', '14:05, 5/6/2026') + text('A2', '14:05, 5/13/2026');
    expect(timeOf('A1', rows, { locale: 'nl' })).toBe('2026-05-06 14:05');
    expect(timeOf('A1', divider('13/5/2026') + text('A1', '14:05, 5/6/2026'), { locale: 'en' })).toBe(
      '2026-06-05 14:05',
    );
  });

  it('takes no time from the future, but allows clocks that differ a little', () => {
    expect(timeOf('A1', text('A1', '12:06, 24-9-2026'))).toBeNull();
    expect(timeOf('A1', text('A1', '12:04, 24-9-2026'))).toBe('2026-09-24 12:04');
    expect(timeOf('A1', text('A1', '11:59, 25-9-2026'), { now: NOON })).toBeNull();
  });

  it('dates a photo by the divider above it', () => {
    expect(timeOf('A1', divider('5-9-2026') + photo('A1', '14:06'))).toBe('2026-09-05 14:06');
    expect(timeOf('A1', divider('12/9/2026') + photo('A1', '2:06 PM'), { locale: 'en-GB' })).toBe(
      '2026-09-12 14:06',
    );
  });

  it('dates a photo under a word by the stamps of the same day, before or after it', () => {
    expect(timeOf('A2', divider('VANDAAG') + text('A1', '9:00, 24-9-2026') + photo('A2', '9:01'))).toBe(
      '2026-09-24 09:01',
    );
    expect(timeOf('A1', divider('GISTEREN') + photo('A1', '8:59') + text('A2', '9:00, 23-9-2026'))).toBe(
      '2026-09-23 08:59',
    );
  });

  it.each([
    ['under a word alone', divider('VANDAAG') + photo('A1', '9:01')],
    ['without a divider', photo('A1', '9:01')],
    [
      'on the other side of a divider',
      text('A0', '9:00, 23-9-2026') + divider('VANDAAG') + photo('A1', '9:01'),
    ],
    ['earlier than the row above', text('A0', '9:00, 23-9-2026') + photo('A1', '8:01')],
    ['later than the row below', photo('A1', '10:01') + text('A2', '9:00, 23-9-2026')],
    [
      'between two days without a divider',
      text('A0', '9:00, 22-9-2026') + photo('A1', '9:01') + text('A2', '9:00, 23-9-2026'),
    ],
  ])('gives no time to a photo %s', (_, rows) => {
    expect(timeOf('A1', rows)).toBeNull();
  });

  it('dates a photo between two stamps of one day, also where dividers are no longer recognised', () => {
    const rows =
      text('A0', '9:00, 22-9-2026') +
      text('A1', '9:00, 23-9-2026') +
      photo('A2', '9:01') +
      text('A3', '9:02, 23-9-2026');
    expect(timeOf('A2', rows)).toBe('2026-09-23 09:01');
  });

  it('reads the clock beside "Edited" and not a clock that somebody wrote', () => {
    const meta =
      '<div data-testid="msg-meta"><span>Bewerkt</span><span dir="auto"><span>14:06</span></span></div><span class="selectable-text">09:00</span>';
    const row = messageRow({ id: 'A1', tail: 'in', inside: meta });
    expect(timeOf('A1', divider('5-9-2026') + row)).toBe('2026-09-05 14:06');
  });

  it('finds the clock of a build without msg-meta', () => {
    const inside = '<span class="selectable-text">09:00</span><div><span dir="auto">14:06</span></div>';
    const row = messageRow({ id: 'A1', tail: 'in', inside });
    expect(timeOf('A1', divider('5-9-2026') + row)).toBe('2026-09-05 14:06');
  });

  it('reads hundreds of rows, shells between them, without losing the order', () => {
    const rows: string[] = [];
    for (let index = 0; index < 700; index += 1) {
      const minute = String((index % 10) * 6).padStart(2, '0');
      const hour = Math.floor(index / 10) % 24;
      const day = 1 + Math.floor(index / 240);
      rows.push(index % 7 === 0 ? shell(`S${index}`) : text(`A${index}`, `${hour}:${minute}, ${day}-9-2026`));
    }
    const times = readWhatsApp(chatPage(rows.join(''))).messages.map(({ sentAt }) => sentAt ?? Number.NaN);
    expect(times).toHaveLength(700 - Math.ceil(700 / 7));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times).not.toContain(Number.NaN);
  });
});
