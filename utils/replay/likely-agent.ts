import type { Act } from '../dutch/dutch-reading';
import { read } from '../dutch/read';

/** What the one who answers says more often than the one who asks. */
const AGENT_LIKE: readonly Act[] = [
  'advice',
  'referral',
  'expectation',
  'deferral',
  'check-question',
  'further-help',
  'hold',
];
/** So many messages of each tell enough. */
const ENOUGH = 40;

/**
 * Who of the writers most likely answers for the organisation: whose messages advise, refer and promise most.
 * Where nothing tells, the second one to write: a citizen usually begins. '' when only one wrote: that is a citizen.
 */
export function likelyAgent(
  messages: readonly { readonly author: string | null; readonly text: string }[],
): string {
  const texts = new Map<string, string[]>();
  for (const { author, text } of messages) {
    if (author === null) continue;
    const own = texts.get(author) ?? [];
    if (own.length < ENOUGH) texts.set(author, [...own, text]);
  }
  const writers = [...texts.keys()];
  if (writers.length < 2) return '';
  const score = (name: string) => {
    const own = texts.get(name) ?? [];
    const like = own.filter((text) => AGENT_LIKE.some((act) => read(text).acts.has(act))).length;
    return like / Math.max(own.length, 1);
  };
  const best = Math.max(...writers.map(score), 0);
  const likely = writers.filter((name) => score(name) === best);
  return likely.length === 1 ? (likely[0] ?? '') : (writers[1] ?? writers[0] ?? '');
}
