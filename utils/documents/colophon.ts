import type { Guideline } from '../guidelines/traceability';
import { guidelines } from '../guidelines/traceability';
import { catalogue, ruleById } from '../rules/registry';
import { type DeskDocument, heading, table, text } from './document';
import { type Installation, madeLine } from './installation';
import { MADE_WITH, NOT_SERVED, SOURCES } from './sources';

/** On what the rules rest, what serves each guideline, and with what it was made. @param settingName a setting in Dutch */
export function colophon(installation: Installation, settingName: (key: string) => string): DeskDocument {
  const on = new Set(installation.rules.map(({ rule }) => rule.id));
  const used = new Set([
    ...catalogue.map(({ source }) => source.document),
    ...guidelines.flatMap(({ source }) => source),
  ]);
  return {
    id: 'bronnen',
    title: 'Souffleur: bronnen en verantwoording',
    made: madeLine(installation),
    blocks: [
      text(
        `Souffleur kent ${catalogue.length} regels. Elke regel rust op een bron, noemt wanneer zij zich kan vergissen, en heeft voorbeelden die als toets draaien. Welke regels aan staan, kiest de organisatie.`,
        'De teksten van de regels zijn voor Souffleur geschreven; aanhalingen staan tussen « ».',
      ),
      heading('Bronnen'),
      table(
        'Documenten, onderzoek en recht',
        ['Kenmerk', 'Bron'],
        Object.entries(SOURCES).filter(([key]) => used.has(key)),
      ),
      heading('Van richtlijn naar regel'),
      text(
        'De bronnen geven 98 richtlijnen. Deze tabel laat bij elk zien welke regel of instelling ervoor zorgt. Een regel met * staat in deze browser uit.',
      ),
      table(
        'Richtlijnen en wat ervoor zorgt',
        ['Nr.', 'Richtlijn', 'Bron', 'Zorgt ervoor'],
        guidelines.map((guideline) => [
          guideline.id,
          `«${guideline.quote}»`,
          guideline.source.join(', '),
          servedBy(guideline, on, settingName),
        ]),
      ),
      heading('Gemaakt met'),
      text('Souffleur is vrije software onder de EUPL-1.2. In de extensie zit mee:'),
      table('Onderdelen van anderen', ['Onderdeel', 'Licentie'], MADE_WITH),
    ],
  };
}

function servedBy(
  { id, rules, settings }: Guideline,
  on: ReadonlySet<string>,
  settingName: (key: string) => string,
): string {
  const titles = rules.map((rule) => `${ruleById(rule)?.title ?? rule}${on.has(rule) ? '' : '*'}`);
  const parts = [...titles, ...settings.map((key) => `instelling: ${settingName(key)}`)];
  return parts.length === 0 ? (NOT_SERVED[id] ?? '') : parts.join('; ');
}
