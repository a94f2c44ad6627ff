import type { Lexicon } from './lexicon';

/** The answer comes later. */
export const DEFERRAL: Lexicon = {
  act: 'deferral',
  only: 'statements',
  phrases: [
    '@we zoek|zoeken ..6 uit',
    'zoek|zoeken|vraag|vragen|ga|gaan|leg|leggen|zet|zetten|geef|geven|kom|komen @we ..6 uit|na|uitzoeken|navragen|voor|uit|door|nakijken|overleggen|uitvragen',
    'kom|komen @we ..6 terug',
    '@we vraag|vragen ..6 na',
    '@we ga|gaan|zal|zullen ..5 navragen|uitzoeken|nakijken|overleggen|uitvragen|informeren|doorgeven|doorzetten|nagaan|voorleggen|bespreken',
    '@we kijk|kijken ..4 na',
    '@we kom|komen ..5 op terug',
    '@we kom|komen ..3 erop terug',
    'kom|komen|komt ..5 op|erop|daarop|hierop terug',
    'kom|komen|komt ..3 bij @you|jou terug',
    "collega|collega's|afdeling|team|specialist|iemand|medewerker ..5 neemt|nemen|belt|bellen|mailt|reageert|kijkt|zoekt|pakt|bekijkt ..4",
    'word|wordt|worden ..5 opgepakt|uitgezocht|nagekeken|bekeken|doorgezet|doorgestuurd|doorgegeven|behandeld|onderzocht|teruggebeld',
    '@we geef|geven|zet|zetten|stuur|sturen|leg|leggen|speel ..6 door|voor|uit',
    '@we pak|pakken ..4 op',
    '@we overleg|overleggen|bespreek|bespreken ..4 met|eerst|even|dit|het',
    '@we laat|laten ..6 weten|horen',
    'laat|laten @we ..6 weten|horen',
    '@you hoor|hoort|krijgt|krijg|ontvangt ..4 nog|later|bericht|hierover|van|antwoord|reactie',
    'hoor|hoort|krijgt|krijg|ontvangt @you ..4 nog|later|bericht|hierover|van|antwoord|reactie|meer',
    '@we neem|nemen ..6 contact ..2 op',
    'neem|nemen @we ..6 contact',
    '@we bel|bellen @you ..3 terug',
    'neemt|nemen ..4 contact ..1 met @you ..2 op',
    'neemt|nemen ..4 met @you ..2 contact ..1 op',
    'belt|bellen|mailt|mailen @you ..4 terug',
    'weet|weten @we ..3 nog niet',
    'moet|moeten @we ..4 navragen|uitzoeken|overleggen|nakijken',
    '@we moet|moeten ..5 navragen|uitzoeken|overleggen|nakijken|vragen|checken',
    'op de hoogte',
  ],
  quiet: [
    '@we laat|laten ..6 weten|horen als',
    // "Laat het ons weten" asks it of the other.
    '~ laat ..4 weten|horen',
    'laat ..1 me|mij|ons|gerust|maar ..3 weten|horen',
    '@we hoor|horen graag',
    // What the citizen is given is no promise.
    'geef|geven @we? @you ..5 door',
    '@we geef|geven @you ..5 door',
  ],
};
