/** What a number is called in the words near it. */
export type NumberLabel = 'bsn' | 'iban' | 'phone' | 'card' | 'document' | 'secret' | 'plate' | 'allowed';

// The order decides when one word could be two labels.
const LABELS = new RegExp(
  [
    '(\\bb\\.? s\\.? n\\b|bsn(?: ?/ ?(?:rsin|sofi))?|rsin ?/ ?bsn|burger ?serv|zorgpas|verzekeringspas|\\bservicenummer|sofi|persoonsn|rijksregister|identificatienummer)',
    '(iban|rekening|bankn|giro)',
    '(kredietkaart|credit ?[ck]aa?rd?t?|visa|master ?card|amex|american express|maestro)',
    '(paspoort|rijbewijs|identiteitskaart|id-?kaart|id kaart|verblijfs|v-nummer|v-nr|documentn|\\bdocnr|vreemdelingen|reisdocument|id-?bewijs)',
    '(pincode|wachtwoord|inlogcode|sms-?code|activeringscode|cvc|cvv|toegangscode)',
    '(kenteken|nummerplaat)',
    // A library card, a case, an order: numbers that may be named freely.
    '((?:verzoek|klacht|bezwaar) (?:(?:\\w+ ){0,3}(?:nummer|nr|onder)|$)|opdracht|inventaris|werkbon|partij(?= \\d)|geregistreerd onder|\\b(?:kaart|pas) met (?:het )?nummer|(?:lener|lid|klant|lidmaatschap|pas|abonnee|abonnement|bib|bieb|bibliotheek|lenerspas|leners)s?[ -]?(?:pas)?-?(?:nummer|nr|kaart|pas)|leenpas|(?:afval|milieu|stads|parkeer|ov-?chip|zwem)(?:pas|kaart)|pas van de (?:bieb|bib)|lidn|ledenn|lenern|pasn|pasje|\\b(?:mijn|mn|m.n|me|de|die|deze|uw|je|jouw|een|zijn|haar|oude|nieuwe) pas\\b|\\bpas:? (?=\\d|$)|\\bpas (?:vergeten|kwijt|verloren|weg|kapot|werkt|doet|verlopen)\\b|kaartn|zaak|melding|meldn|dossier|kenmerk|referentie|\\bref\\b|factuur|offerte|pakbon|declaratie|nota(?!ri)|(?<!v)order|bestel|kvk|kamer van koophandel|\\brsin|ticket|aanvraag|klant|debiteur|crediteur|transactie|betaling|betalings|relatie|contract|polis|vergunning|aanslag|beschikking|container|isbn|issn|barcode|streepjescode|\\bean\\b|artikel|serie|track|zending|pakket|object|lantaarn|lichtmast|mastn|perceel|vestiging|btw|\\bvat\\b|ticketn|volgn|medewerker|personeel|student|correspondentie|briefn|afspraak|reservering|project|besluit|boete|cjib|verzoekn|vorderings|bon-?n|bonn|\\bbon:? $|\\blot $|loterij|kadastr|stopcontact|meter|peilbuis|ean-code|wagen|\\b(?:stads|streek|lijn|nacht)?bus(?:nummer|nr|lijn)?\\b|trein|vlucht|foutcode|foutmelding|error|versie|model|apparaat|imei|postbus|antwoordnummer|bezwaarn|registratie|inschrijfn|dossiern|begroting|bedrag|€|(?<![a-z])euro?(?![a-z])|' +
      // Any other number with a name of its own: huurdersnummer, lidnr, meterkastnummer.
      '(?<![a-z])(?!telefoon|tel|mobiel|gsm|fax|thuis|werk|prive|vaste?n|nood|contact|mijn|huis|dit|bel|bereik)[a-z]{3,25}(?:nummer|nr)(?![a-z]))',
    '(telefoon|(?<![a-z])tel\\b|tel\\.|mobiel|\\bgsm\\b|(?<!\\d)06|whatsapp|bellen|bereik|\\bmob\\b)',
  ].join('|'),
  'g',
);
const KINDS: readonly NumberLabel[] = [
  'bsn',
  'iban',
  'card',
  'document',
  'secret',
  'plate',
  'allowed',
  'phone',
];

/** The label that stands last in a text, closest to a number that follows; null when there is none. */
export function lastLabel(text: string): NumberLabel | null {
  let last: NumberLabel | null = null;
  LABELS.lastIndex = 0;
  for (let match = LABELS.exec(text); match; match = LABELS.exec(text)) last = kindOf(match) ?? last;
  return last;
}

/** The label that stands first in a text, closest to a number that comes before it; null when there is none. */
export function firstLabel(text: string): NumberLabel | null {
  LABELS.lastIndex = 0;
  const match = LABELS.exec(text);
  return match ? kindOf(match) : null;
}

function kindOf(match: RegExpExecArray): NumberLabel | null {
  const group = match.findIndex((part, at) => at > 0 && part !== undefined);
  return KINDS[group - 1] ?? null;
}
