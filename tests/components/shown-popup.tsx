import { vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import type { ConsoleView } from '../../components/popup/page-view';
import { textsIn } from '../../components/shared/texts';
import { agentSchema } from '../../utils/conversation/agent';
import { channelSchema } from '../../utils/conversation/channel';
import { show } from './show';

/** Tuesday 3 March 2026, 10:00 UTC (epoch ms). */
export const NOW = Date.parse('2026-03-03T10:00:00Z');

/** WhatsApp Web, read without trouble. */
export const READING: ConsoleView = {
  consoleId: 'whatsapp-web',
  consoleName: 'WhatsApp Web',
  sync: 'async',
  state: 'reading',
  detail: null,
  waiting: 0,
  group: false,
  failedRules: [],
  storageFailed: false,
  wordsMissing: false,
  instead: false,
  failing: false,
};

function props(over: Partial<PopupProps> = {}): PopupProps {
  return {
    page: READING,
    sites: { here: null, parts: [], others: [] },
    consoles: [{ id: 'live-helper-chat', name: 'Live Helper Chat' }],
    siteRefused: false,
    channel: channelSchema.parse({ name: 'WhatsApp' }),
    fixed: new Map(),
    packByPolicy: false,
    pointed: null,
    pack: 'kern',
    agent: agentSchema.parse({}),
    language: 'nl',
    openKey: 'Alt+Shift+S',
    openKeys: ['Alt+Shift+S', 'F8'],
    softened: [],
    switchedOn: true,
    pausedUntil: 0,
    now: NOW,
    practiceAddress: '/practice.html',
    deskAddress: '/options.html',
    kept: null,
    t: textsIn(over.language ?? 'nl'),
    onAgent: vi.fn(),
    onChannel: vi.fn(),
    onPack: vi.fn(),
    onLanguage: vi.fn(),
    onOpenKey: vi.fn(),
    onAgain: vi.fn(),
    onSwitch: vi.fn(),
    onPause: vi.fn(),
    notifies: false,
    onNotify: vi.fn(),
    onSiteOn: vi.fn(),
    onSiteOff: vi.fn(),
    onConsole: vi.fn(),
    onCopyReport: vi.fn(async () => true),
    ...over,
  };
}

/** The popup on the screen of a test, and what it was given. */
export function popup(over: Partial<PopupProps> = {}) {
  const all = props(over);
  return { ...show(<Popup {...all} />), props: all };
}
