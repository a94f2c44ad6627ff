import { termMoment } from '../clock/term-moment';
import type { Channel } from '../conversation/channel';
import type { Conversation } from '../conversation/conversation';
import { type Message, writtenAt } from '../conversation/message';
import { read } from '../dutch/read';
import { promisedTerms } from '../dutch/terms/promised-terms';
import { withdraws } from '../dutch/terms/withdraws';
import { hoursOf } from './channel-hours';
import { exchangeOf } from './exchange';
import { givesAnswer } from './gives-answer';

/** The agent said to come back before a certain moment. */
export interface DuePromise {
  readonly messageId: string;
  /** Epoch ms. */
  readonly madeAt: number;
  /** Epoch ms: the last moment at which the promise is kept. */
  readonly due: number;
}

/** What the agent adds within this time (ms) belongs to the promise; "ik zoek nog" a day later is word of it. */
const SAME_SITTING = 30 * 60_000;
/** Pages show whole minutes, and of a message on its way no time at all. Ms. */
const SAME_DUE = 5 * 60_000;
const HANDED_OVER =
  /(?<!\p{L})(?:overgedragen|neemt het (?:van mij |verder )?over|doorgezet|doorgestuurd|heeft u al|heeft je al|heeft al)(?!\p{L})/iu;

/** The moment one text promises, written at `at` (epoch ms); of several the latest. Null when it promises none. */
export function promisedMoment(text: string, at: number, channel: Channel): number | null {
  const moments = promisedTerms(text).map((term) => termMoment(term, at, hoursOf(channel)));
  return moments.length === 0 ? null : Math.max(...moments);
}

/**
 * The last promise with a term that the agent made in this conversation, as long as it is open: nobody sent word of it
 * since, handed it over, and the citizen still needs it. Null when there is none.
 */
export function duePromise(conversation: Conversation, channel: Channel): DuePromise | null {
  const { recent } = exchangeOf(conversation);
  for (let at = recent.length - 1; at >= 0; at--) {
    const message = recent[at];
    if (!message) continue;
    const due = message.author === 'agent' ? promisedMoment(message.text, writtenAt(message), channel) : null;
    if (due !== null) return { messageId: message.id, madeAt: writtenAt(message), due };
    if (settles(message, recent.slice(0, at))) return null;
  }
  return null;
}

/** Whether the words of a promise that is due then (epoch ms) are in this conversation, so that it tells of itself. */
export function promisedHere(conversation: Conversation, channel: Channel, due: number): boolean {
  return exchangeOf(conversation).recent.some((message) => {
    const said =
      message.author === 'agent' ? promisedMoment(message.text, writtenAt(message), channel) : null;
    return said !== null && isSameDue(said, due);
  });
}

/** Whether two moments (epoch ms) are of one promise: read back from the page it may seem due a little earlier. */
export function isSameDue(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME_DUE;
}

/** After this message no earlier promise is open. */
function settles(message: Message, before: readonly Message[]): boolean {
  if (message.author === 'citizen') return withdraws(message.text);
  if (givesAnswer(message) || HANDED_OVER.test(message.text.slice(0, 2000))) return true;
  const last = before.findLast(({ author }) => author === 'agent');
  const later = last !== undefined && writtenAt(message) - writtenAt(last) > SAME_SITTING;
  return later && read(message.text).acts.has('deferral');
}
