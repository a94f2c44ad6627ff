import type { Sentence, Words } from '../tokens';

// "Hoe moet je daar nou van rondkomen", "waar kun je hier nog een brood kopen", "hoe kom je ooit aan een huis".
const ASKED_OF_NOBODY =
  / (?:hoe|waar|waarvan|wanneer) (?:moet|kun|kan|kom|krijg|vind|red|bouw|hou|houd) je (?!daar nou bij )(?:[^ ]+ ){0,6}(?:nou|ooit|nog een|nog een keer|in godsnaam|in vredesnaam|in hemelsnaam|tegenwoordig|als (?:starter|alleenstaande|jongere|burger|ouder|huurder|student|gepensioneerde|bejaarde|mantelzorger|zzper|ondernemer|gezin)) | (?:hoe|wat|waar|waarvan) moet je (?:dan|nou) (?:[^ ]+ ){0,3}(?:heen als|naartoe als|leven|rondkomen|van|beginnen|slapen|wonen) | (?:wat|waar) (?:heb|koop) je (?:nou |dan |eigenlijk )?(?:aan|voor) (?:een|zo'n|al|die|dat|zulke) | wie bel je dan | hoe (?:leg|vertel|zeg) je (?:zoiets|dat) (?:nou )?(?:uit )?(?:aan|tegen) | hoe hou(?:d)? je dat vol (?:met|op|als) | wat moet je (?:daar )?(?:nou|dan) (?:met|aan) | wat heb je daar (?:nou|dan) aan /;
const QUESTION_WORDS = new Set(['hoe', 'waar', 'waarvan', 'wanneer', 'wat', 'wie']);
const TALK = /^(?:u|uw|jij|jou|jouw|jezelf|mij|me|mijn|wij|we|ons|hoi|hallo)$/;
const FAR = 25;

/** A question that is put to nobody: "hoe moet je daar nou van rondkomen?", "hoe kom je als starter ooit nog aan een huis". */
export function isRhetorical({ tokens }: Words, { first, last }: Sentence): boolean {
  if (last - first > FAR) return false;
  const list = tokens.slice(first, last).map(({ word }) => word);
  if (!list.some((word) => QUESTION_WORDS.has(word))) return false;
  const asked = ASKED_OF_NOBODY.exec(` ${list.join(' ')} `);
  if (!asked) return false;
  // "… vraag ik me af" behind it is the writer's own.
  const end = list.lastIndexOf('vraag') === -1 ? list.length : list.lastIndexOf('vraag');
  return !list.slice(0, end).some((word) => TALK.test(word));
}
