import { consoleFromData } from '../data/console-from-data';

/**
 * Intercom's inbox, as other extensions read it. Until April 2026 a part says its kind (1 customer, 3 teammate, 4 note, 5 bot,
 * 20 system). Since then only the side is left: what stands left is the citizen's. What stands right may as well be a note, so
 * nobody is taken for its writer.
 * Weak: seen through others' code only; with the newer build hardly more than the draft is coached; times and the list are not read.
 * @source public code of two extensions (2026, the last with builds of April and mid-2026); an older test of chats with notes
 */
export const intercom = consoleFromData({
  format: 1,
  id: 'intercom',
  name: 'Intercom',
  matches: [
    'https://app.intercom.com/a/*',
    'https://app.eu.intercom.com/a/*',
    'https://app.au.intercom.com/a/*',
  ],
  checked: '2026-06-30',
  confidence: 'extension',
  sync: 'live',
  loaded:
    '[data-testid="conversation-stream-scroll-container"], [data-conversation-reply-composer], .embercom-prosemirror-composer-editor',
  open: '[data-testid="conversation-stream-scroll-container"], [data-conversation-stream], [data-intercom-target-conversation-stream]',
  several: false,
  parts: {
    list: [],
    header: [
      ':has(> [data-inbox-conversation-header-title])',
      ':has(> [data-conversation-title])',
      ':has(> .inbox-2__conversation-title)',
    ],
    messages: [
      '[data-testid="conversation-stream-scroll-container"]',
      '[data-conversation-stream]',
      '[data-intercom-target-conversation-stream]',
    ],
    composer: [
      '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
      '.embercom-prosemirror-composer-editor[contenteditable="true"]',
    ],
    sendButton: [],
  },
  required: ['composer'],
  row: {
    at: '[class*="group/content-part"], [data-part-group-id], [data-part-id]',
    skip: null,
    id: 'data-part-group-id',
    text: ['.interblocks-html', '.intercom-interblocks-html', '[class*="break-words"]'],
    without: ['time', 'button'],
    marks: [
      { when: '[data-part-group-category="4"], [class*="note-part"], .o__note', is: 'note' },
      { when: '[data-part-group-category="1"]', is: 'citizen' },
      { when: '[data-part-group-category="3"]', is: 'agent' },
      { when: '[data-part-group-category="5"], [data-part-group-category="20"]', is: 'system' },
    ],
    side: {
      bubble: null,
      agent: 'right',
      around:
        '[data-testid="conversation-stream-scroll-container"], [data-conversation-stream], [data-intercom-target-conversation-stream]',
      only: 'citizen',
    },
    name: null,
    inherit: false,
    otherwise: 'unknown',
    time: null,
    newestFirst: false,
    kinds: [],
  },
  key: [
    { from: 'path', after: 'conversation' },
    { from: 'path', after: 'conversations' },
    { from: 'attribute', at: '[data-part-entity-id]', attribute: 'data-part-entity-id' },
    { from: 'title' },
  ],
  title: '[data-inbox-conversation-header-title], [data-conversation-title], .inbox-2__conversation-title',
  typing: null,
  note: '.o__note .ProseMirror, .o__selected[data-intercom-target="note-tab"]',
  listRow: null,
});
