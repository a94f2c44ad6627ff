import * as z from 'zod/mini';

/** A conversation without its name: HMAC-SHA-256 under a salt that never leaves this browser, in 64 hex digits. */
export const conversationHashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export type ConversationHash = z.infer<typeof conversationHashSchema>;

/** 256 random bits in hex, drawn once per browser and kept in its storage. */
export const saltSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Forty conversations per tab are remembered; a few tabs share one. */
const REMEMBERED = 500;
const encoder = new TextEncoder();

/** A new salt; `crypto.getRandomValues` is the source of chance. */
export function newSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * Gives the hash of a conversation: the same for the same console and key in every tab of this browser.
 * The promise is rejected where the page has no `crypto.subtle` (plain http); the caller then keeps nothing.
 */
export function conversationHasher(
  salt: string,
): (consoleId: string, conversationKey: string) => Promise<ConversationHash> {
  const known = new Map<string, Promise<ConversationHash>>();
  let secret: Promise<CryptoKey> | undefined;
  const hash = async (text: string): Promise<ConversationHash> => {
    secret ??= crypto.subtle.importKey(
      'raw',
      encoder.encode(salt),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    return hex(new Uint8Array(await crypto.subtle.sign('HMAC', await secret, encoder.encode(text))));
  };
  return (consoleId, conversationKey) => {
    // A console's id has no line end, so no two pairs give one text.
    const text = `${consoleId}\n${conversationKey}`;
    const before = known.get(text);
    if (before) return before;
    if (known.size >= REMEMBERED) known.clear();
    const made = hash(text);
    known.set(text, made);
    return made;
  };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
