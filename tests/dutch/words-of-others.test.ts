import { describe, expect, it } from 'vitest';
import { convertAddress } from '../../utils/dutch/convert-address';
import { read } from '../../utils/dutch/read';

describe('what others said or wrote is not how the writer speaks to the reader', () => {
  it.each([
    // Said, without any mark.
    ['De huisarts zei u mag een week niet autorijden.', 'none'],
    ['Mijn zus roept altijd je moet op tijd bellen, en nu ben ik te laat.', 'none'],
    ['De conducteur vroeg woont u nog bij uw ouders, en ik zei ja.', 'none'],
    ['Gisteren zegt hij tegen mij dat moet je zelf maar regelen.', 'none'],
    ['Mijn moeder zei je moet het gewoon vragen. Kunt u dat nakijken?', 'u'],
    // Shown behind a colon.
    ['Er staat op mijn scherm: uw sessie is verlopen. Wat moet ik doen?', 'none'],
    ['Foutmelding: Je hebt geen toegang tot deze pagina.', 'none'],
    ['Bordje bij het hek: Houd uw hond aan de lijn.', 'none'],
    // A letter in full.
    [
      'Dit lag vandaag op de mat:\nGeachte bewoner,\nU krijgt dinsdag een nieuwe meter.\nMet vriendelijke groet,\nNetbeheer\n\nKlopt dat, weet jij dat?',
      'je',
    ],
    ['Ik kreeg deze mail: Beste klant, uw pakket staat klaar. Groet, de bezorger. Is dat echt?', 'none'],
    // Titles and buttons.
    ['De knop Regel je verhuizing doet niets.', 'none'],
    ['Hebben jullie het boek Waar blijf je nou, van een Vlaamse schrijver?', 'none'],
    ['Onder het kopje Wat moet u meenemen staat niets.', 'none'],
  ])('%s → %s', (text, form) => expect(read(text).addressForm).toBe(form));

  it.each([
    // The writer says it.
    ['Wat zei u ook alweer over de wachttijd?', 'u'],
    ['Zoals u zei, het duurt lang.', 'u'],
    ['De monteur zei dat u thuis was.', 'u'],
    ['De gemeente vroeg u om een kopie.', 'u'],
    ['Over uw mail: u krijgt deze week antwoord.', 'u'],
    ['Kort gezegd: je hoeft niets te doen.', 'je'],
    ['Klik op de knop Inloggen en vul uw gegevens in.', 'u'],
    ['Via het menu Instellingen kunt u uw wachtwoord wijzigen.', 'u'],
    ['Wat uw buurvrouw zegt, klopt: u mag daar parkeren.', 'u'],
  ])('but: %s → %s', (text, form) => expect(read(text).addressForm).toBe(form));

  it('and stays as it was said when the draft is put in the other form', () => {
    expect(convertAddress('U ziet dan de melding: Je sessie is verlopen.', 'je').text).toBe(
      'Je ziet dan de melding: Je sessie is verlopen.',
    );
    expect(convertAddress('De knop Regel je verhuizing vind je bovenaan.', 'u').text).toBe(
      'De knop Regel je verhuizing vindt u bovenaan.',
    );
  });

  it('takes no longer than its length where everything is said by somebody', () => {
    const text = 'hij zei u mag niet: '.repeat(900);
    expect(read(text).addressForm).toBe('none');
  });
});

describe('a name, a letter and an address on the net', () => {
  it.each([
    ['Stichting Dicht Bij U zoekt vrijwilligers.', 'none'],
    ['Rapport van ir. U. van Loon over de dijk.', 'none'],
    ['Mijn voorletter is U, met een puntje.', 'none'],
    ['Stuur het naar uw.melding@voorbeeld.nl.', 'none'],
    ['Ik vraag U om een antwoord.', 'u'],
    ['Heeft U mijn bericht gezien?', 'u'],
  ])('%s → %s', (text, form) => expect(read(text).addressForm).toBe(form));
});
