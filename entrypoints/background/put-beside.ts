import { browser } from 'wxt/browser';
import { onMessage } from '../../utils/messaging/protocol';

/** What comes beside a coach that asks for it. */
const BESIDE = {
  words: '/words.js',
  patterns: '/patterns.js',
  infer: '/infer.js',
  pointing: '/pointing.js',
} as const;

/** Puts the scripts with the large parts beside the coach of whoever asks, in that frame alone. */
export function putScriptsBeside(): void {
  onMessage('wantScript', async ({ data, sender }) => {
    if (sender.tab?.id === undefined || !Object.hasOwn(BESIDE, data)) return;
    const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
    // The tab may be gone by now; a coach that gets nothing says so.
    await browser.scripting.executeScript({ target, files: [BESIDE[data]] }).catch(() => {});
  });
}
