import type { Draft } from '../conversation/conversation';
import type { Situation } from '../rules/situation';
import { type SlashReplies, slashReplies, slashWord } from '../rules/slash-replies';

/** Quick replies an agent asks for with "/", until they are taken or put away. */
export interface AskedReplies {
  /** What to show about this draft; null when nothing is asked. `situation` is only made when something is. */
  about(draft: Draft, situation: (now: number) => Situation | null): SlashReplies | null;
  /** The agent put them away: nothing more about this word. */
  leave(): void;
}

export function createAskedReplies(): AskedReplies {
  /** The word that was put away. */
  let left: string | null = null;
  let last: { readonly of: Situation; readonly replies: SlashReplies | null } | null = null;

  function repliesFor(situation: Situation): SlashReplies | null {
    // The same answer stays the same object, so that who shows it can tell that nothing changed.
    const { draft, conversation, channel } = situation;
    const same =
      last?.of.draft === draft && last.of.conversation === conversation && last.of.channel === channel;
    if (!last || !same) last = { of: situation, replies: slashReplies(situation) };
    return last.replies;
  }

  return {
    about({ text, changedAt }, situation) {
      const word = slashWord(text)?.was ?? null;
      if (word !== left) left = null;
      const of = word === null || left !== null ? null : situation(changedAt);
      return of && repliesFor(of);
    },
    leave() {
      left = last?.replies?.word.was ?? null;
    },
  };
}
