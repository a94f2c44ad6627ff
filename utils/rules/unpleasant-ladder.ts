import { type Message, writtenAt } from '../conversation/message';
import { boundaryIn } from '../dutch/boundaries/sets-boundary';
import { readCare } from '../dutch/care/read-care';
import { read } from '../dutch/read';
import { needsNoAnswer } from './conversation-facts';
import { exchangeOf } from './exchange';
import { perConversation } from './per-conversation';
import type { Situation } from './situation';

const DAY = 24 * 60 * 60 * 1000;

/** Where an unpleasant conversation stands (S4 §4.1): nothing said yet, warned, or ended by the agent. */
export interface Ladder {
  /** The first message that went too far since the ladder was last closed; null while nobody did. */
  readonly began: Message | null;
  /** The agent's warning. */
  readonly warned: Message | null;
  /** The agent's last word. */
  readonly ended: Message | null;
  /** Unanswered: the last insult or contempt for people. */
  readonly insult: Message | null;
  /** Unanswered: the first threat. */
  readonly threat: Message | null;
  /** Unanswered, after the end: the citizen goes on, and not with a plain question. */
  readonly goesOn: Message | null;
}

const CLOSED: Ladder = {
  began: null,
  warned: null,
  ended: null,
  insult: null,
  threat: null,
  goesOn: null,
};

/**
 * The steps taken in the last `memoryDays`. An apology closes the ladder (rulebook §4), and so does time. What an agent
 * has only in the composer is no step.
 */
export function ladderOf({ conversation, now }: Situation, memoryDays: number): Ladder {
  const lately = exchangeOf(conversation).recent.filter(
    (message) => now - writtenAt(message) <= memoryDays * DAY,
  );
  // Of messages written after a certain moment so many can only be the same ones.
  const known = ladders(conversation);
  const before = known.get(lately.length);
  if (before) return before;
  let ladder = CLOSED;
  for (const message of lately) {
    ladder = message.author === 'agent' ? afterAgent(ladder, message) : afterCitizen(ladder, message);
  }
  known.set(lately.length, ladder);
  return ladder;
}

/** By the number of messages that were looked at. */
const ladders = perConversation(() => new Map<number, Ladder>());

function afterAgent(ladder: Ladder, message: Message): Ladder {
  const answered = { ...ladder, insult: null, threat: null, goesOn: null };
  const boundary = ladder.began ? boundaryIn(message.text) : null;
  if (boundary === 'ends') return { ...answered, ended: message };
  return boundary === 'warns' ? { ...answered, warned: ladder.warned ?? message } : answered;
}

function afterCitizen(ladder: Ladder, message: Message): Ladder {
  const { insult, threat, discrimination, swearing } = readCare(message.text).unpleasant;
  const threatens = threat.length > 0;
  const insults = insult.length + discrimination.length > 0;
  if (read(message.text).acts.has('apology') && !threatens) return CLOSED;
  const strong = insults || threatens || swearing.length > 0;
  const asks = needsNoAnswer(message) || read(message.text).requestClear;
  return {
    ...ladder,
    began: ladder.began ?? (insults || threatens ? message : null),
    insult: insults ? message : ladder.insult,
    threat: ladder.threat ?? (threatens ? message : null),
    goesOn: ladder.ended && (strong || !asks) ? message : ladder.goesOn,
  };
}
