import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClock } from '../../utils/consoles/whatsapp-web/clock-time';
import { decideDateOrder } from '../../utils/consoles/whatsapp-web/date-order';
import { parseStamp } from '../../utils/consoles/whatsapp-web/stamp';
import { type DateOrder, momentOf, parseWrittenDate } from '../../utils/consoles/whatsapp-web/written-date';

const NOON = new Date(2026, 8, 24, 12, 0).getTime();

/** The moment in a stamp, the order of its date given where it does not settle it. */
function momentIn(attribute: string, order: DateOrder | null = null): number | null {
  const stamp = parseStamp(attribute);
  if (!stamp?.date || stamp.minutes === null) return null;
  return momentOf(stamp.date, stamp.minutes, order);
}

describe('the forms of data-pre-plain-text', () => {
  it.each<[string, string, DateOrder, [number, number, number, number, number]]>([
    ['English, day first', '[22:16, 03/08/2023] Naam: ', 'day-first', [2023, 8, 3, 22, 16]],
    ['American', '[10:54 PM, 12/9/2025] Naam: ', 'month-first', [2025, 12, 9, 22, 54]],
    ['American with U+202F', '[10:54\u202fPM, 12/9/2025] Naam: ', 'month-first', [2025, 12, 9, 22, 54]],
    ['American with U+00A0', '[10:54\u00a0AM, 12/9/2025] Naam: ', 'month-first', [2025, 12, 9, 10, 54]],
    ['American order, 24 hours', '[19:46, 8/11/2023] Naam: ', 'month-first', [2023, 8, 11, 19, 46]],
    ['settled by the day', '[13:57, 6/15/2026] Naam: ', 'day-first', [2026, 6, 15, 13, 57]],
    ['lower-case pm', '[11:11 pm, 3/11/2025] Naam: ', 'day-first', [2025, 11, 3, 23, 11]],
    ['Russian', '[16:04, 12.08.2026] Имя: ', 'month-first', [2026, 8, 12, 16, 4]],
    ['Spanish', '[12:33 a. m., 26/8/2026] Nombre: ', 'day-first', [2026, 8, 26, 0, 33]],
    ['Spanish afternoon', '[12:33 p.\u00a0m., 26/8/2026] Nombre: ', 'day-first', [2026, 8, 26, 12, 33]],
    ['Portuguese', '[15:06, 03/07/2026] Nome: ', 'day-first', [2026, 7, 3, 15, 6]],
    ['Chinese', '[下午1:23, 2026年9月18日] 名: ', 'day-first', [2026, 9, 18, 13, 23]],
    ['Chinese morning', '[上午12:05, 2026年9月18日] 名: ', 'day-first', [2026, 9, 18, 0, 5]],
    ['Chinese noon', '[中午12:05, 2026/9/18] 名: ', 'day-first', [2026, 9, 18, 12, 5]],
    ['Korean', '[오후 1:23, 2026. 9. 18.] 이름: ', 'day-first', [2026, 9, 18, 13, 23]],
    ['Arabic', '[١:٢٣ م، ١٨/٩/٢٠٢٦] اسم: ', 'day-first', [2026, 9, 18, 13, 23]],
    ['Arabic with marks', '\u200f[١:٢٣ ص، ١٨\u200f/٩\u200f/٢٠٢٦] اسم: ', 'month-first', [2026, 9, 18, 1, 23]],
    ['Dutch, as expected', '[14:05, 5-9-2026] Naam: ', 'month-first', [2026, 9, 5, 14, 5]],
    ['Belgian Dutch', '[14:05, 5/9/2026] Naam: ', 'day-first', [2026, 9, 5, 14, 5]],
    ['Finnish', '[14.05, 5.9.2026] Nimi: ', 'month-first', [2026, 9, 5, 14, 5]],
    ['with seconds', '[14:05:33, 5-9-2026] Naam: ', 'day-first', [2026, 9, 5, 14, 5]],
    ['date first', '[5-9-2026, 14:05] Naam: ', 'day-first', [2026, 9, 5, 14, 5]],
    ['no comma', '[14:05 5-9-2026] Naam: ', 'day-first', [2026, 9, 5, 14, 5]],
  ])('reads %s', (_, attribute, order, [year, month, day, hour, minute]) => {
    expect(momentIn(attribute, order)).toBe(new Date(year, month - 1, day, hour, minute).getTime());
  });

  it.each([
    ['an open date', '[14:05, 5/9/2026] Naam: '],
    ['a day that does not exist', '[14:05, 31-2-2026] Naam: '],
    ['a month that does not exist', '[14:05, 31/13/2026] Naam: '],
    ['an hour that does not exist', '[25:05, 5-9-2026] Naam: '],
    ['a minute that does not exist', '[14:65, 5-9-2026] Naam: '],
    ['an unknown half of the day', '[2:05 xyz, 5-9-2026] Naam: '],
    ['another calendar', '[14:05, ۱۴۰۵/۶/۲۷] نام: '],
    ['a short year', '[14:05, 5-9-26] Naam: '],
    ['no time', '[5-9-2026] Naam: '],
    ['no brackets', '14:05, 5-9-2026 Naam: '],
    ['nothing', ''],
  ])('gives no moment for %s', (_, attribute) => {
    expect(momentIn(attribute)).toBeNull();
  });

  it.each([
    ['Noor Jansen', 'Noor Jansen'],
    ['Jan [oud]: de 2e', 'Jan [oud]: de 2e'],
    ['] : [', '] : ['],
    ['12:30', '12:30'],
    ['\u202a+31 6 00000001\u202c', '+31 6 00000001'],
    ['\u2068Vera\u2069', 'Vera'],
    ['', null],
  ])('reads the name %j', (name, author) => {
    expect(parseStamp(`[14:05, 5-9-2026] ${name}: `)?.author).toBe(author);
  });

  it('gives back every moment and name it is written from', () => {
    const form = fc.record({
      moment: fc.date({ min: new Date(2010, 0, 1), max: new Date(2035, 0, 1), noInvalidDate: true }),
      name: fc
        .string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' })
        .map((name) => `N${name.trim()}`),
      separator: fc.constantFrom('/', '-', '.'),
      twelve: fc.boolean(),
    });
    fc.assert(
      fc.property(form, ({ moment, name, separator, twelve }) => {
        const date = [moment.getDate(), moment.getMonth() + 1, moment.getFullYear()].join(separator);
        const minutes = String(moment.getMinutes()).padStart(2, '0');
        const half = moment.getHours() < 12 ? 'AM' : 'PM';
        const clock = twelve
          ? `${moment.getHours() % 12 || 12}:${minutes} ${half}`
          : `${moment.getHours()}:${minutes}`;
        const attribute = `[${clock}, ${date}] ${name}: `;
        const wanted = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).setHours(
          moment.getHours(),
          moment.getMinutes(),
        );
        expect(momentIn(attribute, 'day-first')).toBe(wanted);
        expect(parseStamp(attribute)?.author).toBe(name.replace(/\s+/g, ' '));
      }),
    );
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const form of [text, `[${text}] : `, `[14:05, ${text}] x: `, `[${text}, 5-9-2026] x: `])
          parseStamp(form);
        parseClock(text);
        parseWrittenDate(text);
      }),
    );
    const hostile = '[1:1, '.repeat(200_000);
    expect(parseStamp(hostile)).toBeNull();
    expect(parseClock('1'.repeat(1_000_000))).toBeNull();
    expect(parseWrittenDate('1-'.repeat(500_000))).toBeNull();
  });
});

