import type { QuickReply } from '../conversation/quick-reply';
import { topicsOf } from '../dutch/topics/about-topic';
import type { Choice } from './define-rule';
import { exchangeOf } from './exchange';
import { fillReply } from './fill-reply';
import type { Situation } from './situation';

/** More than this is no choice; who types on gets fewer. */
const MOST = 5;
const WORD = /(?<!\S)\/([\p{L}\p{N}-]{1,30})(?!\S)|(?<!\S)\/$/gu;

/** Quick replies the agent asked for with "/" in the draft. */
export interface SlashReplies {
  /** The word they take the place of, "/" included, by its place in the draft (UTF-16 units). */
  readonly word: { readonly start: number; readonly end: number; readonly was: string };
  readonly choices: readonly Choice[];
  /** How many more there are. */
  readonly more: number;
}

/** The last "/word" in a draft, or the "/" it ends with; null when there is none. "en/of" and a web address are none. */
export function slashWord(draft: string): SlashReplies['word'] | null {
  const found = [...draft.matchAll(WORD)].at(-1);
  if (!found) return null;
  return { start: found.index, end: found.index + found[0].length, was: found[0] };
}

/**
 * The replies for the "/word" in the draft: by their short name, then by the beginning of a word of their topic. After
 * a bare "/" those about what the citizen asked come first. Null when there is no such word, or nothing to offer.
 */
export function slashReplies(situation: Situation): SlashReplies | null {
  const { draft, channel, conversation } = situation;
  const word = channel.quickReplies.length === 0 ? null : slashWord(draft);
  if (!word) return null;
  const sought = plain(word.was.slice(1));
  const all = channel.quickReplies;
  const fit = sought === '' ? afterQuestion(conversation, all) : byWord(sought, all);
  const choices = fit.flatMap((reply) => {
    const text = fillReply(reply, situation);
    return text === null ? [] : [{ label: labelOf(reply), text }];
  });
  if (choices.length === 0) return null;
  return { word, choices: choices.slice(0, MOST), more: Math.max(0, choices.length - MOST) };
}

function labelOf({ topic, shortName }: QuickReply): string {
  return shortName === undefined ? topic : `/${shortName} ${topic}`;
}

function afterQuestion(
  conversation: Situation['conversation'],
  all: readonly QuickReply[],
): readonly QuickReply[] {
  const asked = exchangeOf(conversation)
    .lastCitizenStretch.map(({ text }) => text)
    .join('\n');
  const about = asked === '' ? [] : topicsOf(asked, all).flatMap((at) => all[at] ?? []);
  return [...new Set([...about, ...all])];
}

interface Sought {
  readonly reply: QuickReply;
  readonly words: readonly string[];
}

/** Every letter typed asks again, so a library is read once. */
const known = new WeakMap<readonly QuickReply[], readonly Sought[]>();

function byWord(sought: string, all: readonly QuickReply[]): readonly QuickReply[] {
  const library =
    known.get(all) ?? all.map((reply) => ({ reply, words: plain(reply.topic).split(/[^\p{L}\p{N}]+/u) }));
  known.set(all, library);
  return library
    .map((each) => ({ reply: each.reply, order: orderOf(sought, each) }))
    .filter(({ order }) => order < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.order - b.order)
    .map(({ reply }) => reply);
}

function orderOf(sought: string, { reply: { shortName = '' }, words }: Sought): number {
  if (shortName === sought) return 0;
  if (shortName.startsWith(sought)) return 1;
  return words.some((word) => word.startsWith(sought)) ? 2 : Number.POSITIVE_INFINITY;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
