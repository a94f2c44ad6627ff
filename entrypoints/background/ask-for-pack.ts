import type { Edition } from '../../utils/guidelines/handout/judge-edition';
import { signatureAddress } from '../../utils/guidelines/handout/pack-address';
import type { Refusal } from '../../utils/settings/subscription';

/** As large as a pack may be; a signature is a few lines. Bytes. */
const MOST_PACK = 1_048_576;
const MOST_SIGNATURE = 4096;
/** A server that takes longer (ms) for the two files together is slow. */
const LONGEST = 10_000;

export type Fetched =
  | { readonly state: 'fetched'; readonly edition: Edition; readonly etag: string | null }
  /** The server says that it is still the edition with the etag that was sent along. */
  | { readonly state: 'unchanged' }
  | { readonly state: 'refused'; readonly why: Refusal; readonly detail: string };

/**
 * Fetches a pack and the signature beside it. This is the only request that Souffleur can make: a GET for what somebody
 * subscribed to, without cookies, without saying where it comes from, and with nothing in it about anybody. Never throws.
 * @param etag of the edition in use; null to get it in any case
 */
export async function askForPack(address: string, etag: string | null): Promise<Fetched> {
  const signal = AbortSignal.timeout(LONGEST);
  try {
    const pack = await get(address, MOST_PACK, signal, etag);
    if ('why' in pack) return refused(pack.why, pack.detail);
    if (pack.status === 304) return { state: 'unchanged' };
    const beside = await get(signatureAddress(address), MOST_SIGNATURE, signal, null);
    if ('why' in beside)
      return refused(beside.why === 'not-found' ? 'no-signature' : beside.why, beside.detail);
    const signature = new TextDecoder().decode(beside.bytes);
    return { state: 'fetched', edition: { bytes: pack.bytes, signature }, etag: pack.etag };
  } catch {
    return refused(signal.aborted ? 'slow' : 'unreachable');
  }
}

interface Answer {
  readonly status: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string | null;
}

async function get(
  address: string,
  most: number,
  signal: AbortSignal,
  etag: string | null,
): Promise<Answer | { readonly why: Refusal; readonly detail: string }> {
  const response = await fetch(address, {
    method: 'GET',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    // Not followed, not even within a site: what is fetched is what somebody read and agreed to.
    redirect: 'manual',
    headers: etag === null ? {} : { 'If-None-Match': etag },
    signal,
  });
  const { status } = response;
  if (response.type === 'opaqueredirect') return { why: 'redirected', detail: '' };
  if (status === 404 || status === 410) return { why: 'not-found', detail: '' };
  if (status === 304 && etag !== null) return { status, bytes: new Uint8Array(), etag };
  if (status !== 200) return { why: 'not-served', detail: `${status}` };
  const bytes = await readUpTo(response, most);
  return bytes ? { status, bytes, etag: response.headers.get('etag') } : { why: 'too-large', detail: '' };
}

/** The body, or null as soon as it is larger than that: the rest is never taken in. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    size += next.value.length;
    if (size > most) {
      await reader?.cancel();
      return null;
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function refused(why: Refusal, detail = ''): Fetched {
  return { state: 'refused', why, detail };
}
