import { MAX_ANALYSED } from '../normal-text';

const EMOJI =
  /\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?![©®™])\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?(?:\u200D\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)*/gu;

/** The number of emoji as a reader sees them: a family or a flag is one. Wants the text as it was written. */
export function countEmoji(text: string): number {
  return text.slice(0, MAX_ANALYSED).match(EMOJI)?.length ?? 0;
}
