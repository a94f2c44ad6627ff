import type { Conversation, Draft } from '../conversation/conversation';
import { createMemory } from '../conversation/memory';
import type { Finding } from '../rules/engine';
import { exchangeOf } from '../rules/exchange';
import type { RuleEvent } from '../rules/situation';
import { afterSending } from './after-sending';
import { createAround } from './around';
import { offer, passed } from './budget';
import { type BudgetState, keyOf, NOTHING_SHOWN } from './budget-state';
import { looksFinished } from './finished-draft';
import { forget } from './forget';
import { type Hold, judgeSend } from './hold';
import { putAway } from './put-away';
import { PAUSE, type Session, type SessionOptions } from './session-contract';
import { EMPTY_VIEW, type View } from './view';

/** An attempt to send that empties the composer within this time (ms) was a message that went out. */
const SENT_WITHIN = 3000;

/** A conversation and the key under which the page shows it. */
interface InFront {
  readonly conversation: Conversation;
  readonly key: string;
}

export function createSession(options: SessionOptions): Session {
  const { engine } = options;
  const memory = createMemory();
  const around = createAround(memory);
  const states = new Map<string, BudgetState>();
  let current: InFront | null = null;
  /** The conversation last in front; a page that rebuilds itself takes it away for a moment and brings it back. */
  let lastSeen: Conversation | null = null;
  /** Ids of conversations that were left with a draft in them. */
  const leftWithDraft = new Set<string>();
  /** Per conversation id what was last on the screen, so that coming back to it counts nothing twice. */
  const lastShown = new Map<string, readonly string[]>();
  let draft: Draft = { text: '', changedAt: Number.NEGATIVE_INFINITY };
  let hold: Hold | null = null;
  let view: View = EMPTY_VIEW;
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
    view = conversation
      ? { conversation, card: hold?.finding ?? card, chip: hold ? null : chip, hold }
      : EMPTY_VIEW;
    if (conversation) countShown(conversation.id);
    options.changed(view);
  }

  function countShown(id: string) {
    const before = lastShown.get(id) ?? [];
    const shown = [view.card, view.chip].filter((finding) => finding !== null);
    for (const finding of shown) {
      if (!before.includes(keyOf(finding))) options.count(finding.rule.id, 'shown');
    }
    lastShown.set(id, shown.map(keyOf));
  }

  function evaluate(of: InFront, event: RuleEvent, now: number): readonly Finding[] {
    const { conversation, key } = of;
    return engine.evaluate({
      event,
      conversation,
      draft: of === current ? draft.text : '',
      channel: options.channel(key),
      agent: options.agent(),
      now,
      surroundings: around.of(conversation, now),
    });
  }

  function judge(of: InFront, event: RuleEvent, findings: readonly Finding[]) {
    const visible = of === current ? [view.card, view.chip] : [];
    const shown = visible.flatMap((each) => (each ? [keyOf(each)] : []));
    options.judged?.({
      conversationId: of.conversation.id,
      key: of.key,
      event,
      findings,
      shownKeys: findings.map(keyOf).filter((key) => shown.includes(key)),
      held: of === current && hold && event === 'send' ? keyOf(hold.finding) : null,
    });
  }

  function propose(event: RuleEvent, findings: readonly Finding[], now: number) {
    if (!current) return;
    const typing = draft.text !== '' && Math.abs(now - draft.changedAt) < PAUSE;
    const { agentMessages } = exchangeOf(current.conversation);
    keep(offer(stateOf(), { event, findings, now, typing, level: options.agent().level, agentMessages }));
  }

  function look(event: RuleEvent, now: number) {
    if (!current) return;
    const findings = evaluate(current, event, now);
    propose(event, findings, now);
    judge(current, event, findings);
  }

  function lookAtDraft(now: number, long: boolean) {
    look('draft', now);
    if (!current) return;
    const findings = evaluate(current, 'send', now);
    const shown = onScreen();
    const finished = long || looksFinished(draft.text);
    propose('send', finished ? findings : findings.filter((each) => shown.includes(keyOf(each))), now);
    judge(current, 'send', findings);
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
        around.leave();
        return show();
      }
      const before = lastSeen?.id === conversation.id ? lastSeen : null;
      lastSeen = conversation;
      current = { conversation, key: reading.key };
      around.see(conversation, now);
      for (const kept of [states, lastShown]) forget(kept, memory);
      if (!before) {
        hold = null;
        leaving = null;
        look('open', now);
      }
      if (!former || !before) comeBack(conversation.id, now);
      if (!before || before === conversation) return;
      const spoke = conversation.messages.at(-1);
      if (spoke && spoke !== before.messages.at(-1) && spoke.author === 'citizen') {
        states.set(conversation.id, passed(stateOf(), ['send']));
      }
      look('message', now);
    },

    draft(text, now) {
      draft = { text, changedAt: now };
      around.draft(text, now);
      const heldAnother = hold !== null && hold.text !== text;
      if (heldAnother) hold = null;
      if (text.trim() !== '') return heldAnother ? show() : undefined;
      const sent = leaving !== null && Math.abs(now - leaving.at) <= SENT_WITHIN ? leaving : null;
      leaving = null;
      if (sent && current) {
        const findings = afterSending(sent.findings, onScreen());
        propose('send', findings, now);
        judge(current, 'send', findings);
      }
      keep(passed(stateOf(), sent ? ['draft'] : ['draft', 'send']));
    },

    pause(now, long) {
      if (current && draft.text.trim() !== '') lookAtDraft(now, long);
    },

    attempt(text, now) {
      if (!current) return false;
      if (draft.text !== text) around.draft(text, now);
      draft = { text, changedAt: draft.text === text ? draft.changedAt : now };
      const findings = evaluate(current, 'send', now);
      const former = hold;
      hold = judgeSend(stateOf(), former, findings, text, now);
      if (hold) {
        if (former?.text !== text) options.count(hold.finding.rule.id, 'held');
        show();
      } else {
        if (former) options.count(former.finding.rule.id, 'sent-anyway');
        leaving = { text, at: now, findings };
      }
      judge(current, 'send', findings);
      return hold !== null;
    },

    tick(now) {
      if (current) around.tick(current.conversation, now);
      look('tick', now);
    },

    close: (now) => look('close', now),

    inView: around.inView,

    prechat(text) {
      if (current) around.prechat(current.conversation.id, text);
    },

    optIn(purpose) {
      if (current) around.optIn(current.conversation.id, purpose);
    },

    glance(shown, event, now) {
      const key = typeof shown === 'string' ? shown : shown.key;
      const conversation =
        typeof shown === 'string'
          ? memory.all().find((known) => known.key === key)?.conversation
          : memory.take(shown, now);
      if (!conversation || conversation.id === current?.conversation.id) return;
      const glanced = { conversation, key };
      judge(glanced, event, evaluate(glanced, event, now));
    },

    answer(finding, answer, now) {
      options.count(finding.rule.id, answer);
      if (hold && keyOf(hold.finding) === keyOf(finding)) hold = null;
      keep(putAway(stateOf(), finding, answer, now));
    },

    renew(finding, action, now) {
      if (action.kind === 'insert' || !current) return action.kind === 'insert' ? action : null;
      const fresh = evaluate(current, finding.event, now).find((each) => keyOf(each) === keyOf(finding));
      return fresh?.actions.find((each) => each.kind === 'rewrite' && each.label === action.label) ?? null;
    },

    release() {
      if (hold) hold = { ...hold, released: true };
      show();
    },
  };
}
