import { useEffect, useState } from 'react';
import type { KeyProblem, SigningKeyProps } from '../../../components/desk/handout/SigningKey';
import { openBackup, sealKey } from '../../../utils/guidelines/handout/key-backup';
import { keyIdOf, publicKeyText } from '../../../utils/guidelines/handout/pack-signature';
import { copyText } from '../../shared/copy-text';
import { saveFile } from '../../shared/save-file';
import { forgetKey, type KeptKey, keepKey, readKey } from './key-store';

/** Larger is no reserve file (bytes). */
const MOST_BACKUP = 20_000;

export interface SigningKeyHand extends Omit<SigningKeyProps, 't'> {
  readonly kept: KeptKey | null;
}

/** The key of this browser, and all that can be done with it. */
export function useSigningKey(language: string): SigningKeyHand {
  const [known, setKnown] = useState<{ readonly kept: KeptKey; readonly id: string } | null>(null);
  const [problem, setProblem] = useState<KeyProblem | null>(null);
  const [copied, setCopied] = useState(false);
  const show = async (kept: KeptKey | null) => setKnown(kept && { kept, id: await keyIdOf(kept.publicRaw) });
  useEffect(() => {
    void readKey().then(show);
  }, []);

  const keep = async (pkcs8: Uint8Array<ArrayBuffer>, publicRaw: Uint8Array<ArrayBuffer>) => {
    // From here on nobody can take it out any more, we neither.
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    const kept = { privateKey, publicRaw, madeAt: Date.now() };
    const ok = await keepKey(kept);
    setProblem(ok ? null : 'not-kept');
    if (ok) await show(kept);
    return ok;
  };

  return {
    kept: known?.kept ?? null,
    signingKey: known && {
      id: known.id,
      publicText: publicKeyText(known.kept.publicRaw),
      madeOn: new Date(known.kept.madeAt).toLocaleDateString(language, { dateStyle: 'long' }),
    },
    problem,
    copied,
    onMake: (passphrase) =>
      void makeKey()
        .then(async ({ pkcs8, publicRaw }) => {
          if (!(await keep(pkcs8, publicRaw)) || passphrase === '') return;
          const name = `souffleur-sleutel-${await keyIdOf(publicRaw)}.json`;
          saveFile(name, await sealKey(pkcs8, publicRaw, passphrase), 'application/json');
        })
        .catch(() => setProblem('not-kept')),
    onRestore: (file, passphrase) =>
      void restore(file, passphrase).then(async (opened) => {
        if (opened.ok) await keep(opened.pkcs8, opened.publicRaw);
        else setProblem(opened.why);
      }),
    onForget: () => void forgetKey().then((ok) => (ok ? setKnown(null) : setProblem('not-kept'))),
    onCopy: () => {
      if (known) void copyText(publicKeyText(known.kept.publicRaw)).then(setCopied);
    },
  };
}

async function makeKey() {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError('No pair of keys was made.');
  const [pkcs8, publicRaw] = await Promise.all([
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
    crypto.subtle.exportKey('raw', pair.publicKey),
  ]);
  return { pkcs8: new Uint8Array(pkcs8), publicRaw: new Uint8Array(publicRaw) };
}

async function restore(file: File, passphrase: string) {
  if (file.size > MOST_BACKUP) return { ok: false, why: 'no-backup' } as const;
  return openBackup(await file.text(), passphrase);
}
