import { expect, it } from 'vitest';
import { quantitiesIn } from '../../../utils/dutch/facts/quantities';

const found = (text: string, settled = false) =>
  quantitiesIn(text, settled).map(({ kind, value, start, end }) => [kind, value, text.slice(start, end)]);

it('reads an opening time however it is written, on a clock of twelve hours', () => {
  expect(found('We zijn van 9.00 tot 17.00 uur open')).toEqual([
    ['time', '540', '9.00'],
    ['time', '300', '17.00'],
  ]);
  expect(found('open tot vijf uur')).toEqual([['time', '300', 'vijf']]);
  expect(found('ma-vr 9-17 uur', true).map(([, value]) => value)).toEqual(['540', '300']);
});

it('takes no length of time, age or amount for a time of day', () => {
  const kinds = found('U hoort binnen 2 uur van ons, het geldt tot 18 jaar, 2 uur lang').map(
    ([kind]) => kind,
  );
  expect(kinds).not.toContain('time');
});

it('compares amounts by cents, numbers by digits and terms by their unit', () => {
  expect(found('Dat is € 1.250,50 of 80 euro')).toEqual([
    ['amount', '125050', '€ 1.250,50'],
    ['amount', '8000', '80 euro'],
  ]);
  expect(found('Bel 14 0181 of +31 181-123456').map(([, value]) => value)).toEqual(['140181', '0181123456']);
  expect(found('Het duurt 3 tot 5 werkdagen').map(([, value]) => value)).toEqual(['3 werkdag', '5 werkdag']);
});
