import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** An orphan after an update hears nothing any more; asking whether it is valid, as the timer does, ends it. */
export function watchOrphan(ctx: ContentScriptContext): void {
  const heart = ctx.setInterval(() => {}, 2000);
  ctx.onInvalidated(() => clearInterval(heart));
}
