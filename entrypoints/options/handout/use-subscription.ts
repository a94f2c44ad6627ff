import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { SubscribeProblem, SubscriptionView } from '../../../components/desk/handout/SubscriptionCard';
import { addressProblem } from '../../../utils/guidelines/handout/pack-address';
import { keyIdOf, readPublicKey } from '../../../utils/guidelines/handout/pack-signature';
import { sendMessage } from '../../../utils/messaging/protocol';
import { sitePattern } from '../../../utils/settings/site-pattern';
import { sitesItem } from '../../../utils/settings/sites';
import { NO_SUBSCRIPTION, type Subscription, subscriptionItem } from '../../../utils/settings/subscription';

/** The subscription as it is stored, and all that can be done with it. */
export function useSubscription(language: string) {
  const [stored, setStored] = useState<Subscription>(NO_SUBSCRIPTION);
  const [keyId, setKeyId] = useState('');
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<SubscribeProblem | null>(null);
  useEffect(() => {
    void subscriptionItem.read().then(setStored);
    return subscriptionItem.watch(setStored);
  }, []);
  const { source } = stored;
  const publicKey = source?.publicKey ?? '';
  useEffect(() => {
    const raw = readPublicKey(publicKey);
    if (raw) void keyIdOf(raw).then(setKeyId);
  }, [publicKey]);

  async function check() {
    setChecking(true);
    // Whatever came of it stands in what is stored.
    await sendMessage('checkSubscription').catch(() => {});
    setChecking(false);
  }

  /** Asked first, while the click still counts. */
  async function allowed(address: string): Promise<boolean> {
    const pattern = sitePattern(address);
    const given =
      pattern !== null && (await browser.permissions.request({ origins: [pattern] }).catch(() => false));
    if (!given) setProblem({ field: 'permission', host: new URL(address).host });
    return given;
  }

  async function subscribe(address: string, key: string) {
    const why = addressProblem(address);
    if (why) return setProblem({ field: 'address', why });
    if (!readPublicKey(key)) return setProblem({ field: 'key' });
    if (!(await allowed(address))) return;
    const kept = await subscriptionItem.write({ ...NO_SUBSCRIPTION, source: { address, publicKey: key } });
    setProblem(kept ? null : { field: 'not-kept' });
    if (kept) await check();
  }

  /** The pack stays on; nothing newer comes. */
  async function stop(): Promise<boolean> {
    if (!source) return true;
    const kept = await subscriptionItem.write(NO_SUBSCRIPTION);
    if (kept) await giveBack(source.address);
    return kept;
  }

  return {
    stored,
    checking,
    problem,
    view: source && viewOf(stored, source.address, keyId, language),
    onSubscribe: (address: string, key: string) => void subscribe(address, key),
    onAllow: () => {
      if (source) void allowed(source.address).then((given) => (given ? check() : undefined));
    },
    onCheck: () => void check(),
    stop,
  };
}

/** The permission for the address goes, unless the coach runs on that site. */
async function giveBack(address: string): Promise<void> {
  const pattern = sitePattern(address);
  const sites = Object.keys(await sitesItem.read());
  if (pattern === null || sites.some((origin) => sitePattern(origin) === pattern)) return;
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

function viewOf(
  { byPolicy, taken, lastCheck, lastSuccess, problem }: Subscription,
  address: string,
  keyId: string,
  language: string,
): SubscriptionView {
  const moment = (at: number | null) =>
    at === null ? null : new Date(at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  return {
    address,
    host: new URL(address).host,
    keyId,
    byPolicy,
    taken: taken && `${taken.id}, ${taken.version}`,
    lastCheck: moment(lastCheck),
    lastSuccess: moment(lastSuccess),
    problem,
  };
}
