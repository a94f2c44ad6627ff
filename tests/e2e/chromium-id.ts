import { createHash } from 'node:crypto';

/** Chromium's id: the first half of the key's SHA-256, with the letters a to p for hexadecimal. */
export function chromiumId(key: Buffer): string {
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
