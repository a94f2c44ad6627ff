import { wordFact } from '../lexeme';
import { MONTHS } from '../lexicons/calendar';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Token, Words } from '../tokens';

/** What on its own says that something lies ahead. */
const AHEAD = wordSet(`
  vandaag morgen overmorgen morgenochtend morgenmiddag morgenavond vanmiddag vanavond vannacht straks binnenkort uiterlijk daarna
  vervolgens hierna zodra eerstvolgende aanstaande komende aankomende volgende spoedig weldra dadelijk zometeen
  automatisch vanzelf
`);
const isDay = wordFact((word) =>
  Number(/^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?$/.test(word)),
);
/** With one of these before it a month or a season is a term: "in het najaar", "op 8 april", "eind deze maand". */
const LEADS = wordSet('in op vanaf rond omstreeks begin eind einde medio half midden tegen voor na');
const MONTH_NAMES = new Set(MONTHS);
const PERIODS = wordSet(
  'voorjaar najaar zomer winter lente herfst maand week kwartaal jaar weekend vakantie',
);
/** "binnen enkele ogenblikken", "over twee weken". */
const WITHIN = wordSet('binnen over na');
const UNITS = wordSet(`
  minuut minuten uur uren uurtje kwartier kwartiertje halfuur dag dagen werkdag werkdagen week weken maand maanden ogenblik
  ogenblikken moment momenten
`);
/** What comes back again and again is a rule, and what was is no more. */
const NOT_AHEAD = wordSet(`
  elke iedere altijd meestal vaak soms doorgaans normaal gewoonlijk afgelopen vorige vorig geleden gisteren eergisteren al sinds
`);
/** What comes behind these is supposed or asked, not told. */
const SUPPOSES = wordSet('als wanneer indien of welke hoe wat waarom wie');
/** Whoever speaks of themselves may be a citizen with plans: "morgen ga ik op vakantie". */
const OWN = wordSet('ik mijn mij k');
const WE = wordSet('we wij ons onze');
const HAPPENS = wordSet(`
  wordt worden gaat komt komen start starten begint beginnen rijdt rijden krijgt krijgen krijg ontvangt ontvangen ontvang hoort
  horen hoor verschijnt verschijnen verdwijnt verdwijnen staat ligt neemt nemen valt vallen volgt volgen vertrekt arriveert sluit
  sluiten opent openen eindigt stopt verloopt vervalt loopt belt bellen mailt mailen stuurt sturen laten plant plannen haalt halen
  brengt brengen plaatst plaatsen maakt maken kijkt kijken
`);
/** "Morgen gaan we op vakantie" may be anybody's plan; what these say of others is not. */
const OF_OTHERS = wordSet('gaan staan liggen zijn');
const MODALS = wordSet('hebben moeten willen kunnen mogen zouden zullen waren hadden konden moesten wilden');
const IS = wordSet('is zijn ben bent');
/** How far before a period stands what makes it a term, in words. */
const NEAR = 3;
const OPEN = wordSet('open gesloten dicht geopend vrij feest jarig');

/**
 * A sentence tells what is going to happen, or when: something that lies ahead, and a verb in the present of what happens by
 * itself or by others. Hours at which a door is open are none, nor is what always happens so.
 */
export function tellsAhead(words: Words): boolean {
  return words.sentences.some((sentence) => !sentence.asks && isAhead(words.tokens, sentence));
}

function isAhead(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let ahead = false;
  let happens = false;
  let ours = false;
  let others = false;
  let is = false;
  let open = false;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (!token) break;
    const { word, quoted, lexeme } = token;
    if (quoted || NOT_AHEAD.has(word) || OWN.has(word)) return false;
    if (SUPPOSES.has(word) && !(ahead && (happens || others))) return false;
    ahead ||= AHEAD.has(word) || isDay(lexeme) === 1 || isPeriod(tokens, first, at, word);
    happens ||= HAPPENS.has(word);
    others ||= OF_OTHERS.has(word);
    ours ||= WE.has(word);
    happens ||= isOurDoing(tokens, at, word);
    is ||= IS.has(word);
    open ||= OPEN.has(word);
  }
  return ahead && (happens || (others && !ours)) && !(is && open);
}

/** "In het voorjaar planten we nieuwe bomen": a verb of whatever kind, beside its `we`. */
function isOurDoing(tokens: readonly Token[], at: number, word: string): boolean {
  if (word !== 'we' && word !== 'wij') return false;
  const verb = (place: number) => {
    const beside = tokens[place]?.word ?? '';
    return beside.length > 4 && beside.endsWith('en') && !MODALS.has(beside);
  };
  return verb(at - 1) || verb(at + 1);
}

/** "In het najaar", "op 8 april", "over een week"; "12 euro per jaar" is none. */
function isPeriod(tokens: readonly Token[], first: number, at: number, word: string): boolean {
  const named = MONTH_NAMES.has(word) || PERIODS.has(word);
  const counted = UNITS.has(word);
  if (!named && !counted) return false;
  const before = tokens.slice(Math.max(first, at - NEAR), at).map((token) => token.word);
  if (before.at(-1) === 'per') return MONTH_NAMES.has(word);
  return before.some((lead) => (named && LEADS.has(lead)) || (counted && WITHIN.has(lead)));
}
