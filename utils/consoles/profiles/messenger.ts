import { consoleFromData } from '../data/console-from-data';

/**
 * Messenger, at its own address and within Facebook. No mark says who wrote a row: our own stand on the right. When and by whom
 * is in the row's label, whose sentence is another in every language; only its commas and colon are used.
 * Weak: seen through others' code only; in a right-to-left interface the sides are mirrored; the list knows neither numbers nor turns.
 * @source AnfalHaider/Unified-Messenger: docs/scraper-inventory/messenger.md (2026-09-02); brbavar/katex-for-messenger-web: selector.js
 */
export const messenger = consoleFromData({
  format: 1,
  id: 'messenger',
  name: 'Messenger',
  matches: ['https://www.messenger.com/*', 'https://www.facebook.com/messages/*'],
  checked: '2026-09-02',
  confidence: 'extension',
  sync: 'async',
  loaded: 'a[href^="/e2ee/t/"], a[href^="/messages/e2ee/t/"], [data-scope="messages_table"]',
  open: '[data-scope="messages_table"], [role="log"]:has([aria-roledescription="message"])',
  several: true,
  parts: {
    list: ['[role="grid"]:has(a[href*="/t/"])', '[role="navigation"]:has(a[href*="/t/"])'],
    header: [],
    messages: [
      '[role="log"]:has([data-scope="messages_table"])',
      '[role="grid"]:has([data-scope="messages_table"])',
      '[role="log"]:has([aria-roledescription="message"])',
    ],
    composer: [
      '[role="main"] [contenteditable="true"][role="textbox"]',
      '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
    ],
    sendButton: [],
  },
  required: ['composer'],
  row: {
    at: '[data-scope="messages_table"], [aria-roledescription="message"]',
    skip: null,
    id: null,
    text: ['[dir="auto"]'],
    without: ['h3', 'h4', 'h5', 'h6', '[role="button"]', 'button', 'time'],
    marks: [],
    side: { bubble: '[dir="auto"]', agent: 'right' },
    name: null,
    label: 'aria-label',
    inherit: false,
    otherwise: 'unknown',
    time: null,
    newestFirst: false,
    kinds: [{ when: 'audio, [role="slider"]', is: 'voice' }],
  },
  key: [{ from: 'path', after: 't' }],
  title: null,
  typing: null,
  note: null,
  listRow: {
    at: '[role="row"]:has(a[href*="/t/"])',
    name: 'a[href*="/t/"] [dir="auto"]',
    id: null,
    open: 'a[aria-current="page"]',
    unread: null,
    ours: null,
    time: null,
  },
});
