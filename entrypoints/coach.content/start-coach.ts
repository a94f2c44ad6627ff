import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { ConsoleProfile } from '../../utils/consoles/profile';
import { listenFirst } from './first-ears';
import { knownConsole } from './found-console';
import { type CoachOptions, keepCoach } from './keep-coach';
import { openPageDoor } from './page-door';
import { watchOrphan } from './watch-orphan';

/**
 * Starts the coach over a page of which it is known which console it is.
 * Everything ends with `ctx`: after an update the old coach takes its overlay along and the new one starts afresh.
 */
export function startCoach(
  profile: ConsoleProfile,
  ctx: ContentScriptContext,
  options: CoachOptions = {},
): void {
  const place = { ears: listenFirst(ctx.signal), door: openPageDoor(ctx), signal: ctx.signal };
  keepCoach(knownConsole(profile), place, options);
  watchOrphan(ctx);
}
