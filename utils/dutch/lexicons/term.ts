import type { Lexicon } from './lexicon';

/** A moment or a period that the reader can hold the writer to. */
export const TERM: Lexicon = {
  act: 'term',
  phrases: [
    'vandaag|morgen|overmorgen|vanmiddag|vanavond|vanochtend|vanmorgen|morgenochtend|morgenmiddag|morgenavond|morgenvroeg',
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maandagochtend|maandagmiddag|dinsdagochtend|dinsdagmiddag|woensdagochtend|woensdagmiddag|donderdagochtend|donderdagmiddag|vrijdagochtend|vrijdagmiddag',
    'binnen|over|na ..3 @unit',
    'binnen 24|48|12|2|1|3|5|10 ..1 uur|u|dagen|werkdagen',
    'uiterlijk ..3',
    'voor|om|rond|tussen|na ..1 0*|1*|2*|3*|4*|5*|6*|7*|8*|9* ..3 uur',
    'voor het? eind|einde|weekend|vijven|vijf|twaalf|tienen|middag|twaalven',
    'deze|volgende|komende|aankomende week|maand|middag|ochtend|dinsdag|dagen',
    'eind|begin van? de|deze|volgende|komende? week|maand|dag|middag|ochtend|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    'vanaf|op|voor|tot ..2 januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    'over een? half|paar|kwartier|uur|uurtje|minuut ..2',
  ],
};
