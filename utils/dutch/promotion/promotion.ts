import { remember } from '../bounded-memory';
import { PhraseIndex } from '../phrase-index';
import { prepareText } from '../prepared-text';

/** What a text invites to. */
export type PromotionKind = 'newsletter' | 'event' | 'offer';

const EVENT =
  'lezing|workshop|voorstelling|feest|feestje|bijeenkomst|festival|expositie|tentoonstelling|concert|activiteit|activiteiten|evenement|voorleesmiddag|voorleesochtend|proefles|proefcursus|inloopmiddag|inloopavond|themaweek|thema-avond|informatieavond|opendag|boekenmarkt|filmavond|quiz|kindermiddag|open-dag|*markt|*festival|*feest|*workshop|*borrel|*lezing|*concert|*voorstelling|boekenbal|taalcafe|spelletjesavond|spelletjesmiddag|gameavond';

const PHRASES: Readonly<Record<PromotionKind, readonly string[]>> = {
  event: [
    `kom ..7 ${EVENT}`,
    'kom ..7 open dag|huis|avond|middag',
    `komt @you|allen|allemaal|gezellig|gerust ..6 ${EVENT}`,
    'komt @you|allen|allemaal|gezellig|gerust ..6 open dag|huis|avond|middag',
    `nodig|nodigen ..4 uit ..6 ${EVENT}`,
    'nodig|nodigen ..4 uit ..6 open dag|huis|avond|middag',
    `uitgenodigd|uitnodiging ..5 ${EVENT}`,
    'uitgenodigd|uitnodiging ..5 open dag|huis|avond|middag',
    `@we organiseren|vieren|presenteren ..7 ${EVENT}`,
    `organiseren|vieren @we ..7 ${EVENT}`,
    `hebben|is|zijn ..6 ${EVENT} ..2 voor @you|iedereen|jong|kinderen`,
    'mis ..3 niet >',
    'mis|vergeet deze|dit|onze|het|de ..2 niet',
    'zin in een ..4 avond|avondje|middag|middagje|ochtend|dag|dagje|uitje',
    'ben|bent @you erbij',
    'komt|kom|doe|doet @you ook|mee >',
  ],
  newsletter: [
    'meld|meldt|schrijf|schrijft|abonneer ..6 nieuwsbrief',
    'ontvang|lees|bekijk|krijg ..4 nieuwsbrief',
    'nieuwsbrief is|staat ..3 uit|klaar|online',
    '@our nieuwsbrief ontvangen|proberen',
    'volg|volgt|like|liket ons|onze ..4',
  ],
  offer: [
    'profiteer|profiteert',
    'maak|maakt ..1 kans',
    'win|wint ..4 prijs|prijzen|kaarten|kaartjes|cadeaubon|bon|boekenbon',
    'met|nu|tijdelijk|extra ..3 korting',
    'tijdelijk|nu|deze|speciaal ..3 gratis|aanbieding',
    'word|wordt nu? ook? lid|vriend|donateur|abonnee',
    'speciale|leuke|unieke|tijdelijke|mooie|nieuwe actie|aanbieding',
    '< actie|aanbieding',
    'neem|breng ..4 vriend|vriendin|vrienden ..2 mee',
  ],
};

let index: PhraseIndex<PromotionKind> | undefined;

function phrases(): PhraseIndex<PromotionKind> {
  if (index) return index;
  index = new PhraseIndex<PromotionKind>();
  for (const kind of ['event', 'newsletter', 'offer'] as const) {
    for (const phrase of PHRASES[kind]) index.add(phrase.replace('@our', 'onze|de|gratis'), kind);
  }
  return index;
}

/** An invitation, and where the sentence begins that holds it (UTF-16). */
export interface Promotion {
  readonly kind: PromotionKind;
  readonly start: number;
}

const promotionFor: (text: string) => { readonly promotion: Promotion | null } = remember(50, (text) => {
  const { words, normal } = prepareText(text);
  const found = phrases()
    .find(words)
    .find(({ from }) => !words.tokens[from]?.quoted);
  if (!found) return { promotion: null };
  const first = words.tokens[words.sentences[found.sentence]?.first ?? 0];
  const { start } = normal.original({ start: first?.start ?? 0, end: first?.end ?? 0 });
  return { promotion: { kind: found.label, start } };
});

/** What a text invites its reader to that nobody needs for an answer: an event, a newsletter, an offer. Null for none. */
export function promotionIn(text: string): Promotion | null {
  return promotionFor(text).promotion;
}
