import { roleOf } from '../convert/role-of-je';
import { verbForm } from '../convert/verb-forms';
import { isNoun } from '../convert/word-kinds';
import { gapBefore, hasInGap } from '../gap-before';
import { GENERIC_SAYINGS } from '../lexicons/generic-sayings';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Token, Words } from '../tokens';
import { isSaidBesideU } from './beside-u';
import { isElsewhere } from './elsewhere';
import { isGeneralTruth } from './general-truth';
import { isGenericClause } from './generic-clause';
import { isJeOfEveryone } from './je-of-everyone';
import { isRhetorical } from './rhetorical';

const SAYINGS: readonly (readonly string[])[] = GENERIC_SAYINGS.map((saying) => saying.split(' '));

const INDEX = new Map<string, (readonly string[])[]>();
for (const saying of SAYINGS) {
  const at = saying.indexOf('_');
  const key = `${saying[at - 1] ?? ''} ${saying[at + 1] ?? ''}`;
  INDEX.set(key, [...(INDEX.get(key) ?? []), saying]);
}

const PERCEPTION = wordSet(
  'vind zie heb kan kun kon hoor had zag moest mocht vond ziet vindt betaalde betaal kreeg leer',
);
const PAST = wordSet('kon had moest mocht was zag vond kreeg betaalde ging werd wist deed hoefde');
const PLACE_WORDS = new Set([
  'in',
  'op',
  'langs',
  'vanuit',
  'rond',
  'aan',
  'bij',
  'naast',
  'achter',
  'boven',
  'onder',
  'tussen',
  'buiten',
]);

/**
 * `tokens[at]` is a `je` that means "people in general". Conservative: in doubt somebody is addressed, and the more so in a
 * draft that is to be put in the other form.
 */
export function isGenericJe(words: Words, at: number, inDraft = false): boolean {
  const { text, tokens, sentences } = words;
  const token = tokens[at];
  if (token?.word !== 'je' && token?.word !== 'ge' && token?.word !== 'jou') return false;
  const sentence = sentences[token.sentence];
  if (!sentence) return false;
  if (!sentence.asks && isInSaying(words, sentence, at) && !isTold(words, sentence)) return true;
  // "Van heb ik jou daar": only a saying has it.
  if (token.word === 'jou') return false;
  const verb = tokens[at - 1];
  if (isRhetorical(words, sentence) || isElsewhere(words, sentence, at)) return true;
  if (sentence.asks || isTold(words, sentence)) return false;
  const weighed = isJeOfEveryone(words, sentence, inDraft);
  if (weighed !== null) return weighed;
  if (isSaidBesideU(words, sentence, at)) return true;
  if (isReported(words, sentence, at) || isGenericClause(words, sentence, at)) return true;
  if (isGeneralTruth(words, sentence, at)) return true;
  if (!verb) return false;
  const opening = tokens[sentence.first]?.word ?? '';
  const lead = tokens.slice(sentence.first, at - 1);
  // "Op dit kleed kun je weer een bij zien": what shows itself to whoever looks.
  if (showsAgain(tokens, sentence.first, sentence.last, at)) return true;
  if (
    !PERCEPTION.has(verb.word) ||
    addressedElsewhere(tokens, at) ||
    isOurs(tokens.slice(sentence.first, sentence.last))
  )
    return false;
  if (PLACE_WORDS.has(opening) && PAST.has(verb.word) && verb.word !== 'had') return true;
  // "In Vlaanderen vind je vooral …": about a place in the world, and nobody is told to do anything.
  if (verb.word === 'kan' || verb.word === 'kun') {
    if (!tokens.slice(at + 1, sentence.last).some(({ word }) => FINDS.has(word))) return false;
  }
  if (PLACE_WORDS.has(opening) && FINDS_HERE.has(verb.word) && lead.some(({ word }) => SEASONS.has(word)))
    return true;
  if (PLACE_WORDS.has(opening) && !PAYS.has(verb.word))
    return describesPlace(text, lead.slice(1)) && !lead.some(({ word }) => OF_SCREENS.test(word));
  return (
    FINDS_HERE.has(verb.word) &&
    ['daar', 'er', 'overal', 'vooral', 'tal', 'zelden'].includes(tokens[at + 1]?.word ?? '') &&
    lead.length > 3 &&
    describesPlace(text, tokens.slice(sentence.first + 1, sentence.last), 60)
  );
}

// A clause with a saying in it is not looked through further than this, in words.
const NEAR = 12;

/** `tokens[at]` stands in a saying, or between the same commas as one: "je gaat je afvragen", "je houdt je hart vast". */
function isInSaying({ text, tokens }: Words, { first, last }: Sentence, at: number): boolean {
  const isSaid = (here: number) => {
    const before = tokens[here - 1]?.word ?? '';
    const after = tokens[here + 1]?.word ?? '';
    return [`${before} ${after}`, `${before} `, ` ${after}`].some((key) =>
      INDEX.get(key)?.some((saying) => fits(saying, tokens, here)),
    );
  };
  if (isSaid(at)) return true;
  const comma = (here: number) => hasInGap(/[,;:]/, text, tokens, here);
  for (let here = at; here > first && at - here < NEAR && !comma(here); here--)
    if (tokens[here - 1]?.word === 'je' && isSaid(here - 1)) return true;
  for (let here = at + 1; here < last && here - at < NEAR && !comma(here); here++)
    if (tokens[here]?.word === 'je' && isSaid(here)) return true;
  return false;
}

