import { chooseOutcome } from './choose-outcome';
import type { Citizen, Outcome } from './script';

export interface PracticeMessage {
  readonly id: string;
  readonly author: 'citizen' | 'agent' | 'system';
  readonly text: string;
  /** Epoch ms. */
  readonly sentAt: number;
}

/** Something the citizen is going to do at a moment (epoch ms). */
type Step = { readonly at: number } & (
  | { readonly does: 'type' }
  | { readonly does: 'say'; readonly text: string }
  | { readonly does: 'go'; readonly to: string | null }
);

/** One practice conversation. Immutable. */
export interface PracticeConversation {
  readonly citizen: Citizen;
  /** Counts new starts, so that no message id comes twice. */
  readonly run: number;
  /** Oldest first. */
  readonly messages: readonly PracticeMessage[];
  readonly draft: string;
  /** When the draft was last changed (epoch ms). */
  readonly draftAt: number;
  /** Drafts that stood still for a while, for who looks back. */
  readonly drafts: readonly { readonly at: number; readonly text: string }[];
  readonly unread: number;
  readonly typing: boolean;
  /** Null when the talk is over. */
  readonly scene: string | null;
  /** What the citizen will do, in order of time. */
  readonly plan: readonly Step[];
  /** The citizen has said part of this plan: an interruption does not change the rest. */
  readonly speaking: boolean;
}

/** A fresh conversation with its opening messages. `now` in epoch ms. */
export function begin(citizen: Citizen, run: number, now: number, speed: number): PracticeConversation {
  const messages = citizen.opening.map(({ author, text, minutesAgo }, index) => ({
    id: `${citizen.id}-${run}-${index + 1}`,
    author,
    text,
    sentAt: now - minutesAgo * 60_000,
  }));
  const fresh: PracticeConversation = {
    citizen,
    run,
    messages,
    draft: '',
    draftAt: now,
    drafts: [],
    unread: messages.filter(({ author }) => author === 'citizen').length,
    typing: false,
    scene: null,
    plan: [],
    speaking: false,
  };
  return enter(fresh, citizen.begins, now, speed);
}

/** A draft that stands still for so long (ms) is looked at by the coach. */
const RESTED = 800;

/** The agent writes. */
export function write(conversation: PracticeConversation, draft: string, now: number): PracticeConversation {
  return { ...conversation, draft, draftAt: now, drafts: restedDrafts(conversation, now) };
}

function restedDrafts({ draft, draftAt, drafts }: PracticeConversation, now: number) {
  const rested = draft.trim() !== '' && now - draftAt >= RESTED;
  return rested ? [...drafts, { at: draftAt + RESTED, text: draft }] : drafts;
}

/** The agent sends; the citizen decides what to do with all that was written since their last message. */
export function send(
  conversation: PracticeConversation,
  text: string,
  now: number,
  speed: number,
): PracticeConversation {
  const drafts = restedDrafts(conversation, now);
  const after = { ...add(conversation, 'agent', text, now), draft: '', drafts };
  const { citizen, scene: sceneId, speaking, messages } = after;
  const scene = sceneId === null ? undefined : citizen.scenes[sceneId];
  if (!scene || speaking) return after;
  const lastCitizen = messages.findLastIndex(({ author }) => author === 'citizen');
  const turn = messages.slice(lastCitizen + 1).filter(({ author }) => author === 'agent');
  const outcome = chooseOutcome(scene, turn.map((message) => message.text).join('\n'));
  // Somebody who goes on being silent keeps the moment at which they come back by themselves.
  if (outcome.says.length === 0 && outcome.goesTo === sceneId) return after;
  return { ...after, typing: false, plan: planFor(outcome, now, speed) };
}

/** Does everything that is due. The same object comes back when nothing is. `now` in epoch ms. */
export function advance(
  conversation: PracticeConversation,
  now: number,
  speed: number,
): PracticeConversation {
  let current = conversation;
  for (;;) {
    const [step, ...rest] = current.plan;
    if (!step || step.at > now) return current;
    current = take({ ...current, plan: rest }, step, speed);
  }
}

function take(conversation: PracticeConversation, step: Step, speed: number): PracticeConversation {
  if (step.does === 'type') return { ...conversation, typing: true };
  if (step.does === 'go') {
    return enter({ ...conversation, typing: false, speaking: false }, step.to, step.at, speed);
  }
  const said = add(conversation, 'citizen', step.text, step.at);
  return { ...said, typing: false, speaking: true, unread: conversation.unread + 1 };
}

/** Being in a scene again does not start its silence anew: nobody asks the same thing for ever. */
function enter(
  conversation: PracticeConversation,
  scene: string | null,
  at: number,
  speed: number,
): PracticeConversation {
  const unprompted = scene === null ? undefined : conversation.citizen.scenes[scene]?.unprompted;
  const again = scene === conversation.scene;
  const plan = unprompted && !again ? planFor(unprompted, at + wait(unprompted.seconds, speed), speed) : [];
  return { ...conversation, scene, plan };
}

function planFor({ says, goesTo }: Outcome, from: number, speed: number): readonly Step[] {
  const plan: Step[] = [];
  let at = from;
  for (const { text, after, typing } of says) {
    at += wait(after, speed);
    plan.push({ at, does: 'type' });
    at += wait(typing, speed);
    plan.push({ at, does: 'say', text });
  }
  return [...plan, { at, does: 'go', to: goesTo }];
}

function wait(seconds: number, speed: number): number {
  return (seconds * 1000) / speed;
}

function add(
  conversation: PracticeConversation,
  author: PracticeMessage['author'],
  text: string,
  sentAt: number,
): PracticeConversation {
  const { citizen, run, messages } = conversation;
  const id = `${citizen.id}-${run}-${messages.length + 1}`;
  return { ...conversation, messages: [...messages, { id, author, text, sentAt }] };
}
