import type { Message } from '../conversation/message';
import { writtenAt } from '../conversation/message';
import { read } from '../dutch/read';
import { exchangeOf } from './exchange';
import { perConversation } from './per-conversation';
import type { Situation } from './situation';

const HOUR = 3_600_000;

/** No agent wrote here in the last `gapHours`: whatever the agent sends now opens a new exchange. */
export function opensExchange(situation: Situation, gapHours: number): boolean {
  const { lastAgent } = exchangeOf(situation.conversation);
  return lastAgent === null || situation.now - writtenAt(lastAgent) > gapHours * HOUR;
}

/**
 * Whether the citizen's request is clear: somewhere in the last twelve hours they said what they want.
 * Once clear it stays clear (rulebook §4); an agent's clarifying question that is still open makes it unclear again.
 */
export function requestIsClear({ conversation, now }: Situation): boolean {
  const { requests, unclearAgain } = clarity(conversation);
  return !unclearAgain && requests.some((message) => now - writtenAt(message) < 12 * HOUR);
}

const clarity = perConversation((conversation) => {
  const { recent, agentBefore, lastCitizenStretch } = exchangeOf(conversation);
  const asked = agentBefore.some(({ text }) => read(text).questions > 0);
  return {
    requests: recent.filter(({ author, text }) => author === 'citizen' && read(text).requestClear),
    unclearAgain: asked && lastCitizenStretch.every(({ text }) => read(text).onlyPointing),
  };
});

/** The citizen only confirms, thanks or says goodbye: nothing waits for an answer. */
export function needsNoAnswer({ text, kind }: Message): boolean {
  if (kind === 'deleted') return true;
  if (kind !== 'text') return false;
  const { acts, questions, wordCount, requestClear } = read(text);
  if (questions > 0 || requestClear) return false;
  if (wordCount === 0) return true;
  if (acts.has('weak-ack') || acts.has('bare-ack') || acts.has('strong-ack')) return true;
  return wordCount <= 8 && (acts.has('thanks') || acts.has('closing'));
}

/** The citizen shows that the answer landed, in words or by thanks. */
export function showsUptake({ text }: Message): boolean {
  const { acts } = read(text);
  return acts.has('strong-ack') || acts.has('thanks') || text.includes('🙏');
}

/** "Hopelijk kunt u hier iets mee": the soft way to ask it, which also leaves room for an answer. */
const HOPES =
  /(?<!\p{L})(?:hopelijk|(?:ik|we|wij) ho(?:op|pen) dat) (?:\p{L}+ ){0,5}(?:iets mee|mee uit|mee verder|verder|duidelijk|geholpen|vooruit|genoeg)(?!\p{L})|(?<!\p{L})hopelijk (?:lukt|helpt) (?:het|dit|dat)(?: u| je)?(?: zo| hiermee| nu| verder)?(?! ?[\p{L}\p{N}])/iu;

/** The agent checks whether the answer helps, softly or not, or offers more help. */
export function checks(text: string): boolean {
  const { acts } = read(text);
  return acts.has('check-question') || acts.has('further-help') || HOPES.test(text);
}
