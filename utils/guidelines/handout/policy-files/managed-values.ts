import type { Pack } from '../../pack-schema';
import type { PackSource } from '../../policy';

/** What an administrator's file is to settle, as a trainer put it together. */
export interface PolicyWish {
  /** The pack itself; or where it is fetched; or neither. */
  readonly pack: Pack | null;
  readonly subscription: PackSource | null;
  readonly rules: Pack['rules'];
  readonly channel: Pack['channel'];
  readonly forbidChanges: boolean;
}

/** The values of the managed storage, flat: texts and one switch, so that every way of handing out can carry them. */
export type ManagedValues = Readonly<Record<string, string | boolean>>;

/** What is not wished is not in it. JSON within JSON has plain signs only: not every tool hands on an "é" as it was. */
export function managedValues(wish: PolicyWish): ManagedValues {
  const { pack, subscription, rules, channel, forbidChanges } = wish;
  return {
    ...(pack && { pack: plainJson(pack) }),
    ...(subscription && {
      subscriptionAddress: subscription.address,
      subscriptionKey: subscription.publicKey,
    }),
    ...(Object.keys(rules).length > 0 && { rules: plainJson(rules) }),
    ...(Object.keys(channel).length > 0 && { channel: plainJson(channel) }),
    ...(forbidChanges && { forbidChanges }),
  };
}

/** JSON on one line, in signs that every code page has. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
