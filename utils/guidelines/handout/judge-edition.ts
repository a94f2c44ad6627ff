import type { Pack } from '../pack-schema';
import type { PackSource } from '../policy';
import { readPack } from '../read-pack';
import { textOf, toHex } from './bytes-as-text';
import { checkSignature, readPublicKey } from './pack-signature';

/** An edition as it came from an address: its bytes, and the text of the signature beside it. */
export interface Edition {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signature: string;
}

/** What is known of the edition that is in use. */
export interface InUse {
  readonly id: string;
  readonly version: number;
  readonly digest: string;
}

export type EditionRefusal =
  | 'signature-unreadable'
  | 'signature-other-key'
  | 'signature-bad'
  | 'unreadable'
  | 'older'
  | 'same-version'
  | 'other-pack';

export type JudgedEdition =
  | { readonly ok: true; readonly pack: Pack; readonly digest: string }
  | { readonly ok: false; readonly why: EditionRefusal; readonly detail: string };

/**
 * Whether an edition may take the place of the one in use: signed by the one key over exactly these bytes, readable as a
 * whole, the same pack, and not an older one. The signature is looked at first: of what somebody else wrote nothing is read.
 * @param inUse null for the first one
 */
export async function judgeEdition(
  { bytes, signature }: Edition,
  { publicKey }: PackSource,
  inUse: InUse | null,
): Promise<JudgedEdition> {
  const key = readPublicKey(publicKey);
  const check = key ? await checkSignature(bytes, signature, key) : 'other-key';
  if (check !== 'good') return refused(`signature-${check}`);
  const text = textOf(bytes);
  if (text === null) return refused('unreadable', 'Dit bestand bevat geen leesbare tekst (UTF-8).');
  const read = readPack(text);
  if (!read.ok) return refused('unreadable', read.message);
  const { pack } = read;
  const digest = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  if (!inUse || digest === inUse.digest) return { ok: true, pack, digest };
  if (pack.id !== inUse.id) return refused('other-pack', pack.id);
  if (pack.version < inUse.version) return refused('older', `${pack.version}`);
  // Two editions with one number: an old one could be put back unnoticed.
  if (pack.version === inUse.version) return refused('same-version', `${pack.version}`);
  return { ok: true, pack, digest };
}

function refused(why: EditionRefusal, detail = ''): JudgedEdition {
  return { ok: false, why, detail };
}
