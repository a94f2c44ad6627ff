import { consoleFromData } from '../data/console-from-data';

/**
 * Telegram Web K. The moment is in the row; where a live page had none, the date in words beside its clock serves.
 * Weak: in a group everybody else counts as the citizen's side, as on the page.
 * @source morethanwords/tweb: bubbles.ts, appDialogsManager.ts, chat/topbar.ts; denshimansky/crmka: telegram.js (2026-09-01)
 */
export const telegramWebK = consoleFromData({
  format: 1,
  id: 'telegram-web-k',
  name: 'Telegram Web K',
  matches: ['https://web.telegram.org/k/*'],
  checked: '2026-09-01',
  confidence: 'source',
  sync: 'async',
  loaded: '.chatlist .chatlist-chat[data-peer-id], .bubbles .bubble[data-mid]',
  open: '.bubbles .bubbles-inner',
  several: true,
  parts: {
    list: ['.chatlist:has(> .chatlist-chat)', '.chatlist'],
    header: ['.chat-info', '.topbar'],
    messages: ['.bubbles .bubbles-inner', '.bubbles'],
    composer: ['.chat-input .input-message-input[contenteditable="true"]:not(.input-field-input-fake)'],
    sendButton: ['.chat-input .btn-send'],
  },
  required: ['composer'],
  row: {
    at: '.bubble[data-mid], .bubble.service',
    skip: '.is-date',
    id: 'data-mid',
    text: ['.translatable-message', '.message', '.service-msg'],
    without: ['.time', '.reply', '.reactions', '.reactions-element', '.webpage', '.document', '.name'],
    marks: [
      { when: '.bubble.service', is: 'system' },
      { when: '.bubble.is-out', is: 'agent' },
      { when: '.bubble.is-in', is: 'citizen' },
    ],
    side: null,
    name: null,
    inherit: false,
    otherwise: 'unknown',
    time: [
      { at: null, attribute: 'data-timestamp', unit: 's' },
      { at: '.time-inner', attribute: 'title', unit: 'written' },
      { at: '.time-inner', attribute: null, unit: 'written' },
    ],
    newestFirst: false,
    kinds: [
      { when: 'audio-element.is-voice, .audio.is-voice', is: 'voice' },
      { when: '.document', is: 'document' },
      { when: '.geo-container', is: 'location' },
      { when: '.media-photo, .attachment img, .album-item', is: 'image' },
      { when: '.attachment, poll-element', is: 'other' },
    ],
  },
  key: [
    { from: 'attribute', at: '.chat-info .peer-title[data-peer-id]', attribute: 'data-peer-id' },
    { from: 'fragment' },
  ],
  title: '.peer-title',
  typing: '.chat-info .peer-typing-container',
  note: null,
  listRow: {
    at: '.chatlist-chat',
    name: '.peer-title',
    id: 'data-peer-id',
    open: '.chatlist-chat.active',
    unread: '.dialog-subtitle-badge-unread',
    ours: '.message-status.sending-status:not(:empty)',
    time: { at: '.message-time', attribute: null, unit: 'written' },
  },
});
