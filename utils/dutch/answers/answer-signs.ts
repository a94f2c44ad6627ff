import { wordSet } from '../lexicons/word-list';
import type { Token } from '../tokens';
import type { QuestionKind } from './question';

const TIME_WORDS = wordSet(
  'vandaag morgen overmorgen gisteren straks vanmiddag vanavond vanochtend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december uur week weken dagen werkdag werkdagen maand maanden jaar kwartier minuten dagelijks altijd weekend meteen direct zodra spoedig binnenkort nooit ochtend middag avond doordeweeks feestdagen gesloten dicht',
);
const AMOUNT_WORDS = wordSet(
  'gratis niets niks euro kosteloos geen een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd enkele paar meerdere onbeperkt maximaal minimaal alle allemaal procent keer cent tientje genoeg',
);
const YES_OR_NO = wordSet(
  'ja jazeker jawel nee neen klopt zeker natuurlijk uiteraard inderdaad helaas absoluut tuurlijk altijd nooit prima graag mogelijk onmogelijk verplicht hoeft hoef hoeven jammer helemaal allebei beide beiden niet geen wel',
);
const REASONS = wordSet(
  'omdat want doordat vanwege door daarom wegens reden zodat aangezien namelijk oorzaak komt',
);
const PLACE_WORDS = wordSet(
  'achter naast tegenover daar hier binnen boven beneden online overal nergens thuis link',
);
const PREPOSITIONS = wordSet('bij op in aan naar via onder');
const PEOPLE = wordSet(
  'ik wij we ons collega afdeling team medewerker gemeente consulent iedereen niemand hij zij monteur aannemer bewoner eigenaar verhuurder uwv svb',
);

/** The draft has the kind of word that answers such a question, whatever it is about. */
export function hasAnswerSign(kind: QuestionKind, text: string, tokens: readonly Token[]): boolean {
  const some = (words: ReadonlySet<string>) => tokens.some(({ word }) => words.has(word));
  switch (kind) {
    case 'when':
      return some(TIME_WORDS) || timesIn(text);
    case 'how-much':
      return some(AMOUNT_WORDS) || amountsIn(text);
    case 'yes-no':
      return (
        some(YES_OR_NO) ||
        tokens.some(({ word }, at) => confirms(word, tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''))
      );
    case 'why':
      return some(REASONS);
    case 'where':
      return placesIn(tokens) || /https?:|www\./i.test(text);
    case 'who':
      return some(PEOPLE);
    default:
      return false;
  }
}

/** "dat kan", "kan dat", "dat is goed". */
function confirms(word: string, next: string, third: string): boolean {
  const pointer = /^(?:dat|dit|het|die|deze|alles)$/;
  const can = /^(?:kan|kunt|kun|kunnen|mag|mogen|moet|lukt)$/;
  if (can.test(word) && pointer.test(next)) return true;
  if (!pointer.test(word)) return false;
  return (
    can.test(next) || (next === 'is' && /^(?:zo|goed|mogelijk|prima|juist|correct|nodig|handig)$/.test(third))
  );
}

/** "bij de balie", "in Spijkenisse"; "op maandag" and "in 2026" are no places. */
function placesIn(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    if (PLACE_WORDS.has(word)) return true;
    if (!PREPOSITIONS.has(word)) return false;
    const behind = tokens.slice(at + 1, at + 4).map((token) => token.word);
    return behind.length > 0 && !behind.some((other) => TIME_WORDS.has(other) || /^\d/.test(other));
  });
}

/** A time, date or bare number; an amount of money is none. */
function timesIn(text: string): boolean {
  return /\d/.test(
    text.replace(/€ ?\d[\d.,]{0,12}|\d[\d.,]{0,12} ?(?:euro|eur|%|procent|cent)(?![\p{L}])/giu, ''),
  );
}

/** An amount or bare number; a time of day is none. */
function amountsIn(text: string): boolean {
  return /\d/.test(
    text.replace(
      /\d{1,2}(?:[.:]\d{2})?(?: ?- ?\d{1,2}(?:[.:]\d{2})?)? ?(?:uur|u|h)(?![\p{L}])|\d{1,2}[:]\d{2}/giu,
      '',
    ),
  );
}
