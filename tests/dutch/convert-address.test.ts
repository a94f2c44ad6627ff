import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertAddress } from '../../utils/dutch/convert-address';

describe('changing the form of address', () => {
  it('takes apart what was written as one word', () => {
    expect(convertAddress('Kunje bellen alsje thuis bent?', 'u').text).toBe(
      'Kunt u bellen als u thuis bent?',
    );
    expect(convertAddress('Hebtu al een pas?', 'je').text).toBe('Heb je al een pas?');
  });

  it.each([
    'Bel het UWV om 9 u.',
    "Klik op 'Uw gegevens'.",
    'Kijk in Je Leefomgeving of MijnOverheid.',
    'Zo zie je maar.',
    '',
  ])('leaves alone: %s', (text) => {
    for (const to of ['je', 'u'] as const)
      expect(convertAddress(text, to)).toEqual({ text, changed: 0, unsure: [] });
  });

  it('makes a mixed draft one form', () => {
    expect(convertAddress('Kunt u je pas meenemen?', 'u').text).toBe('Kunt u uw pas meenemen?');
    expect(convertAddress('Kunt u je pas meenemen?', 'je').text).toBe('Kun je je pas meenemen?');
  });

  it('takes jij, jou and jouw too, and keeps capitals', () => {
    expect(convertAddress('Jij bent aan de beurt. Jouw pas is voor jou. HEB JE VRAGEN?', 'u').text).toBe(
      'U bent aan de beurt. Uw pas is voor u. HEEFT U VRAGEN?',
    );
  });

  it.each([
    ['De collega die u sprak, heeft u goed geholpen.', 'De collega die je sprak, heeft je goed geholpen.'],
    ['De monteur die bij u langskwam, belt u morgen.', 'De monteur die bij je langskwam, belt je morgen.'],
    [
      'Mevrouw Jansen, de wijkbeheerder, heeft u gemaild.',
      'Mevrouw Jansen, de wijkbeheerder, heeft je gemaild.',
    ],
    ['Uw huismeester heeft u gezien.', 'Je huismeester heeft je gezien.'],
    ['De pas die u kreeg, heeft u morgen nodig.', 'De pas die je kreeg, heb je morgen nodig.'],
    ['Als de monteur komt, heeft u uw pas nodig.', 'Als de monteur komt, heb je je pas nodig.'],
    [
      'Mevrouw De Boer, uw aanvraag is binnen, heeft u nog vragen?',
      'Mevrouw De Boer, je aanvraag is binnen, heb je nog vragen?',
    ],
    [
      'Van de collega die u sprak, heeft u een mail gekregen.',
      'Van de collega die je sprak, heb je een mail gekregen.',
    ],
  ])('sees who does it, also across a comma: %s', (u, je) => {
    expect(convertAddress(u, 'je').text).toBe(je);
  });

  it('says where it is not sure', () => {
    const { text, unsure } = convertAddress('Neemt u contact op met uw huisarts.', 'je');
    expect(text).toBe('Neem contact op met je huisarts.');
    expect(unsure.map(({ start, end }) => text.slice(start, end))).toEqual(['Neem']);
  });

  it.each([
    ['Is de balie maandag open? Wist je vriendin dat?', 'Wist uw vriendin dat'],
    ['Als je toeslag krijgt, hoor ik het graag.', 'als u toeslag krijgt'],
  ])('a guess shows: %s', (je, expected) => {
    const { text, unsure } = convertAddress(je, 'u');
    expect(text.toLowerCase()).toContain(expected.toLowerCase());
    expect(unsure.length).toBeGreaterThan(0);
  });

  it('never throws, and points only inside the new text', () => {
    const word = fc.constantFrom(
      'u',
      'uw',
      'je',
      'jij',
      'heb',
      'heeft',
      'kunt',
      'pas',
      'en',
      '?',
      '.',
      "'",
      '9',
      'als',
      '\u200b',
      '🙂',
      'NaN',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        fc.constantFrom('je' as const, 'u' as const),
        (text, to) => {
          const result = convertAddress(text, to);
          for (const { start, end } of result.unsure) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(result.text.length);
          }
          if (result.changed === 0) expect(result.text).toBe(text);
        },
      ),
    );
  });

  it('gives a text without address words back as it was', () => {
    const word = fc.constantFrom(
      'de',
      'balie',
      'is',
      'open',
      'tot',
      '16',
      'u.',
      'UWV',
      'km/u',
      'beetje',
      'jullie',
      '“Uw zaak”',
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('je' as const, 'u' as const), (words, to) => {
        const text = words.filter((each) => each !== 'u.').join(' ');
        expect(convertAddress(text, to)).toEqual({ text, changed: 0, unsure: [] });
      }),
    );
  });

  it('comes back from simple sentences', () => {
    const verb = fc.constantFrom('Kunt', 'Wilt', 'Moet', 'Gaat', 'Mag');
    const noun = fc.constantFrom('paspoort', 'rijbewijs', 'aanvraag', 'afspraak', 'adres');
    const rest = fc.constantFrom('meenemen', 'doorgeven', 'verlengen', 'wijzigen');
    fc.assert(
      fc.property(verb, noun, rest, (first, thing, last) => {
        const text = `${first} u uw ${thing} ${last}?`;
        expect(convertAddress(convertAddress(text, 'je').text, 'u').text).toBe(text);
      }),
    );
  });
});
