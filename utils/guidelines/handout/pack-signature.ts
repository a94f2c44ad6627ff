import * as z from 'zod/mini';
import { fromBase64, toBase64, toHex } from './bytes-as-text';

/** Ed25519 (RFC 8032) by the browser's own WebCrypto: keys of 32 bytes, signatures of 64. */
const ALGORITHM = 'Ed25519';
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** How a public key begins as text, so that nobody takes another text for one. */
const PREFIX = 'souffleur-ed25519:';

/** The file beside a pack, `<id>.json.sig`: who signed its exact bytes. */
const signatureFileSchema = z.object({
  format: z.literal(1),
  algorithm: z.literal(ALGORITHM),
  /** Tells keys apart for people and programs; nothing is trusted because of it. */
  keyId: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  signature: z.string().check(z.maxLength(200)),
});

export type SignatureCheck =
  | 'good'
  /** The file is no signature at all. */
  | 'unreadable'
  /** Made with another key than the one it is checked by. */
  | 'other-key'
  /** The pack, or the signature, was changed afterwards. */
  | 'bad';

/** The text that is handed out, of the 32 bytes of a public key. */
export function publicKeyText(raw: Uint8Array): string {
  return `${PREFIX}${toBase64(raw)}`;
}

/** The 32 bytes of a public key as somebody pasted it, with or without what it begins with; null for what is no key. */
export function readPublicKey(text: string): Uint8Array<ArrayBuffer> | null {
  const bare = text.replace(/\s+/g, '').replace(/^souffleur-ed25519:/, '');
  const raw = fromBase64(bare);
  return raw?.length === KEY_BYTES ? raw : null;
}

/** Sixteen signs by which a key is told from another: the first half of 16 bytes of its SHA-256. */
export async function keyIdOf(raw: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', raw);
  return toHex(new Uint8Array(digest).slice(0, 8));
}

/** The text of the signature file for exactly these bytes. */
export async function signBytes(
  bytes: Uint8Array<ArrayBuffer>,
  privateKey: CryptoKey,
  publicRaw: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const signature = await crypto.subtle.sign(ALGORITHM, privateKey, bytes);
  const file: z.infer<typeof signatureFileSchema> = {
    format: 1,
    algorithm: ALGORITHM,
    keyId: await keyIdOf(publicRaw),
    signature: toBase64(new Uint8Array(signature)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Whether a signature file is one of this key over exactly these bytes. Never throws: what cannot be read is no signature.
 * @param publicRaw 32 bytes, as `readPublicKey` gives them
 */
export async function checkSignature(
  bytes: Uint8Array<ArrayBuffer>,
  signatureText: string,
  publicRaw: Uint8Array<ArrayBuffer>,
): Promise<SignatureCheck> {
  const file = readSignatureFile(signatureText);
  const signature = file && fromBase64(file.signature);
  if (!file || signature?.length !== SIGNATURE_BYTES) return 'unreadable';
  if (file.keyId !== (await keyIdOf(publicRaw))) return 'other-key';
  try {
    const key = await crypto.subtle.importKey('raw', publicRaw, ALGORITHM, false, ['verify']);
    return (await crypto.subtle.verify(ALGORITHM, key, signature, bytes)) ? 'good' : 'bad';
  } catch {
    return 'bad';
  }
}

/** What a signature file says of itself; null for what is none. */
export function readSignatureFile(
  text: string,
): { readonly keyId: string; readonly signature: string } | null {
  try {
    const parsed = signatureFileSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
