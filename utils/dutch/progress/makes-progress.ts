import { read } from '../read';
import { saysUnclear } from './says-unclear';

const DONE =
  /(?<!\p{L})(?:gelukt|gedaan|ingevuld|gevonden|aangeklikt|geklikt|ingelogd|aangevinkt|gedownload|geopend|verstuurd|opgestuurd|klaar|(?:zie|heb|vind) (?:ik )?(?:hem|m|het|die|'m|ze) (?:nu|staan|open|al|gevonden)?|ik zie (?:nu|een|de|het|hem|die)|ik (?:ben|zit) (?:er ?in|er|op de|in het|nu (?:in|op|bij)))(?!\p{L})/iu;
/** "Ja, dat klopt": a plain answer to what was asked. */
const AFFIRMS = /^(?:ja|jawel|jazeker|jep|yes|klopt|precies|inderdaad|zeker|tuurlijk)(?!\p{L})/iu;
const FAILED = /(?<!\p{L})(?:niet|nie|nog geen|nergens|niks|nooit|mislukt|foutmelding|vast)(?!\p{L})/iu;
const NEXT =
  /^(?:(?:ok[eé]?|ja|top|mooi|prima|goed|super|yes|fijn|gelukt|klopt|duidelijk)[\s,.!]{1,4}){0,3}(?:wat|welke?|waar|hoe|moet ik|kan ik|mag ik)(?!\p{L})[^?]{0,80}(?<!\p{L})(?:dan|nu|daarna|verder|vervolgens|hierna|invullen|kiezen|klikken|aanvinken|stap)(?!\p{L})|^(?:ok[eé]? |ja )?en [^?]{1,60}\?|(?<!\p{L})(?:en dan|en daarna|wat nu)\?/iu;

/** A citizen confirms a step, or asks about the next one: they get along. In doubt they do not. */
export function makesProgress(text: string): boolean {
  const start = text.slice(0, 1000).trim();
  if (saysUnclear(start) || FAILED.test(start)) return false;
  const { acts } = read(start);
  const confirms =
    acts.has('bare-ack') || acts.has('weak-ack') || acts.has('strong-ack') || acts.has('thanks');
  return confirms || AFFIRMS.test(start) || DONE.test(start) || NEXT.test(start);
}
