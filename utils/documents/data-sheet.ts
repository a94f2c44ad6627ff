import { type Block, type DeskDocument, heading, list, table, text } from './document';
import { type Installation, madeLine } from './installation';
import { purposeOf, siteInWords } from './permissions-in-words';
import { rulesTable } from './rules-table';
import { storageTables } from './storage-tables';
import { whatItNeverDoes, whatItReads, whatItSends } from './what-it-does';

/** What this installation reads, stores and sends. */
export function dataSheet(installation: Installation): DeskDocument {
  const { rules, pack, ownChoices, policy } = installation;
  return {
    id: 'gegevensblad',
    title: 'Wat Souffleur leest, bewaart en verstuurt',
    made: madeLine(installation),
    blocks: [
      text(
        'Souffleur is een browserextensie die over de chatconsole ligt en medewerkers schrijfadvies geeft. Alles gebeurt in de browser van de medewerker.',
        'Dit blad beschrijft de installatie waarin het is gemaakt; een andere browser kan andere instellingen hebben.',
      ),
      heading('Wat het leest'),
      ...whatItReads,
      heading('Waar het mag meelezen'),
      ...sitesAndPermissions(installation),
      heading('Wat het bewaart'),
      text(
        'Alles hieronder staat in deze browser, en nergens anders. Een hash is de naam van een gesprek, onleesbaar gemaakt met een geheim getal dat deze browser niet verlaat (HMAC-SHA-256).',
        'Zo’n hash is een gepseudonimiseerd gegeven: zonder het geheime getal zegt hij niets, maar anoniem in de zin van de AVG is hij niet.',
        'Souffleur versleutelt de opslag niet zelf; wie toegang heeft tot het gebruikersprofiel op deze computer, kan haar lezen.',
      ),
      ...storageTables(),
      heading('Wat het verstuurt'),
      ...whatItSends(installation),
      heading('Wat het nooit doet'),
      whatItNeverDoes,
      heading('Welke regels aan staan'),
      text(
        `Richtlijnenpakket: ${pack}.`,
        ownChoices
          ? 'Een trainer heeft in deze browser iets anders ingesteld; dat is hieronder verwerkt.'
          : 'In deze browser is daar niets aan veranderd.',
        policyLine(policy),
      ),
      rulesTable(rules),
    ],
  };
}

/** The sites and permissions of this browser, at this moment. */
export function sitesAndPermissions(installation: Installation): readonly Block[] {
  const { sites, permissions, notGiven, origins, optionalOrigins } = installation;
  return [
    table(
      'Sites waar de browser Souffleur toelaat',
      ['Site', 'Hoe'],
      origins.map((pattern) => [siteInWords(pattern), howOn(pattern, sites)]),
    ),
    ...(optionalOrigins.length === 0
      ? []
      : [
          text(
            'Elke andere site staat uit. Iemand kan Souffleur daar aanzetten met een klik; de browser vraagt dan om toestemming voor die ene site. Dezelfde weg terug neemt de toestemming weer in.',
          ),
        ]),
    table(
      'Rechten die de browser nu geeft',
      ['Recht', 'Waarvoor'],
      permissions.map((permission) => [permission, purposeOf(permission)]),
    ),
    ...(notGiven.length === 0
      ? []
      : [
          list(
            ...notGiven.map(
              (permission) =>
                `Niet gegeven, alleen op een klik te vragen: ${permission} (${purposeOf(permission)}).`,
            ),
          ),
        ]),
  ];
}

function howOn(pattern: string, sites: Installation['sites']): string {
  const site = sites.find(({ host }) => siteInWords(pattern).split(' ')[0] === host.replace(/:\d+$/, ''));
  if (site) return `aangezet met een klik${site.console === null ? '' : `: ${site.console}`}`;
  return pattern === 'https://web.whatsapp.com/*'
    ? 'vanaf het begin'
    : 'de browser staat het toe; in Souffleur is het niet aangezet';
}

/** What the organisation settled centrally, as far as this browser knows. */
export function policyLine({ some, forbidsChanges }: Installation['policy']): string {
  if (!some) return 'Er is in deze browser geen beleid van de organisatie bekend.';
  return forbidsChanges
    ? 'De organisatie heeft instellingen vastgezet, en staat hier geen veranderingen toe.'
    : 'De organisatie heeft een deel van de instellingen vastgezet.';
}
