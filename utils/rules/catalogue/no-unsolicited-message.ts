import { writtenAt } from '../../conversation/message';
import { type Promotion, type PromotionKind, promotionIn } from '../../dutch/promotion/promotion';
import { needsNoAnswer } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { givesAnswer } from '../gives-answer';
import { hasOpenPromise } from '../open-promise';
import { number } from '../params';
import { asksPermission, hasPermission } from '../permission';
import type { Situation } from '../situation';

const DAY = 24 * 60 * 60_000;
/** Minutes in a day, as examples count. */
const DAYS = 24 * 60;
const IN_WORDS: Readonly<Record<PromotionKind, string>> = {
  newsletter: 'nieuws',
  event: 'berichten over activiteiten',
  offer: 'berichten over acties',
};
/** The citizen brought it up. */
const ASKED: Readonly<Record<PromotionKind, RegExp>> = {
  newsletter: /nieuws|hoogte|volgen|aanmeld|inschrij/i,
  event:
    /te doen|activiteit|agenda|programma|evenement|cursus|workshop|lezing|open (?:dag|huis)|feest|markt|voorstelling|kinderen|vakantie|aanmeld|inschrij|meedoen|vrijwillig/i,
  offer: /korting|actie|aanbieding|(?<!\p{L})lid|abonne|kost|prijs|gratis|goedko|duur|betalen|tarie/iu,
};
const WANTS_TO_HEAR =
  /(?<!\p{L})(?:laat|laten|hoor|horen|app|mail|bel|bericht|berichtje|seintje)(?!\p{L})[^.?!\n]{0,60}(?:weten|graag|als|zodra|wanneer)/iu;
const OPEN_DAY = 'Kom naar onze open dag!';
const HELPED = [citizen('Tot hoe laat zijn jullie open?'), agent('Tot 17.00 uur.'), citizen('Ok dank!')];

export default defineRule({
  id: 'no-unsolicited-message',
  theme: 'consent',
  on: ['send'],
  severity: 'block',
  source: { document: 'S4', quote: 'koude acquisitie is ten strengste verboden' },
  falseAlarms: 'Een afspraak om te appen die aan de telefoon of de balie is gemaakt.',
  // S4 §5: WhatsApp counts fourteen days without a word as a new contact.
  params: { quietDays: number(14, { min: 1, max: 365, unit: 'dagen' }) },
  title: 'Niet ongevraagd appen',
  prompt: {
    je: [
      'Deze persoon heeft niet zelf om dit bericht gevraagd. Verstuur het alleen als er toestemming is vastgelegd.',
    ],
    u: [
      'Deze persoon heeft niet zelf om dit bericht gevraagd. Verstuurt u het alleen als er toestemming is vastgelegd.',
    ],
  },
  insert: {
    place: 'instead',
    je: [
      'Wil je hier voortaan ook {soort bericht} van ons krijgen? Antwoord dan met JA. Je kunt je altijd afmelden met STOP.',
    ],
    u: [
      'Wilt u hier voortaan ook {soort bericht} van ons krijgen? Antwoord dan met JA. U kunt zich altijd afmelden met STOP.',
    ],
  },
  check(situation, { quietDays }) {
    const { draft } = situation;
    if (draft.trim() === '') return null;
    const promotion = promotionIn(draft);
    const kind = promotion?.kind ?? null;
    if (hasPermission(situation, kind)) return null;
    if (comesUncalled(situation, kind, quietDays)) return { about: 'draft', insert: false };
    if (promotion === null || asksPermission(draft) || broughtUp(situation, promotion)) return null;
    // Permission is asked in a running conversation only.
    const running = !isQuiet(situation, quietDays);
    return { about: 'draft', values: { 'soort bericht': running ? IN_WORDS[promotion.kind] : '' } };
  },
  examples: {
    speaks: [
      { before: HELPED, draft: OPEN_DAY, later: 60 * DAYS },
      { before: HELPED, draft: 'Mooi. We hebben vrijdag ook een boekpresentatie en een lezing voor jullie.' },
      { before: HELPED, draft: 'Graag gedaan! Meld je ook aan voor onze nieuwsbrief.' },
      {
        before: [citizen('kan mn pas verlengd worden'), agent('Ja, dat heb ik gedaan.'), citizen('top')],
        draft: 'Hallo, we hebben nieuwe tijden vanaf maandag!',
        later: 20 * DAYS,
        agent: { coachAddress: 'u' },
      },
      {
        before: [agent('Goedemiddag, hier is de gemeente.')],
        draft: 'Heeft u ons gemist?',
        later: 30 * DAYS,
      },
      {
        before: HELPED,
        draft: 'Word nu lid en profiteer van een maand gratis lezen.',
        optIns: ['reserveringen'],
      },
    ],
    staysQuiet: [
      {
        before: [
          citizen('Hebben jullie het nieuwe boek van Griet Op de Beeck?'),
          agent('Dat vraag ik na. U hoort van mij zodra het binnen is.'),
        ],
        draft: 'Het boek is binnen, u kunt het ophalen.',
        later: 16 * DAYS,
      },
      { before: HELPED, draft: OPEN_DAY, later: 60 * DAYS, optIns: ['activiteiten'] },
      { before: HELPED, draft: OPEN_DAY, later: 60 * DAYS, channel: { optIn: ['open dagen'] } },
      { before: [citizen('Is er zaterdag iets te doen voor kinderen?')], draft: `Ja! ${OPEN_DAY}` },
      {
        before: [citizen('Hoe vraag ik een parkeerpas aan?')],
        draft: 'Excuses, dat kan online.',
        later: 20 * DAYS,
      },
      { before: HELPED, draft: 'Graag gedaan. Kom gerust nog eens langs!' },
      {
        before: HELPED,
        draft: 'Wil je hier voortaan ook berichten over activiteiten van ons krijgen? Antwoord dan met JA.',
      },
      {
        before: [...HELPED, agent('Wilt u ook onze nieuwsbrief ontvangen?'), citizen('Ja graag')],
        draft: 'Lees hier onze nieuwsbrief: https://www.voorbeeld.nl/nieuws',
      },
      { before: HELPED, draft: 'Uw boek ligt klaar.', later: 30 * DAYS, optIns: ['notificaties'] },
    ],
  },
});

