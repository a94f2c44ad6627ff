import * as z from 'zod/mini';

/**
 * A console as plain data: selectors and names of attributes, and never a word of a conversation. What is written by
 * hand in `profiles/`, pointed out by three clicks, worked out by `infer/` or handed out in a guideline pack has this one
 * shape, and `console-from-data.ts` reads it.
 *
 * A selector is CSS; ` >>> ` in it steps into the open shadow root of what stands before it.
 */
const selector = z.string().check(z.minLength(1), z.maxLength(600));
const selectors = z.array(selector).check(z.maxLength(12));
/** The name of an attribute, such as "data-message-id". */
const attribute = z.string().check(z.regex(/^[a-z][a-z\d:_-]{0,60}$/));
const author = z.enum(['citizen', 'agent', 'system', 'note', 'unknown']);
const kind = z.enum(['text', 'image', 'voice', 'document', 'location', 'deleted', 'other']);
const partName = z.enum(['list', 'header', 'messages', 'composer', 'sendButton']);

/** Where a time stands, and how it is written. `clock` is a time of day without a date. */
const time = z.object({
  /** Inside the row; null for the row itself. */
  at: z.nullable(selector),
  /** Null for the words themselves. */
  attribute: z.nullable(attribute),
  unit: z.enum(['s', 'ms', 'iso', 'clock']),
});

/** Where the page tells which conversation is in front; the first that answers wins. */
const key = z.discriminatedUnion('from', [
  /** The part of the address' path behind this part: ".../conversations/7" with "conversations" is "7". */
  z.object({ from: z.literal('path'), after: z.string().check(z.maxLength(60)) }),
  /** The address' fragment, as "#12345". */
  z.object({ from: z.literal('fragment') }),
  z.object({ from: z.literal('attribute'), at: selector, attribute }),
  /** The citizen's name above the conversation. */
  z.object({ from: z.literal('title') }),
]);

const row = z.object({
  /** The rows, inside the messages part. A row inside a row is part of it. */
  at: selector,
  /** A row that is no message: a divider, a typing sign, a copy for screen readers. Also matched inside the row. */
  skip: z.nullable(selector),
  /** The console's own id of a message; null where it has none. */
  id: z.nullable(attribute),
  /** Inside the row, outermost matches only; none: the row's own words. */
  text: selectors,
  /** Left out of the words: names, times, quotes, reactions, buttons. */
  without: selectors,
  /** The first that the row matches, or has inside, says who wrote it. */
  marks: z.array(z.object({ when: selector, is: author })).check(z.maxLength(20)),
  /** On which side of the messages the agent's own bubbles stand; null where all stand on one side. */
  side: z.nullable(z.object({ bubble: z.nullable(selector), agent: z.enum(['left', 'right']) })),
  /** The writer's name, inside the row; null where rows name nobody. */
  name: z.nullable(selector),
  /** A row that says nothing about its writer is by the one above it. */
  inherit: z.boolean(),
  /** Who wrote a row about which nothing above answers. */
  otherwise: author,
  time: z.nullable(time),
  /** The first row is the newest. */
  newestFirst: z.boolean(),
  /** What a message without words consists of; the first that the row has inside. */
  kinds: z.array(z.object({ when: selector, is: kind })).check(z.maxLength(12)),
});

const listRow = z.object({
  /** The conversations, inside the list part. */
  at: selector,
  name: selector,
  /** The console's own id of a conversation, the same as `key` gives; null: the name. */
  id: z.nullable(attribute),
  /** Matched by, or inside, the row of the conversation in front. */
  open: selector,
  /** A number of unread messages, or a mark without one. */
  unread: z.nullable(selector),
  /** Matched by, or inside, a row whose last message is ours. */
  ours: z.nullable(selector),
  time: z.nullable(time),
});

export const consoleDataSchema = z.object({
  format: z.literal(1),
  id: z.string().check(z.regex(/^[a-z\d-]{1,40}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Match patterns; none for a program at the organisation's own address. */
  matches: z.array(z.string().check(z.regex(/^https?:\/\/(?:\*\.)?[^*/]+\/\S*\*$/))),
  /** The last date (YYYY-MM-DD) of the evidence this rests on. */
  checked: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  confidence: z.enum(['source', 'capture', 'extension', 'own', 'pointed', 'inferred']),
  sync: z.enum(['live', 'async']),
  /** Present once the program itself has loaded; specific enough to know this console by at any address. */
  loaded: selector,
  /** Present while a conversation is open. */
  open: selector,
  /** Several conversations stand in the page at once; the one that is in view counts. */
  several: z.boolean(),
  /** The first selector that matches wins. */
  parts: z.object({
    list: selectors,
    header: selectors,
    messages: selectors,
    composer: selectors,
    sendButton: selectors,
  }),
  /** Parts without which a page with an open conversation cannot be read. Messages always are. */
  required: z.array(partName),
  row,
  key: z.array(key).check(z.minLength(1), z.maxLength(6)),
  /** The citizen's name: inside the header part. */
  title: z.nullable(selector),
  /** In view while the citizen is typing. */
  typing: z.nullable(selector),
  /** Present while the composer writes a note that the citizen will not see. */
  note: z.nullable(selector),
  listRow: z.nullable(listRow),
});

export type ConsoleData = z.infer<typeof consoleDataSchema>;
export type RowData = ConsoleData['row'];
export type TimeData = NonNullable<RowData['time']>;
export type ListRowData = NonNullable<ConsoleData['listRow']>;
