import type { Agent } from '../conversation/agent';
import type { Channel } from '../conversation/channel';
import type { Conversation } from '../conversation/conversation';
import type { Surroundings } from './surroundings';

/**
 * What just happened: a new message, a pause in typing, an attempt to send, time that passed, a conversation opened
 * or closed.
 * A `send` is also looked at ahead, when the draft looks finished; only the real attempt can be held.
 */
export type RuleEvent = 'message' | 'draft' | 'send' | 'tick' | 'open' | 'close';

/** Everything a rule may look at. Plain values, so that one situation always gives one answer. */
export interface Situation {
  readonly event: RuleEvent;
  readonly conversation: Conversation;
  /** What stands in the composer, '' when it is empty. On `send` the text about to be sent. */
  readonly draft: string;
  readonly channel: Channel;
  readonly agent: Agent;
  /** Epoch ms. */
  readonly now: number;
  readonly surroundings: Surroundings;
}
