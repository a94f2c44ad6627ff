import type { Agent } from '../conversation/agent';
import type { Channel } from '../conversation/channel';
import type { Conversation, Draft, Reading } from '../conversation/conversation';
import { createMemory } from '../conversation/memory';
import type { Action, Engine, Finding } from '../rules/engine';
import { exchangeOf } from '../rules/exchange';
import type { RuleEvent, Situation } from '../rules/situation';
import { NOTHING_AROUND } from '../rules/surroundings';
import { afterSending } from './after-sending';
import { offer, passed } from './budget';
import { type BudgetState, keyOf, NOTHING_SHOWN } from './budget-state';
import { looksFinished } from './finished-draft';
import { type Hold, judgeSend } from './hold';
import { type Answer, putAway } from './put-away';

/** A pause in typing of this length (ms) is the moment for prompts about the draft. */
export const PAUSE = 800;
/** An attempt to send that empties the composer within this time (ms) was a message that went out. */
const SENT_WITHIN = 3000;

/** What is on the screen. */
export interface View {
  readonly conversation: Conversation | null;
  readonly card: Finding | null;
  readonly chip: Finding | null;
  /** A message is held; its card is `card`. */
  readonly hold: Hold | null;
}

export const EMPTY_VIEW: View = { conversation: null, card: null, chip: null, hold: null };

export interface SessionOptions {
  readonly engine: Engine;
  /** Looked up at every event, so that a changed setting works at once. */
  channel(key: string): Channel;
  agent(): Agent;
  /** Called after every change of what is on the screen. */
  changed(view: View): void;
  /** Counts only: a rule and what became of its prompt. */
  count(ruleId: string, outcome: Answer | 'shown' | 'held' | 'sent-anyway'): void;
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
  /** The agent answered a prompt. */
  answer(finding: Finding, answer: Answer, now: number): void;
  /** "Toch versturen": the next press of send goes through. */
  release(): void;
  /**
   * The same button under the same finding for the draft as it is now: a rewrite must not undo what was typed since.
   * Null when the rule no longer says so.
   */
  renew(finding: Finding, action: Action, now: number): Action | null;
}

