import { defineExtensionMessaging } from '@webext-core/messaging';
import * as z from 'zod/mini';

/**
 * What a console's page tells about itself: whether it can be read, and numbers. There is no field that could hold
 * words of a citizen, a name, or a draft; that is how chat text stays in its tab.
 */
export const pageReportSchema = z.object({
  consoleId: z.string(),
  consoleName: z.string(),
  /** How quickly people answer there when nobody set it. */
  sync: z.enum(['live', 'async']),
  state: z.enum(['reading', 'waiting', 'broken', 'off', 'paused']),
  /** Which part is missing (`broken`) or what is waited for (`waiting`). */
  detail: z.nullable(
    z.enum([
      'loading',
      'no-conversation',
      'settling',
      'list',
      'header',
      'messages',
      'composer',
      'sendButton',
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
});
export type PageReport = z.infer<typeof pageReportSchema>;

/** Every message there is. Nothing else is ever sent between the parts of the extension. */
interface Protocol {
  /** Popup → page: is this page readable? */
  askPage(): PageReport;
  /** Page → background: the same, when it changes, for the badge of this tab. */
  pageChanged(report: PageReport): void;
  /** Page → background: put the word lists beside the coach of this frame. They come as a script, not as an answer. */
  wantWords(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
