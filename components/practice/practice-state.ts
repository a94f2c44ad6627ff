import { advance, begin, type PracticeConversation, send, write } from './practice-conversation';
import type { Citizen } from './script';

/** Everything the practice console shows. Immutable, in memory only. */
export interface PracticeState {
  readonly conversations: readonly PracticeConversation[];
  /** Id of the citizen in front; null when the list is. */
  readonly open: string | null;
  /** How many times as fast as life the citizens are. */
  readonly speed: number;
}

/** What the agent does. `now` in epoch ms. */
export type PracticeAction =
  | { readonly does: 'open'; readonly citizen: string | null }
  | { readonly does: 'write'; readonly draft: string; readonly now: number }
  | { readonly does: 'send'; readonly now: number }
  | { readonly does: 'restart'; readonly now: number };

export function startPractice(citizens: readonly Citizen[], now: number, speed: number): PracticeState {
  return { conversations: citizens.map((citizen) => begin(citizen, 1, now, speed)), open: null, speed };
}

export function act(state: PracticeState, action: PracticeAction): PracticeState {
  if (action.does === 'open') return readOpen({ ...state, open: action.citizen });
  return change(state, (conversation) => {
    if (action.does === 'write') return write(conversation, action.draft, action.now);
    if (action.does === 'restart') {
      return begin(conversation.citizen, conversation.run + 1, action.now, state.speed);
    }
    const text = conversation.draft.trim();
    return text === '' ? conversation : send(conversation, text, action.now, state.speed);
  });
}

/** Lets the citizens do what is due. The same object comes back when nothing is. */
export function passTime(state: PracticeState, now: number): PracticeState {
  const conversations = state.conversations.map((each) => advance(each, now, state.speed));
  const same = conversations.every((each, index) => each === state.conversations[index]);
  return same ? state : readOpen({ ...state, conversations });
}

/** The conversation in front, or null. */
export function openConversation({ conversations, open }: PracticeState): PracticeConversation | null {
  return conversations.find(({ citizen }) => citizen.id === open) ?? null;
}

function change(
  state: PracticeState,
  changed: (conversation: PracticeConversation) => PracticeConversation,
): PracticeState {
  const conversations = state.conversations.map((each) =>
    each.citizen.id === state.open ? changed(each) : each,
  );
  return readOpen({ ...state, conversations });
}

/** What is in front has been read. */
function readOpen(state: PracticeState): PracticeState {
  const conversations = state.conversations.map((each) =>
    each.citizen.id === state.open && each.unread > 0 ? { ...each, unread: 0 } : each,
  );
  return { ...state, conversations };
}
