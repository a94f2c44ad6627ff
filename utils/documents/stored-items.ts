/** One thing that is stored: under which key, what it is, whom it is about, and how long it stays. */
interface StoredItem {
  /** As in the code: `local:` and `indexeddb:` stay on the disk, `session:` in the browser's memory until it closes. */
  readonly key: `local:${string}` | `session:${string}` | `indexeddb:${string}`;
  readonly what: string;
  readonly about: 'instelling' | 'medewerker' | 'gesprek' | 'pagina';
  readonly until: string;
}

const UNTIL_REMOVED = 'tot het hier wordt veranderd of de extensie wordt verwijderd';
const UNTIL_CLOSED = 'tot de browser sluit';

/** Everything that Souffleur stores; a test walks the code and compares. Dutch, for the documents. */
export const storedItems: readonly StoredItem[] = [
  {
    key: 'local:agent',
    what: 'Eigen keuzes van de medewerker: voornaam (mag leeg blijven), hoeveel advies, aanspreekvorm van de coach, taalcheck, dienst, opruimtaak, vastgezette regels',
    about: 'medewerker',
    until: UNTIL_REMOVED,
  },
  {
    key: 'local:channels',
    what: 'Kanaalinstellingen per console, zoals aanspreekvorm, norm en telefoonnummer van de organisatie',
    about: 'instelling',
    until: UNTIL_REMOVED,
  },
  {
    key: 'local:channel-clocks',
    what: 'Per console de naam van het kanaal, de openingstijden en de norm, zoals ze het laatst golden',
    about: 'instelling',
    until: UNTIL_REMOVED,
  },
  { key: 'local:pack', what: 'Welk richtlijnenpakket aan staat', about: 'instelling', until: UNTIL_REMOVED },
  {
    key: 'local:own-pack',
    what: 'Wat een trainer in deze browser heeft ingesteld, ook antwoorden, feiten en eigen contactgegevens van de organisatie',
    about: 'instelling',
    until: UNTIL_REMOVED,
  },
  {
    key: 'local:own-pack-versions',
    what: 'Eerdere versies daarvan, met een eigen omschrijving van de trainer',
    about: 'instelling',
    until: 'hoogstens 30 versies; de oudste vervalt',
  },
  {
    key: 'local:policy',
    what: 'Beleid van de organisatie, zoals het het laatst is gelezen',
    about: 'instelling',
    until: 'tot het beleid verandert of de extensie wordt verwijderd',
  },
  {
    key: 'local:sites',
    what: 'Op welke sites Souffleur is aangezet, en welke console dat is',
    about: 'instelling',
    until: 'tot de site wordt teruggenomen',
  },
  {
    key: 'local:pointed',
    what: 'Hoe een aangewezen console in elkaar zit: namen van onderdelen van de pagina, geen tekst van de pagina',
    about: 'pagina',
    until: 'tot het wordt vergeten of de site wordt teruggenomen',
  },
  {
    key: 'local:switched-off',
    what: 'Op welke consoles Souffleur is uitgezet',
    about: 'instelling',
    until: UNTIL_REMOVED,
  },
  {
    key: 'local:paused-until',
    what: 'Tot wanneer de medewerker stilte wil',
    about: 'medewerker',
    until: 'overschreven bij de volgende pauze',
  },
  { key: 'local:language', what: 'Taal van de knoppen', about: 'instelling', until: UNTIL_REMOVED },
  {
    key: 'local:places',
    what: 'Waar de kaart op het scherm staat, per console',
    about: 'instelling',
    until: UNTIL_REMOVED,
  },
  {
    key: 'local:open-key',
    what: 'Met welke toetsen de kaart opengaat',
    about: 'instelling',
    until: UNTIL_REMOVED,
  },
  {
    key: 'local:streaks',
    what: 'Per regel een getal van 0 tot 10: hoe vaak achter elkaar de regel zonder advies is gevolgd',
    about: 'medewerker',
    until: 'tot de medewerker het terugzet of de extensie wordt verwijderd',
  },
  {
    key: 'local:counts',
    what: 'Per week en per regel hoe vaak een advies is getoond, gebruikt, weggeklikt, onjuist genoemd, of een bericht is tegengehouden. Geen gesprek, geen naam',
    about: 'medewerker',
    until: '13 weken, of korter: wissen en uitzetten kan in het overzicht',
  },
  {
    key: 'local:counting',
    what: 'Of er in deze browser geteld wordt',
    about: 'instelling',
    until: UNTIL_REMOVED,
  },
  {
    key: 'local:subscription',
    what: 'Van welk adres een richtlijnenpakket wordt opgehaald, met welke sleutel, en hoe dat de laatste keer ging',
    about: 'instelling',
    until: 'tot het abonnement stopt',
  },
  {
    key: 'indexeddb:souffleur-keys',
    what: 'De sleutel waarmee een trainer pakketten ondertekent; het geheime deel kan er niet uit worden gehaald',
    about: 'instelling',
    until: 'tot de trainer de sleutel weggooit of de extensie wordt verwijderd',
  },
  {
    key: 'local:reply-times',
    what: 'Per dag en per console hoeveel antwoorden er in welk tijdvak kwamen. Geen gesprek, geen naam',
    about: 'medewerker',
    until: '13 weken, of korter: wissen en uitzetten kan in het overzicht',
  },
  {
    key: 'local:salt',
    what: 'Een geheim getal van deze browser, waarmee de naam van een gesprek onleesbaar wordt gemaakt',
    about: 'instelling',
    until: 'tot de extensie wordt verwijderd',
  },
  {
    key: 'local:promises',
    what: 'Beloften aan inwoners: een hash van het gesprek, het uiterste moment, en of de belofte is nagekomen. Geen tekst, geen naam',
    about: 'gesprek',
    until: 'nagekomen: 1 dag na het uiterste moment; niet nagekomen: 14 dagen; hoogstens 200 per console',
  },
  {
    key: 'local:told',
    what: 'Waarover al een melding is gegeven: een hash van het gesprek en een moment',
    about: 'gesprek',
    until: 'wachttijd: 5 dagen; belofte: 21 dagen nadat het voor het laatst gold',
  },
  {
    key: 'local:inbox-told',
    what: 'Wanneer voor het laatst is herinnerd aan de inbox, en hoe vaak achter elkaar',
    about: 'medewerker',
    until: 'overschreven bij de volgende herinnering',
  },
  {
    key: 'session:waits',
    what: 'Per tabblad wie er wacht: hashes van gesprekken en momenten, en sinds wanneer niemand kijkt',
    about: 'gesprek',
    until: UNTIL_CLOSED,
  },
  {
    key: 'session:answered',
    what: 'De antwoorden van de laatste minuten: hashes van gesprekken en momenten',
    about: 'gesprek',
    until: `3 minuten, opgeruimd bij het volgende antwoord; uiterlijk ${UNTIL_CLOSED}`,
  },
  {
    key: 'session:frames',
    what: 'Per tabblad of de pagina gelezen kan worden',
    about: 'pagina',
    until: UNTIL_CLOSED,
  },
];

/** Under which heading the documents tell of it. */
export const ABOUT: Readonly<Record<StoredItem['about'], string>> = {
  instelling: 'Instellingen',
  medewerker: 'Over de medewerker van deze browser',
  gesprek: 'Over gesprekken, zonder naam en zonder tekst',
  pagina: 'Over pagina’s',
};
