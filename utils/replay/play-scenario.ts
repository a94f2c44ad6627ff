import type { Agent } from '../conversation/agent';
import type { Channel } from '../conversation/channel';
import { momentAfter } from '../conversation/moment-after';
import type { Scenario, ScenarioEvent } from '../conversation/scenario';
import { keyOf } from '../prompts/budget-state';
import { createSession } from '../prompts/session';
import { EMPTY_VIEW, keysIn, type View } from '../prompts/view';
import { type ActiveRule, createEngine, type LexiconLists } from '../rules/engine';
import type { FindingLine } from './finding-line';
import { ELSEWHERE, type Happened, happen } from './let-happen';
import { type Judged, linesOf } from './lines-of-event';
import { Stage } from './stage';

/**
 * So many messages of one conversation are shown; then its page is loaded anew, with the last of them. What was shown
 * before is forgotten then, and what a form asked or a citizen permitted.
 */
const LONGEST = 200;
const KEPT = 50;

/** What a scenario is played with. */
export interface Cast {
  readonly rules: readonly ActiveRule[];
  readonly channel: Channel;
  readonly agent: Agent;
  /** More phrases to read by. */
  readonly lexicons?: LexiconLists;
  /** Rule ids whose advice is a quiet tip for this agent by now. */
  readonly faded?: ReadonlySet<string>;
}

/** One event, and everything the rules said to it. */
export interface Scene extends Happened {
  readonly event: ScenarioEvent;
  /** Epoch ms. */
  readonly at: number;
  /** The conversation it is about; null for a look at all of them. */
  readonly conversation: string | null;
  readonly lines: readonly FindingLine[];
}

/** A scenario that is being played, one event at a time; who plays a long one can let others go first in between. */
export interface Player {
  /** How many events there are. */
  readonly length: number;
  /** Plays the next event. @returns null when there is none */
  step(): Scene | null;
  /** All looks at the event that was played last. */
  judged(): readonly Judged[];
  /** Ids of rules that threw and are off since. */
  failed(): readonly string[];
}

/**
 * Plays a scenario with the session and the engine of the page, against a clock that jumps from event to event.
 * Pure: the same scenario gives the same scenes. Events are played in order of time.
 */
export function playScenario(scenario: Scenario, cast: Cast): readonly Scene[] {
  const player = createPlayer(scenario, cast);
  const scenes: Scene[] = [];
  for (let scene = player.step(); scene; scene = player.step()) scenes.push(scene);
  return scenes;
}

/** The same step by step; nothing is played yet. */
export function createPlayer(scenario: Scenario, cast: Cast): Player {
  const { rules, lexicons, faded, channel, agent } = cast;
  const engine = createEngine(rules, lexicons);
  const stage = new Stage();
  const drafts = new Map<string, string>();
  let view: View = EMPTY_VIEW;
  let verdicts: Judged[] = [];
  let seen = new Set<string>();
  const fresh = () =>
    createSession({
      engine,
      channel: () => channel,
      agent: () => agent,
      ...(faded && { faded: () => faded }),
      changed(next) {
        view = next;
        for (const key of onScreen()) seen.add(key);
      },
      count: () => {},
      judged(verdict) {
        if (verdict.key !== ELSEWHERE.key)
          verdicts.push({ ...verdict, inFront: verdict.key === stage.front });
      },
    });
  let session = fresh();
  const onScreen = () => keysIn(view);
  const events = inOrder(scenario);
  let next = 0;
  let before = Number.NEGATIVE_INFINITY;

  /** A page is not open for ever; one that were would grow slower with every message. */
  function loadAnew(at: number) {
    const { front } = stage;
    if (front === null || stage.shown(front) < LONGEST) return;
    stage.scrollOn(front, KEPT);
    session = fresh();
    session.draft(drafts.get(front) ?? '', at);
    session.see(stage.reading(front), at);
  }

  function play(event: ScenarioEvent, at: number): Scene {
    loadAnew(before);
    verdicts = [];
    const stood = new Set(onScreen().map((key) => `${stage.front} ${key}`));
    seen = new Set(onScreen());
    const conversation = event.conversation ?? null;
    const outcome = happen(event, { session, stage, drafts, at, before });
    before = at;
    const hold = view.hold === null ? null : keyOf(view.hold.finding);
    const lines = linesOf(scenario.id, event, verdicts, { stood, seen, hold });
    return { event, at, conversation, ...outcome, lines };
  }

  return {
    length: events.length,
    step() {
      const now = events[next];
      next += 1;
      return now ? play(now.event, now.at) : null;
    },
    judged: () => verdicts,
    failed: engine.failed,
  };
}

function inOrder({ start, events }: Scenario): { event: ScenarioEvent; at: number }[] {
  const from = Date.parse(start);
  return events
    .map((event) => ({ event, at: momentAfter(from, event.at) ?? from }))
    .sort((a, b) => a.at - b.at);
}
