// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { agentSchema } from '../../utils/conversation/agent';
import { packSchema } from '../../utils/guidelines/pack-schema';
import { popup, READING } from './shown-popup';

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
