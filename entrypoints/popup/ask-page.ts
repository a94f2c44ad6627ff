import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { PageView } from '../../components/popup/page-view';
import { whatsappWeb } from '../../utils/consoles/profiles/whatsapp-web';
import { pageReportSchema, sendMessage } from '../../utils/messaging/protocol';

/** A page that is busy for longer (ms) than this is taken as one that does not answer; it is asked again. */
const PATIENCE = 1500;

/** Asks the page in front how it is. Never throws: no answer, or one that does not fit, is a page we do not know. */
export async function askPage(): Promise<PageView> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { state: 'unknown' };
    const report = pageReportSchema.safeParse(await answerOf(tab.id));
    if (report.success) return report.data;
    return { state: isKnown(tab.url) ? 'silent' : 'unknown' };
  } catch {
    return { state: 'unknown' };
  }
}

function answerOf(tab: number): Promise<unknown> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  return Promise.race([sendMessage('askPage', undefined, tab).catch(() => null), late]);
}

/** The browser tells the address of pages we have access to, and of no others. */
export function isKnown(address: string | undefined): boolean {
  if (!address) return false;
  return whatsappWeb.matches.some((pattern) => new MatchPattern(pattern).includes(address));
}
