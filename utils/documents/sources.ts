/** What rules and guidelines rest on, by the key that stands with them. Titles as published. */
export const SOURCES: Readonly<Record<string, string>> = {
  S0: 'Chatten voor hulpverleners: over het onderzoek van Stommel en Te Molder',
  S1: 'Wilco van Dijk, Vakmanschap via WhatsApp: onwennig maar onmisbaar? (1 maart 2016)',
  S2: 'Cases over livechat: waterschap HHNK, gemeente Goeree-Overflakkee, Waternet',
  S3: 'Fabian Schotel, Livechat penetreert bedrijfsleven, maar gemeenten en woningcorporaties blijven achter (16 mei 2018)',
  S4: 'Pilot WhatsApp in de klantenservice, bibliotheek Spijkenisse (2017-2018)',
  R1: 'Stommel en Te Molder (2015), Counseling Online and Over the Phone. DOI 10.1080/08351813.2015.1058605',
  R3: 'Stommel en Te Molder (2018), Empathically designed responses. DOI 10.1177/1461445618754436',
  R4: 'Jager en Stommel (2017), The risk of metacommunication. DOI 10.13092/lo.87.4179',
  R10: 'Formulations in Swedish social-services chats. DOI 10.1177/14733250221124208',
  R19: 'Over taalniveau B1 in de praktijk: dolfweverink.nl, stijlgids Hollands Kroon, vet-simpel.nl',
  L7: 'Over het tijdvak van 24 uur op het WhatsApp Business Platform: docs.amio.io, docs.octopods.io',
  L12: 'Over de Wet modernisering elektronisch bestuurlijk verkeer: ictrecht.nl',
  L19: 'Over bijzondere persoonsgegevens: plasbossinade.nl, vlok.nl',
  L20: 'Over verzoeken van betrokkenen: ictrecht.nl (één maand), overeenkomsten.nl (vormvrij)',
};

/** What the extension is made with and carries along. */
export const MADE_WITH: readonly (readonly string[])[] = [
  ['React, Preact', 'MIT'],
  ['NL Design System: knop, kop, link en skiplink (candidate)', 'EUPL-1.2'],
  ['zod', 'MIT'],
  ['re2js', 'MIT'],
  ['WXT storage, webext-core messaging', 'MIT'],
  ['Babel runtime, clsx', 'MIT'],
];

/** Why no rule or setting serves a guideline, in Dutch. */
export const NOT_SERVED: Readonly<Record<string, string>> = {
  G46: 'Waar alle pakketten samen op gericht zijn; geen enkel advies kan dat alleen zeggen.',
  G78: 'Een omvang, geen manier van werken: de toetsen in de browser zijn erop gemaakt.',
  G90: 'Het pakket zelf is de handleiding; een stroomdiagram tekent de trainer.',
  G91: 'Niet tijdens een gesprek: daar is oefenen voor.',
  G92: 'Gaat over wie het doet, niet over wat er in een gesprek wordt gezegd.',
  G95: 'Er is nog geen lijst van onderwerpen per kanaal; een eigen regel kan er een noemen.',
};
