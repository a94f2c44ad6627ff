import { defineContentScript } from 'wxt/utils/define-content-script';
import { whatsappWeb } from '../../utils/consoles/profiles/whatsapp-web';
import { listenForPointing } from './pointing/listen-for-pointing';
import { startCoach } from './start-coach';
import { startPointed } from './start-pointed';

export default defineContentScript({
  matches: ['https://web.whatsapp.com/*'],
  // Before the page's own scripts: only then can a message be held before they see the key.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  // The page has no business knowing that we started.
  noScriptStartedPostMessage: true,
  main(ctx) {
    listenForPointing(ctx);
    if (location.hostname === 'web.whatsapp.com') startCoach(whatsappWeb, ctx);
    else startPointed(ctx);
  },
});
