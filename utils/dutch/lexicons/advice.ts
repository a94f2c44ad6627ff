import type { Lexicon } from './lexicon';

/** Tells the reader what to do. A link counts as advice too. */
export const ADVICE: Lexicon = {
  act: 'advice',
  only: 'statements',
  phrases: [
    '@you kunt|kan|kun|moet|moeten|dient|mag|hoeft|hoef',
    'dan|daarvoor|hiervoor|dat|zo|daarna|daarmee|nu|eerst|het|dit|deze|die|hier|daar|online|ook kunt|kan|kun|moet|dient|mag @you',
    'kunt|kun|moet|dient @you',
    'het beste is|kunt|kan|kun',
    'kunt|kun|kan @you ..2 het? beste|best',
    '@you ..2 zou|zult ..2 kunnen|moeten',
    'zou|zult @you ..4 kunnen|moeten|doen',
    'ik|we raad|raden|adviseer|adviseren',
    'raad|adviseer ik',
    'mijn|ons advies|tip|tips',
    'advies|tip|tips is',
    'het is|lijkt ..3 verstandig|handig|aan|beter|slim|raadzaam|belangrijk|nodig',
    '~ ga|gaat|vul|vult|klik|klikt|kijk|kijkt|stuur|stuurt|bel|belt|mail|mailt|neem|neemt|probeer|probeert|open|kies|druk|log|vraag|maak|zet|download|lees|gebruik|controleer|start|herstart|scan|upload|meld|geef|schrijf|wacht|haal|breng|lever|doe|plak|leg|verwijder|installeer|sluit|typ|selecteer|voer|volg|check|zorg|laat ..3 naar|in|op|aan|af|de|het|een|contact|eerst|dan|via|uw|je|uit|door|bij|deze|opnieuw|nog|met|dit|onze|mee|er|eens|ook|daar|hier|hierna|daarna|zelf',
    'en|dan|daarna|vervolgens|of|eerst|anders ga|vul|klik|kijk|stuur|bel|mail|neem|probeer|open|kies|druk|log|vraag|maak|download|start|herstart|scan|upload|meld|lever|breng|selecteer|volg|controleer|doe|zet|haal ..2 naar|in|op|aan|af|de|het|een|contact|via|uw|je|bij|deze|opnieuw|dit|onze|mee|dan|daar|hier',
    'neem|neemt ..4 contact',
    'via deze|onze|de|dit link|website|site|formulier|pagina|app',
    'www|http|https',
    'wij|we|ik zou|zouden ..4 doen|aanraden|proberen|bellen|vragen',
    'probeer|probeert eens|even|het|om|de',
  ],
  quiet: ['@can @you hier|hiermee|daarmee|er|zo ..1 iets|wat|mee|verder|vooruit'],
};
