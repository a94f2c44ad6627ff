/** What an agent says to somebody who went too far: a warning, or that the conversation ends here. */
export type Boundary = 'warns' | 'ends';

const TALK = /(?<!\p{L})(?:gesprek|chat|contact|conversatie|hiermee|hierbij)/iu;
const ENDING =
  /(?<!\p{L})(?:(?:stop|sluit|be[eë]indig|verbreek|eindig|be[eë]indigen|stoppen|sluiten|verbreken) (?:ik|we|wij)|(?:ik|we|wij) (?:\p{L}+ ){0,3}(?:stop|sluit|be[eë]indig|verbreek|stoppen|sluiten|be[eë]indigen|verbreken)|(?:ga|gaan|moet|moeten|zal|zullen) (?:\p{L}+ ){0,8}(?:stoppen|sluiten|afsluiten|be[eë]indigen|verbreken)|(?:is|wordt) (?:\p{L}+ ){0,4}(?:gestopt|gesloten|afgesloten|be[eë]indigd))(?!\p{L})/iu;
// "Dan stop ik", "anders", "de volgende keer": not now, but if it goes on.
const CONDITION =
  /(?<!\p{L})(?:als|anders|dan|indien|wanneer|mocht|zodra|tenzij|zou|kan|kunnen|herhaling|volgende keer|nog een keer|nog eens)(?!\p{L})/iu;
const LIMIT =
  /scheld|beledig|taalgebruik|woordkeu|fatsoen|respect|bedreig|dreigement|waarschuw|accepte|toler|(?<!\p{L})(?:dulden?|toon|grens|grenzen|gedragsregels|huisregels|zo niet|doorgaat|hou(?:d|dt)? (?:hier|daar)?mee op)(?!\p{L})|niet de bedoeling|(?:netjes|beleefd|beschaafd|vriendelijk|rustig|normaal) (?:te )?(?:blijven|praten|houden|doen|communiceren)|(?:blijf|blijft|hou|houd|houdt|hou je|houden we) (?:\p{L}+ ){0,3}(?:netjes|beleefd|beschaafd|vriendelijk)|ga(?:at)? (?:u|je|het|dit) (?:zo |hiermee |hier mee )?(?:door|verder)/iu;

/**
 * Whether an agent's words set a boundary, however they are put. Only means something after somebody went too far:
 * "Blijf je netjes?" is otherwise about anything. Null when they do not; of a text that warns and ends, it is the end.
 */
export function boundaryIn(text: string): Boundary | null {
  const sentences = text.slice(0, 5000).split(/[.!?\n]/);
  const ends = sentences.filter((sentence) => TALK.test(sentence) && ENDING.test(sentence));
  if (ends.some((sentence) => !CONDITION.test(sentence))) return 'ends';
  return ends.length > 0 || LIMIT.test(text.slice(0, 5000)) ? 'warns' : null;
}
