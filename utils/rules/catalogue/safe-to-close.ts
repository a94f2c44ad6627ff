import { judgeQuestions } from '../../dutch/answers/answered';
import { readCare } from '../../dutch/care/read-care';
import { read } from '../../dutch/read';
import { asksBack } from '../asks-back';
import { showsUptake } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { givesAnswer } from '../gives-answer';
import { hasOpenPromise } from '../open-promise';
import { inDanger } from '../possible-danger';
import { signOffOf } from '../sign-off';

const ASKED = citizen('Hoe meld ik een kapotte lantaarnpaal?');
const ANSWER = agent('Dat kan via het meldformulier op de website, of hier in de chat.');

export default defineRule({
  id: 'safe-to-close',
  theme: 'checking',
  on: ['message'],
  severity: 'info',
  source: {
    document: 'S0',
    quote:
      'Zo bedanken chatters de hulpverlener minder vaak expliciet dan bij telefoongesprekken. Doordat dit niet gebeurt, weet de hulpverlener niet of de informatie of het advies goed is aangekomen.',
  },
  falseAlarms: 'Een bedankje voordat de ander het advies heeft geprobeerd.',
  params: {},
  title: 'Je kunt afronden',
  prompt: {
    je: [
      'De ander {bedankt} je en weet genoeg. Je kunt afronden.',
      'De ander weet genoeg. Je kunt afronden.',
    ],
    u: ['De ander {bedankt} u en weet genoeg. U kunt afronden.', 'De ander weet genoeg. U kunt afronden.'],
  },
  insert: {
    place: 'end',
    je: ['Graag gedaan! Groet, {voornaam}', 'Graag gedaan!'],
    u: ['Graag gedaan. Met vriendelijke groet, {voornaam}', 'Graag gedaan.'],
  },
  maxPerConversation: 1,
  check(situation) {
    const { conversation } = situation;
    const { unanswered, agentBefore } = exchangeOf(conversation);
    const texts = unanswered.map(({ text }) => text);
    const readings = texts.map((text) => read(text));
    if (!unanswered.some(showsUptake)) return null;
    if (unanswered.some(({ kind }) => kind !== 'text') || !agentBefore.some(givesAnswer)) return null;
    // Our own question is still open, unless it asked whether this helps.
    const open = agentBefore.at(-1)?.text ?? '';
    if (read(open).questions > 0 && !asksBack(open)) return null;
    const goesOn = readings.some(({ questions, acts }) => questions > 0 || acts.has('hardship'));
    if (goesOn || texts.some((text) => GOES_ON.test(text)) || judgeQuestions(texts, '').length > 0)
      return null;
    if (hasOpenPromise(conversation) || texts.some((text) => readCare(text).irony.length > 0)) return null;
    if (inDanger(situation)) return null;
    return {
      values: {
        bedankt: readings.some(({ acts }) => acts.has('thanks')) ? 'bedankt' : '',
        voornaam: signOffOf(situation)?.name ?? '',
      },
    };
  },
  examples: {
    speaks: [
      { before: [ASKED, ANSWER, citizen('Ik ben prima geholpen, groetjes')] },
      { before: [ASKED, ANSWER, citizen('Helder, dank je, dan weet ik genoeg!')] },
      { before: [ASKED, ANSWER, citizen('dank u wel')], agent: { firstName: 'Debbie' } },
      {
        before: [
          ASKED,
          agent('Dat kan via het formulier op de website. Lukt het zo?'),
          citizen('ja daar kan ik wel iets mee'),
        ],
        channel: { address: 'je' },
      },
      { before: [ASKED, ANSWER, citizen('Super'), citizen('ga ik doen, merci hè!')] },
      { before: [ASKED, ANSWER, citizen('Dan kom ik er wel uit. Fijne dag!')] },
    ],
    staysQuiet: [
      { before: [ASKED, ANSWER, citizen('Bedankt voor niks.')] },
      { before: [ASKED, ANSWER, citizen('lekker dan, bedankt')] },
      { before: [ASKED, ANSWER, citizen('Bedankt! En hoe lang duurt het dan?')] },
      { before: [ASKED, ANSWER, citizen('bedankt, maar het formulier laadt niet')] },
      {
        before: [ASKED, agent('Ik vraag het na bij een collega, u hoort morgen van mij.'), citizen('Dank u')],
      },
      { before: [ASKED, agent('Om welke straat gaat het?'), citizen('Kerkstraat, alvast bedankt')] },
      { before: [ASKED, ANSWER, citizen('ok')] },
      { before: [ASKED, ANSWER, citizen('bedankt, en kan het ook zonder DigiD')] },
    ],
  },
});

/** A word of thanks that is not the end: something stands against it, or is still to come. */
const GOES_ON =
  /(?<!\p{L})(?:maar|alleen|echter|helaas|alvast|bij voorbaat|toch|nog (?:steeds|een|wel|iets|even)|niet|geen|nooit|niemand|niets|niks|nergens|(?:en|of) (?:kan|moet|mag|is|hoe|wat|waar|wanneer|wie|welke?))(?!\p{L})/iu;
