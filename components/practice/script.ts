import type { Channel } from '../../utils/conversation/channel';
import type { TextKey } from '../shared/texts';

/** One thing an example citizen says. */
export interface Line {
  readonly text: string;
  /** Seconds of silence before the typing sign comes. */
  readonly after: number;
  /** Seconds the typing sign stands before the message does. */
  readonly typing: number;
}

/** What the citizen does next: says something (or nothing), and which scene they are in then; null ends the talk. */
export interface Outcome {
  readonly says: readonly Line[];
  readonly goesTo: string | null;
}

/**
 * An outcome for some answers. `when` and `and` each hold words of which one must occur in what the agent
 * wrote: whole words, a beginning ("pasnummer*"), or "?" for a question.
 */
export interface Branch extends Outcome {
  readonly when: readonly string[];
  readonly and?: readonly string[];
}

export interface Scene {
  /** The first that fits is taken. */
  readonly branches: readonly Branch[];
  readonly otherwise: Outcome;
  /** What the citizen does when the agent stays silent for so many seconds. */
  readonly unprompted?: Outcome & { readonly seconds: number };
}

/** Something that stands in the conversation before the agent comes. */
export interface Opening {
  readonly author: 'citizen' | 'system';
  readonly text: string;
  readonly minutesAgo: number;
}

/** An example citizen: who they are, on which channel, and the talk one can have with them. All of it is invented. */
export interface Citizen {
  readonly id: string;
  readonly name: string;
  /** Two letters or a sign for the circle beside the name. */
  readonly initials: string;
  /** What kind of channel this is, in a few words under the name. */
  readonly where: TextKey;
  /** Who one is going to meet, in a sentence for the card one chooses them from. */
  readonly about: TextKey;
  /** The organisation's arrangements for this conversation. */
  readonly channel: Partial<Channel>;
  readonly opening: readonly Opening[];
  readonly scenes: Readonly<Record<string, Scene>>;
  /** Id of the scene the talk begins in. */
  readonly begins: string;
}

const SECONDS_PER_CHARACTER = 0.045;

/** A line at the pace of somebody on a phone. */
export function line(text: string, after = 3): Line {
  return { text, after, typing: Math.min(6, Math.max(1.2, text.length * SECONDS_PER_CHARACTER)) };
}

/** Says nothing and goes to a scene. */
export function silent(goesTo: string): Outcome {
  return { says: [], goesTo };
}
