import { describe, expect, it } from 'vitest';
import { citizen, situationOf } from '../../utils/rules/example';
import { slashReplies, slashWord } from '../../utils/rules/slash-replies';

const PRINT = {
  topic: 'printen, afdrukken',
  shortName: 'print',
  je: 'Je kunt hier printen.',
  u: 'U kunt hier printen.',
};
const PRICE = {
  topic: 'kosten printen',
  je: 'Een pagina kost {printen: prijs}.',
  u: 'Een pagina kost {printen: prijs}.',
};
const PASS = { topic: 'pas kwijt', shortName: 'pas', je: 'Blokkeer je pas.', u: 'Blokkeer uw pas.' };
const WELCOME = { topic: 'welkom', shortName: 'hallo', je: 'Bel {telefoon}.', u: 'Bel {telefoon}.' };
const ALL = [PASS, PRINT, PRICE, WELCOME];
const PAGE = { topic: 'printen', label: 'prijs', value: '15 cent' };

const offered = (
  draft: string,
  channel: Record<string, unknown> = {},
  before = [citizen('Kan ik hier printen?')],
) =>
  slashReplies(
    situationOf({ before, draft, channel: { quickReplies: ALL, facts: [PAGE], ...channel } }, ['draft']),
  );
const texts = (...given: Parameters<typeof offered>) =>
  offered(...given)?.choices.map(({ text }) => text) ?? null;

describe('the word after "/"', () => {
  it.each([
    ['/print', 0, 6],
    ['Hallo /pas', 6, 10],
    ['Hallo /pas en meer', 6, 10],
    ['eerst /pas dan /print', 15, 21],
    ['Hallo\n/', 6, 7],
  ])('%j has one', (draft, start, end) =>
    expect(slashWord(draft)).toEqual({ start, end, was: draft.slice(start, end) }),
  );
  it.each(['', 'en/of', 'https://gemeente.nl/print', '1 / 2', '/home/print', '//', 'ma/di/wo', '/print.'])(
    '%j has none',
    (draft) => expect(slashWord(draft)).toBeNull(),
  );
});

describe('what is offered for it', () => {
  it('goes by the short name first, then by the beginning of a word of the topic', () => {
    expect(texts('/print')).toEqual(['U kunt hier printen.', 'Een pagina kost 15 cent.']);
    expect(texts('/KWIJT')).toEqual(['Blokkeer uw pas.']);
    expect(offered('/pas')?.choices).toEqual([{ label: '/pas pas kwijt', text: 'Blokkeer uw pas.' }]);
  });

  it('is in the form of the channel, or of the citizen where the channel follows them', () => {
    expect(texts('/pas', { address: 'je' })).toEqual(['Blokkeer je pas.']);
    expect(texts('/pas', { address: 'mirror' }, [citizen('Kun je me helpen?')])).toEqual([
      'Blokkeer je pas.',
    ]);
  });

  it('is about what was asked first, after a bare "/"', () => {
    expect(texts('/')?.[0]).toBe('U kunt hier printen.');
    expect(texts('/', {}, [citizen('ik ben mijn pas kwijt')])?.[0]).toBe('Blokkeer uw pas.');
  });

  it('is nothing where something it names is not known, or a date has passed', () => {
    expect(texts('/hallo')).toBeNull();
    expect(texts('/kosten', { facts: [] })).toBeNull();
    expect(texts('/kosten', { facts: [{ ...PAGE, validUntil: '2026-03-02' }] })).toBeNull();
    expect(texts('/kosten', { facts: [{ ...PAGE, validUntil: '2026-03-03' }] })).toEqual([
      'Een pagina kost 15 cent.',
    ]);
    expect(texts('/pas', { quickReplies: [{ ...PASS, validUntil: '2026-03-02' }] })).toBeNull();
    expect(texts('/pas', { quickReplies: [{ ...PASS, validUntil: '2026-03-03' }] })).toEqual([
      'Blokkeer uw pas.',
    ]);
  });

  it('leaves out the name of who has none', () => {
    const quickReplies = [
      { topic: 'x', shortName: 'x', je: 'Hoi {roepnaam}, kom gerust.', u: 'Goedemorgen {naam}.' },
    ];
    expect(texts('/x', { quickReplies })).toEqual(['Goedemorgen.']);
  });

  it('is five at most, and says how many more there are', () => {
    const quickReplies = Array.from({ length: 12 }, (_, at) => ({ ...PASS, shortName: `pas-${at}` }));
    const found = offered('/pas', { quickReplies });
    expect([found?.choices.length, found?.more]).toEqual([5, 7]);
  });
});
