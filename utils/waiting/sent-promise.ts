import type { Channel } from '../conversation/channel';
import { promisedMoment } from '../rules/due-promise';
import type { ConversationHash } from './conversation-hash';
import type { AgentPromise } from './promise';

/**
 * The promise in a message the agent sent at `sentAt` (epoch ms): "u hoort morgen voor 12.00 uur van mij".
 * Null where it names no term anybody can be held to, or one that has passed.
 */
export function sentPromise(
  text: string,
  sentAt: number,
  channel: Channel,
  hash: ConversationHash,
): AgentPromise | null {
  const due = promisedMoment(text, sentAt, channel);
  return due === null || due <= sentAt ? null : { hash, due, kept: false };
}
