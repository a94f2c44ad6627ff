import { policyLine, sitesAndPermissions } from './data-sheet';
import { type DeskDocument, heading, list, open, table, text } from './document';
import { type Installation, madeLine } from './installation';
import { rulesTable } from './rules-table';
import { storageTables } from './storage-tables';
import { whatItNeverDoes, whatItReads, whatItSends } from './what-it-does';

const RISKS: readonly (readonly string[])[] = [
  [
    'Chattekst komt bij anderen terecht',
    'Tekst blijft in het tabblad; de berichten tussen de delen van de extensie hebben geen veld voor tekst. Een toets in de broncode verbiedt netwerkfuncties, behalve voor het ophalen van een richtlijnenpakket.',
    'Een fout in de browser of een andere extensie valt hierbuiten.',
  ],
  [
    'Gesprekken zijn te herleiden uit wat is bewaard',
    'Alleen hashes met een geheim getal per browser, met korte termijnen.',
    'Wie het gebruikersprofiel van de browser kan lezen, heeft ook het geheime getal, en kan een bekende naam ermee vergelijken.',
  ],
  [
    'Meelezen op een verkeerde site',
    'Buiten WhatsApp Web staat alles uit; aanzetten gaat per site, met een vraag van de browser, en is terug te draaien.',
    'WhatsApp Web staat vanaf het begin aan, ook als iemand daar privé is ingelogd. Spreek af dat dat in deze browser niet gebeurt.',
  ],
  [
    'Een advies klopt niet',
    'Elke regel noemt haar bron en wanneer zij zich vergist; de medewerker beslist en kan melden dat iets niet klopt. Bij twijfel zwijgt Souffleur.',
    'Souffleur mist ook dingen: het vervangt geen kennis van de AVG.',
  ],
  [
    'Gebruik als toezicht op medewerkers',
    'Geen naam in tellingen, geen overzicht voor leidinggevenden, niets wordt verzonden. Zie het document voor de ondernemingsraad.',
    'Tellingen van één browser gaan over de medewerker die daar werkt. Spreek af dat niemand ze opvraagt.',
  ],
  [
    'Namen of persoonsgegevens in de instellingen',
    'Eigen antwoorden, feiten en contactgegevens zijn bedoeld voor gegevens van de organisatie.',
    'De trainer let erop dat er geen gegevens van inwoners in komen te staan.',
  ],
];

/** What a privacy officer needs for an assessment; what only the organisation knows is left open. */
export function dpia(installation: Installation): DeskDocument {
  const { policy, rules, channel } = installation;
  return {
    id: 'voor-de-dpia',
    title: 'Souffleur: gegevens voor de DPIA',
    made: madeLine(installation),
    blocks: [
      text(
        'Dit document beschrijft de verwerking voor een beoordeling volgens artikel 35 AVG. Het is geen DPIA: wat alleen de organisatie weet, staat open, en het oordeel is aan haar.',
      ),
      heading('1. De verwerking'),
      text(
        'Souffleur leest mee met chatgesprekken op het scherm van een medewerker en geeft schrijfadvies. Wat een regel doet staat vast en is na te lezen; Souffleur leert niet van gesprekken en gebruikt geen taalmodel.',
      ),
      ...whatItReads,
      whatItNeverDoes,
      heading('2. Doel'),
      text(
        'Inwoners goed, begrijpelijk en op tijd antwoord geven, en voorkomen dat persoonsgegevens onnodig worden gevraagd of gedeeld.',
      ),
      rulesTable(rules),
      heading('3. Betrokkenen en gegevens'),
      list(
        'Inwoners: naam in de console en de inhoud van berichten, alleen gelezen in het geheugen van het tabblad; bewaard worden hashes en momenten.',
        'Medewerkers: het antwoord dat zij typen, alleen gelezen in het geheugen van het tabblad; in hun eigen browser worden hun keuzes en tellingen bewaard.',
      ),
      heading('4. Wie krijgt de gegevens'),
      text(
        'Niemand buiten de browser van de medewerker. De makers van Souffleur hebben geen toegang; of daarom geen verwerkersovereenkomst nodig is, beoordeelt de organisatie.',
      ),
      ...whatItSends(installation),
      heading('5. Toegang'),
      ...sitesAndPermissions(installation),
      text(policyLine(policy)),
      heading('6. Bewaartermijnen'),
      ...storageTables(),
      text(
        channel.retentionDays === null
          ? 'Voor de gesprekken in de console is in Souffleur geen bewaartermijn ingesteld.'
          : `Voor de gesprekken in de console is in Souffleur een termijn van ${channel.retentionDays} dagen ingesteld. Souffleur herinnert alleen; opruimen gebeurt in de console.`,
        channel.archiveFirst
          ? 'Afgesproken is dat een gesprek eerst wordt beoordeeld voor het archief. Souffleur dwingt dat niet af.'
          : '',
      ),
      heading('7. Rechten van betrokkenen'),
      text(
        'Inzage, correctie en verwijdering van gesprekken gaan via de console en de organisatie: Souffleur bewaart geen gesprek. Wat in de browser staat, verdwijnt als de extensie wordt verwijderd.',
        channel.privacyDesk
          ? `Verzoeken worden beantwoord door: ${channel.privacyDesk}.`
          : 'Wie verzoeken beantwoordt, is in Souffleur niet ingevuld.',
      ),
      heading('8. Risico’s, maatregelen en wat overblijft'),
      table('Risico’s en maatregelen', ['Risico', 'Maatregel in Souffleur', 'Wat overblijft'], RISKS),
      heading('9. In te vullen door de organisatie'),
      open(
        'Verwerkingsverantwoordelijke en contactpersoon',
        'Grondslag (artikel 6 AVG) en, waar dat speelt, de uitzondering voor bijzondere persoonsgegevens (artikel 9 AVG en UAVG)',
        'Waarom dit noodzakelijk is en in verhouding staat tot het doel',
        'Advies van de functionaris gegevensbescherming',
        'Instemming van de ondernemingsraad: datum en afspraken',
        'Beoordeling van de console zelf, bijvoorbeeld WhatsApp: die valt buiten dit document',
      ),
    ],
  };
}
