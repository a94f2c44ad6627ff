import type { Reading } from '../conversation/conversation';
import type { ScenarioEvent } from '../conversation/scenario';
import type { Session } from '../prompts/session-contract';
import type { Stage } from './stage';

/** What became of a sending; of anything else `text` is null. */
export interface Happened {
  /** What was sent or held. */
  readonly text: string | null;
  readonly held: boolean;
}

/** Where an agent was who opens a conversation that was in front already: somewhere without anybody's words. */
export const ELSEWHERE: Reading = {
  key: 'elsewhere, between two events',
  citizenName: null,
  group: false,
  messages: [],
  citizenTyping: false,
};

/** A draft of a scenario has rested this long (ms) when it is looked at. */
const RESTED = 5000;

export interface Playing {
  readonly session: Session;
  readonly stage: Stage;
  readonly drafts: Map<string, string>;
  readonly at: number;
  /** When the event before this one was (epoch ms). */
  readonly before: number;
}

/** Lets one event happen to the session as the page would tell it. */
export function happen(event: ScenarioEvent, playing: Playing): Happened {
  const { session, stage, at } = playing;
  const key = event.conversation ?? stage.front ?? 'main';
  const nothing = { text: null, held: false };
  const refresh = () => key === stage.front && session.see(stage.reading(key), at);
  const turned = stage.front === null && event.type !== 'tick' && turnTo(key, playing);
  switch (event.type) {
    case 'message': {
      if (event.name !== undefined) stage.name(key, event.name);
      stage.add(key, { author: event.author, text: event.text, kind: event.kind, sentAt: at });
      if (event.author === 'citizen') stage.typing(key, false);
      if (!refresh()) session.glance(stage.reading(key), 'message', at);
      return nothing;
    }
    case 'draft': {
      turnTo(key, playing);
      write(event.text, key, playing);
      return nothing;
    }
    case 'send':
      turnTo(key, playing);
      return send(event.force, key, playing);
    case 'tick': {
      const keys = event.conversation === undefined ? stage.keys() : [event.conversation];
      for (const each of keys) {
        if (each === stage.front) session.tick(at);
        else if (stage.keys().includes(each)) session.glance(stage.reading(each), 'tick', at);
      }
      return nothing;
    }
    case 'open':
      if (!turned && !turnTo(key, playing)) comeBack(key, playing);
      return nothing;
    case 'close':
      if (key === stage.front) session.close(at);
      else session.glance(stage.reading(key), 'close', at);
      return nothing;
    case 'typing':
      stage.typing(key, event.on);
      refresh();
      return nothing;
    case 'hide':
    case 'show':
      session.inView(event.type === 'show', at);
      return nothing;
    case 'prechat':
      turnTo(key, playing);
      session.prechat(event.text);
      return nothing;
    case 'opt-in':
      turnTo(key, playing);
      session.optIn(event.purpose);
      return nothing;
  }
}

/**
 * The agent turns to another conversation; what stood in its composer stands there again.
 * @returns whether it was not in front yet
 */
function turnTo(key: string, { session, stage, drafts, at }: Playing): boolean {
  if (!stage.turnTo(key)) return false;
  session.draft(drafts.get(key) ?? '', at);
  session.see(stage.reading(key), at);
  return true;
}

/** The agent opens the conversation that was last in front, and was elsewhere in between. */
function comeBack(key: string, { session, stage, at }: Playing): void {
  session.see(ELSEWHERE, at);
  session.see(stage.reading(key), at);
}

/** A draft that rested: begun when there was room for it since the event before, looked at now. */
function write(text: string, key: string, { session, drafts, at, before }: Playing): void {
  drafts.set(key, text);
  const begun = Math.min(at, Math.max(before, at - RESTED));
  session.draft(text, begun);
  session.pause(Math.max(at, begun + RESTED), true);
}

function send(force: boolean, key: string, { session, stage, drafts, at }: Playing): Happened {
  const text = drafts.get(key) ?? '';
  if (text.trim() === '') return { text: null, held: false };
  let held = session.attempt(text, at);
  if (held && force) {
    session.release();
    held = session.attempt(text, at);
  }
  if (held) return { text, held };
  drafts.set(key, '');
  session.draft('', at);
  stage.add(key, { author: 'agent', text, kind: 'text', sentAt: at });
  session.see(stage.reading(key), at);
  return { text, held: false };
}
