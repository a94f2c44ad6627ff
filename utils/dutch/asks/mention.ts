import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Sentence, Words } from '../tokens';
import { clauses } from './sentence-parts';

const ABOUT_IT = wordSet(
  'vergeleken opgezocht vergeten kwijt wijzigen gewijzigd wijzigt wijzig veranderen veranderd verandert aanpassen aangepast verlopen geldig klopt kloppen opgehaald ophalen aanvragen aangevraagd verlengen verlengd resetten herstellen gebruiken verwijderen verwijderd opslaan bewaren controleren gecontroleerd controleer controleert meenemen neem meebrengen brengt neemt vindt vinden staat ontvangen verstuurd genoteerd noteerde opgeslagen bedankt dank gevonden gevraagd nakijken invullen actueel juist hetzelfde bekend beschermen verborgen afschermen aanmaken doorgeven-aan',
);
const WHICH = wordSet('wat welk welke wiens wie');
const RELATIVE = /^waar(?:op|mee|naar|van|onder|in)$/;
const GIVING = wordSet(
  'achter aflezen overtypen intypen oplezen voorlezen overnemen herhalen noteren nodig graag weten geven doorgeven sturen noemen typen vertellen zeggen mailen appen vermelden opgeven bevestigen delen toesturen opsturen hier voor',
);

/** A word that says something of data that is there already: changed, forgotten, correct. */
export function isAboutData(word: string): boolean {
  return ABOUT_IT.has(word);
}

/** The sentence is about data that is already there ("staat uw adres goed?"), not a request to give it. */
export function isMentionOnly(words: Words, sentence: Sentence, asking: readonly number[]): boolean {
  return !clauses(words, sentence).some(([start, end]) => {
    const asked = asking.find((place) => place >= start && place < end);
    if (asked === undefined) return false;
    const all = words.tokens.slice(start, end).map((token) => token.word);
    // "… het rekeningnummer waarop u het wilt ontvangen": what only tells which one says nothing of it.
    const relative = all.findIndex((word, at) => start + at > asked && RELATIVE.test(word));
    const here = relative === -1 ? all : all.slice(0, relative);
    // "Wat staat er als nummer op uw pas?" wants to know it.
    const wants =
      here.some((word) => WHICH.has(word)) ||
      // "Zonder uw bsn kan ik u niet vinden"
      (here.includes('zonder') && (here.includes('niet') || here.includes('niets')));
    return wants || !here.some((word) => ABOUT_IT.has(word)) || here.some((word) => GIVING.has(word));
  });
}

const SUPPOSES = wordSet(
  'blijft blijven klopt kloppen komt komen werkt werken verschijnt lukt doet doen is zijn wordt staat staan mist ontbreekt verloopt vervalt weigert verandert',
);
const CHANGES = wordSet('verandert wijzigt veranderd gewijzigd verloopt');
const IF = wordSet('als zodra wanneer indien');
const POINTS_BACK = wordSet('die deze hem m dat ze dit het welke');

/** "Laat het weten als uw nummer verandert" */
export function isChanging(
  { tokens }: Words,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return (
    CHANGES.has(tokens[to]?.word ?? '') && [from - 1, from - 2].some((at) => IF.has(tokens[at]?.word ?? ''))
  );
}

/** "Blijft de code uit, app ons dan": named in a supposition, and what is asked for behind it is something else. */
export function isSupposed(words: Words, sentence: Sentence, { from, to }: Found<unknown>): boolean {
  if (isChanging(words, { from, to })) return true;
  const [supposition, ...others] = clauses(words, sentence);
  if (sentence.asks || !supposition || others.length === 0) return false;
  const [start, end] = supposition;
  if (!SUPPOSES.has(words.tokens[start]?.word ?? '') || from >= end) return false;
  // "Lukt het u om uw nummer te geven, dan …"
  if (words.tokens.slice(start, from).some(({ word }) => word === 'om')) return false;
  return !words.tokens.slice(end, sentence.last).some(({ word }) => POINTS_BACK.has(word));
}
