// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { popup } from './shown-popup';

describe('the site in front', () => {
  const SITE = { origin: 'https://chat.example.nl', host: 'chat.example.nl', on: false, chosen: 'auto' };
  const PART = { ...SITE, origin: 'https://frame.example.com', host: 'frame.example.com' };
  const button = (place: HTMLElement, words: string) => {
    const found = [...place.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.includes(words),
    );
    if (!found) throw new Error(`No button says ${words}`);
    return found;
  };

  test('is switched on by one button, which names it', () => {
    const sites = { here: SITE, parts: [PART], others: [] };
    const { place, click, props: given } = popup({ page: { state: 'not-on' }, channel: null, sites });
    expect(place.textContent).toContain('Souffleur staat hier niet aan');
    click(button(place, 'Aanzetten op chat.example.nl'));
    expect(given.onSiteOn).toHaveBeenCalledWith('https://chat.example.nl');
    // First the page, then what is in it.
    expect(place.textContent).not.toContain('frame.example.com');
  });

  test('that is on can be told what it is, and taken back; the switch of other consoles is not there', () => {
    const sites = { here: { ...SITE, on: true }, parts: [], others: [] };
    const { place, find, click, props: given, during } = popup({ sites });
    const select = find('.site select');
    if (!(select instanceof HTMLSelectElement)) throw new Error('This is no select.');
    expect([...select.options].map(({ text }) => text)).toEqual(['Zoek het zelf uit', 'Live Helper Chat']);
    during(() => {
      select.value = 'live-helper-chat';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(given.onConsole).toHaveBeenCalledWith('https://chat.example.nl', 'live-helper-chat');
    click(button(place, 'Uitzetten op deze site'));
    expect(given.onSiteOff).toHaveBeenCalledWith('https://chat.example.nl');
    expect(place.querySelector('.switch')).toBeNull();
  });

  test('that shows a part of another site offers to switch that on too', () => {
    const sites = { here: { ...SITE, on: true }, parts: [PART], others: [] };
    const { place, click, props: given } = popup({ sites });
    click(button(place, 'Ook aanzetten voor frame.example.com'));
    expect(given.onSiteOn).toHaveBeenCalledWith('https://frame.example.com');
  });

  test('other sites that are on can each be taken back', () => {
    const sites = { here: null, parts: [], others: [{ ...PART, on: true }] };
    const { find, click, props: given } = popup({ sites });
    click(find('[aria-label="Terugnemen: frame.example.com"]'));
    expect(given.onSiteOff).toHaveBeenCalledWith('https://frame.example.com');
  });

  test('a refusal of the browser is said', () => {
    const sites = { here: SITE, parts: [], others: [] };
    const refused = popup({ page: { state: 'not-on' }, sites, siteRefused: true });
    expect(refused.find('[role="alert"]').textContent).toContain('geen toestemming');
  });
});
