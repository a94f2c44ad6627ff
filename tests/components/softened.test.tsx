// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Softened, type SoftenedProps } from '../../components/popup/Softened';
import { textsIn } from '../../components/shared/texts';
import { show } from './show';

const SOFTENED = [
  { id: 'address-form', title: 'Je of u volgens de afspraak' },
  { id: 'say-what-and-when', title: 'Zeg wat je gaat doen en wanneer' },
];

function softened(over: Partial<SoftenedProps> = {}) {
  const onAgain = vi.fn();
  const props = { softened: SOFTENED, kept: null, t: textsIn('nl'), onAgain, ...over };
  return { ...show(<Softened {...props} />), onAgain };
}

test('what the coach says more softly is listed by title, each with a way back of its own', () => {
  const { place, during, onAgain } = softened();
  expect(place.textContent).toContain('Deze tips staan zachter omdat je ze zelf al toepast');
  const buttons = [...place.querySelectorAll('button')];
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Weer gewoon: Je of u volgens de afspraak',
    'Weer gewoon: Zeg wat je gaat doen en wanneer',
  ]);
  during(() => buttons[1]?.click());
  expect(onAgain).toHaveBeenCalledWith('say-what-and-when');
});

test('it is not mentioned while there is nothing, and the last way back still says that it was kept', () => {
  expect(softened({ softened: [] }).place.textContent).toBe('');
  expect(softened({ softened: [], kept: { name: 'softened', ok: true } }).place.textContent).toContain(
    'Bewaard',
  );
});
