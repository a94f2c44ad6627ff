import { changedCopy } from './changed-copy';

/** A copy of the built extension in which the permission for notifications has been given. */
export function notifyingCopy() {
  return changedCopy((manifest) => {
    manifest.permissions.push(...manifest.optional_permissions);
    manifest.optional_permissions = [];
  });
}