/** Nobody asked for anything here in a long time, and nothing was promised. In a live chat the citizen is always there. */
function comesUncalled(situation: Situation, kind: PromotionKind | null, quietDays: number): boolean {
  const { conversation, channel, now } = situation;
  const { recent, lastCitizen, lastCitizenStretch, unanswered } = exchangeOf(conversation);
  if (channel.platform === 'live-chat' || channel.sync === 'live') return false;
  // An empty page may be one that was not loaded yet; only what is plainly promotion is held there.
  if (recent.length === 0) return kind !== null;
  if (lastCitizen !== null && !isQuiet(situation, quietDays)) return false;
  // Who has never written may have been greeted a moment ago.
  const began = recent[0];
  if (lastCitizen === null && began && now - writtenAt(began) <= quietDays * DAY) return kind !== null;
  const wanted = lastCitizenStretch.some(({ text }) => WANTS_TO_HEAR.test(text.slice(0, 2000)));
  return !wanted && unanswered.every(needsNoAnswer) && !hasOpenPromise(conversation);
}

/** No word of the citizen for longer than that. */
function isQuiet({ conversation, now }: Situation, quietDays: number): boolean {
  const { lastCitizen } = exchangeOf(conversation);
  return lastCitizen === null || now - writtenAt(lastCitizen) > quietDays * DAY;
}

/** The citizen spoke of it, or the invitation is itself what answers their question. */
function broughtUp({ conversation, surroundings, draft }: Situation, { kind, start }: Promotion): boolean {
  const { recent, unanswered } = exchangeOf(conversation);
  const spoken = recent.filter(({ author }) => author === 'citizen').map(({ text }) => text);
  const asked = (text: string) => ASKED[kind].test(text.slice(0, 2000));
  if (asked(surroundings.prechat ?? '') || spoken.some(asked)) return true;
  const waiting = unanswered.find((message) => !needsNoAnswer(message));
  return waiting !== undefined && !givesAnswer({ ...waiting, kind: 'text', text: draft.slice(0, start) });
}
