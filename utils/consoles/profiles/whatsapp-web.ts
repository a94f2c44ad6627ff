import type { ConsoleProfile } from '../profile';
import { assemble } from '../whatsapp-web/assemble';
import { isWholeList, readChatList } from '../whatsapp-web/chat-list';
import { findRows } from '../whatsapp-web/find-rows';
import { readRow } from '../whatsapp-web/read-row';
import type { WhatsAppRow } from '../whatsapp-web/whatsapp-row';

/**
 * WhatsApp Web, both generations of the page: builds roll out per account. `div#main`, because an SVG mask can have
 * the same id; the other marks serve pages without it.
 */
export const whatsappWeb: ConsoleProfile<WhatsAppRow> = {
  id: 'whatsapp-web',
  name: 'WhatsApp Web',
  matches: ['https://web.whatsapp.com/*'],
  checked: '2026-09-24',
  confidence: 'capture',
  sync: 'async',
  loaded: '#side, #pane-side, [data-testid="chat-list"]',
  open: 'div#main, [data-testid="conversation-panel-messages"], [data-scrolltracepolicy="wa.web.conversation.messages"]',
  parts: {
    list: {
      selectors: ['#pane-side', '[data-testid="chat-list"]', '#side [role="grid"]', '#side [role="list"]'],
      required: true,
    },
    header: {
      selectors: [
        '[data-testid="conversation-header"]',
        'div#main header',
        'div:has(> [data-testid="conversation-panel-messages"]) > header',
        'div:has(> [data-scrolltracepolicy="wa.web.conversation.messages"]) > header',
        'div:has(> footer [contenteditable="true"]) > header',
      ],
      required: true,
    },
    messages: {
      selectors: [
        '[data-testid="conversation-panel-messages"]',
        '[data-scrolltracepolicy="wa.web.conversation.messages"]',
        'div#main [role="application"]',
        '[role="application"]:has([data-pre-plain-text])',
        'div#main:has([data-id])',
      ],
      required: true,
    },
    composer: {
      selectors: [
        'div#main footer [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
        'footer [contenteditable="true"][data-testid="conversation-compose-box-input"]',
        'div#main footer [contenteditable="true"]',
        'footer [contenteditable="true"][data-lexical-editor="true"]',
        'footer [contenteditable="true"][data-tab="10"]',
      ],
      required: true,
    },
    sendButton: {
      selectors: [
        'footer :is(button, [role="button"]):has([data-icon="wds-ic-send-filled"])',
        'footer :is(button, [role="button"]):has([data-icon="send"])',
        'footer button[data-tab="11"]',
      ],
      required: false,
    },
  },
  rows: findRows,
  readRow,
  assemble,
  readList: readChatList,
  wholeList: isWholeList,
};
