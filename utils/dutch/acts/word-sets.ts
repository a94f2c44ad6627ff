import { wordSet } from '../lexicons/word-list';

/** Words that acknowledge on their own. */
export const ACK_WORDS = wordSet(
  'ok oke okee okay oki okey okido okidoki oki-doki okie k kk goed prima top super mooi fijn perfect duidelijk helder begrepen akkoord gelukt snap check genoteerd geweldig uitstekend fantastisch toppie ideaal tof cool nice jaja ahzo hm hmm mm mmm mhm aha ah ahja ach oh o ja jep yep yes yess joe jo jup joh jawel inderdaad klopt zeker gesnapt snappie duimpje great good oki-doki dokie goedzo helemaal kay tuurlijk natuurlijk deal roger sure afgesproken eens idd bon sjiek sebiet zalig ha gezien gelezen check genoteerd jups okey-dokey okeej okeeej oeke okeetjes okey-doke akk duidelijkk alright vetjes prachtig akoord akkord dudelijk yesss jepp yup',
);

/** Thanks, as part of an acknowledgement. */
export const THANK_WORDS = wordSet(
  'bedankt bedankd bedank bedant dank dankjewel dankuwel dankje danku thanks thx tnx thnx thnks merci mercikes thank thankyou danke mersi dankjulliewel',
);

/** Words that may stand between without adding content. */
export const FILLER_WORDS = wordSet(
  'we doen je u jij jullie wel heel erg zeer veel hartelijk vriendelijk alvast dan zo hoor is dat het ik doe nou nu en ook echt weer de even maar toch lijkt me mij zal doen wordt ga weet genoeg allemaal helemaal ze you wat alles zeg dit komt klinkt hiervoor daarvoor geregeld laten weten duidelijke verhaal uitleg antwoord vele waarvoor hartelijke dikke vet nogmaals hartstikke reuze ontzettend super',
);

/** A whole message of only these is a weak acknowledgement. */
export const WEAK_WORDS = wordSet(
  'ok oke okee okay oki okey okie k prima goed is ja jaja hm hmm mm mmm mhm jep yep joe jo kk okido',
);

/** Words that carry no content: a request needs something beyond these. */
export const POINTING_WORDS = wordSet(
  'hij zij ze het dit dat die deze er hier daar iets niets niks wat alles iemand niemand werkt werk doet doen gaat lukt lukken kan kunnen wil niet meer weer nog steeds al wel gewoon ook even nu ik je jij u we wij jullie hem haar hen mij ons de een is was zijn ben bent heb hebben heeft had moet moeten mag zou zal om te van in op bij met voor aan uit naar door over en of maar want dus als dan zo hoe waarom waar wanneer wie help hulp hallo hoi goedemorgen goedemiddag dag beste graag alstublieft alsjeblieft aub svp bedankt dank sorry probleem kapot stuk raar vreemd fout mis goed slecht weg kwijt klaar af toe erg heel echt helemaal misschien soms altijd nooit vandaag gisteren morgen ja nee ok oke snap begrijp weet zie zeg vraag vraagje vragen ding dingen dinges probeer geprobeerd gelukt gedaan daarnet net zojuist meteen lukte werkte deed ging komt kom krijg ermee erin erop eraan hiermee daarmee hierop daarop kom mijn uw onze jouw zelf laat zien geeft aangeven aan uit doe iets',
);
