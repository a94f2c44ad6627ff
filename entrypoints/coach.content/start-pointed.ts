import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { consoleFromData } from '../../utils/consoles/data/console-from-data';
import { pointedItem } from '../../utils/settings/pointed';
import { letGo } from './let-go';
import { startCoach } from './start-coach';

/** Starts the coach by what was pointed out for this site, as soon as there is something; once per page. */
export function startPointed(ctx: ContentScriptContext): void {
  let started = false;
  const take = (all: Awaited<ReturnType<typeof pointedItem.read>>) => {
    const data = all[location.origin];
    if (!data || started || ctx.signal.aborted) return;
    started = true;
    startCoach(consoleFromData(data), ctx);
  };
  ctx.onInvalidated(letGo(pointedItem.watch(take)));
  void pointedItem.read().then(take);
}
