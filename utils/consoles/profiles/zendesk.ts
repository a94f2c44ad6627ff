import { consoleFromData } from '../data/console-from-data';

const OF_TICKET = '[data-ticket-id="{key}"], [data-entity-id="{key}"]';
/** The button that says whom the composer writes to. */
const SWITCHER = '[data-test-id="omnichannel-channel-switcher-button"]';
const INTERNAL = `${SWITCHER}[data-channel="internal"]`;

/**
 * Zendesk Agent Workspace, as other extensions read it. All open tickets stay in the page: the one in the address counts, else
 * the one in view. What is internal without a note's sign (rules and some bots) is taken for a note: nobody said it to the citizen.
 * Weak: seen through others' code only, in undated copies; the list of tickets is not read; a bot with an agent's account counts
 * as an agent.
 * @source public code of six extensions that read omni-log-comment-item, with its types, notes, channel switcher and composer
 */
export const zendesk = consoleFromData({
  format: 1,
  id: 'zendesk',
  name: 'Zendesk Agent Workspace',
  matches: ['https://*.zendesk.com/agent/*'],
  checked: '2026-09-24',
  confidence: 'extension',
  sync: 'async',
  loaded: '[data-test-id="header-toolbar-add-menu-new-ticket"], [data-test-id="omni-log-container"]',
  open: '[data-test-id="omni-log-container"]',
  several: true,
  parts: {
    list: [],
    header: [
      '[data-ticket-id="{key}"] nav:has([data-test-id="tabs-nav-item-users"])',
      '[data-entity-id="{key}"] nav:has([data-test-id="tabs-nav-item-users"])',
      'nav:has([data-test-id="tabs-nav-item-users"])',
    ],
    messages: [
      '[data-ticket-id="{key}"] [data-test-id="omni-log-container"]',
      '[data-entity-id="{key}"] [data-test-id="omni-log-container"]',
      '[data-test-id="omni-log-container"]',
    ],
    composer: [
      '[data-ticket-id="{key}"] [contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]',
      '[data-entity-id="{key}"] [contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]',
      '[contenteditable="true"][data-test-id="omnicomposer-rich-text-ckeditor"]',
    ],
    sendButton: [
      '[data-ticket-id="{key}"] [data-test-id="submit_button-button"]',
      '[data-entity-id="{key}"] [data-test-id="submit_button-button"]',
      '[data-test-id="submit_button-button"]',
    ],
  },
  required: ['composer'],
  row: {
    at: 'article[data-test-id="omni-log-comment-item"]',
    skip: null,
    id: null,
    text: ['[data-test-id="omni-log-message-content"]', '[data-test-id="omni-log-item-message"]'],
    without: ['time', 'button', '.signature', '[data-test-id="omni-log-item-sender"]'],
    marks: [
      { when: '[data-test-id="omni-log-internal-note-tag"]', is: 'note' },
      { when: '[data-test-id="omni-log-item-message"][type="end-user"]', is: 'citizen' },
      { when: '[data-test-id="omni-log-item-message"][type="agent"]', is: 'agent' },
      { when: '[data-test-id="omni-log-item-message"][type="internal"]', is: 'note' },
    ],
    side: null,
    name: '[data-test-id="omni-log-item-sender"]',
    inherit: false,
    otherwise: 'unknown',
    time: { at: 'time[datetime]', attribute: 'datetime', unit: 'iso' },
    newestFirst: false,
    kinds: [{ when: '[data-test-id="omni-log-message-content"] img', is: 'image' }],
  },
  key: [{ from: 'path', after: 'tickets' }],
  title: '[data-test-id="tabs-nav-item-users"]',
  typing: null,
  note: `:is(${OF_TICKET}) ${INTERNAL}, body:not(:has(:is(${OF_TICKET}) ${SWITCHER})) ${INTERNAL}`,
  listRow: null,
});
