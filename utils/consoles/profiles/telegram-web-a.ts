import { consoleFromData } from '../data/console-from-data';

/**
 * Telegram Web A. Messages of the same day show a time of day; the full date appears only under the pointer, so most moments
 * stay open. What slides away remains in the page for a moment: what is in view counts.
 * Weak: the newest builds generate the class of the unread badge, which then is not seen.
 * @source Ajaxy/telegram-tt: Message.tsx, MessageMeta.tsx, MessageInput.tsx, Chat.tsx; denshimansky/crmka: telegram.js (2026-09-01)
 */
export const telegramWebA = consoleFromData({
  format: 1,
  id: 'telegram-web-a',
  name: 'Telegram Web A',
  matches: ['https://web.telegram.org/a/*'],
  checked: '2026-09-01',
  confidence: 'source',
  sync: 'async',
  loaded: '#LeftColumn .ListItem.Chat, #MiddleColumn .MessageList',
  open: '#MiddleColumn .MessageList',
  several: true,
  parts: {
    list: ['#LeftColumn .chat-list'],
    header: ['#MiddleColumn .MiddleHeader', '.MiddleHeader'],
    messages: ['#MiddleColumn .MessageList', '.MessageList'],
    composer: ['#editable-message-text[contenteditable="true"]:not(.clone)'],
    sendButton: ['.middle-column-footer button.main-button.send', 'button.main-button.send'],
  },
  required: ['composer'],
  row: {
    at: '.Message[data-message-id], .ActionMessage',
    skip: null,
    id: 'data-message-id',
    text: ['.text-content'],
    without: ['.MessageMeta', '.Reactions', '.EmbeddedMessage', '.translation-animation', '.WebPage'],
    marks: [
      { when: '.ActionMessage', is: 'system' },
      { when: '.Message.own', is: 'agent' },
      { when: '.Message[data-message-id]', is: 'citizen' },
    ],
    side: null,
    name: null,
    inherit: false,
    otherwise: 'unknown',
    time: [
      { at: '.message-time', attribute: 'title', unit: 'written' },
      { at: '.message-time', attribute: null, unit: 'written' },
    ],
    newestFirst: false,
    kinds: [
      { when: '.Audio.voice, .voice', is: 'voice' },
      { when: '.File', is: 'document' },
      { when: '.Location', is: 'location' },
      { when: '.media-inner, .Album', is: 'image' },
      { when: '.sticker-media, .Poll, .Contact', is: 'other' },
    ],
  },
  key: [{ from: 'fragment' }, { from: 'title' }],
  title: '.ChatInfo .fullName, .ChatInfo .title',
  typing: '.MiddleHeader .typing-status',
  note: null,
  listRow: {
    at: '.ListItem.Chat',
    name: '.fullName, .title',
    id: null,
    open: '.ListItem.selected',
    unread: '.ChatBadge.unread',
    ours: '.LastMessageMeta .MessageOutgoingStatus',
    time: { at: '.LastMessageMeta .time', attribute: null, unit: 'written' },
  },
});