describe('a clock time', () => {
  it.each([
    ['00:00', 0],
    ['9:05', 545],
    ['12:00 AM', 0],
    ['12:00 PM', 720],
    ['14:05 uhr', 845],
    ['14h05', 845],
    ['gisteren', null],
    ['14:05 uur morgen', null],
    ['13:05 PM', 785],
    ['13:05 AM', null],
    ['Ik kom om 14:05', null],
    ['2:05 xyz', null],
    ['', null],
  ])('reads %j as %j minutes', (text, minutes) => {
    expect(parseClock(text)).toBe(minutes);
  });
});

describe('which number is the day', () => {
  function orderOf(dates: readonly string[], locale = '', now = NOON): DateOrder | null {
    return decideDateOrder(
      dates.flatMap((date) => parseWrittenDate(date) ?? []),
      locale,
      now,
    );
  }

  it.each<[string, readonly string[], string, DateOrder | null]>([
    ['a part above 12 settles it', ['8/11/2023', '8/13/2023'], 'nl', 'month-first'],
    ['a part above 12 settles it, day first', ['8/11/2023', '13/11/2023'], 'en-US', 'day-first'],
    ['parts that contradict each other settle nothing', ['13/8/2023', '8/13/2023', '1/2/2024'], 'nl', null],
    ['dates run forward in one order only', ['1/6/2026', '3/6/2026', '2/7/2026'], 'en-US', 'day-first'],
    ['dates lie in the future in the other order', ['9/11/2026', '9/12/2026'], 'nl', 'month-first'],
    ['else Dutch says day first', ['5/6/2026'], 'nl', 'day-first'],
    ['else Belgian Dutch says day first', ['5/6/2026'], 'nl-BE', 'day-first'],
    ['else American English says month first', ['5/6/2026'], 'en-US', 'month-first'],
    ['else British English says day first', ['5/6/2026'], 'en-GB', 'day-first'],
    ['no locale, no order', ['5/6/2026'], '', null],
    ['a locale that is none, no order', ['5/6/2026'], 'x y', null],
  ])('%s', (_, dates, locale, order) => {
    expect(orderOf(dates, locale)).toBe(order);
  });

  it('never writes the month first with a dot or a hyphen in any language this machine knows', () => {
    for (const locale of [
      'nl',
      'nl-BE',
      'de',
      'da',
      'ru',
      'tr',
      'pl',
      'cs',
      'es-CL',
      'fi',
      'nb',
      'uk',
      'ro',
    ]) {
      const types = new Intl.DateTimeFormat(locale, { calendar: 'gregory' })
        .formatToParts(0)
        .map(({ type }) => type);
      expect(types.indexOf('day'), locale).toBeLessThan(types.indexOf('month'));
    }
  });
});
