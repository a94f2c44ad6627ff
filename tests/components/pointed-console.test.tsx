// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { PointedConsole, type PointedConsoleProps } from '../../components/popup/PointedConsole';
import { type Language, textsIn } from '../../components/shared/texts';
import { show } from './show';

const PROBLEMS = ['too-large', 'not-json', 'other-format', 'not-a-console', 'shape', 'selector'] as const;

function pointed(change: Partial<PointedConsoleProps> = {}, language: Language = 'nl') {
  const acts = { onPoint: vi.fn(), onExport: vi.fn(), onImport: vi.fn(), onForget: vi.fn() };
  const shown = show(
    <PointedConsole
      host="chat.example"
      pointed={false}
      fixedBy={null}
      silent={false}
      problem={null}
      kept={null}
      t={textsIn(language)}
      {...acts}
      {...change}
    />,
  );
  const buttons = () => [...shown.place.querySelectorAll('button')].map(({ textContent }) => textContent);
  return { ...shown, ...acts, buttons };
}

describe('pointing out, in the popup', () => {
  test('a site where nothing was pointed out', () => {
    const { place, buttons, find, click, onPoint } = pointed();
    expect(place.textContent).toContain('Leest Souffleur chat.example niet goed?');
    expect(buttons()).toEqual(['Wijs aan']);
    click(find('button'));
    expect(onPoint).toHaveBeenCalledOnce();
  });

  test('what was pointed out can be saved, and forgotten', () => {
    const { buttons } = pointed({ pointed: true });
    expect(buttons()).toEqual(['Wijs opnieuw aan', 'Bewaar als bestand', 'Vergeet wat is aangewezen']);
  });

  test('what a pack fixed can be read, and who fixed it, and nothing else', () => {
    const { place, buttons } = pointed({ pointed: true, fixedBy: 'Staat vast in het pakket Ons.' });
    expect(place.textContent).toContain('Staat vast in het pakket Ons.');
    expect(buttons()).toEqual([]);
    expect(place.querySelector('input')).toBeNull();
  });

  test.each(PROBLEMS)('a file that is wrong (%s) says so at the button, in both languages', (why) => {
    for (const language of ['nl', 'en'] as const) {
      const { find, place } = pointed({ problem: { why, place: 'row.marks[2].when' } }, language);
      const said = find('[role=alert]').textContent ?? '';
      expect(said).toContain(language === 'nl' ? 'Er is niets veranderd' : 'Nothing has changed');
      expect(said.includes('row.marks[2].when')).toBe(why === 'shape' || why === 'selector');
      expect(place.querySelector('input')?.getAttribute('aria-describedby')).toBe(find('[role=alert]').id);
    }
  });
});
