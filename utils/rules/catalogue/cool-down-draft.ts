import { boundaryIn } from '../../dutch/boundaries/sets-boundary';
import { readCare } from '../../dutch/care/read-care';
import type { Act } from '../../dutch/dutch-reading';
import { read } from '../../dutch/read';
import { defineRule } from '../define-rule';
import { citizen } from '../example';
import { exchangeOf } from '../exchange';
import type { Situation } from '../situation';
import { ladderOf } from '../unpleasant-ladder';

const ASKED = citizen('Ik heb het formulier al drie keer ingevuld en het klopt nog niet!');
/** Exclamation marks of these are meant kindly. */
const KIND: readonly Act[] = ['empathy', 'apology', 'thanks', 'closing', 'further-help'];
const KINDLY =
  /(?<!\p{L})(?:komt (?:\p{L}+ )?goed|graag|fijn|mooi|top|super|leuk|succes|gelukt|gefeliciteerd)(?!\p{L})/iu;
/** "Dan moet u maar beter lezen", "had u maar eerder gebeld": own fault as a rebuke, not as information. */
const REBUKES = /(?<!\p{L})(?:maar|toch|gewoon|eerst|beter)(?!\p{L})/iu;

export default defineRule({
  id: 'cool-down-draft',
  theme: 'unpleasant',
  on: ['send'],
  severity: 'advice',
  source: {
    document: 'S2',
    quote:
      'Frustratie kun je wat beter van je af zetten als dat getypt wordt, in plaats van gezegd aan de telefoon.',
  },
  falseAlarms:
    'Een korte, zakelijke zin die in gewone taal ook als sneer wordt gebruikt (‘dat is nu eenmaal zo’).',
  params: {},
  title: 'Lees je bericht nog eens rustig',
  prompt: {
    je: ['Je bericht klinkt scherp. Neem even afstand en lees het over een minuut opnieuw.'],
    u: ['Uw bericht klinkt scherp. Neem even afstand en lees het over een minuut opnieuw.'],
  },
  insert: {
    place: 'instead',
    je: ['Ik lees dat je hier niet blij mee bent. Ik leg graag uit wat we wel kunnen doen.'],
    u: ['Ik lees dat u hier niet blij mee bent. Ik leg graag uit wat we wel kunnen doen.'],
  },
  // About a text, never about an agent's mood: nothing of it is kept (rulebook, 52).
  neverCounted: true,
  check(situation) {
    const { draft, conversation } = situation;
    if (exchangeOf(conversation).recent.length === 0) return null;
    const { unpleasant, blame, irony } = readCare(draft);
    const insults = [...unpleasant.insult, ...unpleasant.threat, ...unpleasant.discrimination].length > 0;
    if (insults) return { about: 'draft' };
    // The warning and the last word of the ladder are firm, and meant to be.
    if (ladderOf(situation, 1).began && boundaryIn(draft) !== null) return null;
    const shouts = /[!?]\s?[!?]/.test(draft);
    const sharp = blame.some(
      ({ kind, start, end }) =>
        kind === 'sharp' ||
        (shouts && kind !== 'still-there') ||
        (kind === 'own-fault' && REBUKES.test(draft.slice(start, end))),
    );
    return sharp || irony.length > 0 || shoutsBack(situation) ? { about: 'draft' } : null;
  },
  examples: {
    speaks: [
      { before: [ASKED], draft: 'Dan moet u maar beter lezen!!' },
      { before: [ASKED], draft: 'Doe eens normaal. Dat is niet mijn probleem.' },
      { before: [ASKED], draft: 'Had u het maar eerder moeten melden.' },
      {
        before: [citizen('ik ben boos, niemand helpt mij')],
        draft: 'Het formulier staat op de website! Vul dat in!',
      },
      { before: [ASKED], draft: 'zoek het lekker zelf uit dan', channel: { address: 'je' } },
      { before: [citizen('sukkels')], draft: 'Zelf een sukkel.' },
      { before: [ASKED], draft: 'Tja, dat is dan pech voor u.' },
    ],
    staysQuiet: [
      { before: [ASKED], draft: 'Helaas kan dat niet.' },
      { before: [ASKED], draft: 'Wat jammer voor u! Dat is niet onze afdeling, ik geef het door aan Zorg.' },
      {
        before: [citizen('je bent echt een idioot')],
        draft:
          'Ik wil u graag helpen, maar niet als u mij uitscheldt. Daar is dit kanaal niet voor. Gaat het zo door, dan stop ik het gesprek.',
      },
      { before: [ASKED], draft: 'Wat vervelend! Ik kijk het meteen na. Sterkte!' },
      { before: [ASKED], draft: 'U bent zelf verantwoordelijk voor het snoeien van de heg.' },
      { before: [ASKED], draft: 'Dat is niet toegestaan. U mag het plan wel aanpassen en opnieuw indienen.' },
    ],
  },
});

/** Two exclamation marks or more to somebody who has a hard time or was rude, and not a kind word with them. */
function shoutsBack({ draft, conversation }: Situation): boolean {
  if ((draft.slice(0, 5000).match(/!/g)?.length ?? 0) < 2) return false;
  const { acts } = read(draft);
  if (KINDLY.test(draft) || KIND.some((act) => acts.has(act))) return false;
  return exchangeOf(conversation).lastCitizenStretch.some(
    ({ text }) => read(text).acts.has('hardship') || readCare(text).unpleasant.insult.length > 0,
  );
}
