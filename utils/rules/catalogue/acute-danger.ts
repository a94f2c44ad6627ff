import { type Message, writtenAt } from '../../conversation/message';
import type { DangerKind } from '../../dutch/care/care-reading';
import { readCare } from '../../dutch/care/read-care';
import { defineRule, type Insert, type Remark } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import type { Situation } from '../situation';

/** Some word of the agent does not end a danger; after half an hour without help named, it is no longer now. */
const STAYS = 30 * 60_000;
const REFERS =
  /(?<!\d)(?:112|113|0[89]00)(?!\d)|(?<!\p{L})(?:hulpdiensten|brandweer|ambulance|politie|huisarts\p{L}{0,4}|crisisdienst|storingsdienst|veilig thuis)(?!\p{L})/iu;
/** Only dying as a manner of speaking; "een dode tak" has nothing to do with anybody. */
const DYING = /(?<!\p{L})(?:dood|sterf|stik|crepeer|vermoord)(?!\p{L})/iu;
const MYSELF = /(?<!\p{L})(?:ik|mij|me)(?!\p{L})/iu;

const CALL_112 = {
  je: 'Is er nu direct gevaar? Bel dan meteen 112.',
  u: 'Is er nu direct gevaar? Belt u dan meteen 112.',
};
const DANGER: Insert = { place: 'start', je: [CALL_112.je], u: [CALL_112.u] };
const WATER: Insert = {
  place: 'start',
  je: ['{calamiteitentekst}', CALL_112.je],
  u: ['{calamiteitentekst}', CALL_112.u],
};
const SUICIDE: Insert = {
  place: 'start',
  je: [
    'Wat goed dat je dit vertelt. Denk je aan zelfdoding? Je kunt nu gratis en anoniem praten met 113: bel 0800-0113 of chat via 113.nl. Bij direct gevaar: bel 112.',
  ],
  u: [
    'Wat goed dat u dit vertelt. Denkt u aan zelfdoding? U kunt nu gratis en anoniem praten met 113: bel 0800-0113 of chat via 113.nl. Bij direct gevaar: bel 112.',
  ],
};

export default defineRule({
  id: 'acute-danger',
  theme: 'handover',
  on: ['message', 'open'],
  severity: 'warn',
  source: { document: 'S2', quote: 'Er is vooral traffic bij calamiteiten.' },
  falseAlarms:
    'Een gevaar dat al voorbij is, of een titel of onderwerp zonder aanhalingstekens. Liever een keer te vaak dan te weinig.',
  params: {},
  title: 'Mogelijk direct gevaar',
  prompt: {
    je: [
      '{spreekwijze}',
      'Mogelijk is er direct gevaar. Verwijs nu door, blijf bij de ander en roep je leidinggevende erbij.',
    ],
    u: [
      '{spreekwijze}',
      'Mogelijk is er direct gevaar. Verwijs nu door, blijf bij de ander en roep uw leidinggevende erbij.',
    ],
  },
  insert: DANGER,
  neverCounted: true,
  check(situation) {
    return danger(situation) ?? mannerOfSpeaking(situation);
  },
  examples: {
    speaks: [
      { before: [citizen('ik wil er niet meer zijn')] },
      {
        before: [
          citizen('hallo'),
          citizen('het ruikt hier heel sterk naar gas in de hal, wat moeten we doen'),
        ],
      },
      {
        before: [citizen('Er stroomt water door de dijk bij ons achter!')],
        channel: { calamityText: 'Bel direct ons calamiteitennummer: 0800-1234.' },
      },
      { before: [citizen('mijn vader is gevallen en reageert niet meer'), agent('Wat is uw adres?')] },
      { before: [citizen('Pfff ik ga dood van de hitte in dat lokaal')] },
      {
        before: [citizen('hoi')],
        prechat: 'Onderwerp: anders. Mijn ex staat voor de deur met een mes',
      },
    ],
    staysQuiet: [
      { before: [citizen('Ik zoek een boek over zelfdoding voor mijn werkstuk.')] },
      { before: [citizen('Er ligt een dode eend in de sloot bij de brug, halen jullie die op?')] },
      { before: [citizen('we hebben brand gehad vorig jaar, waar vind ik het rapport?')] },
      {
        before: [
          citizen('er komt rook uit de kelder van de flat'),
          agent('Bel nu meteen 112 en ga naar buiten.'),
        ],
      },
      { before: [citizen('Wanneer is de volgende oefening van de brandweer?')] },
    ],
  },
});

function danger(situation: Situation): Remark | null {
  const { prechat } = situation.surroundings;
  const { recent, agentMessages } = exchangeOf(situation.conversation);
  const open = stillOpen(situation).map(({ id, text }) => ({ id, kinds: kindsIn(text) }));
  if (prechat && recent.length > 0 && agentMessages === 0) {
    open.unshift({ id: 'prechat', kinds: kindsIn(prechat) });
  }
  const last = open.findLast(({ kinds }) => kinds.length > 0);
  return last ? { about: last.id, insert: insertFor(open.flatMap(({ kinds }) => kinds)) } : null;
}

/** The citizen's messages that nobody named help for yet. */
function stillOpen({ conversation, now }: Situation): readonly Message[] {
  const { recent, unanswered } = exchangeOf(conversation);
  const helped = recent.findLastIndex(({ author, text }) => author === 'agent' && REFERS.test(text));
  return recent
    .slice(helped + 1)
    .filter(
      (message) =>
        message.author === 'citizen' && (unanswered.includes(message) || now - writtenAt(message) <= STAYS),
    );
}

function kindsIn(text: string): readonly DangerKind[] {
  return readCare(text).danger.map(({ kind }) => kind);
}

function insertFor(kinds: readonly DangerKind[]): Insert {
  if (kinds.includes('suicide')) return SUICIDE;
  return kinds.every((kind) => kind === 'water') ? WATER : DANGER;
}

function mannerOfSpeaking({ conversation }: Situation): Remark | null {
  const message = exchangeOf(conversation).unanswered.findLast(
    ({ text }) =>
      MYSELF.test(text) &&
      readCare(text).figuresOfSpeech.some(({ start, end }) => DYING.test(text.slice(start, end))),
  );
  if (!message) return null;
  return {
    about: message.id,
    severity: 'info',
    insert: false,
    values: { spreekwijze: 'Dit lijkt een manier van spreken. Let op of er toch gevaar is.' },
  };
}
