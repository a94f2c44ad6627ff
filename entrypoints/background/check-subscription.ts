import { browser } from 'wxt/browser';
import type { PackSource } from '../../utils/guidelines/policy';
import { packItem } from '../../utils/settings/items';
import { sitePattern } from '../../utils/settings/site-pattern';
import {
  NO_SUBSCRIPTION,
  type Refusal,
  type Subscription,
  subscriptionItem,
  type Taken,
} from '../../utils/settings/subscription';
import { askForPack } from './ask-for-pack';
import { packReader } from './pack-reader';

/** What came of a check. */
type Outcome =
  | { readonly state: 'good'; readonly taken: Taken | null }
  | { readonly state: 'bad'; readonly why: Refusal; readonly detail: string }
  /** Somebody ended it, or chose another pack, so that there is nothing to keep fresh. */
  | { readonly state: 'over' };

/**
 * Asks the address of the subscription for a newer edition, and puts it on when all about it is right. Whatever is wrong,
 * the pack that was on stays on, and what was wrong is kept for the desk.
 * @param now epoch ms
 */
export async function checkSubscription(now: number): Promise<void> {
  const subscription = await subscriptionItem.read();
  if (!subscription.source) return;
  const outcome = await check(subscription, subscription.source);
  if (!(await isWanted(subscription.source))) return;
  if (outcome.state === 'over') {
    await subscriptionItem.write(NO_SUBSCRIPTION);
    return;
  }
  const good = outcome.state === 'good';
  await subscriptionItem.write({
    ...subscription,
    taken: good ? outcome.taken : subscription.taken,
    lastCheck: now,
    lastSuccess: good ? now : subscription.lastSuccess,
    problem: good ? null : { why: outcome.why, detail: outcome.detail },
  });
}

async function check({ byPolicy, taken }: Subscription, source: PackSource): Promise<Outcome> {
  const inUse = await isOn(taken);
  if (taken && !inUse && !byPolicy) return { state: 'over' };
  const allowed = await isAllowed(source.address);
  // What the organisation set needs no click where its server lets everybody read (Access-Control-Allow-Origin).
  if (!allowed && !byPolicy) return bad('no-permission');
  const fetched = await askForPack(source.address, allowed && inUse ? (taken?.etag ?? null) : null);
  if (fetched.state === 'unchanged') return { state: 'good', taken };
  if (fetched.state === 'refused')
    return bad(fetched.why === 'unreachable' && !allowed ? 'no-permission' : fetched.why, fetched.detail);
  const reader = await packReader().catch(() => null);
  if (!reader) return bad('unreadable', 'Souffleur kon het nu niet nakijken. Probeer het opnieuw.');
  const judged = await reader.judgeEdition(fetched.edition, source, taken);
  if (!judged.ok) return bad(judged.why, judged.detail);
  const { pack, digest } = judged;
  if (!inUse || taken?.digest !== digest) {
    if (!(await isWanted(source))) return { state: 'over' };
    if (!(await packItem.write(pack))) return bad('not-kept');
  }
  return { state: 'good', taken: { id: pack.id, version: pack.version, digest, etag: fetched.etag } };
}

function bad(why: Refusal, detail = ''): Outcome {
  return { state: 'bad', why, detail };
}

/** Whether the pack that was taken in is the one that is on. */
export async function isOn(taken: Taken | null): Promise<boolean> {
  const choice = await packItem.read();
  if (taken === null || typeof choice === 'string') return false;
  return choice.id === taken.id && choice.version === taken.version;
}

/** Whether this is still the address that is subscribed to: a server may take its time. */
async function isWanted(source: PackSource): Promise<boolean> {
  const now = await subscriptionItem.read();
  return now.source?.address === source.address && now.source.publicKey === source.publicKey;
}

async function isAllowed(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}
