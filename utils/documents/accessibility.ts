import { type DeskDocument, heading, list, open, table, text } from './document';
import { type Installation, madeLine } from './installation';

/** What was tested, and what was not; no more than that. */
export function accessibility(installation: Installation): DeskDocument {
  return {
    id: 'toegankelijkheid',
    title: 'Souffleur: toegankelijkheid',
    made: madeLine(installation),
    blocks: [
      text(
        'De makers streven ernaar dat Souffleur voldoet aan WCAG 2.2, niveau A en AA, en aan de punten van EN 301 549 die daarmee overeenkomen. Of een browserextensie onder het Besluit digitale toegankelijkheid overheid valt, is niet duidelijk; WCAG is hier de eigen norm.',
        'Dit is een verklaring van de makers. Er is geen onafhankelijk onderzoek gedaan, en zij staat niet in het register van toegankelijkheidsverklaringen. Een nalevingsstatus wordt daarom niet geclaimd.',
      ),
      heading('Wat is getest'),
      text('Deze toetsen horen bij de broncode en zijn daar na te lezen en te herhalen.'),
      table(
        'Toetsen in de browser Chromium',
        ['Onderdeel', 'Toets'],
        [
          [
            'De kaart en de pil over de console, de popup, de oefenconsole en elke pagina van dit bureau',
            'axe-core, met de regels voor WCAG 2.0, 2.1 en 2.2 A en AA en voor EN 301 549: geen fouten. In lichte en donkere kleuren en met kleuren van het systeem (hoog contrast). Zo’n toets vindt een deel van de mogelijke problemen.',
          ],
          [
            'De kaart over de console',
            'Met alleen het toetsenbord openen, kiezen, invoegen en wegdoen; de cursor komt terug in het tekstvak.',
          ],
          [
            'De pagina’s van dit bureau',
            'Met alleen het toetsenbord bediend, per pagina de belangrijkste taak.',
          ],
          [
            'Popup en bureau',
            'Op een breedte van 360 pixels zonder opzij schuiven. Knoppen zijn minstens 24 bij 24 pixels.',
          ],
          [
            'Wat een schermlezer te horen krijgt',
            'In de code van de pagina nagegaan: een advies wordt eenmaal en rustig gemeld; alleen een tegengehouden bericht is een waarschuwing.',
          ],
        ],
      ),
      heading('Wat niet is getest'),
      list(
        'met schermlezers (NVDA, JAWS, VoiceOver), vergroters of spraakbesturing, door mensen die ze dagelijks gebruiken;',
        'in Edge, en op Windows of macOS met de hand; in Firefox (ESR 153) zijn alleen het toetsenbord op de kaart en het uiterlijk van popup en bureau getest;',
        'met 400 procent vergroting in elke stand van elk scherm;',
        'de teksten op taalniveau, bij lezers;',
        'de console zelf: die is van een ander.',
      ),
      heading('Bekende beperkingen'),
      list(
        'Waar een console een gesprek in een eigen venster over de hele pagina toont, kan Souffleur niets laten zien, en zegt dat in de popup.',
        'De teksten van de coach zijn altijd Nederlands, ook als de knoppen Engels zijn.',
        'Vensters om te kiezen en te bevestigen die van de browser zijn, zoals de vraag om toestemming, zijn niet van Souffleur.',
      ),
      heading('In te vullen door de organisatie'),
      open(
        'Waar medewerkers een probleem met de toegankelijkheid melden',
        'Binnen hoeveel dagen zij antwoord krijgen',
        'Eigen onderzoek, met datum en uitkomst',
      ),
    ],
  };
}
