// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { channelSchema } from '../../utils/conversation/channel';
import { NOW, popup, READING } from './shown-popup';

describe('the page in front', () => {
  test('a page that can be read says so, with the console it is', () => {
    const { place } = popup();
    expect(place.textContent).toContain('Souffleur leest mee');
    expect(place.textContent).toContain('WhatsApp Web');
  });

  test('a page that cannot be read names the part that is missing', () => {
    const { place } = popup({ page: { ...READING, state: 'broken', detail: 'composer' } });
    expect(place.textContent).toContain('Ik kan dit gesprek niet lezen');
    expect(place.textContent).toContain('Niet gevonden: het invoerveld');
  });

  test('every state has a shape of its own', () => {
    const states = ['reading', 'waiting', 'broken', 'off', 'paused', 'hidden'] as const;
    const shapes = states.map((state) =>
      popup({ page: { ...READING, state }, pausedUntil: state === 'paused' ? NOW + 1 : 0 })
        .find('.state')
        .querySelector('path')
        ?.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(states.length);
  });

  test.each([
    ['covered', 'Er ligt een venster over het gesprek'],
    ['no-place', 'Ik kan hier niets laten zien'],
    ['removed', 'Deze pagina haalt mij steeds weg'],
  ] as const)(
    'a page on which nothing can be shown says why, and that nothing is held: %s',
    (detail, words) => {
      const { place } = popup({ page: { ...READING, state: 'hidden', detail } });
      expect(place.textContent).toContain(words);
      expect(place.textContent).toMatch(/houd (?:ik )?niets tegen/);
      const english = popup({ language: 'en', page: { ...READING, state: 'hidden', detail } });
      expect(english.place.textContent).toContain('hold nothing back');
    },
  );

  test('another page is no console, and has nothing to switch or to settle', () => {
    const { place } = popup({ page: { state: 'unknown' }, channel: null });
    expect(place.textContent).toContain('Dit is geen chatconsole die ik ken');
    expect(place.textContent).not.toContain('Afspraken op dit kanaal');
    expect(place.querySelector('.switch')).toBeNull();
  });

  test('a known console that does not answer is to be loaded again', () => {
    const { place } = popup({ page: { state: 'silent' }, channel: null });
    expect(place.textContent).toContain('Laad deze pagina opnieuw');
  });

  test('rules that failed are named', () => {
    const { place } = popup({ page: { ...READING, failedRules: ['address-form', 'ok-is-not-yes'] } });
    expect(place.textContent).toContain('2 regels staan uit door een fout: address-form, ok-is-not-yes');
  });

  test('what could not be kept is not kept quiet', () => {
    const { place } = popup({ page: { ...READING, storageFailed: true } });
    expect(place.textContent).toContain('Er kon iets niet worden bewaard');
  });

  test('a group is mentioned only where groups are not coached', () => {
    const group = { ...READING, group: true };
    expect(popup({ page: group }).place.textContent).toContain('Groepsgesprek');
    const coached = channelSchema.parse({ coachGroups: true });
    expect(popup({ page: group, channel: coached }).find('.state').textContent).not.toContain(
      'Groepsgesprek',
    );
  });

  test('practising is one link away, in a tab of its own', () => {
    const link = popup({ page: { state: 'unknown' } }).find('a[href="/practice.html"]');
    expect(link.textContent).toContain('Oefenen');
    expect(link.getAttribute('target')).toBe('_blank');
  });
});

describe('on, off and pause', () => {
  test('switching off asks for off', () => {
    const { find, click, props: given } = popup();
    click(find('.switch input'));
    expect(given.onSwitch).toHaveBeenCalledWith(false);
  });

  test('a pause can be taken, shows how long it still lasts, and ends on request', () => {
    const before = popup();
    before.click(before.find('.pause button'));
    expect(before.props.onPause).toHaveBeenCalledWith(true);
    const paused = popup({ pausedUntil: NOW + 23.4 * 60_000 });
    expect(paused.find('.pause').textContent).toContain('nog 24 min');
    paused.click(paused.find('.pause button'));
    expect(paused.props.onPause).toHaveBeenCalledWith(false);
  });

  test('the page and the pause never say two things', () => {
    const late = popup({ pausedUntil: NOW + 60_000 });
    expect(late.find('.state').textContent).toContain('Souffleur pauzeert');
    expect(late.place.textContent).not.toContain('Souffleur leest mee');
    const over = popup({ page: { ...READING, state: 'paused' } });
    expect(over.place.textContent).not.toContain('Souffleur pauzeert');
    const off = popup({ page: { ...READING, state: 'off' }, pausedUntil: NOW + 60_000 });
    expect(off.find('.state').textContent).toContain('Souffleur staat hier uit');
  });

  test('a pause that is over is no pause', () => {
    expect(popup({ pausedUntil: NOW - 1 }).find('.pause').textContent).toContain('Pauzeer 30 minuten');
  });
});

describe('a page that changed', () => {
  test('and is read without its profile says so', () => {
    const { place } = popup({ page: { ...READING, instead: true } });
    expect(place.textContent).toContain(
      'WhatsApp Web ziet er anders uit dan ik ken; ik lees nu zonder profiel',
    );
  });

  test('so that much cannot be understood says so', () => {
    const { place } = popup({ page: { ...READING, failing: true } });
    expect(place.textContent).toContain('Van veel berichten kan ik niet zien wie ze schreef');
  });
});
