import { consoleFromData } from '../data/console-from-data';

/**
 * Rocket.Chat, at any address: conversations with one person and those of its omnichannel.
 * Weak: of what others wrote only a name tells whose it is, so in a room of many everybody else is unknown; in a follow-up row
 * there is neither name nor time; the classes of the list are those of its design system.
 * @source RocketChat/Rocket.Chat: RoomMessage.tsx, SystemMessage.tsx, MessageHeader.tsx, sidebar/Item/Condensed.tsx, MessageBox.tsx
 */
export const rocketChat = consoleFromData({
  format: 1,
  id: 'rocket-chat',
  name: 'Rocket.Chat',
  matches: [],
  checked: '2026-09-24',
  confidence: 'source',
  sync: 'live',
  loaded: '.rcx-room-header, .rcx-sidebar-v2-item, .rcx-sidebar-item',
  open: '.messages-box',
  several: false,
  parts: {
    list: ['#sidebar-region', '.rcx-sidebar-v2', '.rcx-sidebar', 'nav:has(.rcx-sidebar-v2-item)'],
    header: ['.rcx-room-header'],
    messages: ['.messages-box .messages-list', '.messages-box'],
    composer: ['.rc-message-box textarea[name="msg"]', 'textarea[name="msg"]'],
    sendButton: [
      '.rcx-message-composer button:has(.rcx-icon--name-send)',
      'button:has(.rcx-icon--name-send-filled)',
    ],
  },
  required: ['composer'],
  row: {
    at: '[data-qa-type="message"], [data-system-message-type], .rcx-message-system',
    skip: null,
    id: 'data-id',
    text: ['[data-qa-type="message-body"]', '.rcx-message-body', '.rcx-message-system__body'],
    without: ['.rcx-attachment', 'blockquote', '[role="toolbar"]', '.rcx-message-toolbar'],
    marks: [
      { when: '[data-system-message-type], .rcx-message-system', is: 'system' },
      { when: '[data-own="true"]', is: 'agent' },
    ],
    side: null,
    name: '.rcx-message-header__name',
    inherit: true,
    otherwise: 'unknown',
    time: [
      { at: '.rcx-message-header__time', attribute: 'title', unit: 'written' },
      { at: '.rcx-message-header__time', attribute: null, unit: 'written' },
    ],
    newestFirst: false,
    kinds: [
      { when: '.rcx-attachment img', is: 'image' },
      { when: '.rcx-attachment audio', is: 'voice' },
      { when: '.rcx-attachment', is: 'document' },
    ],
  },
  key: [
    { from: 'path', after: 'live' },
    { from: 'path', after: 'direct' },
    { from: 'path', after: 'channel' },
    { from: 'path', after: 'group' },
    { from: 'title' },
  ],
  title: 'h1, .rcx-room-header__name',
  typing: '.rc-message-box__activity:not(:empty)',
  note: null,
  listRow: {
    at: '.rcx-sidebar-v2-item, .rcx-sidebar-item',
    name: '[data-qa="sidebar-item-title"], .rcx-sidebar-v2-item__title, .rcx-sidebar-item__title',
    id: null,
    open: '.rcx-sidebar-v2-item--selected, .rcx-sidebar-item--selected, [aria-selected="true"]',
    unread: '.rcx-badge',
    ours: null,
    time: null,
  },
});
