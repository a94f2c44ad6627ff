import type { Conversation } from '../conversation/conversation';
import { read } from '../dutch/read';
import { exchangeOf } from './exchange';
import { givesAnswer } from './gives-answer';

/** The agent said to come back to this, or that somebody would, and has told nothing since. */
export function hasOpenPromise(conversation: Conversation): boolean {
  const said = exchangeOf(conversation).recent.filter(({ author }) => author === 'agent');
  const promised = said.findLastIndex(({ text }) => read(text).acts.has('deferral'));
  return promised >= 0 && !said.slice(promised + 1).some(givesAnswer);
}
