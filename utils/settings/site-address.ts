import { originOf } from './site-pattern';

/**
 * The site of an address as people write it: with or without "https://", with or without a page behind it.
 * @returns null for what is no website's address
 */
export function siteOfAddress(written: string): string | null {
  const text = written.trim();
  if (text === '' || text.length > 2000 || /\s/.test(text)) return null;
  const origin = originOf(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  const host = origin?.replace(/^https?:\/\//, '').replace(/:\d+$/, '') ?? '';
  // One word is a slip of the pen, but for a computer of one's own network, which is then written in full.
  return host.includes('.') || /^https?:\/\//i.test(text) ? origin : null;
}
