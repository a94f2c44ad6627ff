import { type Message, writtenAt } from '../../conversation/message';
import { isLocationOfReport } from '../../dutch/location-of-report';
import { read } from '../../dutch/read';
import { defineRule, type Remark } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { isAddress, privateDataIn, typesInWords } from '../private-data';
import type { Situation } from '../situation';

export default defineRule({
  id: 'citizen-shared-private-data',
  theme: 'privacy',
  on: ['message', 'open'],
  severity: 'warn',
  source: {
    document: 'S4',
    quote:
      'Als een klant zelf privacygevoelige gegevens deelt, vraag de klant dan om te bellen naar het algemene nummer. Leg uit waarom je de klant via WhatsApp niet verder mag helpen.',
  },
  falseAlarms:
    'Een nummer van iets anders dat toevallig aan de elfproef voldoet en naast het woord BSN staat.',
  params: {},
  title: 'De ander deelt privégegevens',
  prompt: {
    je: [
      '{melding} Neem het over in de melding, niet in je antwoord.',
      'De ander deelt {soort}. Neem dit niet over in je antwoord. Leg uit waarom dit hier niet kan en verwijs naar {telefoon}.',
      'De ander deelt {soort}. Neem dit niet over in je antwoord. Leg uit waarom dit hier niet kan en verwijs naar {anderKanaal}.',
      'De ander deelt {soort}. Neem dit niet over in je antwoord. Leg uit waarom dit hier niet kan en verwijs naar een veilig kanaal.',
    ],
    u: [
      '{melding} Neem het over in de melding, niet in uw antwoord.',
      'De ander deelt {soort}. Neem dit niet over in uw antwoord. Leg uit waarom dit hier niet kan en verwijs naar {telefoon}.',
      'De ander deelt {soort}. Neem dit niet over in uw antwoord. Leg uit waarom dit hier niet kan en verwijs naar {anderKanaal}.',
      'De ander deelt {soort}. Neem dit niet over in uw antwoord. Leg uit waarom dit hier niet kan en verwijs naar een veilig kanaal.',
    ],
  },
  insert: {
    place: 'end',
    je: [
      'Je stuurt me {soort}. Dat is via {kanaal} niet veilig genoeg, dus ik mag je hier niet verder helpen. Wil je ons bellen op {telefoon}? Je kunt je bericht zelf verwijderen.',
      'Je stuurt me {soort}. Dat is via {kanaal} niet veilig genoeg, dus ik mag je hier niet verder helpen. Dat kan wel via {anderKanaal}. Je kunt je bericht zelf verwijderen.',
      'Je stuurt me {soort}. Dat is via {kanaal} niet veilig genoeg. Je kunt je bericht zelf verwijderen.',
    ],
    u: [
      'U stuurt me {soort}. Dat is via {kanaal} niet veilig genoeg, dus ik mag u hier niet verder helpen. Wilt u ons bellen op {telefoon}? U kunt uw bericht zelf verwijderen.',
      'U stuurt me {soort}. Dat is via {kanaal} niet veilig genoeg, dus ik mag u hier niet verder helpen. Dat kan wel via {anderKanaal}. U kunt uw bericht zelf verwijderen.',
      'U stuurt me {soort}. Dat is via {kanaal} niet veilig genoeg. U kunt uw bericht zelf verwijderen.',
    ],
  },
  check(situation) {
    if (situation.channel.identityAssured) return null;
    const { unanswered, recent } = exchangeOf(situation.conversation);
    // Who cannot call is sent elsewhere.
    const callable = !recent.some(
      ({ author, text }) => author === 'citizen' && read(text).acts.has('cannot-call'),
    );
    for (const message of unanswered.toReversed()) {
      const remark = remarkOn(message, situation, callable);
      if (remark) return remark;
    }
    return null;
  },
  examples: {
    speaks: [
      { before: [citizen('lantaarnpaal kapot bij 3201 AB 12')] },
      { before: [citizen('mijn bsn is 111222333')] },
      { before: [citizen('Hoe lang nog?'), agent('Waar is uw nieuwe woning?'), citizen('Ringdijk 40')] },
      { before: [citizen('Hoe vraag ik dat aan?'), agent('Waar woont u?'), citizen('Ringdijk 40')] },
      { before: [citizen('Ik ben geboren op 12-03-1961')], channel: { phone: '14 0181' } },
      { before: [citizen('zo ziet mijn rijbewijs eruit'), citizen('', { kind: 'image' })] },
      { before: [citizen('u mag het overmaken op NL91ABNA0417164300')] },
    ],
    staysQuiet: [
      { before: [citizen('KvK 12345678')] },
      { before: [citizen('Ik sta nu weer bij de container en hij gaat niet open')] },
      { before: [citizen('zaaknummer 123456782')] },
      { before: [citizen('mijn bsn is 111222333')], channel: { identityAssured: true } },
      { before: [citizen('mijn bsn is 111222333'), agent('Dat is hier niet veilig. Wilt u ons bellen?')] },
      { before: [citizen('Mijn pasnummer is 12345678')] },
      { before: [citizen('Bij mijn paspoort krijg ik deze foutmelding'), citizen('', { kind: 'image' })] },
    ],
  },
});

