import { expect, it } from 'vitest';
import { isStillValid } from '../../utils/rules/still-valid';

const at = (iso: string) => Date.parse(iso);

it.each([
  [null, '2026-03-03T10:00:00+01:00', true],
  [undefined, '2026-03-03T10:00:00+01:00', true],
  ['2026-03-03', '2026-03-03T23:59:00+01:00', true],
  // Half past midnight in the Netherlands is still the day before elsewhere.
  ['2026-03-03', '2026-03-04T00:30:00+01:00', false],
  ['2026-07-01', '2026-07-02T00:30:00+02:00', false],
  ['3 maart', '2026-01-01T10:00:00+01:00', false],
])('until %s, at %s: %s', (until, now, expected) => expect(isStillValid(until, at(now))).toBe(expected));
