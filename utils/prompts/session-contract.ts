import type { Agent } from '../conversation/agent';
import type { Channel } from '../conversation/channel';
import type { Reading } from '../conversation/conversation';
import type { Action, Engine, Finding } from '../rules/engine';
import type { RuleEvent } from '../rules/situation';
import type { Promised } from '../rules/surroundings';
import type { Answer } from './put-away';
import type { Verdict } from './verdict';
import type { View } from './view';

/** A pause in typing of this length (ms) is the moment for prompts about the draft. */
export const PAUSE = 800;

export interface SessionOptions {
  readonly engine: Engine;
  /** Looked up at every event, so that a changed setting works at once. */
  channel(key: string): Channel;
  agent(): Agent;
  /** Called after every change of what is on the screen. */
  changed(view: View): void;
  /** Counts only: a rule and what became of its prompt. */
  count(ruleId: string, outcome: Answer | 'shown' | 'held' | 'sent-anyway'): void;
  /** Rule ids whose advice is a quiet tip for this agent by now; none unless told. */
  faded?(): ReadonlySet<string>;
  /**
   * A message went out in which a rule could have had something to say: `unprompted` when the agent followed it without
   * having been told in this conversation. Counts only.
   */
  followed?(ruleId: string, unprompted: boolean): void;
  /** What is stored of promises in the conversation in front; nothing unless told. */
  promised?(): readonly Promised[];
  /** Called after every look at a conversation, for who wants to read along: a replay, a bench. The page does not. */
  judged?(verdict: Verdict): void;
}

/** The coach of one tab: events in, a view out. No DOM and no timers; time is an argument (epoch ms). */
export interface Session {
  /** What the page shows now; null when it cannot be trusted. */
  see(reading: Reading | null, now: number): void;
  /** The composer's text changed. */
  draft(text: string, now: number): void;
  /** The agent paused; `long` when the pause is so long that the draft may be looked at as finished. */
  pause(now: number, long: boolean): void;
  /** The agent tries to send this text. @returns true when it is held */
  attempt(text: string, now: number): boolean;
  tick(now: number): void;
  /** The conversation in front is closed or archived. It stays in front until the page shows another. */
  close(now: number): void;
  /** Other rules are on: what is on the screen stays only as far as one of them says so. */
  renewRules(now: number): void;
  /** The console's tab came into view, or went out of it. */
  inView(visible: boolean, now: number): void;
  /** What a form asked the citizen in front beforehand. Nothing happens while no conversation is in front. */
  prechat(text: string): void;
  /** Permission of the citizen in front for this purpose is recorded. Nothing happens while no conversation is in front. */
  optIn(purpose: string): void;
  /**
   * Looks at a conversation that is not in front: only judged, never shown. By its key when it is remembered
   * (of several with one key the one last seen), or by a reading, which is remembered first.
   * What is in front, or not known, is not looked at.
   */
  glance(conversation: string | Reading, event: RuleEvent, now: number): void;
  /** The agent answered a prompt. */
  answer(finding: Finding, answer: Answer, now: number): void;
  /** The agent puts away the quick replies asked for with "/". */
  leaveReplies(): void;
  /** "Toch versturen": the next press of send goes through. */
  release(): void;
  /**
   * The same button under the same finding for the draft as it is now: a rewrite must not undo what was typed since.
   * Null when the rule no longer says so.
   */
  renew(finding: Finding, action: Action, now: number): Action | null;
}
