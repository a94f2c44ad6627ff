import { READER, TO_READER, YOURS } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { wordsOf } from './sentence-parts';

const PLACE_QUESTION = wordSet(
  'ligt staat gebeurde gebeurd is speelt gaat bevindt melding overlast afval container lantaarnpaal boom kapot',
);

// What is somebody's own, so that the address it is at is theirs: "op welk adres staat het abonnement?"
const KEPT_AT_HOME = wordSet(
  'abonnement contract aansluiting rekening pas inschrijving lidmaatschap account vergunning meter teller polis uitkering aanvraag toeslag registratie huurcontract reservering bestelling pakket voordeur keuken badkamer ketel cv-ketel verwarming radiator douche toilet wc slaapkamer balkon appartement woning',
);

const AT = wordSet('op naar aan bij in');
const SELF = wordSet('ik we wij het');
const WHICH = wordSet('wat welk welke wiens wie');
// "Om welk adres gaat het?"
const GAP = new Set([
  'gaat het',
  'gaat dat',
  'is dat',
  'is dit',
  'gaat dit',
  'is het',
  'betreft het',
  'betreft dit',
  'speelt dit',
  'speelt het',
  'speelt dat',
]);
const BEHIND_GAP = new Set(['van', 'bij', 'dan', 'precies']);
const HOMES = wordSet('huisadres woonadres thuisadres verblijfsadres postadres factuuradres');
const OUTDOORS = wordSet(
  'werkzaamheden geur stank rook herrie omleiding ligt melding overlast afval zwerfvuil grofvuil container lantaarnpaal lantaarn boom kapot gebeurd bevindt afgesloten afgezet opgebroken wegdek optocht',
);

const KNOWN = wordSet('dat dit hun');
const KNOWS = wordSet(
  'kunt kun kan wilt wil zou weet ziet zie zag hoort hoor ruikt ruik merkt heeft hebt heb vond trof',
);
const OUTSIDE =
  /(?:put|putje|riool|sloot|brug|paal|tegel|stoep|dijk|duiker|struik|bak|hek|bord|vijver|drempel|hydrant|gemaal)$/;

/** "In welke straat ligt het zwerfvuil, en bij welk huisnummer?" asks for a place, and nobody lives there. */
function isOutdoors(sentence: readonly string[]): boolean {
  return (
    sentence.some((word) => WHICH.has(word) || word === 'waar') &&
    sentence.some((word) => OUTDOORS.has(word) || OUTSIDE.test(word)) &&
    // "Weet u waar …": who is asked, and not whose it is.
    !sentence.some(
      (word, at) => TO_READER.has(word) && !(READER.has(word) && KNOWS.has(sentence[at - 1] ?? '')),
    )
  );
}

const SEES = wordSet(
  'zag zagen ziet zie rook ruikt ruik hoorde hoort hoor trof vond merkte kwam reed fietste viel struikelde werd',
);
const SEEN = /^ge(?:zien|hoord|roken|troffen|vonden|merkt)$/;
const HEIGHT = wordSet('hoogte tegenover');

/** "In welke straat zag u de ratten?", "ter hoogte van welk huisnummer?" */
function isWitnessed(before: readonly string[], after: readonly string[], near: readonly string[]): boolean {
  if (!before.some((word) => WHICH.has(word))) return false;
  return READER.has(after[1] ?? '') && (SEES.has(after[0] ?? '') || near.some((word) => SEEN.test(word)));
}

const STANDS = wordSet(
  'zit zitten is stond stonden lag lagen ligt staat loopt liep vliegt vind hangt hing viel gebeurde',
);
// What is asked for somebody who comes to the reader.
const MUST = wordSet('moet moeten mag mogen kan kunnen zal en of plus met');
const OF_READER = wordSet('uw je jouw');
const WAS = wordSet('stond stonden lag lagen loopt liep vliegt viel gebeurde');
const ARTICLES = wordSet('de het een er die');
const LIVES = wordSet('woont wonen ingeschreven geregistreerd aangesloten gemeld huis woning flat bezorgd');
const PUBLIC =
  /(?:team|post|bureau|buurthuis|wijkhuis|dorpshuis|stadhuis|gemeentehuis|ziekenhuis|winkel|lokaal|loket|bank|balie|bibliotheek|bieb|kantoor|centrum|school|museum|zwembad|apotheek|spreekuur|huisarts|tandarts|dierenarts|notaris|stort|milieustraat|milieupark|markt|opvang|speeltuin|park)$/;
