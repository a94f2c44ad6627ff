import { browser } from 'wxt/browser';
import { FIRST_PACK } from '../../utils/guidelines/pack-choice';
import { NO_POLICY, type PackSource, type Policy } from '../../utils/guidelines/policy';
import { packItem, policyItem } from '../../utils/settings/items';
import { NO_SUBSCRIPTION, subscriptionItem } from '../../utils/settings/subscription';
import { isOn } from './check-subscription';
import { packReader } from './pack-reader';

/**
 * Reads what the organisation settled in the browser's managed storage, and keeps what can be used of it for everybody else.
 * @returns whether its subscription is a new one, that wants a first check
 */
export async function readPolicy(): Promise<boolean> {
  const policy = await policyNow();
  const before = await policyItem.read();
  if (JSON.stringify(before) !== JSON.stringify(policy)) await policyItem.write(policy);
  return followSource(policy.subscription ?? null);
}

async function policyNow(): Promise<Policy> {
  const raw = await managedValues();
  // Mostly there is none, and then there is nothing to read it with either.
  if (typeof raw !== 'object' || raw === null || Object.keys(raw).length === 0) return NO_POLICY;
  const { readManaged } = await packReader();
  return readManaged(raw);
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
