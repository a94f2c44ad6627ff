import { consoleFromData } from '../data/console-from-data';

/**
 * Chatwoot, the agent dashboard from version 4 on, at any address. Proven on a rendered page of 4.10.
 * Weak: the unread badge and the sign of a private note are known by their drawing (a colour, a lock); times are always written
 * in English and without a year; the citizen's name is that of the header, which another layout may place elsewhere.
 * @source chatwoot/chatwoot: Message.vue, MessageMeta.vue, ReplyBox.vue, ConversationCard.vue; capture of 4.10.0
 */
export const chatwoot = consoleFromData({
  format: 1,
  id: 'chatwoot',
  name: 'Chatwoot',
  matches: [],
  checked: '2026-11-21',
  confidence: 'capture',
  sync: 'live',
  loaded: '.conversations-list .conversation--user, .conversation-details-wrap .conversation-panel',
  open: '.conversation-details-wrap .conversation-panel',
  several: false,
  parts: {
    list: ['.conversations-list'],
    header: [
      '.conversation-details-wrap > :has(.conversation--header--actions)',
      '.conversation-details-wrap',
    ],
    messages: ['.conversation-details-wrap .conversation-panel', '.conversation-panel'],
    composer: ['.reply-box .ProseMirror[contenteditable="true"]', '.reply-box textarea'],
    sendButton: ['.reply-box .right-wrap button[type="submit"]', '.reply-box button[type="submit"]'],
  },
  required: ['composer'],
  row: {
    at: '.message-bubble-container[data-message-id]',
    skip: null,
    id: 'data-message-id',
    text: ['[data-bubble-name] .prose', '[data-bubble-name="activity"]'],
    without: ['time'],
    marks: [
      { when: '.message-bubble-container.justify-center, [data-bubble-name="activity"]', is: 'system' },
      { when: '[class*="i-lucide-lock"], [data-bubble-name].bg-n-solid-amber', is: 'note' },
      { when: '.message-bubble-container.justify-end', is: 'agent' },
      { when: '.message-bubble-container.justify-start', is: 'citizen' },
      { when: '.right-bubble', is: 'agent' },
      { when: '.left-bubble', is: 'citizen' },
    ],
    side: null,
    name: null,
    inherit: false,
    otherwise: 'unknown',
    time: { at: 'time', attribute: null, unit: 'written' },
    newestFirst: false,
    kinds: [
      { when: '[data-bubble-name="image"]', is: 'image' },
      { when: '[data-bubble-name="audio"]', is: 'voice' },
      { when: '[data-bubble-name="file"]', is: 'document' },
      { when: '[data-bubble-name="location"]', is: 'location' },
      { when: '[data-bubble-name]', is: 'other' },
    ],
  },
  key: [{ from: 'path', after: 'conversations' }, { from: 'title' }],
  title: ':has(+ .conversation--header--actions) span',
  typing: '.typing-indicator, .conversation-details-wrap img[src*="typing"]',
  note: '.reply-box.is-private',
  listRow: {
    at: '.conversation:has(.conversation--user)',
    name: '.conversation--user',
    id: null,
    open: '.conversation.active',
    unread: '.bg-n-teal-9.text-white, .unread-count',
    ours: null,
    time: null,
  },
});
