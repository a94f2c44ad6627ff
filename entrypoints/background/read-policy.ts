import { browser } from 'wxt/browser';
import { readManaged } from '../../utils/guidelines/handout/read-managed';
import { FIRST_PACK } from '../../utils/guidelines/pack-choice';
import type { PackSource } from '../../utils/guidelines/policy';
import { packItem, policyItem } from '../../utils/settings/items';
import { NO_SUBSCRIPTION, subscriptionItem } from '../../utils/settings/subscription';
import { isOn } from './check-subscription';

/**
 * Reads what the organisation settled in the browser's managed storage, and keeps what can be used of it for everybody else.
 * @returns whether its subscription is a new one, that wants a first check
 */
export async function readPolicy(): Promise<boolean> {
  const policy = readManaged(await managedValues());
  const before = await policyItem.read();
  if (JSON.stringify(before) !== JSON.stringify(policy)) await policyItem.write(policy);
  return followSource(policy.subscription ?? null);
}

/** Firefox refuses the question itself where no policy speaks of this extension. */
async function managedValues(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return null;
  }
}

/** The subscription is that of the policy as long as it names one; with the policy its pack goes too. */
async function followSource(source: PackSource | null): Promise<boolean> {
  const now = await subscriptionItem.read();
  if (!source) {
    if (!now.byPolicy) return false;
    if (await isOn(now.taken)) await packItem.write(FIRST_PACK);
    await subscriptionItem.write(NO_SUBSCRIPTION);
    return false;
  }
  const { address, publicKey } = now.source ?? {};
  const same = address === source.address && publicKey === source.publicKey;
  if (same && now.byPolicy) return false;
  await subscriptionItem.write(
    same ? { ...now, byPolicy: true } : { ...NO_SUBSCRIPTION, source, byPolicy: true },
  );
  return true;
}
