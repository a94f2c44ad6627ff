import { hasInGap } from '../gap-before';
import type { Words } from '../tokens';
import type { Stretch } from './stretch';

/** What words can be read on, and nothing else stands behind its colon. */
const ALWAYS =
  /^(?:foutmelding|errormelding|pop-?up|subject|onderwerp|onderwerpregel|opschrift|bord|bordje|raam|schermtekst|grafsteen|spandoek)$/;
const CARRIERS =
  /^(?:\p{L}*melding|scherm|display|brief|briefje|mail|e-?mail|mailtje|sms|sms'?je|app|appje|bericht|berichtje|tekst|poster|flyer|folder|sticker|kaartje|site|website|webpagina|pagina|chatbot|bandje|voicemail|automaat|deze|dit|volgende)$/u;
const SHOWS =
  /^(?:staat|staan|stond|stonden|kreeg|krijg|krijgt|krijgen|gekregen|ontving|ontvangen|zegt|zei|zeggen|verschijnt|verscheen|luidt|las|lees|leest|ziet|zag|toont|meldt|geeft|gaf|stuurde|hing|hangt|plak|kopieer)$/;
const ASKS = /^(?:vraag|vragen|wil|wilt|willen|weten|nodig|niet)$/;
/** "Over uw mail: u kunt …" is the writer's answer to it. */
const READERS = new Set(['uw', 'je', 'jouw', 'u']);
const COLON = /:\s/;
/** In words: where a colon is further away it is not of this. */
const NEAR = 14;

/** A sentence behind the colon of what it can be read on: "er staat op mijn scherm: uw sessie is verlopen". */
export function shownBehindColon(words: Words): Stretch[] {
  const { text, tokens, sentences } = words;
  const shown: Stretch[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!hasInGap(COLON, text, tokens, at)) continue;
    const opening = Math.max(sentences[tokens[at - 1]?.sentence ?? 0]?.first ?? 0, at - NEAR);
    if (isShown(words, opening, at))
      shown.push({ first: at, last: sentences[tokens[at]?.sentence ?? 0]?.last ?? at });
  }
  return shown;
}

function isShown({ tokens }: Words, first: number, last: number): boolean {
  const lead = tokens.slice(first, last).map(({ word }) => word);
  const carrier = lead.findLastIndex((word) => ALWAYS.test(word) || CARRIERS.test(word));
  // "Ik vraag altijd iets wat niet in de brief staat: …", "wilt u het bericht lezen: …"
  if (carrier === -1 || lead.some((word) => ASKS.test(word))) return false;
  const shows = lead.some((word) => SHOWS.test(word));
  return shows || (ALWAYS.test(lead[carrier] ?? '') && !READERS.has(lead[carrier - 1] ?? ''));
}
