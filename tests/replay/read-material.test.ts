import { describe, expect, it } from 'vitest';
import { readMaterial } from '../../utils/replay/read-material';
import { fromExport } from '../../utils/replay/whatsapp-export';

const reason = (text: string) => {
  const read = readMaterial(text, 'x');
  return read.ok ? 'read' : read.reason;
};

describe('what a trainer brings in', () => {
  it('is a scenario, with what is expected of it', () => {
    const events = [{ at: '+0s', type: 'message', author: 'citizen', text: 'hoi' }];
    const text = JSON.stringify({
      id: 'a',
      start: '2026-03-03T10:00:00+01:00',
      events,
      expect: { quiet: ['address-form'] },
    });
    const read = readMaterial(text, 'x');
    expect(read.ok && read.material).toMatchObject({ kind: 'scenario', expect: { quiet: ['address-form'] } });
  });

  it.each([
    ['', 'Hier staat nog niets in.'],
    ['zomaar', /^Dit is geen chatexport/],
    ['{"id": "a",', /^Dit scenario is niet te lezen/],
    ['{"id":"a","start":"gisteren","events":[]}', /^start: is geen datum/],
    ['{"id":"a","start":"2026-03-03T10:00:00Z","events":[]}', /"events" is leeg/],
    ['PK\u0003\u0004\0\0', /^Dit is geen tekst/],
  ])('%j is refused in words', (text, words) => {
    if (typeof words === 'string') expect(reason(text)).toBe(words);
    else expect(reason(text)).toMatch(words);
  });

  it('is read in parts as it would be in one, whatever order its dates have', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const lines = Array.from({ length: 2500 }, (_, index) => {
      const day = 1 + Math.floor(index / 100);
      const minute = index % 100;
      return `${two(day)}-03-2026 ${two(10 + Math.floor(minute / 60))}:${two(minute % 60)} - Sanne: bericht ${index}\nen een tweede regel`;
    });
    const events = fromExport('x', lines.join('\n'))?.scenario.events ?? [];
    const told = events.filter(({ type }) => type === 'message');
    expect(told).toHaveLength(2500);
    expect(told.at(-1)).toMatchObject({
      at: `+${24 * 24 * 60 + 99}m`,
      text: 'bericht 2499\nen een tweede regel',
    });
  });
});
