import { wordSet } from '../lexicons/word-list';

// The words by which it is seen whose state something is.

/** Who may have a state: pronouns, family, who else is near. */
export const PEOPLE = wordSet(
  'ik k wij we hij zij ze u je jij meid knul man vrouw zoon zoons dochter dochters kind kinderen moeder vader opa oma broer broertje zus zusje zuster partner vriend vriendin vrouwlief mans kids opas omas kleintje buurman buurvrouw buurmeisje buurjongen schoonmoeder schoonvader schoonzoon schoondochter schoonzus zwager mama mam papa pap ouders client kleinzoon kleindochter kleinkind kleinkinderen tante oom neef neefje nicht nichtje zoontje dochtertje kindje jongste oudste echtgenoot echtgenote pleegzoon pleegdochter pleegkind baby buur buren ex collega verloofde gezin familie moeders vaders ma pa stiefzoon stiefdochter mevrouw meneer huisgenoot huurder bewoner patient meisje jongen mannetje ventje vrouwtje peuter kleuter tweeling puber tiener middelste kleine ega wederhelft manlief opoe pleegmoeder pleegvader stiefmoeder stiefvader bonuszoon bonusdochter broers zussen zusjes broertjes client cliente logee mw dhr mevr peetoom peettante achterneef',
);

/** Verbs that say that somebody has it, gets it, uses it. */
export const STATES = wordSet(
  'ben bent is zijn was waren heb hebt heeft hebben had hadden kreeg krijg krijgt kregen gekregen gebruik gebruikt slik slikt lijd lijdt leed zit zitten zat word wordt werd volg volgt loop loopt onderga ondergaat herstel herstelt leef leeft raakte raak moest moet sta staat slikte lig ligt lag gehad geweest blijk blijkt heet behandeld opgenomen stem stemt stemde lijden verzorg mankeer geworden doe draag heeft leden kamp kampt worstel worstelt spuit spuiten dood sterft draagt dragen droeg mist verloor verloren gebruikte ervaart kom komt kwam blijf blijft hield houdt overgehouden ontwikkelde ontwikkelt vecht vocht verblijf verblijft herstelde herstellende herstellend genezen genees overleed stierf bezweek overleden gestorven liep opgelopen vastgesteld geconstateerd gediagnosticeerd ontdekt geplaatst ingebracht aangebracht constateerde ontdekte stelde onderging doorstond mocht hadden nemen neem neemt slaap slaapt wacht wachten rij rijd rijdt',
);
export const POSSESSIVES = wordSet("mijn m'n mn z'n zn zijn haar ons onze uw je jouw hun");
export const CAUSES = wordSet('vanwege wegens door omdat doordat sinds na want aangezien ivm');

/** What a sentence is about that is of nobody: a book, a meeting, a rule. */
export const TOPICS = wordSet(
  'boek boeken roman romans informatie info folder folders cursus cursussen training lezing workshop bijeenkomst bijeenkomsten themaavond inloop inloopochtend inloopmiddag lotgenoten lotgenotengroep voorlichting voorlichtingsavond film films dvd documentaire artikel onderzoek werkstuk spreekbeurt scriptie campagne subsidie onderwerp thema beleid regeling regelingen tentoonstelling expositie collecte stichting vereniging organiseert organiseren cafe alzheimer-cafe stem-cafe patienten voorziening voorzieningen activiteit activiteiten vacature toegankelijk toegankelijkheid toilet toiletten ingang lift helling parkeerplaats hulpmiddel lenen koor viering nieuws debat statistiek cijfers podcast luisterboek luisterboeken groep praatgroep steungroep spreekuur consultatiebureau vaccin vaccinatie prik verkiezingen kerkdienst gebedsruimte film feest gebouw standpunt akkoord route routes rondleiding evenement evenementen festival zuil school basisschool onderwijs winkel restaurant supermarkt eten keuken cultuur taal rijbewijs vrijwilligers vrijwilliger opleiding studie stage opvang tijdschrift krant serie brochure website musical detective thriller hoofdpersoon personage toneelstuk aflevering stripboek prentenboek',
);
export const TOPIC_LINKS = wordSet('over tegen voor');
export const NEGATIONS = wordSet('geen niet nooit');

/** Who is nobody in particular. */
export const OTHERS = wordSet(
  'anderen mensen personen iemand patienten ouderen bewoners clienten leerlingen deelnemers medewerkers',
);

/** Of whom a message tells what anyone may know: "mijn favoriete schrijver". */
export const SELDOM_OURS = wordSet(
  'schrijver schrijfster dichter schilder componist zanger zangeres acteur president koning koningin minister keizer hoofdpersoon personage inspecteur detective biografie roman film serie romanfiguur',
);

/** Who writes. */
export const FIRST = wordSet('ik wij we mijn mij ons onze');
export const ARTICLES = wordSet('een de het geen');
/** Whoever is spoken to, one or several. */
export const SPOKEN_TO = wordSet('u uw je jij jouw jullie ge gij');
/** Whose somebody near is: the writer's. */
export const OURS = wordSet("mijn m'n mn onze ons");
