import { consoleFromData } from '../data/console-from-data';

/**
 * Live Helper Chat, the operator's side, at any address.
 * @source LiveHelperChat/livehelperchat: lhc_web/design/defaulttheme/tpl/lhchat/syncadmin.tpl.php, adminchat.tpl.php
 */
export const liveHelperChat = consoleFromData({
  format: 1,
  id: 'live-helper-chat',
  name: 'Live Helper Chat',
  matches: [],
  checked: '2026-11-22',
  confidence: 'source',
  sync: 'live',
  loaded: '#tabs [role="tabpanel"], [id^="messagesBlock-"]',
  open: '[id^="messagesBlock-"]',
  several: true,
  parts: {
    list: [],
    header: ['[id^="chat-main-column-"]', '[role="tabpanel"]:has([id^="messagesBlock-"])'],
    messages: ['[id^="messagesBlock-"]'],
    composer: ['textarea[id^="CSChatMessage-"]'],
    sendButton: [],
  },
  required: ['composer'],
  row: {
    at: '.message-row',
    skip: null,
    id: 'id',
    text: ['.msg-body'],
    without: ['.msg-date', '.usr-tit'],
    marks: [
      { when: '.system-response, [data-op-id="-1"]', is: 'system' },
      { when: '.message-admin', is: 'agent' },
      { when: '.response', is: 'citizen' },
    ],
    side: null,
    name: '.usr-tit',
    inherit: false,
    otherwise: 'unknown',
    time: { at: '.msg-date', attribute: null, unit: 'clock' },
    newestFirst: false,
    kinds: [],
  },
  key: [{ from: 'attribute', at: '[id^="messagesBlock-"]', attribute: 'id' }],
  title: null,
  typing: '[id^="user-is-typing-"]',
  note: null,
  listRow: null,
});
