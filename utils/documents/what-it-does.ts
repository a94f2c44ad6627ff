import { type Block, list, text } from './document';
import type { Installation } from './installation';

/** What is read on the pages of consoles. Said once, for every document alike. */
export const whatItReads: readonly Block[] = [
  text('Op de pagina’s van een console waar het aan staat leest Souffleur wat op het scherm staat:'),
  list(
    'de berichten van het gesprek dat open staat, en wie ze schreef;',
    'de naam boven dat gesprek, en de lijst van gesprekken met naam, ongelezen berichten en tijd;',
    'het antwoord dat de medewerker typt.',
  ),
  text(
    'In die tekst kan van alles staan wat inwoners en medewerkers schrijven, ook bijzondere persoonsgegevens en een BSN.',
    'Souffleur herkent zulke gegevens om ervoor te waarschuwen. Wat het vindt blijft in het geheugen van het tabblad en is weg als het tabblad sluit.',
    'Om te zien of een pagina een console is, kijkt Souffleur op de sites waar het aan staat ook naar de opbouw van andere pagina’s.',
  ),
];

/** What is not done, whatever the settings. */
export const whatItNeverDoes: Block = list(
  'Chattekst verlaat het tabblad niet: niet naar het achtergronddeel van de extensie, niet naar de opslag, niet naar een logboek, niet naar een server.',
  'De makers van Souffleur ontvangen niets: er is geen server, geen account en geen meting van gebruik.',
  'Souffleur verstuurt nooit zelf een bericht. Op een klik zet het woorden in het tekstvak; versturen doet de medewerker.',
  'Souffleur wist of archiveert geen gesprekken.',
);

/** What leaves the browser. */
export function whatItSends({ subscription, permissions }: Installation): readonly Block[] {
  const sends = subscription
    ? [
        text(
          `Souffleur haalt eens per dag, en op een klik, het richtlijnenpakket met zijn handtekening op van ${subscription.address}.`,
          'Dat is een gewoon ophaalverzoek zonder inhoud; de beheerder van dat adres kan, zoals bij elke website, het IP-adres en het tijdstip zien. Een ander verzoek doet Souffleur niet.',
        ),
      ]
    : [
        text(
          'Niets. Er is geen abonnement op een richtlijnenpakket ingesteld, en zonder abonnement doet Souffleur geen enkel verzoek over het netwerk.',
        ),
      ];
  return [
    ...sends,
    text(
      permissions.includes('notifications')
        ? 'Meldingen staan aan: het besturingssysteem toont dan een getal en de naam van het kanaal.'
        : 'Meldingen staan uit.',
      'Wie op Kopieer of Bewaar drukt, zet zelf iets op het klembord of in een bestand.',
    ),
    text(
      'Buiten Souffleur om: de browser haalt updates van extensies op zoals de organisatie dat heeft ingesteld, en de console zelf is een dienst van een ander, met eigen voorwaarden.',
    ),
  ];
}
