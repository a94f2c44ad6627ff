import { read } from '../../dutch/read';
import { defineRule, type Insert } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { type SignOff, signOffOf } from '../sign-off';
import { spokenAt } from '../silence';
import { ladderOf } from '../unpleasant-ladder';

const HOUR = 3_600_000;
const ASKED = citizen('Kan ik een boek verlengen?');
const ONLINE = agent('Ja, online.');
const KNOWS = citizen('Top, dan weet ik genoeg');
const DEBBIE = { firstName: 'Debbie' };

/** A wish is there already: only the name is missing. */
const NAME: Insert = {
  place: 'end',
  je: ['Groet, {voornaam}'],
  u: ['Met vriendelijke groet, {voornaam}'],
};

export default defineRule({
  id: 'close-warm-with-name',
  theme: 'checking',
  on: ['send'],
  severity: 'info',
  source: { document: 'S4', quote: 'Afsluiten met bijv.' },
  falseAlarms: 'Een naam die de console er zelf onder zet, of een wens die geen afscheid is (‘Succes!’).',
  params: { signedWithinHours: number(12, { min: 1, max: 168, unit: 'uur' }) },
  title: 'Sluit vriendelijk af met je naam',
  prompt: {
    je: ['Sluit af met een vriendelijke zin en {ondertekening}.'],
    u: ['Wilt u afsluiten met een vriendelijke zin en {ondertekening}?'],
  },
  insert: {
    place: 'end',
    je: ['Fijne dag nog! Groet, {voornaam}'],
    u: ['Ik wens u nog een fijne dag. Met vriendelijke groet, {voornaam}'],
  },
  maxPerConversation: 1,
  check(situation, { signedWithinHours }) {
    const { draft, conversation, now } = situation;
    const signOff = signOffOf(situation);
    const { recent, lastCitizen } = exchangeOf(conversation);
    if (!signOff || !lastCitizen || !read(draft).acts.has('closing')) return null;
    if (isSigned(draft, signOff, situation.channel.signOff)) return null;
    const already = recent.some(
      (message) =>
        message.author === 'agent' &&
        now - spokenAt(message) < signedWithinHours * HOUR &&
        isSigned(message.text, signOff, situation.channel.signOff),
    );
    if (already || ladderOf(situation, 1).began) return null;
    const values = { ondertekening: signOff.asked, voornaam: signOff.name };
    if (GREETS_LAST.test(draft))
      return { about: 'draft', values, insert: { ...NAME, je: ['{voornaam}'], u: ['{voornaam}'] } };
    return WISHES.test(draft) ? { about: 'draft', values, insert: NAME } : { about: 'draft', values };
  },
  examples: {
    speaks: [
      { before: [ASKED], draft: 'Fijne dag!', agent: DEBBIE },
      {
        before: [ASKED, agent('Ja, online.'), citizen('top')],
        draft: 'Graag gedaan, tot ziens!',
        agent: DEBBIE,
      },
      {
        before: [ASKED],
        draft: 'Dat kan in Mijn account. Met vriendelijke groet',
        agent: { firstName: 'Debbie', coachAddress: 'u' },
      },
      {
        before: [ASKED],
        draft: 'Dat kan online. Prettig weekend!',
        channel: { signOff: 'team', team: 'Team Klantenservice' },
      },
      { before: [ASKED], draft: 'Jazeker, online. Groetjes!', channel: { address: 'je' } },
    ],
    staysQuiet: [
      { before: [ASKED, ONLINE, KNOWS], draft: 'Fijne dag! Groet, Suzan', agent: { firstName: 'Suzan' } },
      { before: [ASKED, ONLINE, KNOWS], draft: 'Dat kan online. Groetjes, Suzan' },
      { before: [ASKED, ONLINE, KNOWS], draft: 'Fijne dag!', agent: DEBBIE, channel: { signOff: 'geen' } },
      {
        before: [ASKED, agent('Hoi, je spreekt met Debbie. Dat kan online.'), KNOWS],
        draft: 'Fijne dag!',
        agent: DEBBIE,
      },
      { before: [ASKED, ONLINE, KNOWS], draft: 'Dat kan online.', agent: DEBBIE },
      {
        before: [ASKED, ONLINE, KNOWS],
        draft: 'Dat kan online. Fijne dag, namens team Klantenservice',
        channel: { signOff: 'team', team: 'Klantenservice' },
      },
      {
        before: [ASKED, ONLINE, KNOWS],
        draft: 'Dat kan online. Fijn weekend! ^DB',
        channel: { signOff: 'initialen' },
      },
    ],
  },
});

const GREETS_LAST = /(?<!\p{L})(?:groet|groeten|groetjes|mvg)[\s,.!]*$/iu;
const WISHES = /(?<!\p{L})(?:fijne?|prettige?|goede?|goeie|mooie?|leuke?|gezellige?|wens)(?!\p{L})/iu;
/** Who signs, whatever name we know: "groet, Suzan", "^DB", a name on a last line of its own. */
const SIGNED_BY_SOMEBODY =
  /(?<!\p{L})(?:groet|groeten|groetjes|grtjes|gr|mvg|liefs|namens)[.,!:\s]{1,4}(?:van |de |het |team )?\p{Lu}|[~^/-] ?\p{L}{2,12}\s*$|\n\p{Lu}\p{L}{1,14}\.?\s*$/u;
const INITIALS_LAST = /(?<!\p{L})\p{Lu}[\p{L}.]{0,3}(?:\p{Lu}|(?<=\p{Lu})\.)\.?\s*$/u;

function isSigned(text: string, { name }: SignOff, kind: string): boolean {
  if (name !== '' && text.toLowerCase().includes(name.toLowerCase())) return true;
  return SIGNED_BY_SOMEBODY.test(lowerGreeting(text)) || (kind === 'initialen' && INITIALS_LAST.test(text));
}

/** "Groet, Suzan" and "groet, Suzan" are the same; the name keeps its capital. */
function lowerGreeting(text: string): string {
  return text.replace(/(?:Gr|Mvg|MVG|Liefs|Namens)/g, (word) => word.toLowerCase());
}