const SAID = new Set(['zei', 'zeiden', 'zegt', 'zeggen', 'dacht', 'vond', 'riep', 'luidt']);
const SPEAKERS = new Set(['u', 'je', 'jij', 'ik', 'we', 'wij']);

/** "…, zei mijn oma altijd": what stands before it was said by someone else. */
function isReported({ text, tokens }: Words, { last }: Sentence, at: number): boolean {
  for (let here = Math.max(at + 2, last - 6); here < last; here++) {
    if (!SAID.has(tokens[here]?.word ?? '') || SPEAKERS.has(tokens[here + 1]?.word ?? '')) continue;
    if (gapBefore(text, tokens, here).includes(',')) return true;
  }
  return false;
}

// "Neem nou de bus"; not "neem je pas mee".
const AS_EXAMPLE = wordSet('nou nu maar eens bijvoorbeeld');
const MUSES = wordSet('kijk zeg geloof stel denk ga wacht let hou houd kom leef wees neem pas');

/** "Wijzig dit alleen als je weet wat het doet", "…, gebruik dan de pijlen": somebody is told to do something. */
function isTold(words: Words, { first, last }: Sentence): boolean {
  const { text, tokens } = words;
  for (let at = first; at < Math.min(last - 1, first + MOST_WORDS); at++) {
    const word = tokens[at]?.word ?? '';
    const next = tokens[at + 1]?.word ?? '';
    const apart = at === first || gapBefore(text, tokens, at) === ', ';
    if (!apart || (at > first && next !== 'dan')) continue;
    if (
      verbForm(word) === 'stem' &&
      (!MUSES.has(word) || (word === 'neem' && !AS_EXAMPLE.has(next))) &&
      (next === 'dan' || !isNoun(word)) &&
      (!SPEAKERS.has(next) || isOwned(words, at + 1)) &&
      next !== 'er'
    )
      return true;
  }
  return false;
}

/** "Neem je paspoort mee": a command, about what is the reader's. */
function isOwned(words: Words, at: number): boolean {
  const token = words.tokens[at];
  return token?.word === 'je' && roleOf(words, at, token).role === 'possessive';
}

const MOST_WORDS = 30;
const AGAIN = new Set(['weer', 'opnieuw', 'duidelijk', 'mooi', 'nog']);
const OF_SCREENS =
  /pagina|site|app|scherm|venster|lijst|veld|balk|formulier|overzicht|menu|account|brief|mail|chat|bericht|portaal|catalogus|kaart|link|dossier|tabblad|tijdlijn|foto|melding|zaak|tekst|kalender|agenda|plattegrond/;

function showsAgain(tokens: readonly Token[], first: number, last: number, at: number): boolean {
  const verb = tokens[at - 1]?.word ?? '';
  if ((verb !== 'kun' && verb !== 'kan') || last - first > MOST_WORDS) return false;
  const rest = tokens.slice(at + 1, last).map(({ word }) => word);
  const lead = tokens.slice(first, at - 1).map(({ word }) => word);
  return (
    /^(?:zien|horen|herkennen|terugzien|terugvinden)$/.test(rest.at(-1) ?? '') &&
    rest.slice(0, 2).some((word) => AGAIN.has(word)) &&
    lead.some((word) => PLACE_WORDS.has(word) || word === 'hier') &&
    ![...lead, ...rest].some((word) => OF_SCREENS.test(word)) &&
    !addressedElsewhere(tokens, at)
  );
}

const SEASONS = wordSet(
  'zomer winter lente herfst voorjaar najaar bossen bergen natuur tropen duinen polder zee buitenland',
);
const FINDS = new Set(['vinden', 'zien', 'horen', 'terugvinden', 'terug', 'tegenkomen']);
// What one pays, gets and learns somewhere is told to whoever is about to.
const PAYS = new Set(['betaal', 'leer', 'krijg']);
const FINDS_HERE = new Set(['vind', 'zie', 'hoor', 'heb']);

/** The sentence is about this organisation, so the reader is meant. */
function isOurs(sentence: readonly Token[]): boolean {
  return sentence.some(
    ({ word }) => SERVICE.has(word) || ['ons', 'onze', 'we', 'wij', 'ik', 'mij'].includes(word),
  );
}

function fits(saying: readonly string[], tokens: readonly Token[], at: number): boolean {
  const offset = at - saying.indexOf('_');
  return saying.every((word, place) =>
    word === '_' ? offset + place === at : tokens[offset + place]?.word === word,
  );
}

const SERVICE = wordSet(
  'app website site pagina brief mail menu account portaal overzicht scherm formulier link bibliotheek gemeente stadhuis gemeentehuis balie loket telefoon instellingen bijlage mijn catalogus webshop folder agenda pas paspoort vestiging tabblad knop zaak basis maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dat dit deze onze geval principe overleg onderstaande volgende chat internet digid mijnoverheid',
);

function describesPlace(text: string, place: readonly Token[], longest = 5): boolean {
  if (place.length === 0 || place.length > longest) return false;
  const named = place.some((token) => /\p{Lu}/u.test(text.charAt(token.start)) && token.word.length > 3);
  return named || ['die', 'dat', 'zulke', "zo'n"].includes(place[0]?.word ?? '');
}

function addressedElsewhere(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    (token, other) => other !== at && ['je', 'jij', 'jou', 'jouw', 'jezelf', 'u', 'uw'].includes(token.word),
  );
}
