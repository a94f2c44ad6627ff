import { POINTING_WORDS } from '../acts/word-sets';
import { wordSet } from '../lexicons/word-list';
import { prepareText } from '../prepared-text';
import type { Token } from '../tokens';

const POINTERS = wordSet('mijn onze de een deze uw jullie');
const BEHIND_THE_NOUN = wordSet('is doet werkt wordt staat kan lukt ligt blijft geeft zit was gaat');
/** People and life itself: nobody can act on these before more is told. */
export const LIFE = wordSet(
  "man vrouw moeder vader kind kinderen zoon dochter broer zus zusje broertje opa oma partner vriend vriendin ex buren buurman buurvrouw ouders gezin familie relatie huwelijk baas collega collega's mensen leven baan werk thuis situatie toestand hoofd gevoel gevoelens hart dag dagen nacht nachten tijd week weken maand maanden jaar periode moment keer beetje hele laatste school toekomst vraag probleem problemen zin puinhoop ellende hel rommel boel paar zware moeilijke rot vreselijke slechte nare",
);
/** What can be the matter with a thing. */
const STATES = wordSet(
  'kapot stuk kwijt vol leeg lek verstopt verlopen gestolen defect weg zoek beschadigd geblokkeerd',
);
const DOERS = wordSet('ik k je jij u hij ze zij het t we wij jullie dit dat iets alles niks niets');
/** Words of three letters and more that name nothing, beside those that point. */
const NO_THING = wordSet(
  'nou toen eens mee pff pfff tja ach jou tot per gek lol help heel best zeg mijne ook toch maar juist vast voel ligt staat zit raak raakt raken echt tis kben kheb',
);

/** Whether one of these words names a thing: "mijn pas", "de oude lift", "het formulier is". */
export function namesThing(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    const next = tokens[at + 1]?.word ?? '';
    const third = tokens[at + 2]?.word ?? '';
    if (word === 'het') return BEHIND_THE_NOUN.has(third) && isThing(next);
    return POINTERS.has(word) && (isThing(next) || (next.endsWith('e') && isThing(third)));
  });
}

/** Whether a text tells what it is about: a thing by name, also in a few words ("pas kwijt", "lamp is stuk"). */
export function tellsWhichThing(text: string): boolean {
  const { tokens } = prepareText(text).words;
  if (namesThing(tokens)) return true;
  if (asksInTwoWords(tokens)) return true;
  return tokens.some(({ word }, at) => {
    if (word.length < 3 || NO_THING.has(word) || STATES.has(word) || !isThing(word)) return false;
    return tokens.slice(at + 1, at + 4).some((after) => STATES.has(after.word));
  });
}

/** "Lid worden", "nieuwe pas verlengen": a thing and what to do with it, and nobody who does it. */
function asksInTwoWords(tokens: readonly Token[]): boolean {
  const doing = tokens.at(-1)?.word ?? '';
  if (tokens.length < 2 || tokens.length > 4 || doing.length < 5 || !doing.endsWith('en')) return false;
  if (POINTING_WORDS.has(doing) || tokens.some(({ word }) => DOERS.has(word))) return false;
  const thing = tokens.at(-2)?.word ?? '';
  return thing.length >= 3 && isThing(thing) && !NO_THING.has(thing) && !STATES.has(thing);
}

function isThing(word: string): boolean {
  return word.length >= 2 && !POINTING_WORDS.has(word) && !LIFE.has(word) && /^\p{L}/u.test(word);
}
