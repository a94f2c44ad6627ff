import { describe, expect, it } from 'vitest';
import { LEGAL_TERMS } from '../../../utils/dutch/plain/lexicons/legal-terms';
import { OFFICE_NOUNS } from '../../../utils/dutch/plain/lexicons/office-nouns';
import { OFFICE_VERBS } from '../../../utils/dutch/plain/lexicons/office-verbs';
import { OFFICE_WORDS } from '../../../utils/dutch/plain/lexicons/office-words';
import { readPlain } from '../../../utils/dutch/plain/read-plain';

/** The text with the first alternative in the place of every hard word. */
const plainly = (text: string) => {
  let result = '';
  let done = 0;
  for (const { start, end, alternatives } of readPlain(text).difficultWords) {
    result += text.slice(done, start) + (alternatives[0] ?? '');
    done = end;
  }
  return result + text.slice(done);
};

describe('difficult words', () => {
  it.each([
    ['Indien u dit wenst', 'Als u dit wenst'],
    ['conform de afspraak', 'volgens de afspraak'],
    ['Derhalve bel ik u', 'Daarom bel ik u'],
    ['wij verstrekken geen pasjes', 'wij geven geen pasjes'],
    ['de pas wordt morgen verstrekt', 'de pas wordt morgen gegeven'],
    ['de balie verstrekt pasjes', 'de balie geeft pasjes'],
    ['u dient een formulier in te vullen', 'u moet een formulier invullen'],
    ['U dient te betalen', 'U moet betalen'],
    ['Dient u uw pas mee te nemen?', 'Moet u uw pas meenemen?'],
    ['met betrekking tot uw vraag', 'over uw vraag'],
    ['de cursus vangt morgen aan', 'de cursus begint morgen'],
    ['u krijgt een terugkoppeling', 'u krijgt een bericht'],
    ['te allen tijde welkom', 'altijd welkom'],
    ['Bij aanvang van de cursus', 'Aan het begin van de cursus'],
    ['u kunt het boek retourneren', 'u kunt het boek terugsturen'],
    ['reeds betaald', 'al betaald'],
    ['u kunt het boek kosteloos lenen', 'u kunt het boek gratis lenen'],
    ['wij trachten u morgen te bellen', 'wij proberen u morgen te bellen'],
    ['ten behoeve van de bewoners', 'voor de bewoners'],
    ['de werkzaamheden zijn beëindigd', 'de werkzaamheden zijn gestopt'],
    ['De betreffende collega belt u', 'Die collega belt u'],
    ['de desbetreffende afdeling', 'die afdeling'],
    ['het bovengenoemde formulier', 'dit formulier'],
    ['Hierbij deel ik u mede dat het klaar is', 'Hierbij vertel ik u dat het klaar is'],
    ['Het verzoek ligt bij een collega', 'De vraag ligt bij een collega'],
    ['Ik verzoek u te bellen', 'Ik vraag u te bellen'],
    ['het verzoek te laat ontvangen', 'de vraag te laat ontvangen'],
    ['het verzoek u te legitimeren', 'de vraag u te legitimeren'],
    ['de vergunningen worden gefaciliteerd', 'de vergunningen worden mogelijk gemaakt'],
    ['Het criterium is leeftijd', 'De eis is leeftijd'],
    ['welk tarief geldt?', 'welke prijs geldt?'],
    ['dit betreft uw aanvraag', 'dit gaat over uw aanvraag'],
    ['Dit geschiedt morgen', 'Dit gebeurt morgen'],
    ['alle vereiste papieren', 'alle nodige papieren'],
  ])('%s', (text, expected) => {
    expect(plainly(text)).toBe(expected);
  });

  it.each([
    'U kunt bezwaar maken.',
    'Uw monitor staat klaar bij de balie.',
    'De beschikking krijgt u met de post.',
    'De leges zijn € 40.',
    'Stichting Conform helpt u graag.',
    'Klik op de knop “Gegevens verstrekken”.',
    'Kijk op www.verstrekken.nl of mail naar conform@voorbeeld.nl',
    'We zijn vandaag open tot 17.00 uur.',
    'Neem uw paspoort mee naar de balie.',
    'Daar staat een container.',
    'Lever uw papieren in bij de balie.',
    'U heeft recht op geld terug.',
    'Goedemorgen, wat fijn dat u het meldt!',
  ])('quiet: %s', (text) => {
    expect(readPlain(text).difficultWords).toEqual([]);
  });

  it.each([
    'In het kader van de AVG mag dat niet',
    'Een streng criterium',
    'een vereiste handtekening',
    'Het criterium dat geldt',
    'De belanghebbende kan dat',
    'Dat is niet van toepassing op huurders',
    'Betreft uw aanvraag een auto?',
    'Een eenmalig bedrag',
    'Dat is echter niet zo',
    'U heeft immers betaald',
    'minderjarige kinderen',
  ])('only names what the sentence has to change with: %s', (text) => {
    expect(readPlain(text).difficultWords.map(({ ready }) => ready)).toEqual([false]);
  });

  it('only names a verb that comes apart where the sentence would have to change', () => {
    const [word] = readPlain('Wij retourneren het bedrag').difficultWords;
    expect(word).toMatchObject({ alternatives: ['terugsturen'], ready: false });
    expect(readPlain('U kunt het retourneren').difficultWords[0]?.ready).toBe(true);
  });

  it('knows at least 250 words and phrases', () => {
    const nouns = OFFICE_NOUNS.flatMap((line) => line.split(';'));
    expect(OFFICE_WORDS.length + nouns.length + OFFICE_VERBS.length).toBeGreaterThanOrEqual(250);
  });

  it('offers something else than the word itself, and never replaces a term of law', () => {
    for (const line of [...OFFICE_WORDS, ...OFFICE_NOUNS.flatMap((one) => one.split(';'))]) {
      const [hard = '', plain = ''] = line
        .split('=')
        .map((part) => part.replace(/ \((?:de|het)\)| ~/, '').trim());
      expect(plain, line).not.toBe('');
      for (const word of hard.includes(' ') ? [hard] : hard.split('|')) {
        expect(plain.split(' / '), line).not.toContain(word);
        expect(LEGAL_TERMS.has(word), line).toBe(false);
      }
    }
  });
});
