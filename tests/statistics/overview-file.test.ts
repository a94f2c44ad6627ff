import { describe, expect, it } from 'vitest';
import {
  combineOverviews,
  FEWEST_FILES,
  type Overview,
  overviewFile,
  readOverviewFile,
} from '../../utils/statistics/overview-file';
import { withinNorm } from '../../utils/statistics/within-norm';

const prompts = {
  '2026-11-23': { 'address-form': { shown: 4, used: 3 }, 'keep-it-short': { 'not-right': 1 } },
};
/** Two in the first step, one beyond the last. */
const replies = { '2026-11-24': { 'whatsapp-web': [2, 0, 0, 0, 0, 0, 0, 1] } };
const files = (count: number, overview: Overview = { prompts, replies }) =>
  Array.from({ length: count }, (_, at) => ({
    name: `${at}.csv`,
    // Each browser has its own numbers.
    text: overviewFile({
      ...overview,
      prompts: { ...overview.prompts, '2026-11-16': { a: { shown: at + 1 } } },
    }),
  }));

describe('the overview as a file', () => {
  it('has weeks, never a day, and comes back as it was', () => {
    const text = overviewFile({ prompts, replies });
    expect(text).toContain('regel;2026-11-23;address-form;shown;4');
    expect(text).toContain('antwoord;2026-11-23;whatsapp-web;meer;1');
    expect(text).not.toContain('2026-11-24');
    expect(readOverviewFile(`\uFEFF${text}`)).toEqual({
      ok: true,
      overview: { prompts, replies: { '2026-11-23': replies['2026-11-24'] } },
    });
  });

  it.each([
    ['', null],
    ['naam;leeftijd\r\nJan;44', null],
    ['souffleur-overzicht;1\nsoort\nregel;2026-11-23;address-form;bedankt;4', 3],
    ['souffleur-overzicht;1\nsoort\nregel;2026-11-23;address-form;shown;veel', 3],
    ['souffleur-overzicht;1\nsoort\nantwoord;2026-11-23;whatsapp-web;17;4', 3],
  ])('refuses %j as a whole, with the line', (text, line) =>
    expect(readOverviewFile(text)).toEqual({ ok: false, line }),
  );
});

describe('several overviews together', () => {
  it('are added up from five on', () => {
    const all = combineOverviews(files(FEWEST_FILES));
    expect(all.ok && all.overview.prompts['2026-11-23']?.['address-form']).toEqual({ shown: 20, used: 15 });
    expect(all.ok && all.overview.replies['2026-11-23']?.['whatsapp-web']).toEqual([10, 0, 0, 0, 0, 0, 0, 5]);
  });

  it('tell nothing with fewer than five, also when one is chosen twice', () => {
    const four = files(FEWEST_FILES - 1);
    expect(combineOverviews([...four, ...four])).toEqual({ ok: false, why: 'too-few', files: 4 });
  });

  it('tell nothing when one is broken, and say which', () => {
    const all = [...files(FEWEST_FILES), { name: 'brief.csv', text: 'hallo' }];
    expect(combineOverviews(all)).toEqual({ ok: false, why: 'broken', name: 'brief.csv', line: null });
  });
});

describe('replies within the norm', () => {
  it('is exact where the norm is a step, and a range where it is not', () => {
    //                  1  5 15 30 60 120 240 more
    const histogram = [2, 1, 0, 3, 4, 0, 0, 1];
    expect(withinNorm(histogram, 30)).toEqual({ all: 11, least: 6, most: 6 });
    expect(withinNorm(histogram, 45)).toEqual({ all: 11, least: 6, most: 10 });
    expect(withinNorm([], 30)).toEqual({ all: 0, least: 0, most: 0 });
  });
});
