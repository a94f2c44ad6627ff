import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { givesAnswer } from '../gives-answer';
import { hasOpenPromise } from '../open-promise';
import { number } from '../params';
import { inDanger } from '../possible-danger';
import { signOffOf } from '../sign-off';
import { silenceOf } from '../silence';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A silence (ms) after which a live conversation has long ended by itself. */
const LONG_GONE = 12 * HOUR;
const LIVE = { sync: 'live' };
const ASKED = citizen('Hoe vraag ik een parkeervergunning aan?');
const ANSWER = agent('Dat kan met DigiD op de website, bij Parkeren. Lukt dat?');
const STILL_HERE = agent('Neem rustig de tijd. Ik ben er nog als u een vraag heeft.', { later: 3 });

export default defineRule({
  id: 'close-after-silence',
  theme: 'checking',
  on: ['tick'],
  severity: 'info',
  source: { document: 'S0', quote: 'Kan je dan het chatgesprek sluiten of niet?' },
  falseAlarms: 'Een inwoner die lang zoekt naar een brief of een pas en dat niet zegt.',
  params: {
    // The sources give no number; this is our starting point.
    t2: number(10, { min: 2, max: 120, unit: 'minuten' }),
    t2Async: number(0, { min: 0, max: 336, unit: 'uur (0 = nooit)' }),
  },
  title: 'Netjes afronden na stilte',
  prompt: {
    je: [
      'Er kwam geen reactie meer. Je kunt nu netjes afronden. Laat weten dat de ander altijd terug kan komen.',
    ],
    u: [
      'Er kwam geen reactie meer. U kunt nu netjes afronden. Laat weten dat de ander altijd terug kan komen.',
    ],
  },
  insert: {
    place: 'end',
    je: [
      'Ik rond dit gesprek nu af. Heb je later nog een vraag? Stuur dan gerust een nieuw bericht. Groet, {voornaam}',
      'Ik rond dit gesprek nu af. Heb je later nog een vraag? Stuur dan gerust een nieuw bericht.',
    ],
    u: [
      'Ik rond dit gesprek nu af. Heeft u later nog een vraag? Stuur dan gerust een nieuw bericht. Met vriendelijke groet, {voornaam}',
      'Ik rond dit gesprek nu af. Heeft u later nog een vraag? Stuur dan gerust een nieuw bericht.',
    ],
  },
  maxPerConversation: 1,
  check(situation, { t2, t2Async }) {
    const { conversation, channel } = situation;
    if (conversation.citizenTyping) return null;
    const silence = silenceOf(situation);
    if (!silence) return null;
    const live = channel.sync === 'live';
    const long = live
      ? silence.reassured && silence.lasted >= t2 * MINUTE && silence.lasted < LONG_GONE
      : t2Async > 0 && silence.lasted >= t2Async * HOUR && silence.turn.some(givesAnswer);
    if (!long || hasOpenPromise(conversation) || inDanger(situation)) return null;
    return { values: { voornaam: signOffOf(situation)?.name ?? '' } };
  },
  examples: {
    speaks: [
      { before: [ASKED, ANSWER, STILL_HERE], later: 10, channel: LIVE, agent: { firstName: 'Debbie' } },
      { before: [ASKED, ANSWER, agent('Bent u er nog?', { later: 4 })], later: 12, channel: LIVE },
      {
        before: [
          citizen('Wat kost een nieuwe pas?'),
          agent('Vijf euro.'),
          agent('Geen haast hoor, ik wacht.', { later: 4 }),
        ],
        later: 20,
        channel: { sync: 'live', address: 'je', signOff: 'geen' },
      },
      { before: [ASKED, ANSWER], later: 60 * 49, params: { t2Async: 48 } },
    ],
    staysQuiet: [
      { before: [ASKED, ANSWER], later: 60 * 24 },
      { before: [ASKED, ANSWER, STILL_HERE], later: 5, channel: LIVE },
      { before: [ASKED, ANSWER], later: 90, channel: LIVE },
      { before: [ASKED, ANSWER, STILL_HERE, citizen('ja ik lees het nu')], later: 15, channel: LIVE },
      {
        before: [ASKED, agent('Ik vraag het na bij een collega.'), STILL_HERE],
        later: 15,
        channel: LIVE,
      },
      {
        before: [
          citizen('ik zie het niet meer zitten, ik wil dood'),
          agent('Wat naar. Wil je erover praten?'),
          STILL_HERE,
        ],
        later: 15,
        channel: LIVE,
      },
      { before: [ASKED, ANSWER, STILL_HERE], later: 12, channel: LIVE, typingFor: 4 },
    ],
  },
});
