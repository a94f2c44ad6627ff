import { durationInWords } from '../../clock/duration';
import { read } from '../../dutch/read';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { inDanger } from '../possible-danger';
import { silenceOf } from '../silence';

const MINUTE = 60_000;
const LIVE = { sync: 'live' };
const ASKED = citizen('Ik heb een brief gekregen over een aanslag, wat moet ik daarmee?');
const ADVICE = agent('U kunt de aanslag betalen via de website, of binnen zes weken bezwaar maken.');

export default defineRule({
  id: 'silence-what-now',
  theme: 'checking',
  on: ['tick'],
  severity: 'info',
  source: { document: 'S0', quote: 'Hoe moet je de stilte interpreteren?' },
  falseAlarms: 'Een inwoner die het antwoord heeft gelezen en zonder groet is vertrokken.',
  params: {
    // The sources give no number; this is our starting point.
    t1: number(3, { min: 1, max: 60, unit: 'minuten' }),
    // After that nobody sits waiting any more.
    forgetAfter: number(60, { min: 5, max: 600, unit: 'minuten' }),
  },
  title: 'Wat betekent deze stilte?',
  prompt: {
    je: [
      'Het is {t} stil. De ander kan nadenken, twijfelen of even weg zijn. Stuur hooguit één rustig bericht.',
    ],
    u: [
      'Het is {t} stil. De ander kan nadenken, twijfelen of even weg zijn. Stuurt u hooguit één rustig bericht.',
    ],
  },
  insert: {
    place: 'end',
    je: ['Neem rustig de tijd. Ik ben er nog als je een vraag hebt.'],
    u: ['Neem rustig de tijd. Ik ben er nog als u een vraag heeft.'],
  },
  check(situation, { t1, forgetAfter }) {
    const { conversation, channel } = situation;
    if (channel.sync !== 'live' || conversation.citizenTyping) return null;
    const silence = silenceOf(situation);
    if (!silence || silence.reassured || silence.lasted > forgetAfter * MINUTE) return null;
    const { lastCitizenStretch, lastCitizen } = exchangeOf(conversation);
    const turn = silence.turn.map(({ text }) => read(text));
    const asked = turn.some(({ questions }) => questions > 0);
    if (!asked && !turn.some(({ acts }) => acts.has('advice') || acts.has('referral'))) return null;
    const citizens = lastCitizenStretch.map(({ text }) => read(text).acts);
    // Whoever already knows enough has nothing left to say, and who waits for us is not silent.
    if (!asked && citizens.some((acts) => acts.has('strong-ack') || acts.has('thanks'))) return null;
    const last = turn.at(-1);
    if (last?.questions === 0 && (last.acts.has('hold') || last.acts.has('deferral'))) return null;
    const paused = citizens.some((acts) => acts.has('hold'));
    if (silence.lasted < t1 * MINUTE * (paused ? 3 : 1) || inDanger(situation)) return null;
    return {
      about: `silence after ${lastCitizen?.id ?? 'nothing'}`,
      values: { t: durationInWords(silence.lasted / MINUTE) },
    };
  },
  examples: {
    speaks: [
      { before: [ASKED, ADVICE], later: 3, channel: LIVE },
      { before: [ASKED, agent('Wat staat er bovenaan de brief?')], later: 5, channel: LIVE },
      {
        before: [
          citizen('Momentje hoor, ik zoek de brief op'),
          agent('Prima. Kunt u het kenmerk doorgeven?'),
        ],
        later: 10,
        channel: LIVE,
      },
      {
        before: [
          citizen('ik drink te veel denk ik'),
          agent('Je kunt eens een week bijhouden hoeveel je drinkt.', { later: 0 }),
          agent('Wat denk je, zou dat lukken?', { later: 0.5 }),
        ],
        later: 4,
        channel: { sync: 'live', address: 'je' },
      },
    ],
    staysQuiet: [
      { before: [ASKED, ADVICE], later: 2, channel: LIVE },
      { before: [ASKED, ADVICE], later: 30 },
      { before: [ASKED, ADVICE, citizen('momentje, ik pak de brief')], later: 4, channel: LIVE },
      { before: [ASKED, ADVICE], later: 4, channel: LIVE, typingFor: 5 },
      {
        before: [citizen('wacht even, ik pak de brief erbij'), agent('Wat is het kenmerk?')],
        later: 5,
        channel: LIVE,
      },
      {
        before: [ASKED, ADVICE, agent('Neem rustig de tijd, ik ben er nog.', { later: 3 })],
        later: 5,
        channel: LIVE,
      },
      { before: [ASKED, ADVICE, agent('Ik zoek het kenmerk even voor u op.')], later: 6, channel: LIVE },
      {
        before: [ASKED, ADVICE, citizen('Top, bedankt'), agent('Graag gedaan. Fijne dag!')],
        later: 6,
        channel: LIVE,
      },
    ],
  },
});
