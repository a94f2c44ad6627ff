/**
 * Whether a draft looks finished: it ends the way a sentence does, or with an emoji or a closing bracket.
 * Looking ahead earlier would correct people in the middle of a sentence.
 */
export function looksFinished(draft: string): boolean {
  return /(?:[.!?…)\]’”"']|\p{Extended_Pictographic}\uFE0F?)$/u.test(draft.trimEnd().slice(-4));
}
