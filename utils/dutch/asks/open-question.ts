import { WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { isAboutData } from './mention';
import { type Clause, clauseAround } from './sentence-parts';

const YOU = wordSet('u je jij ge gij jullie');
const WHICH = wordSet('wat welk welke');
const MODALS = wordSet('kunt kun kan wilt wil zou zoudt kunde wilde mag');
const OPENS = wordSet(
  'kunt kun kan wilt wil zou zoudt kunde wilde mag mogen heeft hebt heb had hebben is zijn weet ken kent geeft stuurt noemt zegt moet',
);
// Other verbs that begin a question ask whether it is so.
const VERBAL =
  /^(?:krijg|gaat|gaan|komt|klopt|kloppen|verloopt|staat|staan|werkt|hoort|blijft|ziet|zag|zie|vindt|past|geldt|ligt|valt|lukt|doet|loopt|ontvangt|begint|zullen|zal|was|waren|bent|ben|werd|wordt|worden|moeten|zit|woont|heet)/;
const DETERMINERS = wordSet('uw je jouw u het de een dit dat die deze haar zijn hun');
// What is asked of the data is something else: how many, whose, why.
const OTHER_QUESTIONS = wordSet(
  'hoeveel hoe wie wiens waarom wanneer hoezo waar sinds waardoor hoelang waarvoor',
);
const STATES = wordSet('bent ben zijt werd wordt werden worden');
const PERFECT = wordSet('heeft hebt heb had hebben is zijn was');
const PARTICIPLE =
  /^(?:\p{L}{2,6})?ge(?!ven$|bruiken$)\p{L}{3,}(?:d|t|en)$|^(?:be|ver|ont|her)\p{L}{3,}(?:d|t|en)$/u;
// "Weet u of …", "heeft u hulp nodig bij …": the data is only part of what is asked.
const ASIDE = wordSet(`
  of al hulp moeite problemen probleem melding foutmelding bezwaar behoefte vraag vragen over klacht weglaten
  weghalen wissen werkt werken lukt mijn jullie onze kwijt toegang zien ziet kent ooit
`);
const IS = wordSet('is was');
const NUMBER = /^\d[\d/.-]*\p{L}?$/u;
const HAVE = wordSet('heeft hebt heb');
const FOR = /^(?:voor|waar(?:op|mee|naar|onder)?)$/;
const COMPLEMENT = wordSet('dat of');
const EMBEDS = wordSet('weet wilt wil zegt gezegd zei denkt vindt bedoelt zag ziet had klopt');

const KNOW = wordSet('weet weten ken kent heeft hebt heb');
const NOT = wordSet('niet geen nooit');
const AT_HAND = wordSet('hand paraat nog liggen hoofd mij me toevallig');

/** "Weet u het kenteken nog, dan kijk ik het na": what the writer does with the answer shows that it is a question. */
function isUsedNext({ tokens }: Words, { last }: Sentence, { here, end }: Clause, to: number): boolean {
  return (
    KNOW.has(here[0] ?? '') &&
    (to === end || here.some((word) => AT_HAND.has(word))) &&
    tokens[end]?.word === 'dan' &&
    tokens.slice(end + 1, Math.min(last, end + 3)).some(({ word }) => WRITER.has(word)) &&
    !here.some((word) => NOT.has(word))
  );
}

/**
 * A question that names data of the reader's, and asks nothing about it: neither whether it is right, known or changed, nor
 * how, why or how many. Then it asks for the data itself: "kunt u zich identificeren met uw geboortedatum?"
 */
export function isOpenQuestion(words: Words, sentence: Sentence, { from, to }: Found<unknown>): boolean {
  const clause = clauseAround(words, sentence, from);
  if (!clause) return false;
  const { here } = clause;
  const [first = '', second = '', third = ''] = here;
  const addresses = OPENS.has(first) && (YOU.has(second) || WRITER.has(second));
  if (!sentence.asks && !(addresses && (MODALS.has(first) || isUsedNext(words, sentence, clause, to))))
    return false;
  if (VERBAL.test(first) && !OPENS.has(first)) return false;
  const wants = here.some((word) => WHICH.has(word));
  if (OTHER_QUESTIONS.has(first) || (first === 'en' && OTHER_QUESTIONS.has(second))) return false;
  // "Is uw huisnummer nou 4 of 14?"
  if (
    IS.has(first) &&
    here.some(
      (word, at) => word === 'of' && NUMBER.test(here[at - 1] ?? '') && NUMBER.test(here[at + 1] ?? ''),
    )
  )
    return true;
  if (
    here.some(
      (word, at) =>
        (isAboutData(word) && !(wants && word === 'staat')) ||
        ASIDE.has(word) ||
        (EMBEDS.has(word) && COMPLEMENT.has(here[at + 2] ?? '')),
    )
  )
    return false;
  if (STATES.has(first)) return false;
  // "Is uw adres …": the data is what the question is about.
  const place = from - clause.start;
  // "Heeft u een mobiel nummer voor de chauffeur?"
  if (
    HAVE.has(first) &&
    YOU.has(second) &&
    (FOR.test(here[to - clause.start] ?? '') || here.slice(place).includes('voor'))
  )
    return true;
  if (
    place > 0 &&
    place <= 3 &&
    DETERMINERS.has(second) &&
    !(YOU.has(second) && (DETERMINERS.has(third) || (addresses && place > 2)) && third !== 'een') &&
    !here.slice(1, place).some((word) => word === 'ik' || word === 'man')
  )
    return (
      (DETERMINERS.has(first) && here.length - place <= 2) ||
      first === 'en' ||
      first === 'welk' ||
      first === 'welke' ||
      first === 'wat'
    );
  return !(PERFECT.has(first) && here.slice(2).some((word) => PARTICIPLE.test(word))) && third !== 'nooit';
}
