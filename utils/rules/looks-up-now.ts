/** "Momentje", "ogenblik", "even geduld": the other is asked to stay. */
const STAY =
  /(?<!\p{L})(?<!(?:dit|dat|elk|ieder|geen|het|welk) )(?:(?:moment|ogenblik|minuut|second)(?:je|tje)?s?|seconde|secje|even geduld|wacht (?:u )?(?:heel )?even|blijft? (?:u )?even|ben zo terug|zo bij (?:u|je) terug)(?!\p{L})/iu;
/** "Ik kijk het even na", "even opzoeken": short, and within reach. */
const LOOKS =
  /(?<!\p{L})(?:kijk|kijken|check|checken|zoek|lees|open|pak)(?: (?:ik|we|het|dit|dat|hem|die|uw|je|voor|u)){0,5} (?:even|meteen|direct|nu|gelijk|snel)(?!\p{L})|(?<!\p{L})even(?: \p{L}+){0,4} (?:kijken|nakijken|terugkijken|opzoeken|checken|zoeken|nalezen)(?!\p{L})/iu;
/** Words for later, or for somebody else. */
const LATER =
  /(?<!\p{L})(?:kom(?:en)? (?:ik )?(?:er|hier|daar|hierop|daarop|erop|bij)(?!\p{L})|later|straks|hoort?|berichtje?|reactie|collega\p{L}{0,2}|afdeling|team|specialist\p{L}{0,2}|nagaan|navraag|navragen|vraag|overleg|overleggen|contact|belt?|bellen|mail|door)(?!\p{L})/iu;
const FINDS_OUT = /(?<!\p{L})uit(?:zoeken)?(?!\p{L})/iu;

/**
 * An agent looks something up while the citizen waits ("momentje, ik kijk het even na"): nothing is put off. False as soon
 * as the text speaks of later or of somebody else.
 */
export function looksUpNow(text: string): boolean {
  if (LATER.test(text)) return false;
  return STAY.test(text) || (LOOKS.test(text) && !FINDS_OUT.test(text));
}
