import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';

const OF_WEATHER =
  /storm|(?<!\p{L})(?:wind|windkracht|regen|buien|weerbericht|luchtdruk|knmi|noordzee|springtij)(?!\p{L})/iu;
const GIVES = wordSet('krijg krijgt krijgen word wordt worden');
const THERE = wordSet('er hier daar');
const FEELS = /^(?:voel|voelt|voelde|lijk|lijkt)$/;
const CONFINED = wordSet('gevangene crimineel verdachte invalide');
// What somebody likens what they love to: "de bieb is mijn kerk".
const LOVED = wordSet('kerk religie therapie geloof tempel bijbel medicijn verslaving');

/**
 * The state at `at` is what a thing is said to do to somebody ("ik krijg er adhd van", "je zou dement worden van die
 * inlogs"), what somebody feels like, or the weather.
 */
export function isMocked({ text, tokens }: Words, { first, last }: Sentence, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const next = at + 1 < last ? (tokens[at + 1]?.word ?? '') : '';
  const lead = tokens.slice(Math.max(first, at - 5), at).map((token) => token.word);
  const gives = lead.findLastIndex((other) => GIVES.has(other));
  if (next === 'van' && gives !== -1 && lead.slice(gives).some((other) => THERE.has(other))) return true;
  if (lead.includes('je') && lead.includes('zou') && next === 'worden' && tokens[at + 2]?.word === 'van')
    return true;
  // "Voel me een gevangene in mijn eigen huis", "ben ik nou crimineel?"
  if (
    CONFINED.has(word) &&
    (lead.some((other) => FEELS.test(other)) ||
      / ben ik (?:nou|nu|dan) (?:een )?$/.test(` ${lead.join(' ')} `))
  )
    return true;
  if (LOVED.has(word) && lead.at(-1) === 'mijn' && lead.at(-2) === 'is' && lead.length > 2) return true;
  return word === 'depressie' && OF_WEATHER.test(text);
}