const LIVES_THERE = /(?<!\p{L})(?:woon|wonen|woont|mijn huis|mijn adres|ons adres|thuis)(?!\p{L})/iu;
/** A report says where something is by a postcode, or by a street with a number. */
const NAMES_A_PLACE =
  /\d{4} ?[A-Z]{2}(?!\p{L})|(?<!\p{L})(?:bij|op|aan|in|voor|naast|tegenover) (?:de |het )?\p{L}{4,40} \d{1,4}(?!\d)/iu;

/** "Waar is dat ongeveer?", "waar staat de paal?": the answer is a place, and nobody's home. */
const ASKS_WHERE =
  /(?<!\p{L})waar (?:precies |ongeveer |was |)(?:(?:is|ligt|staat|zit|hangt|gebeurt|gebeurde|speelt)(?! (?:u|uw|je|jij|jouw)(?!\p{L}))|ziet u|zie je|zag u|zag je)(?!\p{L})|(?<!\p{L})(?:welke straat|welk huisnummer|welke plek|op welke hoogte) (?:is|ligt|staat|zit|gaat|speelt|gebeurt)(?!\p{L})/iu;

function isPlaceOfReport(text: string, { conversation }: Situation): boolean {
  if (isLocationOfReport(text) && NAMES_A_PLACE.test(text)) return true;
  const asked = exchangeOf(conversation).agentBefore.some((message) => ASKS_WHERE.test(message.text));
  return asked && !LIVES_THERE.test(text);
}

const DOCUMENT =
  /(?<!\p{L})(?:paspoort|id[- ]?kaart|id[- ]?bewijs|identiteitskaart|identiteitsbewijs|legitimatie|legitimatiebewijs|rijbewijs|verblijfsdocument|verblijfsvergunning)(?!\p{L})/iu;
/** A picture of something else: an error on the screen, a letter, the photo for a passport. */
const OTHER_PICTURE =
  /(?<!\p{L})(?:fout|foutmelding|melding|scherm|schermafbeelding|screenshot|brief|website|site|app|pasfoto|afspraak|verlopen)(?!\p{L})/iu;
const TOGETHER = 2 * 60_000;

/** A picture or file within two minutes of words about an identity document (rulebook, detectors). */
function isPictureOfDocument(message: Message, { conversation }: Situation): boolean {
  if (message.kind !== 'image' && message.kind !== 'document') return false;
  const said = exchangeOf(conversation)
    .recent.filter(
      (each) => each.author === 'citizen' && Math.abs(writtenAt(each) - writtenAt(message)) <= TOGETHER,
    )
    .map((each) => each.text.slice(0, 2000));
  return said.some((text) => DOCUMENT.test(text)) && !said.some((text) => OTHER_PICTURE.test(text));
}

function remarkOn(message: Message, situation: Situation, callable: boolean): Remark | null {
  const { id, text } = message;
  if (isPictureOfDocument(message, situation)) {
    const soort = 'een foto of kopie van een identiteitsbewijs';
    return { about: id, values: { soort, ...(callable ? {} : { telefoon: '' }) } };
  }
  const types = privateDataIn(text, situation.channel).map(({ type }) => type);
  const named = types.length > 0 || NAMES_A_PLACE.test(text);
  if (named && types.every(isAddress) && isPlaceOfReport(text, situation)) {
    return {
      about: id,
      severity: 'info',
      insert: false,
      values: { melding: 'Dit is het adres van de melding.' },
    };
  }
  if (types.length === 0) return null;
  return { about: id, values: { soort: typesInWords(types), ...(callable ? {} : { telefoon: '' }) } };
}
