import type { PersonalDataType } from '../../dutch/dutch-reading';
import { isLocationOfReport } from '../../dutch/location-of-report';
import { read } from '../../dutch/read';
import { defineRule } from '../define-rule';
import { citizen } from '../example';
import { exchangeOf } from '../exchange';
import { isAddress, isProtected, typesInWords } from '../private-data';

const HELD: ReadonlySet<PersonalDataType> = new Set([
  'bsn',
  'iban',
  'document-number',
  'credit-card',
  'secret',
]);
/** The citizen's own address, whatever they report: "wat is uw adres?", not "op welk adres staat de lamp?". */
const THEIR_HOME =
  /(?<!\p{L})(?:uw|je|jouw) (?:\p{L}+ )?(?:(?:woon|huis|thuis)?adres|postcode|woonplaats|huisnummer)(?!\p{L})/iu;
/** S4 names the place of living too, which is no personal data by itself. */
const ASKS_PLACE =
  /(?<!\p{L})(?:wat is|mag ik|mogen we|geef|noem|stuur|app|graag|(?:kunt?|wilt?|zou) (?:u|je))(?!\p{L})[^.?!\n]{0,60}(?<!\p{L})(?:uw|je|jouw) woonplaats(?!\p{L})(?![^.?!\n]{0,20}(?<!\p{L})niet(?!\p{L}))|(?<!\p{L})(?:in|uit) welke (?:woon)?plaats (?:woont|woon|komt|kom) (?:u|je|jij)(?!\p{L})/iu;
const QUESTION = citizen('Kunt u zien of mijn aanvraag binnen is?');

export default defineRule({
  id: 'do-not-ask-private-data',
  theme: 'privacy',
  on: ['send'],
  draftAlone: true,
  severity: 'block',
  source: {
    document: 'S4',
    quote:
      'Je mag niet naar privacygevoelige gegevens vragen. Te denken valt aan adres, woonplaats, geboortedatum et cetera.',
  },
  falseAlarms: 'Een vraag die de inwoner ergens anders moet beantwoorden, achter een inlog of aan de balie.',
  params: {},
  title: 'Vraag niet naar privégegevens',
  prompt: {
    je: [
      'Je vraagt naar {soort}. Dat mag niet via {kanaal}. Laat de ander bellen, of vraag naar {toegestaan}.',
      'Je vraagt naar {soort}. Dat mag niet via {kanaal}. Laat de ander bellen.',
    ],
    u: [
      'U vraagt naar {soort}. Dat mag niet via {kanaal}. Laat de ander bellen, of vraag naar {toegestaan}.',
      'U vraagt naar {soort}. Dat mag niet via {kanaal}. Laat de ander bellen.',
    ],
  },
  insert: {
    place: 'instead',
    je: [
      'Voor deze vraag heb ik gegevens van je nodig. Die mag ik niet via {kanaal} vragen. Wil je ons bellen op {telefoon}? We zijn bereikbaar {tijden}.',
      'Voor deze vraag heb ik gegevens van je nodig. Die mag ik niet via {kanaal} vragen. Wil je ons bellen op {telefoon}?',
      'Voor deze vraag heb ik gegevens van je nodig. Die mag ik niet via {kanaal} vragen. Wil je ons daarvoor bellen?',
    ],
    u: [
      'Voor deze vraag heb ik gegevens van u nodig. Die mag ik niet via {kanaal} vragen. Wilt u ons bellen op {telefoon}? We zijn bereikbaar {tijden}.',
      'Voor deze vraag heb ik gegevens van u nodig. Die mag ik niet via {kanaal} vragen. Wilt u ons bellen op {telefoon}?',
      'Voor deze vraag heb ik gegevens van u nodig. Die mag ik niet via {kanaal} vragen. Wilt u ons daarvoor bellen?',
    ],
  },
  check({ draft, channel, conversation }) {
    if (channel.identityAssured) return null;
    const { lastCitizenStretch } = exchangeOf(conversation);
    const aboutReport =
      !THEIR_HOME.test(draft.slice(0, 5000)) &&
      lastCitizenStretch.some(({ text }) => isLocationOfReport(text));
    const types = read(draft).asksFor.filter(
      (type) => isProtected(type) && !(aboutReport && isAddress(type)),
    );
    const place = !types.some(isAddress) && ASKS_PLACE.test(draft.slice(0, 5000));
    if (types.length === 0 && !place) return null;
    const asked = [typesInWords(types), place ? 'een woonplaats' : ''].filter((words) => words !== '');
    const allowed = channel.allowedIdentifiers.slice(0, 2).map((each) => `het ${each}`);
    return {
      about: 'draft',
      severity: types.some((type) => HELD.has(type)) ? 'block' : 'warn',
      values: { soort: asked.join(' en '), toegestaan: allowed.join(' of ') },
    };
  },
  examples: {
    speaks: [
      { before: [QUESTION], draft: 'Wat is uw geboortedatum?' },
      { before: [QUESTION], draft: 'Mag ik uw bsn? Dan zoek ik het op.' },
      {
        before: [QUESTION],
        draft: 'Dat zoek ik op. Wat is je naam en je woonplaats?',
        channel: { address: 'je' },
      },
      { before: [citizen('Mag ik een extra kliko voor gft?')], draft: 'Ja hoor. Wat is uw huisadres?' },
      { before: [QUESTION], draft: 'Kun je een kopie van je paspoort sturen?', channel: { address: 'je' } },
    ],
    staysQuiet: [
      { before: [QUESTION], draft: 'Neem uw paspoort mee naar de balie.' },
      { before: [QUESTION], draft: 'Stuur hier geen bsn of wachtwoord.' },
      { before: [QUESTION], draft: 'Wat is uw pasnummer?' },
      { before: [QUESTION], draft: 'Het adres van de balie in uw woonplaats is Markt 3.' },
      { before: [QUESTION], draft: 'Wat is uw geboortedatum?', channel: { identityAssured: true } },
      {
        before: [citizen('De lantaarnpaal in onze straat is kapot')],
        draft: 'Wat is het adres waar de lantaarnpaal staat?',
      },
    ],
  },
});
