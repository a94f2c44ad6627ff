import { policyLine } from './data-sheet';
import { type DeskDocument, heading, list, open, table, text } from './document';
import { type Installation, madeLine } from './installation';
import { storedItems } from './stored-items';
import { whatItSends } from './what-it-does';

/** What a works council needs for its consent: what is kept about staff, who can see it, and what is not there. */
export function worksCouncil(installation: Installation): DeskDocument {
  const { rules, policy } = installation;
  const uncounted = rules.filter(({ rule }) => rule.neverCounted).map(({ rule }) => rule.title);
  return {
    id: 'voor-de-ondernemingsraad',
    title: 'Souffleur: informatie voor de ondernemingsraad',
    made: madeLine(installation),
    blocks: [
      heading('Waarom dit aan u wordt voorgelegd'),
      text(
        'De ondernemingsraad heeft instemmingsrecht bij regels over persoonsgegevens van medewerkers en bij voorzieningen die geschikt zijn om aanwezigheid, gedrag of prestaties waar te nemen (artikel 27, eerste lid, onder k en l, WOR). Het gaat erom of een systeem daarvoor geschikt is, ook als het daar niet voor is bedoeld.',
        'Souffleur is niet bedoeld om te controleren. Het leest wel mee met wat een medewerker typt, en houdt per browser tellingen bij. Daarom is het advies: leg het altijd voor.',
      ),
      heading('Wat Souffleur doet'),
      text(
        'Souffleur ligt over de chatconsole en geeft de medewerker advies tijdens het schrijven. De medewerker ziet dat als enige, en beslist zelf. Een bericht kan even worden tegengehouden met een vraag; wie nog een keer op versturen drukt, verstuurt het.',
        `Er staan nu ${rules.length} regels aan. Wat een regel doet staat vast en is na te lezen; een trainer kiest welke regels aan staan. Souffleur leert niet van gesprekken, gebruikt geen taalmodel, en leidt geen stemming, tempo of typgedrag van een medewerker af.`,
      ),
      heading('Wat het over medewerkers bewaart'),
      text('Alles hieronder staat alleen in de browser waarin de medewerker werkt:'),
      table(
        'Gegevens over de medewerker van deze browser',
        ['Wat', 'Hoe lang'],
        storedItems.filter(({ about }) => about === 'medewerker').map(({ what, until }) => [what, until]),
      ),
      text(
        'De tekst van berichten en antwoorden wordt niet bewaard.',
        uncounted.length === 0 ? '' : `Van deze regels wordt niets geteld: ${uncounted.join('; ')}.`,
      ),
      heading('Wie kan dat zien'),
      list(
        'De medewerker zelf, voor zover de schermen van Souffleur het tonen.',
        'Een leidinggevende of trainer niet, behalve wie achter dezelfde browser met hetzelfde profiel gaat zitten.',
        'De makers van Souffleur niet.',
        'Een beheerder kan technisch bij het gebruikersprofiel van een computer van de organisatie, en dus ook bij deze gegevens. Souffleur versleutelt ze niet zelf. Dat kan alleen met een afspraak worden afgedekt.',
      ),
      heading('Wat er niet is'),
      list(
        'Geen overzicht per medewerker, geen vergelijking en geen score.',
        'Geen naam of personeelsnummer in tellingen. De voornaam die een medewerker kan invullen, dient alleen om een bericht te ondertekenen.',
        'Geen verzending: ook tellingen gaan nergens naartoe. Wie wil, bewaart de eigen aantallen als bestand; Souffleur telt zulke bestanden alleen op als het er ten minste vijf zijn, en vergelijkt ze niet.',
        'Tellen kan elke medewerker in het overzicht uitzetten, en de aantallen wissen.',
        'Er worden geen beeld, geluid, toetsaanslagen of typtempo vastgelegd.',
      ),
      heading('Wat het verstuurt'),
      ...whatItSends(installation),
      heading('Wat een medewerker zelf kiest'),
      list(
        'hoeveel advies: alles, advies en hoger, of alleen waarschuwingen;',
        'of de coach je of u zegt;',
        'of er een taalcheck is: dat ziet niemand anders;',
        'of er meldingen zijn, en een pauze van een half uur;',
        'een advies wegklikken of onjuist noemen.',
      ),
      heading('Wat de organisatie vastzet'),
      text(policyLine(policy)),
      heading('Kunstmatige intelligentie'),
      text(
        'Souffleur werkt met vaste regels, die een trainer kan lezen en stuk voor stuk aan- of uitzet. Systemen die alleen regels volgen die door natuurlijke personen zijn vastgesteld, vallen volgens overweging 12 van de AI-verordening buiten de omschrijving van een AI-systeem; dat wordt per geval beoordeeld. Dit is een argument voor die beoordeling, geen juridisch oordeel.',
      ),
      heading('Voorstel voor afspraken'),
      list(
        'Tellingen worden niet gebruikt voor beoordeling, en niemand vraagt een medewerker erom.',
        'Beheerders lezen de opslag van Souffleur niet, behalve om een storing op te lossen en met medeweten van de medewerker.',
        'Nieuwe regels die over gedrag van medewerkers gaan, worden eerst met de ondernemingsraad besproken.',
        'Bij een nieuwe versie wordt dit document opnieuw gemaakt en vergeleken.',
      ),
      heading('In te vullen door de organisatie'),
      open('Voorgenomen besluit en datum', 'Afspraken', 'Besluit van de ondernemingsraad'),
    ],
  };
}
