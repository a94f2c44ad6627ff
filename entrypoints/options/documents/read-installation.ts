import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Desk } from '../../../components/desk/desk-contract';
import { profileById } from '../../../utils/consoles/all-profiles';
import { hostOf } from '../../../utils/consoles/site-console';
import { channelSchema } from '../../../utils/conversation/channel';
import type { Installation } from '../../../utils/documents/installation';
import { settleChannel } from '../../../utils/guidelines/channel-layers';
import { packTitle } from '../../../utils/guidelines/pack-title';
import { EMPTY_PACK } from '../../../utils/settings/own-pack';
import { sitePattern } from '../../../utils/settings/site-pattern';
import { sitesItem } from '../../../utils/settings/sites';
import { subscriptionItem } from '../../../utils/settings/subscription';

/** The parts of a manifest that browsers name alike. */
const manifestSchema = z.object({
  version: z.string(),
  optional_permissions: z._default(z.array(z.string()), []),
  optional_host_permissions: z._default(z.array(z.string()), []),
});

/** What the browser says of this installation. */
export type Allowed = Pick<
  Installation,
  'version' | 'permissions' | 'notGiven' | 'origins' | 'optionalOrigins' | 'sites' | 'subscription'
>;

/** Asks the browser what Souffleur may do now, and looks up where it was switched on. Rejects where it does not tell. */
export async function readAllowed(): Promise<Allowed> {
  const manifest = manifestSchema.parse(browser.runtime.getManifest());
  const [{ permissions = [], origins = [] }, sites, { source }] = await Promise.all([
    browser.permissions.getAll(),
    sitesItem.read(),
    subscriptionItem.read(),
  ]);
  const given: readonly string[] = permissions;
  return {
    version: manifest.version,
    permissions: given.toSorted(),
    notGiven: manifest.optional_permissions.filter((permission) => !given.includes(permission)),
    origins: origins.toSorted(),
    optionalOrigins: manifest.optional_host_permissions,
    subscription: source && { address: source.address },
    sites: Object.entries(sites).map(([origin, { console }]) => ({
      host: hostOf(origin),
      console: profileById(console)?.name ?? null,
      allowed: origins.includes(sitePattern(origin) ?? ''),
    })),
  };
}

/** Everything the documents are made of. @param at epoch ms */
export function installationOf(desk: Desk, allowed: Allowed, at: number): Installation {
  const { guidance, own, choice, policy } = desk;
  const { forbidChanges, pack, rules, channel } = policy;
  return {
    ...allowed,
    at,
    pack: packTitle(pack ?? choice),
    ownChoices: !desk.fixed && JSON.stringify(own) !== JSON.stringify(EMPTY_PACK),
    policy: {
      some:
        forbidChanges || pack !== undefined || Object.keys(rules).length + Object.keys(channel).length > 0,
      forbidsChanges: forbidChanges,
    },
    rules: guidance.rules,
    channel: settleChannel(guidance, channelSchema.parse({}), {}).channel,
  };
}
