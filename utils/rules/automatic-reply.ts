import { type Message, writtenAt } from '../conversation/message';

/** An automatic reply comes at once; many consoles show whole minutes. Ms. */
const AT_ONCE = 60_000;
const LIMIT = 1000;
/** What the automatic replies of organisations say; a person may say it too, but hardly within a minute. */
const SAYS_AUTOMATIC = [
  /(?<!\p{L})(?:automatisch(?:e)? (?:antwoord|bericht|reactie|gegenereerd)|afwezigheidsbericht)/iu,
  /(?<!\p{L})(?:nu|momenteel|op dit moment|helaas) (?:gesloten|afwezig|niet bereikbaar|niet aanwezig)(?!\p{L})/iu,
  /(?<!\p{L})buiten (?:onze |de )?(?:openingstijd|openingsur|kantoortijd|kantoorur)/iu,
  /(?<!\p{L})(?:reageren|antwoorden|beantwoorden|antwoord|reactie|contact|helpen)(?!\p{L})[^.!?]{0,40}zo (?:snel|spoedig) mogelijk/iu,
  /(?<!\p{L})zo (?:snel|spoedig) mogelijk[^.!?]{0,40}(?<!\p{L})(?:reactie|antwoord|contact|terug|beantwoord)/iu,
  /(?<!\p{L})bericht (?:is )?(?:goed |in goede orde )?ontvangen(?!\p{L})/iu,
];
/** Automatic replies speak for the organisation; whoever says "ik" is there. */
const SOMEBODY = /(?<!\p{L})(?:ik|mij|mijn)(?!\p{L})/iu;

/**
 * The console sent this for the agent: it came at once on a citizen's message and says what such messages say. Pages
 * show it as ours. It answers nobody (rulebook 44).
 * @param before the message before it
 */
export function isAutomaticReply(message: Message, before: Message | undefined): boolean {
  if (message.author !== 'agent' || before?.author !== 'citizen') return false;
  const after = writtenAt(message) - writtenAt(before);
  if (after < 0 || after > AT_ONCE) return false;
  const text = message.text.slice(0, LIMIT);
  return SAYS_AUTOMATIC.some((words) => words.test(text)) && !SOMEBODY.test(text);
}
