import { anyWord } from '../any-word';
import type { Span } from '../dutch-reading';
import { NUMBER_WORD, saysNumber } from './number-words';
import type { Signs } from './signs';
import { spansOf } from './surroundings';

const KIND =
  '(?:straat|laan|weg|plein|gracht|kade|dijk|singel|hof|dreef|steeg|plantsoen|pad|str|laantje|pleintje|straatje|hofje|weggetje|boulevard|allee)';
const NUMBER = `(?:${NUMBER_WORD}|(?:twee|drie|vier|vijf|zes|zeven|acht|negen)?honderd(?: ?(?:en ?)?\\p{L}{3,16})?)`;
const ADDITION = '(?: (?:bis|hs|huis|zwart|rood)| ?[a-d])?';
const ENDS =
  '(?=$|[.,;!?)\\n]| (?:in|te) \\p{Lu}| ?\\d{4} ?[a-z]{2}| (?:en|maar|waar|daar|woon|is|aub|svp|graag|alstublieft|boven|beneden|want|dus|moet|heeft|doet|kan|hier|al|weer|toch|als|zonder|voor|naar|klopt)(?!\\p{L}))';
// "Lindelaan zeventien": said rather than written, and nothing counted behind it.
const IN_WORDS = new RegExp(
  `(?<![\\p{L}'’-])(?:\\p{L}[\\p{L}'’-]{2,25}${KIND},? (?:nummer |huisnummer |nr\\.? )?${NUMBER}${ADDITION}|(?<=(?:woont?|wonen|wonend|woonachtig)(?: (?:ik|we|wij|nu))?(?: (?:op|aan|in)(?: de| het)?)? |adres(?: is|:)? |(?:naar|bezorgen op|bezorgen bij|ingeschreven op) )\\p{L}[\\p{L}'’-]{4,25} (?:nummer |huisnummer |nr\\.? )?${NUMBER}${ADDITION})${ENDS}`,
  'giu',
);
const IN_WORDS_TOO = new RegExp(`[a-z]{3} (?:(?:nummer|huisnummer|nr\\.?) )?${NUMBER}`, 'iu');
const PLACES =
  /straat|laan|weg|plein|gracht|kade|dijk|singel|hof|dreef|steeg|pl|pad|str|allee|woo?n|adres|naar|bezorg|ingeschr/i;
const namesPlace = anyWord(PLACES);
const ENDS_IN_KIND = new RegExp(`^\\p{L}{2,26}${KIND},? `, 'iu');

// "Nummer 9 in de Vlierstraat", "huisnummer 88, Prinsenstraat", "12 Rue Royale": the number first.
const NUMBER_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:(?<=(?:^|op|aan|bij|van|voor|is|woont?|wonen|mijn|ons|naar|:|,|\\() ?)(?:nummer|nr\\.?)|huis(?:nummer|nr\\.?)):? \\d{1,4} ?[a-d]?,? (?:(?:van|in|aan|op) )?(?:(?:de|het) )?(?=\\p{L})((?:\\p{Lu}\\p{L}{0,12}\\.? ){0,3}\\p{L}[\\p{L}'’-]{1,25}${KIND}|\\p{Lu}[\\p{Ll}'’-]{4,25}(?=[.,]|$))|\\d{1,4},? (?:rue|avenue|chaussée|chaussee|place|boulevard) (?:(?:de|du|des|la|le|les|d'|de la) ?){0,2}(\\p{L}[\\p{L}'’-]{2,25}))(?![\\p{L}\\p{N}]| \\d)`,
  'giu',
);
const saysNumberOrStreet = anyWord(/n(?:umme)?r\.?$|^(?:rue|ave|chau|place|boul)/);
const MAY_COME_FIRST = /n(?:umme)?r\.?:? \d|\d,? (?:rue|ave|chau|place|boul)/i;

/** Addresses whose number is spelt out or stands before the name. */
export function findSpelt(text: string, signs: Signs): Span[] {
  const first =
    signs.digits > 0 && saysNumberOrStreet(signs.words) && MAY_COME_FIRST.test(text)
      ? spansOf(text, NUMBER_FIRST, 20).filter(({ match }) => {
          const name = match[1] ?? match[2] ?? '';
          // "Nummer 12 in de Berkenlaan, dus Berkenlaan 12" says it again.
          return (
            /^\p{Lu}|(?:straat|laan|weg|gracht|kade|plein)$/u.test(name) &&
            !text
              .split(`${name} `)
              .slice(1)
              .some((rest) => /^\d/.test(rest))
          );
        })
      : [];
  if (
    !(saysNumber(signs.words) || text.includes('één')) ||
    !namesPlace(signs.words) ||
    !IN_WORDS_TOO.test(text)
  )
    return first;
  const words = spansOf(text, IN_WORDS, 20).filter(
    ({ match }) => /^\p{Lu}/u.test(match[0]) || ENDS_IN_KIND.test(match[0]),
  );
  return [...first, ...words];
}
