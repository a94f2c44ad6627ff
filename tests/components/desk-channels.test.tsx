// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ChannelSettings } from '../../components/desk/channels/ChannelSettings';
import { SectorChoice } from '../../components/desk/channels/SectorChoice';
import { settingGroups } from '../../components/desk/channels/setting-groups';
import type { Settled } from '../../components/desk/channels/settled';
import { valueInWords } from '../../components/desk/channels/value-in-words';
import { textsIn } from '../../components/shared/texts';
import { type Channel, channelSchema } from '../../utils/conversation/channel';
import { packChannelSchema } from '../../utils/guidelines/pack-schema';
import { show } from './show';

const t = textsIn('nl');
const standard = channelSchema.parse({});
/** A Saturday afternoon. */
const NOW = new Date('2026-11-28T14:00:00+01:00').getTime();

function shown(part: Partial<Channel> = {}, more: Partial<Settled> = {}, fixed = false) {
  const kept: unknown[] = [];
  const settled: Settled = {
    scope: 'all',
    channel: { ...standard, ...part },
    below: standard,
    setBy: {},
    own: [],
    byConsole: [],
    packTitle: 'Kern',
    ...more,
  };
  const all = { settled, fixed, t };
  const page = show(
    <>
      <SectorChoice {...all} onApply={(change) => kept.push(change)} />
      <ChannelSettings
        {...all}
        language="nl"
        now={NOW}
        onSet={(change) => kept.push(change)}
        onReset={(key) => kept.push(`reset ${key}`)}
      />
    </>,
  );
  const field = (label: string) => {
    const found = [...page.place.querySelectorAll('label')].find(
      (each) => each.textContent?.trim() === label,
    );
    const id = found?.getAttribute('for');
    const control = id ? page.place.querySelector(`[id="${id}"]`) : found?.querySelector('input');
    if (!(control instanceof HTMLElement)) throw new Error(`No field ${label}`);
    return control;
  };
  return {
    ...page,
    kept,
    field,
    /** Types something and leaves the field. */
    fill(label: string, text: string) {
      page.write(field(label), text);
      page.during(() => field(label).dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    },
    problems: () => [...page.place.querySelectorAll('.problem')].map(({ textContent }) => textContent),
  };
}

it('every setting of the schema has its place, once', () => {
  const here = settingGroups.flatMap(({ settings }) => settings.map(({ key }) => key));
  expect(here.toSorted()).toEqual(z.keyof(packChannelSchema).options.toSorted());
});

it('every setting has words for what it is, and none of them of the code', () => {
  for (const setting of settingGroups.flatMap(({ settings }) => settings))
    expect(valueInWords(setting, standard, t)).not.toMatch(/undefined|null|\[object|^$/);
});

describe('what is typed', () => {
  it('is kept when one leaves the field, once', () => {
    const page = shown();
    page.fill('Jullie team', ' Klantenservice ');
    expect(page.kept).toEqual([{ team: 'Klantenservice' }]);
  });

  it('is kept with Enter', () => {
    const page = shown();
    page.write(page.field('Jullie team'), 'Balie');
    expect(page.kept).toEqual([]);
    page.press(page.field('Jullie team'), 'Enter');
    expect(page.kept).toEqual([{ team: 'Balie' }]);
  });

  it.each([
    ['Eerste antwoord binnen', '45', { firstReplyTargetMin: 45 }],
    ['Gesprekken bewaren jullie', '', null],
    ['Losse dagen dicht', '2026-12-24\n\n2026-12-24', { holidays: ['2026-12-24'] }],
    ['Telefoonnummer', '14 0181', { phone: '14 0181' }],
    ['Bezwaar', 'www.voorbeeld.nl/bezwaar', { formalLinks: { objection: 'www.voorbeeld.nl/bezwaar' } }],
  ])('%s: %j', (label, text, kept) => {
    const page = shown();
    page.fill(label, text);
    expect(page.kept).toEqual(kept === null ? [] : [kept]);
    expect(page.problems()).toEqual([]);
  });

  it.each([
    ['Eerste antwoord binnen', '0', 'Kies een heel getal van 1 tot en met 2880.'],
    ['Eerste antwoord binnen', '', 'Kies een heel getal van 1 tot en met 2880.'],
    ['Meeste gesprekken tegelijk', 'zes', 'Kies een heel getal van 1 tot en met 20.'],
    ['Telefoonnummer', 'bel ons', 'Schrijf een telefoonnummer'],
    ['Webadres om een terugbelverzoek te doen', 'op de site', 'Schrijf een webadres zonder spaties'],
    ['Losse dagen dicht', '2026-12-24\n24 december', 'Regel 2: schrijf een datum'],
    ['Rekeningnummers (IBAN)', 'NL91 ABNA 0417 1643 00\nNL92 ABNA 0417 1643 00', 'Regel 2: dit is geen IBAN'],
    ['Naam van het kanaal', 'a'.repeat(61), 'Gebruik hoogstens 60 tekens.'],
  ])('%s: %j is not kept, and the place and reason are said', (label, text, why) => {
    const page = shown({ retentionDays: 60 });
    page.fill(label, text);
    expect(page.kept).toEqual([]);
    expect(page.problems()).toEqual([expect.stringContaining(why)]);
    expect(page.field(label).getAttribute('aria-invalid')).toBe('true');
    // What was typed is still there to mend.
    expect(page.field(label)).toHaveProperty('value', text);
  });

  it('a name that is emptied is the console’s own again', () => {
    const page = shown({ name: 'App' }, { own: ['name'], setBy: { name: 'own' } });
    page.fill('Naam van het kanaal', '');
    expect(page.kept).toEqual(['reset name']);
  });
});

describe('opening hours', () => {
  it('change one day at a time, and are said in words with the next opening', () => {
    const page = shown({ openingHours: 'ma-vr 09:00-17:00' });
    expect(page.find('.channel-opening dd').textContent).toBe('maandag tot en met vrijdag 9.00-17.00 uur');
    expect(page.find('.channel-now').textContent).toBe('Gesloten. Weer open: maandag 30 november om 09:00.');
    page.fill('zaterdag', '10-13');
    expect(page.kept).toEqual([{ openingHours: 'ma-vr 09:00-17:00, za 10:00-13:00' }]);
  });

  it('that cannot be read are refused at the day', () => {
    const page = shown({ openingHours: 'za 10:00-13:00' });
    page.fill('zaterdag', 'vanaf 10');
    expect(page.problems()).toEqual([expect.stringContaining('Schrijf tijden als 09:00-17:00')]);
    page.fill('zaterdag', '');
    expect(page.problems()).toEqual([expect.stringContaining('Vul minstens één dag in')]);
    expect(page.kept).toEqual([]);
  });

  it('a closure is refused where its last day lies before the first', () => {
    const page = shown();
    const form = page.find('form.channel-add');
    page.write(page.field('Eerste dag'), '2026-12-28');
    page.write(page.field('Laatste dag (leeg: één dag)'), '2026-12-24');
    page.during(() => form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(page.problems()).toEqual(['De laatste dag ligt vóór de eerste.']);
    page.write(page.field('Laatste dag (leeg: één dag)'), '');
    page.during(() => form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    expect(page.kept).toEqual([{ closures: [{ name: '', from: '2026-12-28', to: null }] }]);
  });
});

describe('who settled it', () => {
  const noteOf = (page: ReturnType<typeof shown>, label: string) =>
    page.field(label).closest('.channel-setting')?.querySelector('.channel-note')?.textContent;

  it('is said, and a choice of one’s own can be taken back', () => {
    const page = shown({ team: 'Balie' }, { own: ['team'], setBy: { team: 'own', phone: 'starter' } });
    expect(noteOf(page, 'Jullie team')).toContain('Eigen keuze. Anders: niets ingevuld.');
    expect(noteOf(page, 'Telefoonnummer')).toBe('Uit het pakket Kern.');
    page.click(page.find('[aria-label="Terug naar de standaard: Jullie team"]'));
    expect(page.kept).toEqual(['reset team']);
  });

  it('where it is fixed it can be read and not changed, and a choice under it does not count', () => {
    const page = shown({ team: 'KCC' }, { own: ['team'], setBy: { team: 'policy', phone: 'pack' } });
    expect(page.field('Jullie team')).toHaveProperty('disabled', true);
    expect(noteOf(page, 'Jullie team')).toBe('Staat vast: je organisatie heeft dit ingesteld.');
    expect(noteOf(page, 'Telefoonnummer')).toBe('Staat vast in het pakket Kern.');
  });

  it('where the organisation forbids changes nothing can be changed', () => {
    const page = shown(
      { openingHours: 'ma 9-12' },
      { own: ['openingHours'], setBy: { openingHours: 'own' } },
      true,
    );
    const free = [
      ...page.place.querySelectorAll(
        '.channel-groups input, .channel-groups textarea, .channel-groups button',
      ),
    ].filter((each) => !each.matches(':disabled') && each.closest('fieldset:disabled') === null);
    expect(free).toEqual([]);
  });
});

it('a sector shows what changes before anything does, and changes it in one go', () => {
  const page = shown({}, { setBy: { retentionDays: 'policy' } });
  const select = page.find('select');
  page.during(() => {
    if (select instanceof HTMLSelectElement) select.value = 'bibliotheek';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const rows = [...page.place.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toContainEqual(['Hoe spreek je inwoners aan?', 'Met u', 'Met je']);
  expect(rows).toContainEqual(['Gesprekken bewaren jullie', 'niets ingevuld', 'blijft zo: staat vast']);
  expect(page.kept).toEqual([]);
  const [apply] = [...page.place.querySelectorAll('button')].filter((each) =>
    each.textContent?.startsWith('Neem deze'),
  );
  if (apply) page.click(apply);
  expect(page.kept).toEqual([{ address: 'je', allowedIdentifiers: ['pasnummer'] }]);
});