const FAR = 8;

/** A word for where everybody may come: "buurthuis", "huisartsenpost". */
export function isPublicPlace(word: string): boolean {
  return PUBLIC.test(word);
}

/** "Op welk adres zit het wijkteam?", "in welke straat stond de vrachtwagen?": asked of what is no reader's. */
function isWhereOthersAre(
  { tokens }: Words,
  { first }: Sentence,
  { from }: Found<unknown>,
  near: readonly string[],
): boolean {
  if (near.some((word) => OF_READER.has(word) || LIVES.has(word) || KEPT_AT_HOME.has(word))) return false;
  const which = tokens.slice(Math.max(first, from - 1), from).some(({ word }) => WHICH.has(word));
  if (which && near[1] === 'jullie' && STANDS.has(near[0] ?? '')) return true;
  if (near.some(isPublicPlace)) return which || near[0] === 'waar';
  if (!which || MUST.has(near[0] ?? '')) return false;
  const named = tokens[from]?.word;
  // "… in welke straat was dat?"
  if (named === 'straat' && near[0] === 'was' && near[1] === 'dat') return true;
  return (
    ARTICLES.has(near[1] ?? '') &&
    near.length > 2 &&
    (named === 'straat' || (named === 'huisnummer' && WAS.has(near[0] ?? '')))
  );
}

/** Without what the writer does with it: "…, dan kijk ik welke container erbij hoort". */
function untilUse(sentence: readonly string[]): readonly string[] {
  const use = sentence.findIndex((word, at) => word === 'dan' && SELF.has(sentence[at + 2] ?? ''));
  return use === -1 ? sentence : sentence.slice(0, use);
}

/**
 * An address or street that is named is where something in public is, and nobody's home: "in welke straat ligt het zwerfvuil?"
 * `before`, `after`: the words around it in its clause.
 */
export function isPlaceOutside(
  words: Words,
  sentence: Sentence,
  match: Found<unknown>,
  before: readonly string[],
  after: readonly string[],
): boolean {
  const { tokens } = words;
  // "Geef de planten op dat adres water": it is known which.
  if (AT.has(before[0] ?? '') && (KNOWN.has(before[1] ?? '') || YOURS.has(before[1] ?? ''))) return true;
  if (HOMES.has(tokens[match.from]?.word ?? '')) return false;
  if (tokens[sentence.first]?.word === 'zo' && tokens[sentence.first + 1]?.word === 'ja') return false;
  if (tokens.slice(Math.max(sentence.first, match.from - 3), match.from).some(({ word }) => HEIGHT.has(word)))
    return true;
  if (isOutdoors(untilUse(wordsOf(words, sentence)))) return true;
  const near = tokens.slice(match.to, Math.min(sentence.last, match.to + FAR)).map(({ word }) => word);
  if (isWitnessed(before, after, near) || isWhereOthersAre(words, sentence, match, near)) return true;
  const owned = before.some((word) => ['uw', 'je', 'jouw', 'zijn', 'haar', 'hun'].includes(word));
  return (
    !owned &&
    !(after.includes('waar') && after.some((word) => word === 'u' || word === 'je')) &&
    !tokens.slice(sentence.first, sentence.last).some(({ word }) => KEPT_AT_HOME.has(word)) &&
    !before.includes('wat') &&
    !after.slice(1).some((word) => TO_READER.has(word)) &&
    !(GAP.has(after.slice(0, 2).join(' ')) && (after.length === 2 || BEHIND_GAP.has(after[2] ?? ''))) &&
    tokens[sentence.first]?.word !== 'mag' &&
    tokens[match.from - 2]?.word !== 'wat' &&
    after.some((word) => PLACE_QUESTION.has(word)) &&
    !after.some((word) => word === 'genoeg' || word === 'voldoende')
  );
}
