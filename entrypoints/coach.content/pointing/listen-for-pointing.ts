import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onMessage } from '../../../utils/messaging/protocol';
import { languageItem } from '../../../utils/settings/items';
import { bring } from '../bring';
import type { Cargo } from '../doors';
import { letGo } from '../let-go';
import { raiseShield } from './shield';

/**
 * Lets the popup start pointing in this page. Called before all else of ours: while somebody points, neither the page nor
 * the coach hears of it.
 */
export function listenForPointing(ctx: ContentScriptContext): void {
  const shield = raiseShield(ctx.signal);
  let ending: AbortController | null = null;
  let runPointing: Cargo['pointing'] | null = null;
  const take = (given: Cargo['pointing']) => {
    runPointing = given;
  };
  const start = async () => {
    if (!runPointing) await bring('pointing', take, ctx.signal);
    // It did not come; the popup says that this page does not answer.
    if (!runPointing) return false;
    const language = await languageItem.read();
    ending?.abort();
    ending = new AbortController();
    const own = ending;
    const signal = AbortSignal.any([own.signal, ctx.signal]);
    runPointing({ shield, language, signal, stop: () => own.abort() });
    return true;
  };
  ctx.onInvalidated(letGo(onMessage('startPointing', start)));
}
