import { describe, expect, it } from 'vitest';
import { fromExport } from '../../utils/replay/whatsapp-export';

const ANDROID = `03-03-2026 10:00 - Berichten en gesprekken worden end-to-end versleuteld.
03-03-2026 10:00 - Sanne: Hallo, ik ben mijn pas kwijt
03-03-2026 10:01 - Sanne: en morgen moet ik
boeken inleveren
03-03-2026 10:40 - Bieb Spijk: Hallo Sanne, u kunt uw pas blokkeren via de website. Daarna krijgt u een nieuwe.
03-03-2026 10:41 - Sanne: <Media weggelaten>`;

const IOS = `[03-03-2026 10:00:05] Sanne: Hallo, ik ben mijn pas kwijt
[03-03-2026 10:40:10] Bieb Spijk: Kunt u uw pasnummer sturen?
\u200e[03-03-2026 10:41:00] Sanne: \u200eafbeelding weggelaten`;

const events = (text: string) => fromExport('x', text)?.scenario.events ?? [];

describe('a chat export of WhatsApp', () => {
  it('is read from Android: several lines in one message, notices, photos', () => {
    const told = events(ANDROID).filter(({ type }) => type === 'message');
    expect(told).toMatchObject([
      { at: '+0s', author: 'system' },
      { at: '+0s', author: 'citizen', text: 'Hallo, ik ben mijn pas kwijt', name: 'Sanne' },
      { at: '+1m', author: 'citizen', text: 'en morgen moet ik\nboeken inleveren' },
      { at: '+41m', author: 'citizen', kind: 'image', text: '' },
    ]);
  });

  it('is read from iOS, to the second', () => {
    expect(events(IOS).filter(({ type }) => type !== 'tick')).toMatchObject([
      { at: '+0s', type: 'message', author: 'citizen' },
      { at: '+2405s', type: 'draft', text: 'Kunt u uw pasnummer sturen?' },
      { at: '+2405s', type: 'send', force: true },
      { at: '+2455s', type: 'message', kind: 'image' },
    ]);
  });

  it('lets time pass while somebody waits, and not after the last word', () => {
    expect(events(ANDROID).filter(({ type }) => type === 'tick')).toEqual([
      { at: '+4m', type: 'tick' },
      { at: '+11m', type: 'tick' },
      { at: '+21m', type: 'tick' },
      { at: '+31m', type: 'tick' },
    ]);
  });

  it.each([
    ['3-3-2026 10:00 - Sanne: hoi', '2026-03-03T09:00:00.000Z'],
    ['03/03/26, 10:00 - Sanne: hoi', '2026-03-03T09:00:00.000Z'],
    ['[25-07-2026 10:00:00] Sanne: hoi', '2026-07-25T08:00:00.000Z'],
    ['25-07-26 10:00 - Sanne: hoi', '2026-07-25T08:00:00.000Z'],
  ])('reads the date of "%s" as Dutch time', (text, start) => {
    expect(fromExport('x', text)?.scenario.start).toBe(start);
  });

  it('takes for the agent who advises and promises, or whom it is told', () => {
    expect(fromExport('x', ANDROID)?.agent).toBe('Bieb Spijk');
    const turned = `03-03-2026 09:00 - Bieb Spijk: Goedemorgen, uw reservering ligt klaar. U kunt hem ophalen aan de balie.
03-03-2026 09:05 - Sanne: Fijn!`;
    expect(fromExport('x', turned)?.agent).toBe('Bieb Spijk');
    expect(fromExport('x', ANDROID, ['Sanne'])?.agent).toBe('Sanne');
  });

  it('is nothing when nobody wrote', () => {
    expect(fromExport('x', 'Beste collega,\nhierbij de notulen.')).toBeNull();
  });
});
