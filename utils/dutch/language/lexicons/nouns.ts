/** Words of the counter of which the article is often missed; no word that is something else as well. */
export const HET_NOUNS: ReadonlySet<string> = new Set(
  'huis bericht formulier nummer adres loket gesprek antwoord kantoor paspoort rijbewijs stadhuis gemeentehuis bedrag probleem boek abonnement account wachtwoord telefoonnummer pasnummer zaaknummer dossier besluit bezwaar verzoek contract document bewijs ziekenhuis station team systeem e-mailadres rekeningnummer spreekuur termijnbedrag uittreksel inkomen gezin weekend'.split(
    ' ',
  ),
);
export const DE_NOUNS: ReadonlySet<string> = new Set(
  'balie gemeente afspraak aanvraag website bibliotheek brief rekening container medewerker aanslag vergunning uitkering pagina klacht melding factuur straat wijk woning inschrijving boete belasting betaling machtiging bevestiging envelop app e-mail procedure afdeling collega bijlage identiteitskaart parkeervergunning receptie monteur sleutel'.split(
    ' ',
  ),
);
