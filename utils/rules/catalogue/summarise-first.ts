import { read } from '../../dutch/read';
import { isPastedOrListed } from '../../dutch/story/not-a-story';
import { sumsUp } from '../../dutch/story/sums-up';
import { needsNoAnswer } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { inDanger } from '../possible-danger';

const LEAK = citizen(
  'Goedemorgen, vorige week woensdag zag ik voor het eerst een natte plek op het plafond van de badkamer. Ik dacht dat het vanzelf zou drogen. Maar na het weekend was de plek twee keer zo groot en nu druppelt er water langs de lamp. Ik heb de bovenbuurvrouw gesproken en die zegt dat haar douche al langer lekt. Zij heeft dat ook gemeld, maar er is nog niemand geweest. Intussen laat het behang los en ruikt het muf in de hele gang. Mijn zoontje heeft astma en ik vind het niet prettig dat hij daar slaapt. De huismeester was er niet en op kantoor kreeg ik de voicemail.',
);

export default defineRule({
  id: 'summarise-first',
  theme: 'understanding',
  on: ['send'],
  severity: 'info',
  source: {
    document: 'R10',
    quote: 'formulations check understanding and help align on the request',
  },
  falseAlarms: 'Een lang bericht met maar één eenvoudige vraag, of een verhaal dat de medewerker al kent.',
  params: { minWords: number(80, { min: 30, max: 400, unit: 'woorden' }) },
  title: 'Vat een lang verhaal eerst samen',
  prompt: {
    je: ['Dit is een lang verhaal. Vat eerst in één zin samen wat je hebt begrepen.'],
    u: ['Dit is een lang verhaal. Vat eerst in één zin samen wat u heeft begrepen.'],
  },
  insert: {
    place: 'start',
    je: [
      'Als ik je goed begrijp, gaat het om {kern}. Klopt dat?',
      'Ik wil zeker weten dat ik je goed begrijp. Wat is voor jou het belangrijkst?',
    ],
    u: [
      'Als ik u goed begrijp, gaat het om {kern}. Klopt dat?',
      'Ik wil zeker weten dat ik u goed begrijp. Wat is voor u het belangrijkst?',
    ],
  },
  check(situation, { minWords }) {
    const { draft, conversation } = situation;
    if (!read(draft).acts.has('advice') || sumsUp(draft)) return null;
    const told = exchangeOf(conversation).unanswered.filter((message) => !needsNoAnswer(message));
    const words = told.reduce((sum, { text }) => sum + read(text).wordCount, 0);
    // Three messages are a story when there is something in them: "hoi", "vraagje" and a question are not.
    const parts = told.filter(({ text }) => read(text).wordCount >= 5).length;
    if (words < minWords && !(parts >= 3 && words >= minWords / 3)) return null;
    if (told.some(({ text }) => isPastedOrListed(text)) || inDanger(situation)) return null;
    return { about: `story ${told[0]?.id}` };
  },
  examples: {
    speaks: [
      { before: [LEAK], draft: 'Bel de storingsdienst.' },
      { before: [LEAK], draft: 'Goedemorgen. U kunt het formulier voor lekkage invullen op onze website.' },
      {
        before: [
          citizen('Ik heb vorige maand mijn abonnement opgezegd via de mail'),
          citizen('Maar nu is er toch weer geld van mijn rekening gehaald'),
          citizen('En toen ik aan de balie stond kon niemand het terugvinden in het systeem'),
        ],
        draft: 'Je kunt het bedrag laten terugboeken door je bank.',
        channel: { address: 'je' },
      },
      {
        before: [agent('Waar kan ik u mee helpen?'), LEAK, citizen('Ik hoor graag van u.')],
        draft: 'Ik raad u aan om de waterkraan van de bovenburen te laten afsluiten.',
      },
    ],
    staysQuiet: [
      {
        before: [
          citizen(
            'Ik wil graag weten of ik zonder afspraak mijn nieuwe rijbewijs kan komen ophalen vandaag?',
          ),
        ],
        draft: 'Dat kan. U kunt naar de balie komen.',
      },
      {
        before: [LEAK],
        draft: 'Als ik u goed begrijp, lekt het bij u door de douche van boven. Bel de storingsdienst.',
      },
      { before: [LEAK], draft: 'U heeft dus al een week lekkage. U kunt de storingsdienst bellen.' },
      { before: [LEAK], draft: 'Wat vervelend! Sinds wanneer druppelt het?' },
      {
        before: [
          citizen('hoi'),
          citizen('ik heb een vraagje'),
          citizen('hoe laat gaan jullie dicht vandaag?'),
        ],
        draft: 'U kunt tot 17.00 uur terecht.',
      },
      {
        before: [citizen(`Betreft: aanslag rioolheffing. ${LEAK.text}`)],
        draft: 'U kunt bezwaar maken via het formulier.',
      },
    ],
  },
});
