import { consoleFromData } from '../data/console-from-data';

/**
 * Zammad's chat in its classic interface, at any address. Up to four windows stand side by side, all in view: the one with the
 * caret counts, else the only one there is. With several windows and the caret elsewhere nothing is read, for whatever is
 * written then might land in the wrong one.
 * Weak: rows have neither an id nor a time; tickets and the new interface are not read; a name is whatever the window is called.
 * @source zammad/zammad: app/assets/javascripts/app/views/customer_chat/*.jst.eco, controllers/chat.coffee
 */
export const zammad = consoleFromData({
  format: 1,
  id: 'zammad',
  name: 'Zammad (chat)',
  matches: [],
  checked: '2026-09-24',
  confidence: 'source',
  sync: 'live',
  loaded: '.chat-window .js-customerChatInput, .js-badgeWaitingCustomers',
  open: '.chat-window:focus-within .js-body, .chat-window:only-child .js-body',
  several: true,
  parts: {
    list: ['.chat-workspace'],
    header: ['.chat-window:focus-within .chat-header', '.chat-window:only-child .chat-header'],
    messages: ['.chat-window:focus-within .js-body', '.chat-window:only-child .js-body'],
    composer: [
      '.chat-window:focus-within .js-customerChatInput',
      '.chat-window:only-child .js-customerChatInput',
    ],
    sendButton: ['.chat-window:focus-within .js-send', '.chat-window:only-child .js-send'],
  },
  required: ['composer', 'header'],
  row: {
    at: '.chat-message',
    skip: '.js-loader, .chat-loader',
    id: null,
    text: [],
    without: ['.js-loader'],
    marks: [
      { when: '.chat-message--customer', is: 'citizen' },
      { when: '.chat-message--agent', is: 'agent' },
    ],
    side: null,
    name: null,
    inherit: false,
    otherwise: 'system',
    time: null,
    newestFirst: false,
    kinds: [],
  },
  key: [{ from: 'title' }],
  title: '.chat-name',
  typing: '.chat-window:focus-within .js-loader, .chat-window:only-child .js-loader',
  note: null,
  listRow: {
    at: '.chat-window',
    name: '.chat-name',
    id: null,
    open: '.chat-window:focus-within, .chat-window:only-child',
    unread: '.js-status.is-modified, .chat-message--new',
    ours: null,
    time: null,
  },
});
