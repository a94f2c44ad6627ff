import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertAddress } from '../../utils/dutch/convert-address';

// Each line reads the same in both directions.
const PAIRS: readonly (readonly [u: string, je: string])[] = [
  ['U schreef dat uw dochter u zou helpen.', 'Je schreef dat je dochter je zou helpen.'],
  ['Zelfs als u verhuist, blijft u lid.', 'Zelfs als je verhuist, blijf je lid.'],
  ['U bent welkom met al uw vragen.', 'Je bent welkom met al je vragen.'],
  ['Mag ik u feliciteren met uw baan?', 'Mag ik je feliciteren met je baan?'],
  ['Heeft u uw pas bij u? Dan kunt u die laten zien.', 'Heb je je pas bij je? Dan kun je die laten zien.'],
  ['Kunt u uw pas meenemen?', 'Kun je je pas meenemen?'],
  ['Ik snap u helemaal.', 'Ik snap je helemaal.'],
  [
    'Vervelend voor u mevrouw Bos, zo vlak voor de feestdagen.',
    'Vervelend voor je mevrouw Bos, zo vlak voor de feestdagen.',
  ],
  ['Ik schrijf u namens de bewoners.', 'Ik schrijf je namens de bewoners.'],
  ['Uw WW blijft gelijk.', 'Je WW blijft gelijk.'],
  [
    'Bel collega Jeanet U. Brandsma, zij heeft uw dossier.',
    'Bel collega Jeanet U. Brandsma, zij heeft je dossier.',
  ],
  // What friendly commands become, and what happens to the reader.
  ['Overkomt u dit vaker?', 'Overkomt je dit vaker?'],
  ['Valt u iets op aan de rekening?', 'Valt je iets op aan de rekening?'],
  ['Dat is uw goed recht.', 'Dat is je goed recht.'],
  ['Ik plan u vrijdagmiddag in.', 'Ik plan je vrijdagmiddag in.'],
  ['Er is u destijds iets anders beloofd.', 'Er is je destijds iets anders beloofd.'],
  ['Ik verzoek u dringend te bellen.', 'Ik verzoek je dringend te bellen.'],
  ['Ik raad u aan contact op te nemen.', 'Ik raad je aan contact op te nemen.'],
  ['Heeft u iemand om u heen?', 'Heb je iemand om je heen?'],
  ['Als ik het goed begrijp heeft u twee brieven.', 'Als ik het goed begrijp heb je twee brieven.'],
  ['Wilt u alstublieft even wachten.', 'Wil je alsjeblieft even wachten.'],
  ['Heeft u uw intake gehad?', 'Heb je je intake gehad?'],
  ['U wilde weten wanneer het klaar is.', 'Je wilde weten wanneer het klaar is.'],
  ['Mijn collega Joost neemt u van mij over.', 'Mijn collega Joost neemt je van mij over.'],
  ['Bij vraag U op het formulier kruist u niets aan.', 'Bij vraag U op het formulier kruis je niets aan.'],
  ['U mailt naar uw.melding@voorbeeld.nl.', 'Je mailt naar uw.melding@voorbeeld.nl.'],
  ['Bij de vraag "Heeft u een partner?" kiest u nee.', 'Bij de vraag "Heeft u een partner?" kies je nee.'],
  ['U heeft gelijk.', 'Je hebt gelijk.'],
  ['Als u een afspraak heeft, bent u welkom.', 'Als je een afspraak hebt, ben je welkom.'],
  ['Wilt u dat ik u terugbel?', 'Wil je dat ik je terugbel?'],
  ['Een collega belt u morgen.', 'Een collega belt je morgen.'],
  ['Ik heb uw mail gelezen. Ik bel u straks.', 'Ik heb je mail gelezen. Ik bel je straks.'],
  [
    'Als uw paspoort verlopen is, maakt u een afspraak.',
    'Als je paspoort verlopen is, maak je een afspraak.',
  ],
  [
    'Gaat u verhuizen? Staat u ingeschreven? Wordt u geholpen?',
    'Ga je verhuizen? Sta je ingeschreven? Word je geholpen?',
  ],
  ['U moet zich melden bij de balie.', 'Je moet je melden bij de balie.'],
  ['Dank u wel voor uw bericht.', 'Dank je wel voor je bericht.'],
  ['Alstublieft, hier is de link voor u.', 'Alsjeblieft, hier is de link voor je.'],
  ['Weet u zo wat u nu kunt doen?', 'Weet je zo wat je nu kunt doen?'],
  ['Ik begrijp uw zorgen.', 'Ik begrijp je zorgen.'],
  ['Ik wens u sterkte.', 'Ik wens je sterkte.'],
  ['U maakt zich terecht zorgen.', 'Je maakt je terecht zorgen.'],
  ['U was er niet toen we bij u aanbelden.', 'Je was er niet toen we bij je aanbelden.'],
  ['De brief die wij u stuurden, kunt u weggooien.', 'De brief die wij je stuurden, kun je weggooien.'],
  ['Het pakket dat u bestelde en betaalde.', 'Het pakket dat je bestelde en betaalde.'],
  ['Neem uw paspoort mee.', 'Neem je paspoort mee.'],
  ['Bent u er, dan neemt u plaats in de hal.', 'Ben je er, dan neem je plaats in de hal.'],
  ['Onderaan rondt u de aanvraag af.', 'Onderaan rond je de aanvraag af.'],
  ['Daarna koopt u een kaartje en toont u dat.', 'Daarna koop je een kaartje en toon je dat.'],
  ['Heeft de wijkagent u gebeld?', 'Heeft de wijkagent je gebeld?'],
  ['De rechter heeft u gelijk gegeven.', 'De rechter heeft je gelijk gegeven.'],
  ['Een vrijwilliger haalt u op en brengt u terug.', 'Een vrijwilliger haalt je op en brengt je terug.'],
  ['U verdient beter dan u kreeg.', 'Je verdient beter dan je kreeg.'],
  ['Is uw vraag zo beantwoord? En heeft u nog vragen?', 'Is je vraag zo beantwoord? En heb je nog vragen?'],
  ['Doe het uzelf niet aan.', 'Doe het jezelf niet aan.'],
  ['In ieder geval kunt u uw favoriete film kiezen.', 'In ieder geval kun je je favoriete film kiezen.'],
  ['Krijgt uw vader hulp? Heeft uw zus een pas?', 'Krijgt je vader hulp? Heeft je zus een pas?'],
  ['Dan vraagt u het aan. Vindt u dat goed?', 'Dan vraag je het aan. Vind je dat goed?'],
  ['Hoe eerder u reageert, hoe beter.', 'Hoe eerder je reageert, hoe beter.'],
  ['Bel 112 als u brand ziet.', 'Bel 112 als je brand ziet.'],
  ['Als uw rijbewijs verloopt, krijgt u een brief.', 'Als je rijbewijs verloopt, krijg je een brief.'],
  ['Zodra uw ouders tekenen, hoort u het.', 'Zodra je ouders tekenen, hoor je het.'],
  ['Fijn dat u uw verhaal wilde doen.', 'Fijn dat je je verhaal wilde doen.'],
  ['Ik zal uw vragen beantwoorden.', 'Ik zal je vragen beantwoorden.'],
  ['Ik wil u vragen om te bellen.', 'Ik wil je vragen om te bellen.'],
  ['Uw beide adressen en uw tweede huis.', 'Je beide adressen en je tweede huis.'],
  ['Het systeem herkent u niet.', 'Het systeem herkent je niet.'],
  ['De brief krijgt u van de buitendienst.', 'De brief krijg je van de buitendienst.'],
  ['De GGD belt u. Karin belt u ook.', 'De GGD belt je. Karin belt je ook.'],
  ['Weet u wat zich daar afspeelt?', 'Weet je wat zich daar afspeelt?'],
  ['Vanaf uw 18e betaalt u zelf.', 'Vanaf je 18e betaal je zelf.'],
  ['Maak u geen zorgen.', 'Maak je geen zorgen.'],
  ['Meld u aan bij de balie.', 'Meld je aan bij de balie.'],
  ['Ik wens u sterkte met uw herstel.', 'Ik wens je sterkte met je herstel.'],
  ['HEEFT U AL BETAALD?', 'HEB JE AL BETAALD?'],
  ['De monteur komt vrijdag en belt u van tevoren.', 'De monteur komt vrijdag en belt je van tevoren.'],
  ['Als u een pas of een sleutel heeft, mag u mee.', 'Als je een pas of een sleutel hebt, mag je mee.'],
  [
    'Krijgt u een rekening die u niet snapt, dan kijken wij mee.',
    'Krijg je een rekening die je niet snapt, dan kijken wij mee.',
  ],
  ['Annuleert u de cursus?', 'Annuleer je de cursus?'],
  ['Als u brieven gebruikt, reserveert u een zaal.', 'Als je brieven gebruikt, reserveer je een zaal.'],
  ['Zet hier uw voor- en achternaam.', 'Zet hier je voor- en achternaam.'],
  ['Neem uw vorige rekening mee.', 'Neem je vorige rekening mee.'],
  ['Ik zie uw opgeslagen gegevens.', 'Ik zie je opgeslagen gegevens.'],
  ['Dit kan uw gegevens wissen.', 'Dit kan je gegevens wissen.'],
  ['Om te stoppen, kiest u Afmelden.', 'Om te stoppen, kies je Afmelden.'],
  ['Lukt dat niet, meld u dan bij ons.', 'Lukt dat niet, meld je dan bij ons.'],
  ['De door u gekozen dag is vol.', 'De door jou gekozen dag is vol.'],
  ['Stuur ons uw plannen.', 'Stuur ons je plannen.'],
  ['Reis met uw minderjarig kind.', 'Reis met je minderjarig kind.'],
  ['Als u lid wordt, krijgt u een pas.', 'Als je lid wordt, krijg je een pas.'],
  ['Wij sturen alleen bericht als zij u post sturen.', 'Wij sturen alleen bericht als zij je post sturen.'],
  ['Als uw huur wijzigt, hoort u het.', 'Als je huur wijzigt, hoor je het.'],
  ['Dan moet uw zoon een pas hebben.', 'Dan moet je zoon een pas hebben.'],
  ['Het is goed dat u als buur uw mening geeft.', 'Het is goed dat je als buur je mening geeft.'],
  ['Kijk of uw bonnen juist zijn.', 'Kijk of je bonnen juist zijn.'],
  ['Zo verkleint u het risico.', 'Zo verklein je het risico.'],
  ['Typ uw (nieuwe) adres.', 'Typ je (nieuwe) adres.'],
  ['Dan vinkt u het vakje uit.', 'Dan vink je het vakje uit.'],
  ['Hier is aangegeven of u hulp kunt krijgen.', 'Hier is aangegeven of je hulp kunt krijgen.'],
  ['Een arts kan u vragen te wachten.', 'Een arts kan je vragen te wachten.'],
  ['Bent u verhuisd dan is uw pas ongeldig.', 'Ben je verhuisd dan is je pas ongeldig.'],
  ['Het kan dat u onvoldoende tegoed op uw pas heeft.', 'Het kan dat je onvoldoende tegoed op je pas hebt.'],
  ['Als u water laat weglopen, moet u dat melden.', 'Als je water laat weglopen, moet je dat melden.'],
  ['Is alles weg, dan moet u melding doen.', 'Is alles weg, dan moet je melding doen.'],
  ['Als uw fiets kwijt of stuk is, bellen wij.', 'Als je fiets kwijt of stuk is, bellen wij.'],
  ['Wilt u uw voertuig ruilen?', 'Wil je je voertuig ruilen?'],
  ['Wilt u ruilen dan helpt de balie u daarbij.', 'Wil je ruilen dan helpt de balie je daarbij.'],
  ['Kan ik bij u terecht? Is het water bij u bruin?', 'Kan ik bij je terecht? Is het water bij je bruin?'],
  ['Neem de bus, scheelt u een uur.', 'Neem de bus, scheelt je een uur.'],
  ['Legt u mij dat eens uit?', 'Leg je mij dat eens uit?'],
  ['Mevrouw U, uw aanvraag is binnen.', 'Mevrouw U, je aanvraag is binnen.'],
  ['Het bewijs dat u inschreef, dateert van mei.', 'Het bewijs dat je inschreef, dateert van mei.'],
];

describe('changing the form of address', () => {
  it.each(PAIRS)('%s', (u, je) => {
    expect(convertAddress(u, 'je').text).toBe(je);
    expect(convertAddress(je, 'u').text).toBe(u);
  });

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
