/** What each permission is for, by the browser's own name for it; as in the manifest. */
const PURPOSES: Readonly<Record<string, string>> = {
  storage: 'instellingen en tellingen bewaren in deze browser',
  scripting:
    'meelezen op de sites die zijn aangezet, ook in tabbladen die al open staan, en de woordenlijsten erbij zetten',
  alarms: 'zichzelf wekken als iemand te lang wacht of een belofte bijna verloopt',
  activeTab:
    'wie de popup opent, laat Souffleur op dat moment het adres van de pagina zien en welke andere sites daar een groot deel van vormen; daarvoor en daarna niet',
  notifications:
    'een melding tonen: getallen en de naam van het kanaal, nooit een naam of tekst van een inwoner',
};

export const UNKNOWN_PURPOSE = 'hiervoor staat in deze versie geen uitleg; vraag ernaar bij de beheerder';

/** What a permission is for, in Dutch. */
export function purposeOf(permission: string): string {
  return Object.hasOwn(PURPOSES, permission) ? (PURPOSES[permission] ?? UNKNOWN_PURPOSE) : UNKNOWN_PURPOSE;
}

/** "https://chat.example.nl/*" as people write a site: "chat.example.nl"; without encryption that is said. */
export function siteInWords(pattern: string): string {
  const [scheme = '', rest = ''] = pattern.split('://');
  const host = rest.replace(/\/\*$/, '');
  return scheme === 'http' ? `${host} (zonder versleuteling)` : host;
}
