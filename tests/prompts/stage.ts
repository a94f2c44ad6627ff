import { type Agent, agentSchema } from '../../utils/conversation/agent';
import { type Channel, channelSchema } from '../../utils/conversation/channel';
import type { Reading } from '../../utils/conversation/conversation';
import type { ShownMessage } from '../../utils/conversation/message';
import { guidanceOf } from '../../utils/guidelines/layers';
import { chosenLayers, FIRST_PACK } from '../../utils/guidelines/pack-choice';
import { createSession } from '../../utils/prompts/session';
import type { Session } from '../../utils/prompts/session-contract';
import type { Verdict } from '../../utils/prompts/verdict';
import { EMPTY_VIEW, type View } from '../../utils/prompts/view';
import { defineRule, type Rule, type RuleDefinition } from '../../utils/rules/define-rule';
import { type ActiveRule, createEngine } from '../../utils/rules/engine';
import { agent } from '../../utils/rules/example';
import type { Params } from '../../utils/rules/params';

export const START = Date.parse('2026-03-03T10:00:00+01:00');
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

/** A session, and all it told since the test began. */
interface Stage {
  readonly session: Session;
  view: View;
  level: Agent['level'];
  pinned: string[];
  /** Settings of the channel; another object when they change. */
  channel: Channel;
  /** Such as "address-form shown". */
  readonly counted: string[];
  /** Such as "address-form unprompted" or "address-form not". */
  readonly followed: string[];
  /** Ids of rules that are quiet tips for this agent. */
  readonly faded: Set<string>;
  readonly verdicts: Verdict[];
}

/** @param rules the core rules unless told */
export function setStage(rules: readonly ActiveRule[] = guidanceOf(chosenLayers(FIRST_PACK)).rules): Stage {
  const stage: Stage = {
    view: EMPTY_VIEW,
    level: 'starter',
    pinned: [],
    channel: channelSchema.parse({}),
    counted: [],
    followed: [],
    faded: new Set(),
    verdicts: [],
    session: createSession({
      engine: createEngine(rules),
      channel: () => stage.channel,
      agent: () => agentSchema.parse({ level: stage.level, pinned: stage.pinned }),
      changed: (next) => {
        stage.view = next;
      },
      count: (rule, outcome) => stage.counted.push(`${rule} ${outcome}`),
      faded: () => stage.faded,
      followed: (rule, unprompted) => stage.followed.push(`${rule} ${unprompted ? 'unprompted' : 'not'}`),
      judged: (verdict) => stage.verdicts.push(verdict),
    }),
  };
  return stage;
}

let ids = 0;
export function said(author: ShownMessage['author'], text: string, at = START): ShownMessage {
  ids += 1;
  return { id: `m${ids}`, author, text, sentAt: at, kind: 'text' };
}

export function reading(messages: ShownMessage[], more: Partial<Reading> = {}): Reading {
  return { key: 'Sanne', citizenName: 'Sanne', group: false, messages, citizenTyping: false, ...more };
}

/** A made-up rule for what only the budget is about; says what it is told to whenever it is asked. */
export function ruleThat(more: Partial<RuleDefinition<Params>> = {}): Rule {
  const quiet = { before: [agent('Goedemorgen')] };
  return defineRule({
    id: 'made-up',
    theme: 'answering',
    on: ['message'],
    severity: 'advice',
    source: { document: 'S0', quote: 'a rule of a test' },
    falseAlarms: '',
    params: {},
    title: 'Verzonnen',
    prompt: { je: ['Verzonnen.'], u: ['Verzonnen.'] },
    insert: null,
    check: () => ({}),
    examples: { speaks: [quiet, quiet], staysQuiet: [quiet, quiet] },
    ...more,
  });
}

/** Types a draft, then rests for a second. */
export function draft({ session }: Stage, text: string, at: number): void {
  session.draft(text, at);
  session.pause(at + SECOND, false);
}

/** Sends what stands there. @returns true when it is held */
export function send({ session }: Stage, text: string, at: number): boolean {
  session.draft(text, at);
  const held = session.attempt(text, at);
  if (!held) session.draft('', at + 50);
  return held;
}

export const QUESTION = said('citizen', 'Hoe kan ik mijn abonnement opzeggen?');
export const GREETED = said('agent', 'Goedemorgen, ik kijk het even na.');
