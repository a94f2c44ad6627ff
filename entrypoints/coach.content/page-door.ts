import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { PageCheck } from '../../utils/messaging/page-check';
import { onMessage, type PageReport, sendMessage } from '../../utils/messaging/protocol';
import { letGo } from './let-go';

/** What this page, or frame, tells about itself: to the background when it changes, to the popup when it asks. */
export interface PageDoor {
  /** What is answered until there is more to tell; null: nothing here is a console. Tells nobody by itself. */
  begin(report: PageReport): void;
  tell(report: PageReport | null): void;
  /** Where an answer gets its numbers for a maintainer from. */
  answerWith(check: (() => PageCheck) | null): void;
}

export function openPageDoor(ctx: ContentScriptContext): PageDoor {
  let report: PageReport | null = null;
  let check: (() => PageCheck) | null = null;
  let told = 'null';

  function send(next: PageReport | null) {
    const words = JSON.stringify(next);
    if (words === told) return;
    told = words;
    // The background may be gone or asleep; it asks nothing of us and we wait for nothing.
    sendMessage('pageChanged', next).catch(() => {});
  }

  ctx.onInvalidated(letGo(onMessage('askPage', () => report && { ...report, check: check?.() ?? null })));
  ctx.onInvalidated(() => send(null));
  window.addEventListener('pagehide', () => send(null), { signal: ctx.signal });
  // A page that is kept for the way back comes to life again as it was.
  window.addEventListener('pageshow', (event) => event.persisted && send(report), { signal: ctx.signal });
  return {
    begin(first) {
      report = first;
    },
    tell(next) {
      if (ctx.signal.aborted) return;
      report = next;
      send(next);
    },
    answerWith(next) {
      check = next;
    },
  };
}
