import { consoleFromData } from '../data/console-from-data';

/**
 * Crisp's inbox, as other extensions read it. The reply and the note share one field; the tab above it says which it is.
 * Weak: seen through others' code only, in undated copies; that a note's row and the tab in front carry the program's usual
 * endings (--note, --active) is its way of naming, not seen; rows have no id, and times are not read.
 * @source public code of four extensions that read c-conversation-box-content-message, its tabs, profile and menu
 */
export const crisp = consoleFromData({
  format: 1,
  id: 'crisp',
  name: 'Crisp',
  matches: ['https://app.crisp.chat/website/*'],
  checked: '2026-09-24',
  confidence: 'extension',
  sync: 'live',
  loaded: '.c-conversation-menu-item, .c-conversation-box',
  open: '.c-conversation-box-content',
  several: false,
  parts: {
    list: ['.c-conversation-menu', ':has(> .c-conversation-menu-item)'],
    header: ['.c-conversation-profile', ':has(> .c-conversation-profile__nickname)'],
    messages: ['.c-conversation-box-content'],
    composer: [
      '.c-conversation-box-field__field-composer-field[contenteditable="true"]',
      '.c-editor-composer__field',
    ],
    sendButton: [],
  },
  required: ['composer'],
  row: {
    at: '.c-conversation-box-content-message',
    skip: null,
    id: null,
    text: ['.c-conversation-box-content-message-bubble__content'],
    without: ['.c-base-tooltip', 'button'],
    marks: [
      { when: '[class*="message--note"], [class*="bubble--note"]', is: 'note' },
      { when: '.c-conversation-box-content-message--operator', is: 'agent' },
      { when: '.c-conversation-box-content-message--user', is: 'citizen' },
      { when: '.c-conversation-box-content-message-bubble--operator', is: 'agent' },
      { when: '.c-conversation-box-content-message-bubble--user', is: 'citizen' },
    ],
    side: null,
    name: null,
    inherit: false,
    otherwise: 'system',
    time: null,
    newestFirst: false,
    kinds: [
      { when: '.c-conversation-box-content-message-bubble__audio', is: 'voice' },
      { when: '.c-conversation-box-content-message-bubble__image', is: 'image' },
    ],
  },
  key: [{ from: 'path', after: 'inbox' }, { from: 'title' }],
  title: '.c-conversation-profile__nickname, .c-conversation-profile__name',
  typing: null,
  note: '.c-base-tabs__item--note.c-base-tabs__item--active, .c-base-tabs__item--note .c-base-tab--active',
  listRow: {
    at: '.c-conversation-menu-item',
    name: '.c-conversation-menu-item__nickname',
    id: null,
    open: '.c-conversation-menu-item--active',
    unread: '.c-conversation-menu-item--has-unread',
    ours: null,
    time: null,
  },
});
