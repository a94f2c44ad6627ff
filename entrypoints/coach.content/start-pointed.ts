import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { consoleFromData } from '../../utils/consoles/data/console-from-data';
import { consoleFor } from '../../utils/guidelines/console-layers';
import { chosenLayers } from '../../utils/guidelines/pack-choice';
import { packItem } from '../../utils/settings/items';
import { pointedItem } from '../../utils/settings/pointed';
import { letGo } from './let-go';
import { startCoach } from './start-coach';

/** Starts the coach by what a pack says of this site, or was pointed out here, as soon as there is something; once per page. */
export function startPointed(ctx: ContentScriptContext): void {
  let started = false;
  const look = async () => {
    const [pointed, pack] = await Promise.all([pointedItem.read(), packItem.read()]);
    const settled = consoleFor(chosenLayers(pack), location.href, pointed[location.origin] ?? null);
    if (!settled || started || ctx.signal.aborted) return;
    started = true;
    startCoach(consoleFromData(settled.data), ctx);
  };
  ctx.onInvalidated(letGo(pointedItem.watch(() => void look())));
  ctx.onInvalidated(letGo(packItem.watch(() => void look())));
  void look();
}
