import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { profilesFor } from '../../utils/consoles/all-profiles';
import type { ConsoleData } from '../../utils/consoles/data/console-data';
import { isEditable } from '../../utils/consoles/visible-composer';
import { consoleFor } from '../../utils/guidelines/console-layers';
import { layersInForce } from '../../utils/guidelines/layers-in-force';
import { markCoach } from '../../utils/messaging/living-coach';
import { onMessage, sendMessage } from '../../utils/messaging/protocol';
import { packItem, policyItem } from '../../utils/settings/items';
import { ownPackItem } from '../../utils/settings/own-pack';
import { pointedItem } from '../../utils/settings/pointed';
import { type Site, sitesItem } from '../../utils/settings/sites';
import { listenFirst } from './first-ears';
import { letGo } from './let-go';
import { openPageDoor } from './page-door';
import { type SitePage, sitePage } from './site-page';
import { watchOrphan } from './watch-orphan';

/** The consoles that are on without having been switched on; as in the manifest. */
const STANDARD = ['whatsapp-web'];
const FIND_OUT: Site = { console: 'auto' };

/**
 * Starts the coach over whatever page or frame it was put in: at once where it is a console that is on from the start, else
 * as long as its site is switched on. Everything ends with `ctx`, and with the site.
 */
export function startOnSite(ctx: ContentScriptContext): void {
  // Before anything else: who comes first hears first.
  const ears = listenFirst(ctx.signal);
  markCoach(() => ctx.isValid);
  const door = openPageDoor(ctx);
  watchOrphan(ctx);
  const { signal } = ctx;
  const frame = window !== window.top;
  const standard = profilesFor(location.href).some(({ id }) => STANDARD.includes(id));
  let coachBelow = false;
  let pointed: ConsoleData | null = null;
  let site: Site | null = standard ? FIND_OUT : null;
  let running: { readonly sign: string; readonly page: SitePage; end(): void } | null = null;

  function settle() {
    if (signal.aborted) return;
    const sign = JSON.stringify([site, pointed]);
    if (running?.sign === sign || (site === null && running === null)) return;
    running?.end();
    running = null;
    if (site === null) return door.tell(null);
    const ending = new AbortController();
    const until = AbortSignal.any([ending.signal, signal]);
    const chosen = site.console === FIND_OUT.console ? null : site.console;
    const facts = { address: location.href, chosen, pointed, frame };
    // A frame that is gone cannot say so; a page without frames has none with a coach.
    const elsewhere = () => coachBelow && window.length > 0;
    const page = sitePage(facts, { ears, door, signal: until }, elsewhere);
    running = { sign, page, end: () => ending.abort() };
  }

  async function take() {
    const [sites, all, pack, { pack: mine }, policy] = await Promise.all([
      sitesItem.read(),
      pointedItem.read(),
      packItem.read(),
      ownPackItem.read(),
      policyItem.read(),
    ]);
    if (!standard) site = own(sites);
    // A pack of the organisation's may say how this site is read, as clicks in this browser do.
    pointed = consoleFor(layersInForce({ pack, own: mine, policy }), location.href, own(all))?.data ?? null;
    settle();
  }
  // What is on from the start does not wait for storage to tell.
  settle();
  void take();
  for (const item of [sitesItem, pointedItem, packItem, ownPackItem, policyItem]) {
    ctx.onInvalidated(letGo(item.watch(() => void take())));
  }

  const focused = (event: Event) => {
    if (isEditable(event.composedPath()[0])) running?.page.soon();
  };
  window.addEventListener('focusin', focused, { capture: true, passive: true, signal });
  // A click opens a conversation, most often.
  window.addEventListener('click', () => running?.page.soon(), { capture: true, passive: true, signal });
  if (frame) return;
  const below = (there: boolean) => {
    coachBelow = there;
    running?.page.refresh();
  };
  ctx.onInvalidated(letGo(onMessage('elsewhere', ({ data }) => below(data === true))));
  const fresh = document.readyState === 'loading';
  sendMessage('pageOpened', fresh).then(below, () => {});
}

/** What is stored for this page's own site; null for nothing. */
function own<T>(all: Readonly<Record<string, T>>): T | null {
  return Object.hasOwn(all, location.origin) ? (all[location.origin] ?? null) : null;
}
