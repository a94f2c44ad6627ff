import type { Act } from '../dutch-reading';
import { gapBefore } from '../gap-before';
import { ADVICE } from '../lexicons/advice';
import { APOLOGY } from '../lexicons/apology';
import { CANNOT_CALL } from '../lexicons/cannot-call';
import { CHECK_QUESTION } from '../lexicons/check-question';
import { CLOSING } from '../lexicons/closing';
import { DEFERRAL } from '../lexicons/deferral';
import { EMPATHY } from '../lexicons/empathy';
import { EXPECTATION } from '../lexicons/expectation';
import { FURTHER_HELP } from '../lexicons/further-help';
import { GREETING } from '../lexicons/greeting';
import { HARDSHIP } from '../lexicons/hardship';
import { HOLD } from '../lexicons/hold';
import type { Lexicon } from '../lexicons/lexicon';
import { PROFANITY } from '../lexicons/profanity';
import { REFERRAL } from '../lexicons/referral';
import { STRONG_ACK } from '../lexicons/strong-ack';
import { TERM } from '../lexicons/term';
import { THANKS } from '../lexicons/thanks';
import { isNegated } from '../negation';
import { type Found, PhraseIndex } from '../phrase-index';
import { READING } from '../phrase-walks';
import type { Words } from '../tokens';
import { greetsByName } from './greeting-by-name';
import { likelyActs } from './likely-acts';
import { likelyChecks } from './likely-check-question';
import { hasLink } from './points-to-link';
import { tellsAhead } from './tells-ahead';
import { wholeMessageActs } from './whole-message';

export const ACT_LEXICONS: readonly Lexicon[] = [
  GREETING,
  CLOSING,
  THANKS,
  EMPATHY,
  APOLOGY,
  CHECK_QUESTION,
  FURTHER_HELP,
  EXPECTATION,
  REFERRAL,
  HOLD,
  PROFANITY,
  ADVICE,
  DEFERRAL,
  TERM,
  STRONG_ACK,
  CANNOT_CALL,
  HARDSHIP,
];

// A citizen who already was on the site is not sending anyone there.
const TELLS_OWN_STORY =
  /(?<!\p{L})(?:ik|wij|we) (?:heb|hebben|ben|was|kan|kom|krijg|zie|zag|las|wil|probeer|kon)(?!\p{L})/iu;

/** What a phrase says about an act: that it is there, or (`quiet`) that it only looks so. */
export interface ActRole {
  readonly lexicon: Lexicon;
  readonly quiet: boolean;
}

let index: PhraseIndex<ActRole> | undefined;

function phraseIndex(): PhraseIndex<ActRole> {
  if (index) return index;
  index = new PhraseIndex<ActRole>(READING);
  for (const lexicon of ACT_LEXICONS) {
    for (const phrase of lexicon.phrases) index.add(phrase, { lexicon, quiet: false });
    for (const phrase of lexicon.quiet ?? []) index.add(phrase, { lexicon, quiet: true });
  }
  return index;
}

/**
 * What a text does. Words between quotation marks do nothing: they are someone else's. `more` are phrases beside ours.
 */
export function readActs(words: Words, more?: PhraseIndex<ActRole>): Set<Act> {
  const acts = new Set<Act>(wholeMessageActs(words));
  const ours = phraseIndex().find(words);
  const found = more ? [...ours, ...more.find(words)] : ours;
  const quiet = found.filter(({ label }) => label.quiet);
  let quieted: ReadonlyMap<Act, ReadonlySet<number>> | undefined;
  for (const { label, from, to, sentence } of found) {
    const { lexicon } = label;
    if (label.quiet || acts.has(lexicon.act) || words.tokens[from]?.quoted) continue;
    const asks = words.sentences[sentence]?.asks ?? false;
    if (lexicon.only === 'questions' && !asks) continue;
    if (lexicon.only === 'statements' && asks && !isBeforeQuestion(words, sentence, to)) continue;
    // "Hallo?" looks for someone; it does not greet.
    if (lexicon.act === 'greeting' && asks && (words.sentences[sentence]?.last ?? 0) === to) continue;
    if (lexicon.negatable && isNegated(words, from)) continue;
    if (quiet.length > 0) {
      quieted ??= wordsByAct(quiet);
      if (sharesWord(quieted.get(lexicon.act), from, to)) continue;
    }
    acts.add(lexicon.act);
  }
  if (!acts.has('greeting') && greetsByName(words)) acts.add('greeting');
  if (!acts.has('expectation') && tellsAhead(words)) acts.add('expectation');
  // What only looks like an act says so in a phrase, also of a trainer: weighing does not overrule that.
  const likely = likelyActs(words);
  if (!acts.has('check-question') && likelyChecks(words)) likely.push('check-question');
  for (const act of likely) {
    if (!quiet.some(({ label }) => label.lexicon.act === act)) acts.add(act);
  }
  if (hasLink(words.text)) {
    acts.add('advice');
    const asked = words.sentences.every((sentence) => sentence.asks);
    if (!asked && !TELLS_OWN_STORY.test(words.text)) acts.add('referral');
  }
  return acts;
}

/** The places of the words of phrases, by act. */
function wordsByAct(phrases: readonly Found<ActRole>[]): ReadonlyMap<Act, ReadonlySet<number>> {
  const byAct = new Map<Act, Set<number>>();
  for (const { label, from, to } of phrases) {
    const words = byAct.get(label.lexicon.act) ?? new Set();
    for (let at = from; at < to; at++) words.add(at);
    byAct.set(label.lexicon.act, words);
  }
  return byAct;
}

function sharesWord(words: ReadonlySet<number> | undefined, from: number, to: number): boolean {
  for (let at = from; words && at < to; at++) if (words.has(at)) return true;
  return false;
}

/** "Wat vervelend, wanneer was dat?": what ends before the last comma of a question is no part of it. */
function isBeforeQuestion({ text, tokens, sentences }: Words, sentence: number, to: number): boolean {
  const last = sentences[sentence]?.last ?? to;
  for (let at = to; at < last; at++) {
    if (gapBefore(text, tokens, at).includes(',')) return true;
  }
  return false;
}