export function createSession(options: SessionOptions): Session {
  const { engine } = options;
  const memory = createMemory();
  const states = new Map<string, BudgetState>();
  let current: { conversation: Conversation; key: string } | null = null;
  /** The conversation last in front; a page that rebuilds itself takes it away for a moment and brings it back. */
  let lastSeen: Conversation | null = null;
  /** Ids of conversations that were left with a draft in them. */
  const leftWithDraft = new Set<string>();
  /** Per conversation id what was last on the screen, so that coming back to it counts nothing twice. */
  const lastShown = new Map<string, readonly string[]>();
  let draft: Draft = { text: '', changedAt: Number.NEGATIVE_INFINITY };
  let hold: Hold | null = null;
  let leaving: { text: string; at: number; findings: readonly Finding[] } | null = null;

  const stateOf = () => (current ? (states.get(current.conversation.id) ?? NOTHING_SHOWN) : NOTHING_SHOWN);

  function onScreen(): readonly string[] {
    const { card, chip } = stateOf();
    return [card, chip].flatMap((shown) => (shown ? [keyOf(shown)] : []));
  }

  function keep(state: BudgetState) {
    if (!current) return;
    states.set(current.conversation.id, state);
    show();
  }

  function show() {
    const { card, chip } = stateOf();
    const conversation = current?.conversation ?? null;
    const next: View = conversation
      ? { conversation, card: hold?.finding ?? card, chip: hold ? null : chip, hold }
      : EMPTY_VIEW;
    if (conversation) countShown(conversation.id, next);
    options.changed(next);
  }

  function countShown(id: string, { card, chip }: View) {
    const shown = [card, chip].filter((finding) => finding !== null);
    const before = lastShown.get(id) ?? [];
    for (const finding of shown) {
      if (!before.includes(keyOf(finding))) options.count(finding.rule.id, 'shown');
    }
    lastShown.set(id, shown.map(keyOf));
  }

  function evaluate(event: RuleEvent, now: number): readonly Finding[] {
    if (!current) return [];
    const situation: Situation = {
      event,
      conversation: current.conversation,
      draft: draft.text,
      channel: options.channel(current.key),
      agent: options.agent(),
      now,
      surroundings: NOTHING_AROUND,
    };
    return engine.evaluate(situation);
  }

  function propose(event: RuleEvent, findings: readonly Finding[], now: number) {
    if (!current) return;
    const typing = draft.text !== '' && Math.abs(now - draft.changedAt) < PAUSE;
    const { agentMessages } = exchangeOf(current.conversation);
    keep(offer(stateOf(), { event, findings, now, typing, level: options.agent().level, agentMessages }));
  }

  function lookAtDraft(now: number, long: boolean) {
    propose('draft', evaluate('draft', now), now);
    const findings = evaluate('send', now);
    const shown = onScreen();
    const finished = long || looksFinished(draft.text);
    propose('send', finished ? findings : findings.filter((each) => shown.includes(keyOf(each))), now);
  }

  /** A conversation is in front (again): what was said about a draft holds only for the one that stands there now. */
  function comeBack(id: string, now: number) {
    const left = leftWithDraft.delete(id);
    if (draft.text.trim() !== '') lookAtDraft(now, false);
    else if (left) keep(passed(stateOf(), ['draft', 'send']));
    else show();
  }

  return {
    see(reading, now) {
      const former = current?.conversation ?? null;
      const conversation = reading && memory.take(reading, now);
      if (former && former.id !== conversation?.id && draft.text.trim() !== '') leftWithDraft.add(former.id);
      if (!reading || !conversation) {
        current = null;
        return show();
      }
      const before = lastSeen?.id === conversation.id ? lastSeen : null;
      lastSeen = conversation;
      current = { conversation, key: reading.key };
      if (!before) {
        hold = null;
        leaving = null;
        propose('open', evaluate('open', now), now);
      }
      if (!former || !before) comeBack(conversation.id, now);
      if (!before || before === conversation) return;
      const spoke = conversation.messages.at(-1);
      if (spoke && spoke !== before.messages.at(-1) && spoke.author === 'citizen') {
        states.set(conversation.id, passed(stateOf(), ['send']));
      }
      propose('message', evaluate('message', now), now);
    },

    draft(text, now) {
      draft = { text, changedAt: now };
      const heldAnother = hold !== null && hold.text !== text;
      if (heldAnother) hold = null;
      if (text.trim() !== '') return heldAnother ? show() : undefined;
      const sent = leaving !== null && Math.abs(now - leaving.at) <= SENT_WITHIN ? leaving : null;
      leaving = null;
      if (sent) propose('send', afterSending(sent.findings, onScreen()), now);
      keep(passed(stateOf(), sent ? ['draft'] : ['draft', 'send']));
    },

    pause(now, long) {
      if (current && draft.text.trim() !== '') lookAtDraft(now, long);
    },

    attempt(text, now) {
      if (!current) return false;
      draft = { text, changedAt: draft.text === text ? draft.changedAt : now };
      const findings = evaluate('send', now);
      const former = hold;
      hold = judgeSend(stateOf(), former, findings, text, now);
      if (hold) {
        if (former?.text !== text) options.count(hold.finding.rule.id, 'held');
        show();
        return true;
      }
      if (former) options.count(former.finding.rule.id, 'sent-anyway');
      leaving = { text, at: now, findings };
      return false;
    },

    tick(now) {
      propose('tick', evaluate('tick', now), now);
    },

    answer(finding, answer, now) {
      options.count(finding.rule.id, answer);
      if (hold && keyOf(hold.finding) === keyOf(finding)) hold = null;
      keep(putAway(stateOf(), finding, answer, now));
    },

    renew(finding, action, now) {
      if (action.kind === 'insert') return action;
      const fresh = evaluate(finding.event, now).find((each) => keyOf(each) === keyOf(finding));
      return fresh?.actions.find((each) => each.kind === 'rewrite' && each.label === action.label) ?? null;
    },

    release() {
      if (hold) hold = { ...hold, released: true };
      show();
    },
  };
}
