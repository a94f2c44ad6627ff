import type { Conversation, Draft } from '../conversation/conversation';
import { createMemory } from '../conversation/memory';
import type { Finding } from '../rules/engine';
import { exchangeOf } from '../rules/exchange';
import type { RuleEvent, Situation } from '../rules/situation';
import { afterSending } from './after-sending';
import { createAround } from './around';
import { createAskedReplies } from './asked-replies';
import { offer, passed } from './budget';
import { type BudgetState, keyOf, shownIn } from './budget-state';
import { soften } from './fading';
import { looksFinished } from './finished-draft';
import { type Hold, judgeSend } from './hold';
import { type Outgoing, tellFollowed, wentOut } from './outgoing';
import { answeredWith, putAway } from './put-away';
import { createScreen } from './screen';
import { PAUSE, type Session, type SessionOptions } from './session-contract';
import { keysIn } from './view';

/** A conversation and the key under which the page shows it. */
interface InFront {
  readonly conversation: Conversation;
  readonly key: string;
}

export function createSession(options: SessionOptions): Session {
  const { engine } = options;
  const memory = createMemory();
  const around = createAround(memory);
  const screen = createScreen(options, memory);
  const asked = createAskedReplies();
  let current: InFront | null = null;
  /** The conversation last in front; a page that rebuilds itself takes it away for a moment and brings it back. */
  let lastSeen: Conversation | null = null;
  /** Ids of conversations that were left with a draft in them. */
  const leftWithDraft = new Set<string>();
  let draft: Draft = { text: '', changedAt: Number.NEGATIVE_INFINITY };
  let hold: Hold | null = null;
  let outgoing: Outgoing | null = null;

  const stateOf = () => screen.stateOf(current?.conversation ?? null);
  const onScreen = () => shownIn(stateOf()).map(keyOf);
  const askedNow = () => asked.about(draft, (at) => current && situationOf(current, 'draft', at));
  const show = () => screen.show(current?.conversation ?? null, hold, askedNow());

  function keep(state: BudgetState) {
    if (!current) return;
    screen.keep(current.conversation, state);
    show();
  }

  function situationOf(of: InFront, event: RuleEvent, now: number): Situation {
    const { conversation, key } = of;
    return {
      event,
      conversation,
      draft: of === current ? draft.text : '',
      channel: options.channel(key),
      agent: options.agent(),
      now,
      surroundings: {
        ...around.of(conversation, now),
        promised: of === current ? (options.promised?.() ?? []) : [],
      },
    };
  }

  function evaluate(of: InFront, event: RuleEvent, now: number): readonly Finding[] {
    return soften(engine.evaluate(situationOf(of, event, now)), options.faded?.());
  }

  function judge(of: InFront, event: RuleEvent, findings: readonly Finding[], now: number) {
    const shown = of === current ? keysIn(screen.view()) : [];
    options.judged?.({
      conversationId: of.conversation.id,
      key: of.key,
      event,
      situation: situationOf(of, event, now),
      state: screen.stateOf(of.conversation),
      findings,
      shownKeys: findings.map(keyOf).filter((key) => shown.includes(key)),
      held: of === current && hold && event === 'send' ? keyOf(hold.finding) : null,
    });
  }

  function propose(events: readonly RuleEvent[], findings: readonly Finding[], now: number) {
    if (!current) return;
    const typing = draft.text !== '' && Math.abs(now - draft.changedAt) < PAUSE;
    const { agentMessages } = exchangeOf(current.conversation);
    keep(offer(stateOf(), { events, findings, now, typing, agent: options.agent(), agentMessages }));
  }

  function look(event: RuleEvent, now: number) {
    if (!current) return;
    const findings = evaluate(current, event, now);
    propose([event], findings, now);
    judge(current, event, findings, now);
  }

  /** Rules that could have had something to say to the message about to go out, and whether they have. */
  function appliedTo(of: InFront, findings: readonly Finding[], now: number): Outgoing['applied'] {
    const said = new Set([...findings, ...evaluate(of, 'draft', now)].map(({ rule }) => rule.id));
    return new Map(engine.applying(situationOf(of, 'send', now)).map((id) => [id, said.has(id)]));
  }

  /** The draft as it is, and ahead at sending it; both at once, so that no tip appears only to give way to a card. */
  function lookAtDraft(now: number, long: boolean) {
    if (!current) return;
    const findings = evaluate(current, 'draft', now);
    const ahead = evaluate(current, 'send', now);
    const shown = onScreen();
    const finished = long || looksFinished(draft.text);
    const heeded = finished ? ahead : ahead.filter((each) => shown.includes(keyOf(each)));
    propose(['draft', 'send'], [...findings, ...heeded], now);
    judge(current, 'draft', findings, now);
    judge(current, 'send', ahead, now);
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
      if (!before) {
        hold = null;
        outgoing = null;
        look('open', now);
      }
      if (!former || !before) comeBack(conversation.id, now);
      if (!before || before === conversation) return;
      const spoke = conversation.messages.at(-1);
      if (spoke && spoke !== before.messages.at(-1) && spoke.author === 'citizen') {
        screen.keep(conversation, passed(stateOf(), ['send']));
      }
      look('message', now);
    },

    draft(text, now) {
      draft = { text, changedAt: now };
      around.draft(text, now);
      const heldAnother = hold !== null && hold.text !== text;
      if (heldAnother) hold = null;
      const asks = askedNow() !== screen.view().replies;
      if (text.trim() !== '') return heldAnother || asks ? show() : undefined;
      const sent = wentOut(outgoing, now) ? outgoing : null;
      outgoing = null;
      if (sent && current) {
        tellFollowed(sent, stateOf(), options.followed);
        const findings = afterSending(sent.findings, onScreen());
        propose(['send'], findings, now);
        judge(current, 'send', findings, now);
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
        if (former?.text !== text) screen.count(hold.finding.rule, 'held');
        show();
      } else {
        if (former) screen.count(former.finding.rule, 'sent-anyway');
        outgoing = { at: now, findings, applied: appliedTo(current, findings, now) };
      }
      judge(current, 'send', findings, now);
      return hold !== null;
    },

    tick(now) {
      if (current) around.tick(current.conversation, now);
      look('tick', now);
    },

    close: (now) => look('close', now),

    renewRules(now) {
      for (const event of ['open', 'message', 'tick'] as const) look(event, now);
      if (draft.text.trim() !== '') lookAtDraft(now, false);
    },

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
      judge(glanced, event, evaluate(glanced, event, now), now);
    },

    answer(finding, answer, now) {
      for (const { rule } of answeredWith(stateOf(), finding)) screen.count(rule, answer);
      if (hold && keyOf(hold.finding) === keyOf(finding)) hold = null;
      keep(putAway(stateOf(), finding, answer, now));
    },

    renew(finding, action, now) {
      if (action.kind === 'insert' || !current) return action.kind === 'insert' ? action : null;
      const fresh = evaluate(current, finding.event, now).find((each) => keyOf(each) === keyOf(finding));
      return fresh?.actions.find((each) => each.kind === 'rewrite' && each.label === action.label) ?? null;
    },

    leaveReplies() {
      asked.leave();
      show();
    },

    release() {
      if (hold) hold = { ...hold, released: true };
      show();
    },
  };
}
