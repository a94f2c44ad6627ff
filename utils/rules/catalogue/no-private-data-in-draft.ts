import type { Channel } from '../../conversation/channel';
import type { PersonalData, PersonalDataType } from '../../dutch/dutch-reading';
import { isLocationOfReport } from '../../dutch/location-of-report';
import { replaceSpans } from '../../dutch/mask';
import { defineRule } from '../define-rule';
import { citizen } from '../example';
import { exchangeOf } from '../exchange';
import { perConversation } from '../per-conversation';
import { bare, isAddress, privateDataIn, typesInWords } from '../private-data';
import type { Situation } from '../situation';

const QUESTION = citizen('Klopt mijn inschrijving?');

export default defineRule({
  id: 'no-private-data-in-draft',
  theme: 'privacy',
  on: ['send'],
  draftAlone: true,
  severity: 'block',
  source: {
    document: 'S4',
    quote: 'Het is niet verstandig om privacygevoelige gegevens via WhatsApp te communiceren.',
  },
  falseAlarms: 'Het rekeningnummer of adres van de organisatie zelf, zolang dat niet is ingevuld.',
  params: {},
  title: 'Geen privégegevens in je antwoord',
  prompt: {
    je: ['In je bericht staat {soort}. Haal dit weg voordat je het verstuurt.'],
    u: ['In uw bericht staat {soort}. Haal dit weg voordat u het verstuurt.'],
  },
  insert: null,
  check(situation) {
    const { draft, channel } = situation;
    if (channel.identityAssured) return null;
    const given = valuesGiven(situation);
    const stated = privateDataIn(draft, channel).filter((data) => belongsToCitizen(data, draft, given));
    const found = [...stated, ...repeated(draft, given)];
    if (found.length === 0) return null;
    return {
      about: 'draft',
      values: { soort: typesInWords(found.map(({ type }) => type)) },
      rewrites: [{ label: 'Vervang door [weggelaten]', text: replaceSpans(draft, found, '[weggelaten]') }],
    };
  },
  examples: {
    speaks: [
      { before: [QUESTION], draft: 'Ik heb uw bsn 123456782 genoteerd.' },
      { before: [QUESTION], draft: 'Klopt het dat u geboren bent op 12-03-1961?' },
      {
        before: [citizen('Ik woon op Molenstraat 12, klopt dat bij jullie?')],
        draft: 'Ja, wij hebben Molenstraat 12 staan.',
      },
      { before: [QUESTION], draft: 'We storten het terug op NL91 ABNA 0417 1643 00.' },
    ],
    staysQuiet: [
      {
        before: [QUESTION],
        draft: 'U kunt betalen op NL91ABNA0417164300.',
        channel: { ownData: { ibans: ['NL91 ABNA 0417 1643 00'] } },
      },
      { before: [QUESTION], draft: 'U kunt terecht op Raadhuisplein 1.' },
      {
        before: [citizen('Er is een put verstopt bij Havenweg 8')],
        draft: 'Bedankt. De put bij Havenweg 8 maken we deze week schoon.',
      },
      { before: [QUESTION], draft: 'Uw zaaknummer is 123456782.' },
      { before: [QUESTION], draft: 'Ik heb uw bsn 123456782 genoteerd.', channel: { identityAssured: true } },
    ],
  },
});

/** A value the citizen wrote here, as they wrote it. */
interface Given {
  readonly type: PersonalDataType;
  readonly value: string;
}

function valuesGiven({ conversation, channel }: Situation): readonly Given[] {
  const known = givenOn(conversation);
  const before = known.get(channel);
  if (before) return before;
  const given = exchangeOf(conversation)
    .recent.filter(({ author }) => author === 'citizen')
    .flatMap(({ text }) =>
      privateDataIn(text, channel)
        .filter(({ type }) => !(isAddress(type) && isPublicPlace(text)))
        .map(({ type, start, end }) => ({ type, value: text.slice(start, end) })),
    );
  known.set(channel, given);
  return given;
}

const OURS = /(?<!\p{L})(?:mijn|ons|onze|mij|thuis|woon|wonen)(?!\p{L})/iu;

/** Where something is reported in the street, and nobody says that they live there. */
function isPublicPlace(text: string): boolean {
  return isLocationOfReport(text) && !OURS.test(text.slice(0, 5000));
}

/** By the channel, whose own data is not private. */
const givenOn = perConversation(() => new WeakMap<Channel, readonly Given[]>());

/** Agents name addresses of offices all day; an address is private when the citizen gave it, or the draft says "uw adres". */
function belongsToCitizen(
  { type, start, end }: PersonalData,
  draft: string,
  given: readonly Given[],
): boolean {
  if (!isAddress(type)) return true;
  const before = draft.slice(Math.max(0, start - 40), start);
  if (/(?<!\p{L})(?:uw|je|jouw)(?: \p{L}+)? adres/iu.test(before)) return true;
  const value = bare(draft.slice(start, end));
  return given.some((each) => bare(each.value) === value);
}

/** Where the draft says again what the citizen gave, also where nothing around it tells what it is. */
function repeated(draft: string, given: readonly Given[]): readonly PersonalData[] {
  if (given.length === 0) return [];
  const lower = draft.toLowerCase();
  return given.flatMap(({ type, value }) => {
    const start = lower.indexOf(value.toLowerCase());
    return start < 0 ? [] : [{ type, start, end: start + value.length }];
  });
}
