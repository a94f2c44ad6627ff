import { wordSet } from '../lexicons/word-list';

/** Signs that somebody is helped here: things of the desk, and what one does with them. */
export const SERVED = wordSet(
  'graag gerust welkom gratis aanvragen aanmelden afmelden inloggen invullen formulier reserveren lenen verlengen doorgeven klik kies link website site pagina app account menu knop tabblad afspraak balie loket stadhuis gemeentehuis mail e-mail kosteloos svp aub alstublieft alsjeblieft even alvast hieronder bijlage ophalen inleveren online digid telefonisch opsturen sturen downloaden uploaden melden bellen inschrijven uitschrijven opzeggen stap succes straks morgen vandaag gisteren vanmiddag vanavond vanochtend volgende',
);
