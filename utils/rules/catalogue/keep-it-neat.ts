import type { Span } from '../../dutch/dutch-reading';
import { readPlain } from '../../dutch/plain/read-plain';
import { quotations } from '../../dutch/quotations';
import { type Correction, corrected } from '../corrected';
import { defineRule } from '../define-rule';
import { citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { isQuickReply, settledText } from '../settled-text';
import type { Situation } from '../situation';

const QUESTION = citizen('Weten jullie al wanneer de nieuwe container komt?');

export default defineRule({
  id: 'keep-it-neat',
  theme: 'tone',
  on: ['send'],
  draftAlone: true,
  severity: 'info',
  source: { document: 'S4', quote: 'Communiceren via WhatsApp is informeel, maar hou het wel netjes.' },
  falseAlarms: 'Een afkorting of merknaam in hoofdletters die nergens bij het kanaal is ingevuld.',
  params: { maxEmoji: number(1, { min: 0, max: 10, unit: 'emoji' }) },
  title: 'Informeel, maar netjes',
  prompt: {
    je: ['Informeel mag, maar houd het netjes. Let op: {punt}.'],
    u: ['Informeel mag, maar wilt u het netjes houden? Let op: {punt}.'],
  },
  insert: null,
  check(situation, { maxEmoji }) {
    const { draft, channel } = situation;
    const { repeatedPunctuation, chatSlang: slang, emoji } = readPlain(draft);
    const marks = repeatedPunctuation.length === 0 ? [] : outsideQuotations(draft, repeatedPunctuation);
    const shouted = shoutedIn(situation);
    const show = (spans: readonly Span[]) =>
      [...new Set(spans.map(({ start, end }) => `‘${draft.slice(start, end)}’`))].slice(0, 3).join(', ');
    const points = [
      slang.length > 0 ? `chattaal (${show(slang)})` : '',
      shouted.length > 0 ? `hoofdletters (${show(shouted)})` : '',
      marks.length > 0 ? `leestekens (${show(marks)})` : '',
      emoji > maxEmoji ? `${emoji} emoji` : '',
    ].filter((point) => point !== '');
    if (points.length === 0 || isQuickReply(draft, channel)) return null;
    const corrections: Correction[] = [
      ...slang.flatMap(({ written, ...span }) => (written === null ? [] : [{ ...span, by: written }])),
      ...(shouted.length > 0 ? [...shouted, ...smallCapitals(draft)] : []).map(({ start, end }) => ({
        start,
        end,
        by: draft.slice(start, end).toLowerCase(),
      })),
      ...marks.map(({ start, end }) => ({ start, end, by: once(draft.slice(start, end)) })),
    ].map((each) => ({ ...each, by: opensSentence(draft, each.start) ? capital(each.by) : each.by }));
    const text = corrected(draft, corrections);
    return {
      about: 'draft',
      values: { punt: points.join(' en ') },
      rewrites: text === draft ? [] : [{ label: 'Maak het netjes', text }],
    };
  },
  examples: {
    speaks: [
      { before: [QUESTION], draft: 'ff wachten hoor!!!' },
      { before: [QUESTION], draft: 'U MOET echt even geduld hebben.' },
      { before: [QUESTION], draft: 'Idd, die komt morgen pas', channel: { address: 'je' } },
      { before: [QUESTION], draft: 'Donderdag! 🎉🎉😀' },
      { before: [QUESTION], draft: 'Hebt u de brief niet gelezen?!' },
    ],
    staysQuiet: [
      { before: [QUESTION], draft: 'De WOZ-waarde vindt u op uw aanslag!' },
      { before: [citizen('er staat STORING op het scherm')], draft: 'Staat er nu nog STORING?' },
      { before: [QUESTION], draft: 'Ik zoek het even uit… U hoort vandaag van mij 🙂' },
      {
        before: [QUESTION],
        draft: 'De VOPAK-bus rijdt elk uur.',
        channel: { facts: [{ topic: 'bus', value: 'VOPAK-bus, elk uur' }] },
      },
      { before: [QUESTION], draft: 'Op de brief staat ‘LET OP, LAATSTE AANMANING!!’. Klopt dat?' },
    ],
  },
});

/** Words in capitals, but not what the citizen or the organisation writes so: a name, a button, an error. */
function shoutedIn({ draft, conversation, channel }: Situation): readonly Span[] {
  const { allCaps } = readPlain(draft);
  if (allCaps.length === 0) return [];
  const said = exchangeOf(conversation).recent.filter(({ author }) => author === 'citizen');
  const known = [settledText(channel).text, ...said.map(({ text }) => text)];
  return allCaps.filter(({ start, end }) => !known.some((text) => text.includes(draft.slice(start, end))));
}

function outsideQuotations(draft: string, spans: readonly Span[]): readonly Span[] {
  const quoted = quotations(draft);
  return spans.filter(({ start }) => !quoted.some((quote) => quote.start < start && start < quote.end));
}

/** Beside a shouted word these are shouted too; other short words in capitals may be names. */
const SMALL =
  /(?<![\p{L}\p{N}])(?:IK|JE|UW?|WE|WIJ|HET|DE|EEN|IS|EN|OF|NU|AL|ER|DAT|DIE|DIT|TE|OP|IN|AAN|VAN|MET|HEB|BEN|LET|NEE|JA|MAG|KAN|WAT|GA|ZO)(?![\p{L}\p{N}])/gu;

function smallCapitals(draft: string): readonly Span[] {
  return [...draft.matchAll(SMALL)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** "!!!" is "!", "?!" is "?", "....." is an ellipsis. */
function once(marks: string): string {
  if (marks.startsWith('.')) return '…';
  return marks.includes('?') ? '?' : marks.charAt(0);
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…\n])\s{0,3}$/.test(text.slice(Math.max(0, at - 4), at));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
