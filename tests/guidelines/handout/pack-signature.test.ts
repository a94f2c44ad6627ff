import { describe, expect, it } from 'vitest';
import { openBackup, sealKey } from '../../../utils/guidelines/handout/key-backup';
import {
  checkSignature,
  keyIdOf,
  publicKeyText,
  readPublicKey,
  readSignatureFile,
  signBytes,
} from '../../../utils/guidelines/handout/pack-signature';
import { makeKeys } from './keys';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const PACK = bytesOf('{ "title": "Café", "version": 3 }');

describe('a signature beside a pack', () => {
  it('is good for exactly the bytes it was made of', async () => {
    const { privateKey, publicRaw } = await makeKeys();
    const file = await signBytes(PACK, privateKey, publicRaw);
    expect(await checkSignature(PACK, file, publicRaw)).toBe('good');
    for (const at of [0, 12, PACK.length - 1]) {
      const changed = PACK.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await checkSignature(changed, file, publicRaw)).toBe('bad');
    }
    expect(await checkSignature(bytesOf(`${PACK} `), file, publicRaw)).toBe('bad');
  });

  it('of somebody else is told apart, also when it claims the key', async () => {
    const [ours, theirs] = [await makeKeys(), await makeKeys()];
    const file = await signBytes(PACK, theirs.privateKey, theirs.publicRaw);
    expect(await checkSignature(PACK, file, ours.publicRaw)).toBe('other-key');
    const claimed = file.replace(await keyIdOf(theirs.publicRaw), await keyIdOf(ours.publicRaw));
    expect(await checkSignature(PACK, claimed, ours.publicRaw)).toBe('bad');
  });

  it.each(['', 'x', '{}', '[1]', '{"format":1,"algorithm":"RSA","keyId":"0011223344556677","signature":""}'])(
    'is none when the file says %s',
    async (text) => {
      const { publicRaw } = await makeKeys();
      expect(await checkSignature(PACK, text, publicRaw)).toBe('unreadable');
      expect(readSignatureFile(text)).toBeNull();
    },
  );

  it('agrees with the standard (RFC 8032, §7.1, test 1)', async () => {
    const publicRaw = hex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    const signature = hex(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
    const file = {
      format: 1,
      algorithm: 'Ed25519',
      keyId: await keyIdOf(publicRaw),
      signature: Buffer.from(signature).toString('base64'),
    };
    expect(await checkSignature(new Uint8Array(), JSON.stringify(file), publicRaw)).toBe('good');
    expect(await checkSignature(bytesOf('x'), JSON.stringify(file), publicRaw)).toBe('bad');
  });
});

describe('a public key as text', () => {
  it('comes back from however it was pasted', async () => {
    const { publicRaw } = await makeKeys();
    const text = publicKeyText(publicRaw);
    for (const pasted of [text, ` ${text}\n`, text.replace(':', ':\n  '), text.split(':')[1] ?? ''])
      expect(readPublicKey(pasted)).toEqual(publicRaw);
  });

  it.each(['', 'souffleur-ed25519:', 'souffleur-ed25519:AAAA', 'minisign:x', 'a b c'])(
    'is none: %j',
    (text) => expect(readPublicKey(text)).toBeNull(),
  );
});

describe('a reserve copy of a key', () => {
  it('gives the same key back to who has the passphrase, and to nobody else', async () => {
    const { pkcs8, publicRaw } = await makeKeys();
    const file = await sealKey(pkcs8, publicRaw, 'een lang wachtwoord');
    expect(file).not.toContain(Buffer.from(pkcs8).toString('base64').slice(-20));
    const opened = await openBackup(file, 'een lang wachtwoord');
    expect(opened).toEqual({ ok: true, pkcs8, publicRaw });
    expect(await openBackup(file, 'een ander wachtwoord')).toEqual({ ok: false, why: 'wrong-passphrase' });
    const spoilt = { ...JSON.parse(file), sealed: Buffer.from('iets anders').toString('base64') };
    expect(await openBackup(JSON.stringify(spoilt), 'een lang wachtwoord')).toMatchObject({ ok: false });
    const other = { ...JSON.parse(file), publicKey: Buffer.alloc(32, 7).toString('base64') };
    expect(await openBackup(JSON.stringify(other), 'een lang wachtwoord')).toMatchObject({ ok: false });
    expect(await openBackup('{}', 'een lang wachtwoord')).toEqual({ ok: false, why: 'no-backup' });
  });
});
