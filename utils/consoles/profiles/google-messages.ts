import { consoleFromData } from '../data/console-from-data';

/**
 * Google Messages for the web. A row says itself whether it went out; times are words ("5 min") and are not read.
 * Weak: seen through others' code only, in undated copies; pictures are known by the name of their element.
 * @source public code of five extensions and tools that read mws-message-wrapper, data-e2e-header-title and the list's rows
 */
export const googleMessages = consoleFromData({
  format: 1,
  id: 'google-messages',
  name: 'Google Messages',
  matches: ['https://messages.google.com/web/*'],
  checked: '2026-09-24',
  confidence: 'extension',
  sync: 'async',
  loaded: 'mws-conversation-list-item, mws-conversations-list, mws-message-wrapper',
  open: 'mws-message-wrapper, mws-messages-list',
  several: false,
  parts: {
    list: ['mws-conversations-list', '[mwskeynavigation]', ':has(> mws-conversation-list-item)'],
    header: ['mws-header', 'mws-conversation-header', ':has(> [data-e2e-header-title])'],
    messages: ['mws-messages-list', 'mws-bottom-anchored', ':has(> mws-message-wrapper)'],
    composer: ['textarea[data-e2e-message-input-box]', 'mws-message-compose textarea'],
    sendButton: ['button[data-e2e-send-text-button]', '[data-e2e-send-text-button] button'],
  },
  required: ['composer'],
  row: {
    at: 'mws-message-wrapper, mws-tombstone-message-wrapper',
    skip: null,
    id: 'msg-id',
    text: ['.text-msg-content', '.text-msg', 'mws-text-message-part', '[data-e2e-message-tombstone]'],
    without: ['mws-relative-timestamp', 'mws-absolute-timestamp', 'mws-reactions', 'button'],
    marks: [
      { when: 'mws-tombstone-message-wrapper', is: 'system' },
      { when: '[is-outgoing="true"]', is: 'agent' },
      { when: '[is-outgoing="false"]', is: 'citizen' },
    ],
    side: null,
    name: null,
    inherit: false,
    otherwise: 'unknown',
    time: null,
    newestFirst: false,
    kinds: [
      { when: 'mws-image-message-part', is: 'image' },
      { when: 'mws-audio-message-part', is: 'voice' },
    ],
  },
  key: [{ from: 'path', after: 'conversations' }, { from: 'title' }],
  title: '[data-e2e-header-title], h2',
  typing: null,
  note: null,
  listRow: {
    at: 'mws-conversation-list-item',
    name: '[data-e2e-conversation-name], h3',
    id: null,
    open: 'a[aria-selected="true"]',
    unread: '[data-e2e-is-unread="true"]',
    ours: null,
    time: null,
  },
});
