// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import type { ConsoleView } from '../../components/popup/page-view';
import { textsIn } from '../../components/shared/texts';
import { agentSchema } from '../../utils/conversation/agent';
import { channelSchema } from '../../utils/conversation/channel';
import { packSchema } from '../../utils/guidelines/pack-schema';
import { show } from './show';

const NOW = Date.parse('2026-03-03T10:00:00Z');

const READING: ConsoleView = {
  consoleId: 'whatsapp-web',
  consoleName: 'WhatsApp Web',
  sync: 'async',
  state: 'reading',
  detail: null,
  waiting: 0,
  group: false,
  failedRules: [],
  storageFailed: false,
  wordsMissing: false,
  instead: false,
  failing: false,
};

function props(over: Partial<PopupProps> = {}): PopupProps {
  return {
    page: READING,
    sites: { here: null, parts: [], others: [] },
    consoles: [{ id: 'live-helper-chat', name: 'Live Helper Chat' }],
    siteRefused: false,
    channel: channelSchema.parse({ name: 'WhatsApp' }),
    fixed: new Map(),
    packByPolicy: false,
    pointed: null,
    pack: 'kern',
    agent: agentSchema.parse({}),
    language: 'nl',
    openKey: 'Alt+Shift+S',
    openKeys: ['Alt+Shift+S', 'F8'],
    softened: [],
    switchedOn: true,
    pausedUntil: 0,
    now: NOW,
    practiceAddress: '/practice.html',
    deskAddress: '/options.html',
    kept: null,
    t: textsIn(over.language ?? 'nl'),
    onAgent: vi.fn(),
    onChannel: vi.fn(),
    onPack: vi.fn(),
    onLanguage: vi.fn(),
    onOpenKey: vi.fn(),
    onAgain: vi.fn(),
    onSwitch: vi.fn(),
    onPause: vi.fn(),
    notifies: false,
    onNotify: vi.fn(),
    onSiteOn: vi.fn(),
    onSiteOff: vi.fn(),
    onConsole: vi.fn(),
    onCopyReport: vi.fn(async () => true),
    ...over,
  };
}

function popup(over: Partial<PopupProps> = {}) {
  const all = props(over);
  return { ...show(<Popup {...all} />), props: all };
}

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

