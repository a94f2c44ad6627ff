import { consoleFromData } from '../data/console-from-data';

/**
 * Live Helper Chat, the operator's side, at any address. Proven on a rendered page of 3.38.
 * Weak: that release is of 2020, later ones draw more around the same ids; visitors who gave no name are all called the same.
 * @source LiveHelperChat/livehelperchat: lhc_web/design/defaulttheme/tpl/lhchat/syncadmin.tpl.php, adminchat.tpl.php; capture of 3.38
 */
export const liveHelperChat = consoleFromData({
  format: 1,
  id: 'live-helper-chat',
  name: 'Live Helper Chat',
  matches: [],
  checked: '2026-11-22',
  confidence: 'capture',
  sync: 'live',
  loaded: '#tabs [id^="chat-tab-link-"], [id^="messagesBlock-"].msgBlock-admin, #dashboard-body',
  open: '[id^="messagesBlock-"]',
  several: true,
  parts: {
    list: ['#tabs > [role="tablist"]'],
    header: ['#tabs [id^="chat-tab-link-"].active', '#tabs [id^="chat-tab-link-"][aria-selected="true"]'],
    messages: ['[id^="messagesBlock-"]'],
    composer: ['textarea[id^="CSChatMessage-"]', 'textarea[name="ChatMessage"]'],
    sendButton: [],
  },
  required: ['composer'],
  row: {
    at: '.message-row',
    skip: null,
    id: 'id',
    text: ['.msg-body'],
    without: ['.msg-date', '.usr-tit', 'blockquote'],
    marks: [
      { when: '.system-response, [data-op-id="-1"]', is: 'system' },
      { when: '.message-admin', is: 'agent' },
      { when: '.response', is: 'citizen' },
    ],
    side: null,
    name: '.usr-tit',
    inherit: false,
    otherwise: 'unknown',
    time: { at: '.msg-date', attribute: null, unit: 'written' },
    newestFirst: false,
    kinds: [],
  },
  key: [{ from: 'attribute', at: '[id^="messagesBlock-"]', attribute: 'id' }],
  title: '.ntab',
  typing: '[id^="user-is-typing-"]',
  note: null,
  listRow: {
    at: '[id^="chat-tab-li-"]',
    name: '.ntab',
    id: null,
    open: '.nav-link.active',
    unread: '.msg-nm',
    ours: null,
    time: null,
  },
});
