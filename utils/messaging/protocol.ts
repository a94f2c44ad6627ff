import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';
import { conversationHashSchema } from '../waiting/conversation-hash';
import { waitingReportSchema } from '../waiting/waiting-report';
import { pageCheckSchema } from './page-check';

const moment = z.number().check(z.nonnegative());
/** A console's id, such as "whatsapp-web": never long enough, or loose enough, to hold a sentence. */
const channelId = z.string().check(z.regex(/^[a-z\d-]{1,40}$/));

/**
 * What a console's page tells about itself: whether it can be read, and numbers. There is no field that could hold
 * words of a citizen, a name, or a draft; that is how chat text stays in its tab.
 */
export const pageReportSchema = z.object({
  consoleId: channelId,
  consoleName: z.string(),
  /** How quickly people answer there when nobody set it. */
  sync: z.enum(['live', 'async']),
  state: z.enum(['reading', 'composer-only', 'waiting', 'broken', 'off', 'paused', 'hidden']),
  /** Which part is missing (`broken`), what is waited for (`waiting`), or why nothing can be shown (`hidden`). */
  detail: z.nullable(
    z.enum([
      'loading',
      'unseen',
      'no-conversation',
      'settling',
      'note',
      'list',
      'header',
      'messages',
      'composer',
      'sendButton',
      'covered',
      'no-place',
      'removed',
    ]),
  ),
  /** Conversations in the list that wait for an answer. */
  waiting: z.number(),
  /** The conversation in front has several people in it. */
  group: z.boolean(),
  /** Ids of rules that failed and are off until the page is loaded again. */
  failedRules: z.array(z.string()),
  /** Something could not be kept in storage. */
  storageFailed: z.boolean(),
  /** The word lists did not arrive: the rules that need them are quiet until the page is loaded again. */
  wordsMissing: z.boolean(),
  /** Its own profile cannot read the page any more; it is read without. */
  instead: z.boolean(),
  /** Too many messages on the page cannot be understood. */
  failing: z.boolean(),
  /** For whoever maintains profiles; only in an answer, not in what the page tells by itself. */
  check: z.nullable(pageCheckSchema),
});
export type PageReport = z.infer<typeof pageReportSchema>;

/** Who waits in a console's page, and since when nobody looks at it: hashes and moments (epoch ms). */
export const consoleWaitsSchema = z.extend(waitingReportSchema, {
  channelId,
  /** The moment that lies as far back as the channel was open while the page was out of view; null while it is in view. */
  awayFrom: z.nullable(moment),
});
export type ConsoleWaits = z.infer<typeof consoleWaitsSchema>;

/** What became of the promise in a conversation: until when (epoch ms) it can be kept; null: kept, or ticked off. */
export const promiseNewsSchema = z.object({
  channelId,
  hash: conversationHashSchema,
  due: z.nullable(moment),
});
export type PromiseNews = z.infer<typeof promiseNewsSchema>;

/** A citizen who waited was answered, as the page saw it happen. */
export const answeredSchema = z.object({
  channelId,
  /** Tells two tabs of one console that saw the same answer; not kept. */
  hash: conversationHashSchema,
  /** How long the channel was open while they waited. */
  minutes: z.number().check(z.nonnegative()),
});
export type Answered = z.infer<typeof answeredSchema>;

/** Every message there is. Nothing else is ever sent between the parts of the extension. */
interface Protocol {
  /** Popup → page: is this page readable? Null from a frame in which no console was found. */
  askPage(): PageReport | null;
  /** Page → background: the same, when it changes, for the badge of this tab; null when the page, or its coach, goes. */
  pageChanged(report: PageReport | null): void;
  /**
   * Page → background: there is a coach now in what a tab shows; `fresh`: it is another page, and what its frames told
   * before is over. True when a frame of it has a coach of its own.
   */
  pageOpened(fresh: boolean): boolean;
  /** Background → page: a frame of this page has its own coach (true), or has none any more. */
  elsewhere(there: boolean): void;
  /** Popup → page: ask for three clicks there, and make a console of them. True once the page asks. */
  startPointing(): boolean;
  /** Page → background: put this script of ours beside the coach of this frame. Answered when it is there, or cannot be. */
  wantScript(name: 'words' | 'patterns' | 'infer' | 'pointing'): void;
  /** Page → background: the salt of this browser, made when there is none yet; null when it cannot be kept. */
  wantSalt(): string | null;
  /** Page → background: who waits there, when that changes; null when the page goes, or is no longer coached. */
  waitsChanged(waits: ConsoleWaits | null): void;
  /** Page → background: the agent promised something, kept it, or ticked it off. True once it is kept in storage. */
  promiseChanged(news: PromiseNews): boolean;
  /** Page → background: one more reply time for the agent's own record. */
  answered(reply: Answered): void;
  /** Desk → background: ask the address of the subscription now; what came of it is kept with the subscription. */
  checkSubscription(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
