import { languageItem, packItem, policyItem } from '../../utils/settings/items';
import { ownPackItem, versionsItem } from '../../utils/settings/own-pack';
import { readAll } from '../../utils/settings/read-all';

export type StoredDesk = Awaited<ReturnType<typeof readDesk>>;

/** All that the desk begins with, read before anything is drawn. */
export function readDesk() {
  return readAll({
    pack: packItem,
    own: ownPackItem,
    versions: versionsItem,
    policy: policyItem,
    language: languageItem,
  });
}
