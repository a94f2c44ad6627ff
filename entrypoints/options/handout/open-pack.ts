import type { RefusedWhy } from '../../../components/desk/handout/TakeInPack';
import { textOf } from '../../../utils/guidelines/handout/bytes-as-text';
import { checkSignature, readSignatureFile } from '../../../utils/guidelines/handout/pack-signature';
import type { Pack } from '../../../utils/guidelines/pack-schema';
import { readPack } from '../../../utils/guidelines/read-pack';

/** As large as a pack may be (bytes). */
const MOST = 1_048_576;

export type PackFile =
  | {
      readonly ok: true;
      readonly pack: Pack;
      readonly dropped: { readonly rules: number; readonly params: number };
      readonly signature: { readonly state: 'none' | 'good' | 'unknown'; readonly keyId: string };
    }
  | { readonly ok: false; readonly file: string; readonly why: RefusedWhy; readonly message: string };

/**
 * Reads a pack from the files somebody opened, with its signature where that is among them. Changes nothing.
 * @param publicKey to check a signature with; null when nobody filled one in
 */
export async function openPack(
  files: readonly File[],
  publicKey: Uint8Array<ArrayBuffer> | null,
): Promise<PackFile> {
  const beside = files.find(({ name }) => name.endsWith('.sig'));
  const file = files.find((each) => each !== beside);
  if (!file) return refused(beside?.name ?? '', 'no-pack');
  if (file.size > MOST) return refused(file.name, 'too-large');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const signature = beside
      ? await judge(bytes, beside, publicKey)
      : ({ state: 'none', keyId: '' } as const);
    if (typeof signature === 'string') return refused(file.name, signature);
    const text = textOf(bytes);
    if (text === null) return refused(file.name, 'unreadable');
    const read = readPack(text);
    if (!read.ok) return refused(file.name, 'pack', read.message);
    return { ok: true, pack: read.pack, dropped: read.dropped, signature };
  } catch {
    // The file went away, or may not be read.
    return refused(file.name, 'unreadable');
  }
}

async function judge(bytes: Uint8Array<ArrayBuffer>, file: File, publicKey: Uint8Array<ArrayBuffer> | null) {
  const text = file.size > MOST ? '' : await file.text();
  const keyId = readSignatureFile(text)?.keyId;
  if (keyId === undefined) return 'signature-unreadable';
  if (!publicKey) return { state: 'unknown', keyId } as const;
  const check = await checkSignature(bytes, text, publicKey);
  if (check === 'good') return { state: 'good', keyId } as const;
  return check === 'unreadable' ? 'signature-unreadable' : check;
}

function refused(file: string, why: RefusedWhy, message = ''): PackFile {
  return { ok: false, file, why, message };
}
