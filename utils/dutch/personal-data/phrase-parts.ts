import { wordsIn } from '../lexicons/word-list';

// What the phrases of delicate states are put together from. The words around a word are folded, and each has a space before it.

/** A word, or a few, that may stand in between. */
export const SOME = '(?:\\S{1,18} )';
export const MY = '(?:mijn|zijn|haar|onze|ons|hun|uw)';
export const I = '(?:ik|k|we|wij|hij|zij|ze|u)';
/** Whoever has a state: the writer, somebody they speak of, their family. */
export const WHO = ` ${oneOf(
  'ik k we wij hij zij ze u man vrouw zoon zoontje dochter dochtertje kind kindje kleine moeder vader ma pa mam mama papa opa oma broer broertje zus zusje partner vriend vriendin mevrouw meneer baby meisje jongen kleinzoon kleindochter kleinkind buurvrouw buurman ex oom tante neef nicht schoonmoeder schoonvader jongste oudste echtgenoot echtgenote',
)}`;
/** Not any more, hardly, only with help. */
export const HARDLY =
  '(?:(?:bijna |haast |echt )?niet meer|niet (?:zo |heel |erg |al te )?(?:goed|lang|ver|best|veel|lekker|zelf|alleen|zelfstandig)|(?:bijna|haast) (?:niet|niets|niks)|slecht|slechter|amper|nauwelijks|moeilijk|geen trap(?:pen)?|geen (?:meter|stap)|niet zonder \\S{1,10}|alleen nog)';
/** The phrase ends here, or goes on with a reason or something else that is said. */
export const ENDS =
  '(?:$| ,| (?:meer|dus|want|en|maar|door|sinds|vanwege|zonder|na|omdat|links|rechts|hoor)(?: |$))';

export function oneOf(words: string): string {
  return `(?:${wordsIn(words).join('|')})`;
}