describe('what one can choose', () => {
  test('a level is stored at once, with the rest of the agent untouched', () => {
    const agent = agentSchema.parse({ firstName: 'Debbie', coachAddress: 'u' });
    const { find, click, props: given } = popup({ agent });
    click(find('input[name=level][value=ervaren]'));
    expect(given.onAgent).toHaveBeenCalledWith({ ...agent, level: 'ervaren' }, 'level');
  });

  test('a first name is stored without spaces around it; one that is too long is not stored', () => {
    const { find, write, props: given } = popup();
    write(find('input.name'), ' Debbie ');
    expect(given.onAgent).toHaveBeenLastCalledWith(
      expect.objectContaining({ firstName: 'Debbie' }),
      'firstName',
    );
    write(find('input.name'), 'D'.repeat(41));
    expect(given.onAgent).toHaveBeenCalledTimes(1);
    expect(find('input.name').getAttribute('aria-invalid')).toBe('true');
  });

  test.each(['abc', '0', '-5', '12,5', '2881', '99999', ''])(
    '%j minutes is refused beside the field',
    (text) => {
      const { find, write, props: given } = popup();
      const field = find('input.number');
      write(field, text);
      expect(given.onChannel).not.toHaveBeenCalled();
      const message = find(`#${CSS.escape(field.getAttribute('aria-describedby') ?? '')}`);
      expect(message.textContent).toContain('van 1 tot en met 2880');
      expect(message.textContent).toContain('30 minuten');
    },
  );

  test('a right number of minutes is stored and takes the message away', () => {
    const { find, write, place, props: given } = popup();
    write(find('input.number'), 'x');
    write(find('input.number'), '60');
    expect(given.onChannel).toHaveBeenLastCalledWith(
      expect.objectContaining({ firstReplyTargetMin: 60 }),
      'firstReplyTarget',
    );
    expect(place.querySelector('.problem')).toBeNull();
  });

  test('a phone number is stored as written, an empty field as none, other text not at all', () => {
    const { find, write, props: given } = popup();
    write(find('input.phone'), '14 0181');
    expect(given.onChannel).toHaveBeenLastCalledWith(expect.objectContaining({ phone: '14 0181' }), 'phone');
    write(find('input.phone'), 'bel de balie');
    expect(given.onChannel).toHaveBeenCalledTimes(1);
    write(find('input.phone'), '');
    expect(given.onChannel).toHaveBeenLastCalledWith(expect.objectContaining({ phone: null }), 'phone');
  });

  test('je, u or mirror, and groups, belong to the channel', () => {
    const { find, click, props: given } = popup();
    click(find('input[name=address][value=mirror]'));
    expect(given.onChannel).toHaveBeenLastCalledWith(
      expect.objectContaining({ address: 'mirror' }),
      'address',
    );
    click(find('.settings .option input[type=checkbox]'));
    expect(given.onChannel).toHaveBeenLastCalledWith(
      expect.objectContaining({ coachGroups: true }),
      'coachGroups',
    );
  });

  test('the guideline packs are a list to choose from', () => {
    const { find, during, props: given } = popup();
    const list = find('select#pack');
    const names = [...list.querySelectorAll('option')].map((option) => option.textContent);
    expect(names).toEqual(expect.arrayContaining(['Kern', 'Bibliotheek', 'Hulplijn', 'Kern en samen lezen']));
    expect(names).toHaveLength(8);
    during(() => {
      for (const option of list.querySelectorAll('option')) option.selected = option.value === 'bibliotheek';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(given.onPack).toHaveBeenCalledWith('bibliotheek');
  });

  test('an imported pack is named, and what it fixes can be read but not changed', () => {
    const pack = packSchema.parse({ format: 1, id: 'ons', title: 'Ons pakket', version: 1 });
    const { find, place } = popup({ pack, fixed: new Map([['address', 'pack']]) });
    expect(find('select#pack').hasAttribute('disabled')).toBe(true);
    expect(find('select#pack').textContent).toContain('Ons pakket');
    const fieldset = find('input[name=address]').closest('.lockable');
    expect(fieldset?.hasAttribute('disabled')).toBe(true);
    expect(fieldset?.textContent).toContain('Staat vast in het pakket Ons pakket.');
    expect(place.querySelectorAll('.lockable[disabled]')).toHaveLength(1);
  });

  test('what the organisation settled is shown as its own, the pack too', () => {
    const { find } = popup({ packByPolicy: true, fixed: new Map([['phone', 'policy']]) });
    const list = find('select#pack');
    expect(list.hasAttribute('disabled')).toBe(true);
    expect(list.parentElement?.textContent).toContain('je organisatie heeft dit ingesteld');
    expect(find('.lockable[disabled]').textContent).toContain('je organisatie heeft dit ingesteld');
  });

  test('beside what was changed stands that it was kept, and nowhere else', () => {
    const { place } = popup({ kept: { name: 'level', ok: true } });
    const signs = [...place.querySelectorAll('.kept')].filter((sign) =>
      sign.textContent?.includes('Bewaard'),
    );
    expect(signs).toHaveLength(1);
    expect(signs[0]?.closest('fieldset')?.textContent).toContain('Hoeveel wil je horen?');
  });

  test('what could not be kept is said aloud', () => {
    const { find } = popup({ kept: { name: 'phone', ok: false } });
    expect(find('[role=alert]').textContent).toContain('kon niet worden bewaard');
  });

  test('in English no Dutch sentence is left', () => {
    const { place } = popup({ language: 'en', page: { ...READING, state: 'broken', detail: 'list' } });
    expect(place.textContent).toContain('I cannot read this conversation');
    expect(place.textContent).not.toMatch(/\b(Niet|Bewaard|Aan op|Pauzeer|Hoeveel)\b/);
  });
});

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
