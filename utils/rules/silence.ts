import { type Message, writtenAt } from '../conversation/message';
import { read } from '../dutch/read';
import { exchangeOf } from './exchange';
import { reassures } from './reassures';
import type { Situation } from './situation';

/** The citizen has not answered yet, and nobody said goodbye. */
export interface Silence {
  /** What the agent wrote since the citizen's last words; never empty. */
  readonly turn: readonly [Message, ...Message[]];
  /** Time (ms) since the agent's last message. */
  readonly lasted: number;
  /** The agent already wrote a calm word into the silence. */
  readonly reassured: boolean;
}

/** A message that comes so long (ms) after the one before it was written into a silence; a next part of one answer is quicker. */
const INTO_SILENCE = 120_000;
/** Null while the citizen has the last word, nobody spoke, or the conversation is at its end. */
export function silenceOf({ conversation, now }: Situation): Silence | null {
  const { unreplied, lastCitizen, lastCitizenStretch } = exchangeOf(conversation);
  const [first, ...more] = unreplied;
  const last = more.at(-1) ?? first;
  if (!first || !last || !lastCitizen) return null;
  const ends = [...lastCitizenStretch, ...unreplied].some(({ text }) => read(text).acts.has('closing'));
  if (ends) return null;
  const before = more.length === 0 ? null : (unreplied.at(-2) ?? null);
  return {
    turn: [first, ...more],
    lasted: now - spokenAt(last),
    reassured: reassures(last.text) || (before !== null && spokenAt(last) - spokenAt(before) >= INTO_SILENCE),
  };
}

/** When a message was written (epoch ms). Many consoles show whole minutes; who saw it come in knows better. */
export function spokenAt(message: Message): number {
  const written = writtenAt(message);
  const later = message.seenAt - written;
  return later > 0 && later < 60_000 ? message.seenAt : written;
}
