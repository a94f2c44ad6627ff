import type { Register } from '../conversation/address';
import { read } from '../dutch/read';
import { exchangeOf } from './exchange';
import type { Situation } from './situation';

/**
 * How to address the citizen here: the channel's norm, or, where it says `mirror`, the form the citizen uses.
 * A citizen who uses none, or both, gets the polite form.
 */
export function registerFor({ channel, conversation }: Situation): Register {
  if (channel.address !== 'mirror') return channel.address;
  const texts = exchangeOf(conversation).recent.filter(({ author }) => author === 'citizen');
  const forms = texts.slice(-10).map(({ text }) => read(text).addressForm);
  return forms.includes('je') && !forms.includes('u') ? 'je' : 'u';
}
