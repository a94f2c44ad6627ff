import { onlyGreets } from '../../dutch/acts/only-greets';
import { read } from '../../dutch/read';
import { speaksOfDeath } from '../../dutch/story/bereavement';
import { hasHardTime } from '../../dutch/story/hard-time';
import { requestIsClear } from '../conversation-facts';
import { defineRule, type Insert } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { inDanger } from '../possible-danger';
import { registerFor } from '../register';
import type { Situation } from '../situation';

const THIRD_TIME = citizen('Ik bel nu voor de derde keer en niemand helpt, wanneer komt mijn container?');
/** Wider than the act: a word of recognition anywhere in the draft is enough to keep quiet. */
const ACKNOWLEDGES =
  /ongemak|begrijp|(?<!\p{L})(?:geduld|sterkte|beterschap|snap|snappen|vervelend|jammer|verdrietig|balen|lastig|moeilijk|zwaar|heftig|schrikken|(?:naar|rot|erg) voor|niet (?:fijn|leuk|prettig|niks))(?!\p{L})/iu;
const CONDOLENCE: Insert = {
  place: 'start',
  je: ['Gecondoleerd met je verlies. Ik kijk graag met je mee.'],
  u: ['Gecondoleerd met uw verlies. Ik kijk graag met u mee.'],
};

export default defineRule({
  id: 'empathy-missing',
  theme: 'understanding',
  on: ['send'],
  severity: 'advice',
  source: {
    document: 'S0',
    quote:
      'Doordat in live chat het non-verbale aspect (visuele en auditieve informatie) ontbreekt, is het belangrijk om op de juiste momenten empathie te tonen.',
  },
  falseAlarms: 'Een zakelijke vraag met een zwaar woord erin, van iemand die het zelf niet moeilijk heeft.',
  params: {},
  title: 'Erken wat de ander meemaakt',
  prompt: {
    je: [
      'De vraag is duidelijk en de ander lijkt het moeilijk te hebben. Erken dat in één zin en geef dan je antwoord.',
    ],
    u: [
      'De vraag is duidelijk en de ander lijkt het moeilijk te hebben. Erken dat in één zin en geef dan uw antwoord.',
    ],
  },
  insert: {
    place: 'start',
    je: [
      'Wat vervelend dat {situatie}. Ik kijk graag met je mee.',
      'Wat vervelend. Ik kijk graag met je mee.',
    ],
    u: ['Wat vervelend dat {situatie}. Ik kijk graag met u mee.', 'Wat vervelend. Ik kijk graag met u mee.'],
  },
  // Ten messages of the two together.
  quietTurns: 5,
  check(situation) {
    const { draft, conversation } = situation;
    const { unanswered, recent } = exchangeOf(conversation);
    if (unanswered.length === 0 || !answers(draft)) return null;
    const spoken = recent.slice(-6).filter(({ author }) => author === 'agent');
    if ([draft, ...spoken.map(({ text }) => text)].some(acknowledges)) return null;
    const last = recent.filter(({ author }) => author === 'citizen').slice(-3);
    const hard = last.findLast(({ text }) => hasHardTime(text));
    if (!hard || !requestIsClear(situation) || inDanger(situation)) return null;
    const about = `hardship ${hard.id}`;
    if (speaksOfDeath(hard.text)) return { about, insert: CONDOLENCE };
    return { about, values: { situatie: inWords(hard.text, situation) } };
  },
  examples: {
    speaks: [
      {
        before: [citizen('We leven nu maanden zonder verwarming. Wanneer wordt de ketel gemaakt?')],
        draft: 'U kunt bellen met de storingsdienst.',
      },
      { before: [THIRD_TIME], draft: 'Dinsdag.' },
      {
        before: [citizen('Mijn man is vorige week overleden. Hoe kan ik zijn parkeervergunning opzeggen?')],
        draft: 'U kunt dat doen via het formulier op onze website.',
      },
      {
        before: [
          citizen('We zijn uit huis gezet en ik ben radeloos. Waar kan ik vannacht slapen met de kinderen?'),
        ],
        draft: 'U kunt zich melden bij de nachtopvang aan de Stationsweg.',
      },
      {
        before: [
          citizen(
            'Ik wacht al zes weken op mijn toeslag en kan de huur niet betalen. Wanneer krijg ik bericht?',
          ),
        ],
        draft: 'De beslistermijn is acht weken.',
      },
    ],
    staysQuiet: [
      {
        before: [citizen('De buren zijn kwaad om onze schutting. Welke regels gelden er?')],
        draft: 'U kunt de regels nalezen op de website.',
      },
      { before: [citizen('Geen stress hoor, wanneer komt mijn container?')], draft: 'Dinsdag.' },
      { before: [THIRD_TIME], draft: 'Wat vervelend dat u steeds moet bellen. Hij komt dinsdag.' },
      { before: [THIRD_TIME], draft: 'Excuses voor het lange wachten. Dinsdag staat hij er.' },
      { before: [THIRD_TIME], draft: 'Momentje, ik kijk even in het systeem.' },
      {
        before: [citizen('Waar kan ik terecht met vragen over schulden?')],
        draft: 'U kunt naar het wijkteam.',
      },
      {
        before: [citizen('Ik woon hier al tien jaar. Kan ik een tweede parkeervergunning aanvragen?')],
        draft: 'Ja, dat kan via de website.',
      },
      {
        before: [citizen('Hebben jullie het boek ‘Boos’ van Jansen nog?')],
        draft: 'Ja, u kunt het reserveren.',
      },
      {
        before: [THIRD_TIME, agent('Wat naar! Ik zoek het uit.'), citizen('En wanneer hoor ik dan iets?')],
        draft: 'U hoort het morgen.',
      },
    ],
  },
});

function acknowledges(text: string): boolean {
  const { acts } = read(text);
  return acts.has('empathy') || acts.has('apology') || ACKNOWLEDGES.test(text);
}

/** More than a greeting, a "momentje" or a question back. "Dinsdag." answers, and holds no advice. */
function answers(draft: string): boolean {
  const { acts, questions, wordCount } = read(draft);
  if (wordCount === 0 || onlyGreets(draft)) return false;
  return acts.has('advice') || (questions === 0 && !acts.has('hold') && !acts.has('bare-ack'));
}

/** What is hard, where the words leave no doubt; '' where they do. */
function inWords(text: string, situation: Situation): string {
  const who = registerFor(situation);
  const [times] = /(?<=(?:voor|al) )de (?:derde|vierde|vijfde|zesde|zoveelste) keer/iu.exec(text) ?? [];
  if (times) return `${who} hier al voor ${times.toLowerCase()} achteraan moet`;
  return /(?<!\p{L})wacht(?:en)? (?:\p{L}+ ){0,3}(?:al|lang)(?!\p{L})|(?<!\p{L})al (?:\p{L}+ ){0,3}(?:te |aan het )wachten/iu.test(
    text,
  )
    ? `${who} zo lang moet wachten`
    : '';
}
