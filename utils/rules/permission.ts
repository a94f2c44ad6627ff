import type { PromotionKind } from '../dutch/promotion/promotion';
import { exchangeOf } from './exchange';
import { perConversation } from './per-conversation';
import type { Situation } from './situation';

/** By which words a purpose of sending is recorded; the last ones cover everything. */
const PURPOSES: Readonly<Record<PromotionKind, RegExp>> = {
  newsletter: /nieuws|aanbod/i,
  event: /activiteit|evenement|agenda|uitnodig|programma|cursus/i,
  offer: /actie|aanbieding|korting|aanbod/i,
};
const EVERYTHING = /^(?:alles|alle berichten|berichten|informatie|promotie|marketing)$/i;
const ASKS =
  /antwoord dan met ja|(?<!\p{L})wilt? (?:u|je|jij)(?!\p{L})[^?\n]{0,80}(?:ontvangen|krijgen|op de hoogte)/iu;
const SHORTEST = 4;
const STEM = 6;
const LIMIT = 2_000;

/** The text asks the citizen whether they want to hear more. */
export function asksPermission(text: string): boolean {
  return ASKS.test(text.slice(0, LIMIT));
}

/**
 * Permission for what this draft sends is recorded, for this citizen or for everyone on the channel, or was just given here.
 * A draft that promotes nothing fits any permission: what it is for cannot be told.
 */
export function hasPermission(situation: Situation, kind: PromotionKind | null): boolean {
  const { surroundings, channel, conversation, draft } = situation;
  const text = draft.slice(0, LIMIT).toLowerCase();
  const fits = (purpose: string) =>
    kind === null ||
    EVERYTHING.test(purpose.trim()) ||
    PURPOSES[kind].test(purpose) ||
    stems(purpose).some((stem) => text.includes(stem));
  return [...surroundings.optIns, ...channel.optIn].some(fits) || saidYes(conversation);
}

const saidYes = perConversation((conversation) => {
  const { recent } = exchangeOf(conversation);
  return recent.some(
    ({ author, text }, at) =>
      author === 'citizen' &&
      /^\s*ja(?!\p{L})/iu.test(text) &&
      recent[at - 1]?.author === 'agent' &&
      asksPermission(recent[at - 1]?.text ?? ''),
  );
});

/** The beginnings of the longer words of a purpose: "reserveringen" → "reserv". */
function stems(purpose: string): readonly string[] {
  const words = purpose
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM));
}
