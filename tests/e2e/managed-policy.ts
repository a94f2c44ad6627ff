import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedCopy } from './changed-copy';
import { chromiumId } from './chromium-id';

/** Where Chromium on Linux looks; only root may write there, and every Chromium of the machine reads it. */
const FOLDER = '/etc/chromium/policies/managed';

/** A copy of the extension with an id of its own, so that a policy for it means nothing to any other browser. */
export async function ownIdCopy() {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const copy = await changedCopy((manifest) => {
    manifest.key = key.toString('base64');
  });
  return { ...copy, id: chromiumId(key) };
}

/** The file of a policy on this machine; null where it cannot be written. Its text is that of the desk's own file. */
export function policyOnMachine(id: string): { write(text: string): void; remove(): void } | null {
  const path = join(FOLDER, `souffleur-test-${id}.json`);
  let made = false;
  const remove = () => {
    rmSync(path, { force: true });
    try {
      if (made) rmdirSync(FOLDER);
    } catch {
      // Somebody else put something there meanwhile.
    }
  };
  try {
    made = mkdirSync(FOLDER, { recursive: true }) !== undefined;
    writeFileSync(path, '{}');
  } catch {
    return null;
  }
  // Whatever becomes of the test, nothing stays on the machine.
  process.once('exit', remove);
  return { write: (text) => writeFileSync(path, text), remove };
}
