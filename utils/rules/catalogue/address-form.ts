import { convertAddress } from '../../dutch/convert-address';
import { read } from '../../dutch/read';
import { defineRule } from '../define-rule';
import { citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { registerFor } from '../register';
import type { Situation } from '../situation';

/**
 * A je that is whoever tries: "dan zie je een knop", "het veld waarin je typt", "zo kun je er langs". Not where the
 * sentence asks.
 */
const ANYBODY =
  /(?<!\p{L})(?:(?<=[\p{L}\p{N},] )zie je|waar(?:mee|op|in|door|langs|bij)? je|zo (?:kun|kan|kom|rijd|loop) je er)(?!\p{L})(?![^.!?\n]{0,200}\?)/giu;
const QUESTION = citizen('Kan ik morgen langskomen?');

export default defineRule({
  id: 'address-form',
  theme: 'tone',
  on: ['draft'],
  draftAlone: true,
  severity: 'info',
  source: { document: 'S4', quote: "Gebruik 'je' als aanspreekvorm." },
  falseAlarms:
    'Een ‘je’ dat op iedereen slaat (‘dat moet je net weten’), of een citaat zonder aanhalingstekens.',
  params: { mirrorAfter: number(2, { min: 1, max: 10, unit: 'berichten' }) },
  title: 'Je of u volgens de afspraak',
  prompt: {
    je: ['Op dit kanaal gebruiken we ‘{norm}’. In je bericht staat ‘{woord}’.'],
    u: ['Op dit kanaal gebruiken we ‘{norm}’. In uw bericht staat ‘{woord}’.'],
  },
  insert: null,
  applies: (situation, { mirrorAfter }) =>
    hasNorm(situation, mirrorAfter) && read(situation.draft).addressWords.length > 0,
  check(situation, { mirrorAfter }) {
    const { draft } = situation;
    if (!hasNorm(situation, mirrorAfter)) return null;
    const norm = registerFor(situation);
    const other = read(draft).addressWords.find(({ register }) => register !== norm);
    if (!other) return null;
    if (norm === 'u' && onlyAnybody(draft)) return null;
    const all = convertAddress(draft, norm);
    return {
      about: 'draft',
      values: { norm, woord: draft.slice(other.start, other.end) },
      rewrites: all && all.changed > 0 ? [{ label: `Zet om naar ‘${norm}’`, text: all.text }] : [],
    };
  },
  examples: {
    speaks: [
      { before: [QUESTION], draft: 'Wat zie je op het scherm?', channel: { address: 'u' } },
      { before: [QUESTION], draft: 'Kunt u uw pas meenemen?', channel: { address: 'je' } },
      { before: [QUESTION], draft: 'Neem je pas mee, dan help ik je verder.', channel: { address: 'u' } },
      {
        before: [citizen('Kunt u mij helpen?'), citizen('Ik zie uw formulier niet')],
        draft: 'Stuur je vraag maar.',
        channel: { address: 'mirror' },
      },
    ],
    staysQuiet: [
      {
        before: [QUESTION],
        draft: 'Dan zie je een knop waarmee je kunt printen.',
        channel: { address: 'u' },
      },
      { before: [QUESTION], draft: 'Bel het UWV.', channel: { address: 'je' } },
      { before: [QUESTION], draft: 'We zijn open tot 17 u.', channel: { address: 'je' } },
      { before: [QUESTION], draft: 'Neemt u uw pas mee.', channel: { address: 'u' } },
      {
        before: [citizen('Kun je me helpen?')],
        draft: 'Neemt u uw pas mee.',
        channel: { address: 'mirror' },
      },
    ],
  },
});

/** Every je of the draft means whoever tries. */
function onlyAnybody(draft: string): boolean {
  const addressed = read(draft).addressWords.filter(({ register }) => register === 'je');
  return addressed.length === [...draft.matchAll(ANYBODY)].length;
}

/** Where the channel mirrors the citizen, one has to know how they write first. */
function hasNorm({ channel, conversation }: Situation, mirrorAfter: number): boolean {
  if (channel.address !== 'mirror') return true;
  const addressed = exchangeOf(conversation).recent.filter(
    ({ author, text }) => author === 'citizen' && read(text).addressForm !== 'none',
  );
  return addressed.length >= mirrorAfter;
}
