import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenForPointing } from './pointing/listen-for-pointing';
import { startOnSite } from './start-on-site';

export default defineContentScript({
  // What is on from the start; the background registers the sites that are switched on.
  matches: ['https://web.whatsapp.com/*'],
  // Before the page's own scripts: only then can a message be held before they see the key.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  // The page has no business knowing that we started.
  noScriptStartedPostMessage: true,
  main(ctx) {
    listenForPointing(ctx);
    startOnSite(ctx);
  },
});
