import { type Message, writtenAt } from '../conversation/message';

/** An automatic reply comes at once; many consoles show whole minutes. Ms. */
const AT_ONCE = 60_000;
const LIMIT = 1000;
/** What the automatic replies of organisations say. */
const SAYS_AUTOMATIC =
  /(?<!\p{L})(?:automatisch(?:e)? (?:antwoord|bericht|reactie|gegenereerd)|afwezigheidsbericht|(?:zijn|is) (?:nu |momenteel |op dit moment |helaas )?(?:gesloten|afwezig|niet bereikbaar|niet aanwezig)|buiten (?:onze |de )?(?:openingstijd|openingsuren|kantoortijd|kantooruren)|zo (?:snel|spoedig) mogelijk|bericht (?:goed )?(?:is )?ontvangen|tijdens (?:onze )?(?:openingstijd|openingsuren|kantoortijd|kantooruren))/iu;

/**
 * The console sent this for the agent: it came at once on a citizen's message and says what such messages say. Pages
 * show it as ours. It answers nobody (rulebook 44).
 * @param before the message before it
 */
export function isAutomaticReply(message: Message, before: Message | undefined): boolean {
  if (message.author !== 'agent' || before?.author !== 'citizen') return false;
  const after = writtenAt(message) - writtenAt(before);
  return after >= 0 && after <= AT_ONCE && SAYS_AUTOMATIC.test(message.text.slice(0, LIMIT));
}
