import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './bytes-as-text';

/** As many rounds as OWASP advises for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
/** Shorter than this protects nothing. */
export const SHORTEST_PASSPHRASE = 12;

/** A private key that only somebody with its passphrase can use. */
const backupSchema = z.object({
  format: z.literal(1),
  kind: z.literal('souffleur-key'),
  rounds: z.int().check(z.minimum(ROUNDS), z.maximum(10_000_000)),
  salt: z.string(),
  iv: z.string(),
  publicKey: z.string(),
  sealed: z.string(),
});

/** The file of a reserve copy of a key: PKCS#8, sealed with AES-GCM under the passphrase. */
export async function sealKey(
  pkcs8: Uint8Array<ArrayBuffer>,
  publicRaw: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, ROUNDS);
  // The public half stands in the open, and is sealed along: another one in its place does not open.
  const how = { name: 'AES-GCM', iv, additionalData: publicRaw };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, pkcs8));
  const file: z.infer<typeof backupSchema> = {
    format: 1,
    kind: 'souffleur-key',
    rounds: ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    publicKey: toBase64(publicRaw),
    sealed: toBase64(sealed),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type OpenedBackup =
  | {
      readonly ok: true;
      readonly pkcs8: Uint8Array<ArrayBuffer>;
      readonly publicRaw: Uint8Array<ArrayBuffer>;
    }
  | { readonly ok: false; readonly why: 'no-backup' | 'wrong-passphrase' };

/** Opens a reserve copy. A wrong passphrase and a changed file look the same, and neither gives a key. */
export async function openBackup(text: string, passphrase: string): Promise<OpenedBackup> {
  const file = readBackup(text);
  const [salt, iv, sealed, publicRaw] = file
    ? [fromBase64(file.salt), fromBase64(file.iv), fromBase64(file.sealed), fromBase64(file.publicKey)]
    : [];
  if (!file || !salt || !iv || !sealed || !publicRaw) return { ok: false, why: 'no-backup' };
  try {
    const key = await keyFrom(passphrase, salt, file.rounds);
    const how = { name: 'AES-GCM', iv, additionalData: publicRaw };
    const pkcs8 = new Uint8Array(await crypto.subtle.decrypt(how, key, sealed));
    return { ok: true, pkcs8, publicRaw };
  } catch {
    return { ok: false, why: 'wrong-passphrase' };
  }
}

function readBackup(text: string): z.infer<typeof backupSchema> | null {
  try {
    const parsed = backupSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
