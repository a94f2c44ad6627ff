import { consoleFromData } from '../data/console-from-data';

/**
 * Slack, a conversation with one person or a channel that citizens are helped in. Rows carry their moment; who wrote one is told
 * by the name alone, on the first of a run. In a conversation with one person the name above it is the citizen's. Threads are not read.
 * Weak: seen through others' code only, in undated copies; with several people writing nobody is known until own words were sent.
 * @source public code of four extensions that read message_container, message_sender_name, message_pane and the sidebar's rows
 */
export const slack = consoleFromData({
  format: 1,
  id: 'slack',
  name: 'Slack',
  matches: ['https://app.slack.com/client/*'],
  checked: '2026-09-24',
  confidence: 'extension',
  sync: 'async',
  loaded: '[data-qa="message_pane"], [data-qa-channel-sidebar-channel-id]',
  open: '[data-qa="message_pane"]',
  several: false,
  parts: {
    list: ['[data-qa="slack_kit_list"]:has([data-qa-channel-sidebar-channel-id])', '.p-channel_sidebar'],
    header: ['.p-view_header', ':has(> [data-qa="channel_name"])'],
    messages: ['[data-qa="message_pane"]'],
    composer: ['[data-qa="message_input"] .ql-editor[contenteditable="true"]'],
    sendButton: ['[data-qa="texty_send_button"]'],
  },
  required: ['composer'],
  row: {
    at: '[data-qa="message_container"][data-msg-ts]',
    skip: null,
    id: 'data-msg-ts',
    text: ['[data-qa="message-text"]', '.c-message_kit__text'],
    without: ['.c-message__edited_label', '.c-reaction_bar', '[data-qa="reply_bar"]'],
    marks: [],
    side: null,
    name: '[data-qa="message_sender_name"], [data-message-sender]',
    inherit: true,
    otherwise: 'unknown',
    time: { at: null, attribute: 'data-msg-ts', unit: 's' },
    newestFirst: false,
    kinds: [
      { when: '.p-file_image_thumbnail__wrapper', is: 'image' },
      { when: '[class*="file"]', is: 'document' },
    ],
  },
  key: [
    { from: 'path', after: 'client', further: 1 },
    {
      from: 'attribute',
      at: '[data-qa="message_container"][data-msg-channel-id]',
      attribute: 'data-msg-channel-id',
    },
  ],
  title: '[data-qa="channel_name"]',
  typing: null,
  note: null,
  listRow: {
    at: '[data-qa-channel-sidebar-channel-id]',
    name: '[data-qa^="channel_sidebar_name_"]',
    id: 'data-qa-channel-sidebar-channel-id',
    open: '[data-qa-channel-sidebar-channel-is-selected="true"]',
    unread: '.p-channel_sidebar__channel--unread, .p-channel_sidebar__badge',
    ours: null,
    time: null,
  },
});
