import { agentSchema } from '../../utils/conversation/agent';
import { channelSchema } from '../../utils/conversation/channel';
import type { Reading } from '../../utils/conversation/conversation';
import type { ShownMessage } from '../../utils/conversation/message';
import { kern, rulesOf } from '../../utils/guidelines/pack';
import { createSession, EMPTY_VIEW, type Session, type View } from '../../utils/prompts/session';
import { createEngine } from '../../utils/rules/engine';

export const START = Date.parse('2026-03-03T10:00:00+01:00');
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

/** A session with the core rules, and all it told since the test began. */
interface Stage {
  readonly session: Session;
  view: View;
  level: 'starter' | 'basis' | 'ervaren';
  /** Such as "address-form shown". */
  readonly counted: string[];
}

export function setStage(): Stage {
  const stage: Stage = {
    view: EMPTY_VIEW,
    level: 'starter',
    counted: [],
    session: createSession({
      engine: createEngine(rulesOf(kern).active),
      channel: () => channelSchema.parse({}),
      agent: () => agentSchema.parse({ level: stage.level }),
      changed: (next) => {
        stage.view = next;
      },
      count: (rule, outcome) => stage.counted.push(`${rule} ${outcome}`),
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
