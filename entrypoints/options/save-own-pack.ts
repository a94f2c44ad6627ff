import type { Pack } from '../../utils/guidelines/pack-schema';
import { sameValue } from '../../utils/guidelines/same-value';
import { ownPackItem } from '../../utils/settings/own-pack';

export type Saving =
  | { readonly state: 'saved'; readonly revision: number }
  /** Storage is full, or fails; what is in the page is still there. */
  | { readonly state: 'failed' }
  /** Another desk saved since this one looked; nothing was written. */
  | { readonly state: 'elsewhere'; readonly revision: number; readonly pack: Pack };

/**
 * Keeps the own pack, unless another desk saved meanwhile.
 * @param base the revision this pack was made from
 */
export function saveOwnPack(pack: Pack, base: number): Promise<Saving> {
  return navigator.locks.request('souffleur own pack', async (): Promise<Saving> => {
    const now = await ownPackItem.read();
    // The same pack is no difference, whoever wrote it: on a full disk this desk may have, and was told that it failed.
    if (now.revision !== base && !sameValue(now.pack, pack)) return { state: 'elsewhere', ...now };
    const revision = now.revision + 1;
    return (await ownPackItem.write({ revision, pack })) ? { state: 'saved', revision } : { state: 'failed' };
  });
}
