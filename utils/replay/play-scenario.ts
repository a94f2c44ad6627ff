import type { Agent } from '../conversation/agent';
import type { Channel } from '../conversation/channel';
import type { Reading } from '../conversation/conversation';
import { keyOf } from '../prompts/budget-state';
import { createSession } from '../prompts/session';
import type { Session } from '../prompts/session-contract';
import { EMPTY_VIEW, keysIn, type View } from '../prompts/view';
import { type ActiveRule, createEngine } from '../rules/engine';
import type { FindingLine } from './finding-line';
import { type Judged, linesOf } from './lines-of-event';
import { momentAfter } from './moment-after';
import type { Scenario, ScenarioEvent } from './scenario';
import { Stage } from './stage';

/** What a scenario is played with. */
export interface Cast {
  readonly rules: readonly ActiveRule[];
  readonly channel: Channel;
  readonly agent: Agent;
}

/** One event, and everything the rules said to it. */
export interface Scene {
  readonly event: ScenarioEvent;
  /** Epoch ms. */
  readonly at: number;
  /** The conversation it is about; null for a look at all of them. */
  readonly conversation: string | null;
  /** Of a `send`: what was sent or held. */
  readonly text: string | null;
  readonly held: boolean;
  readonly lines: readonly FindingLine[];
}

/** Where an agent was who opens a conversation that was in front already: somewhere without anybody's words. */
const ELSEWHERE: Reading = {
  key: 'elsewhere, between two events',
  citizenName: null,
  group: false,
  messages: [],
  citizenTyping: false,
};

/** A draft of a scenario has rested this long (ms) when it is looked at. */
const RESTED = 5000;

/**
 * Plays a scenario with the session and the engine of the page, against a clock that jumps from event to event.
 * Pure: the same scenario gives the same scenes. Events are played in order of time.
 */
export function playScenario(scenario: Scenario, { rules, channel, agent }: Cast): readonly Scene[] {
  const stage = new Stage();
  const drafts = new Map<string, string>();
  let view: View = EMPTY_VIEW;
  let verdicts: Judged[] = [];
  let seen = new Set<string>();
  const session = createSession({
    engine: createEngine(rules),
    channel: () => channel,
    agent: () => agent,
    changed(next) {
      view = next;
      for (const key of onScreen()) seen.add(key);
    },
    count: () => {},
    judged(verdict) {
      if (verdict.key !== ELSEWHERE.key) verdicts.push({ ...verdict, inFront: verdict.key === stage.front });
    },
  });
  const onScreen = () => keysIn(view);

  let before = Number.NEGATIVE_INFINITY;
  return inOrder(scenario).map(({ event, at }): Scene => {
    verdicts = [];
    const stood = new Set(onScreen().map((key) => `${stage.front} ${key}`));
    seen = new Set(onScreen());
    const conversation = event.conversation ?? null;
    const outcome = happen(event, { session, stage, drafts, at, before });
    before = at;
    return {
      event,
      at,
      conversation,
      ...outcome,
      lines: linesOf(scenario.id, event, verdicts, {
        stood,
        seen,
        hold: view.hold === null ? null : keyOf(view.hold.finding),
      }),
    };
  });
}

function inOrder({ start, events }: Scenario): { event: ScenarioEvent; at: number }[] {
  const from = Date.parse(start);
  return events
    .map((event) => ({ event, at: momentAfter(from, event.at) ?? from }))
    .sort((a, b) => a.at - b.at);
}

interface Playing {
  readonly session: Session;
  readonly stage: Stage;
  readonly drafts: Map<string, string>;
  readonly at: number;
  /** When the event before this one was (epoch ms). */
  readonly before: number;
}

/** Lets one event happen to the session as the page would tell it. */
function happen(event: ScenarioEvent, playing: Playing): Pick<Scene, 'text' | 'held'> {
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

function send(
  force: boolean,
  key: string,
  { session, stage, drafts, at }: Playing,
): Pick<Scene, 'text' | 'held'> {
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
