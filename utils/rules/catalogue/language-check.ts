import { findSlips } from '../../dutch/language/find-slips';
import type { LanguageSlip } from '../../dutch/language/language-slip';
import { read } from '../../dutch/read';
import { corrected } from '../corrected';
import { defineRule, type Rewrite } from '../define-rule';
import { citizen } from '../example';
import { number } from '../params';
import { isQuickReply } from '../settled-text';

const QUESTION = citizen('Wanneer komt de nieuwe container?');
const ON = { languageCheck: true };
/** As many buttons as fit on a card. */
const MOST_BUTTONS = 4;

export default defineRule({
  id: 'language-check',
  theme: 'tone',
  on: ['send'],
  draftAlone: true,
  severity: 'info',
  source: {
    document: 'S4',
    quote: 'Ondersteun hen door een extra taalcheck te doen, voordat een bericht verstuurd wordt',
  },
  falseAlarms: 'Een zin in dialect, of een naam die op een gewoon woord lijkt.',
  params: { minWords: number(3, { min: 2, max: 20, unit: 'woorden' }) },
  title: 'Taalcheck voor wie dat wil',
  prompt: {
    je: [
      'Er staat misschien een taalfout in je bericht: ‘{fout}’. Kijk er nog even naar voordat je het verstuurt.',
      'Er staan misschien {n} taalfouten in je bericht. Kijk er nog even naar voordat je het verstuurt.',
    ],
    u: [
      'Er staat misschien een taalfout in uw bericht: ‘{fout}’. Kijk er nog even naar voordat u het verstuurt.',
      'Er staan misschien {n} taalfouten in uw bericht. Kijk er nog even naar voordat u het verstuurt.',
    ],
  },
  insert: null,
  // The agent's own business: no count tells anyone that it is on, or what it found.
  neverCounted: true,
  check({ draft, agent, channel }, { minWords }) {
    if (!agent.languageCheck || read(draft).wordCount < minWords || isQuickReply(draft, channel)) return null;
    const slips = findSlips(draft);
    const [first] = slips;
    if (!first) return null;
    const alone = slips.length === 1;
    return {
      about: 'draft',
      values: { n: String(slips.length), fout: alone ? draft.slice(first.start, first.end) : '' },
      rewrites: buttons(draft, slips),
    };
  },
  examples: {
    speaks: [
      { before: [QUESTION], draft: 'Hij word morgen gebracht.', agent: ON },
      { before: [QUESTION], draft: 'Hoe vind u de nieuwe speeltuin?', agent: ON },
      { before: [QUESTION], draft: 'Wij hebben u vraag voor u doorgestuurt naar de balie.', agent: ON },
      { before: [QUESTION], draft: 'Heeft u de formulier al ingevuld?', agent: ON },
      { before: [QUESTION], draft: 'de container is is morgen weer leeg.', agent: ON },
      {
        before: [QUESTION],
        draft: 'Dan wordt je gebeld door mijn collega.',
        agent: ON,
        channel: { address: 'je' },
      },
    ],
    staysQuiet: [
      { before: [QUESTION], draft: 'Zuid-Beijerland, Molendijk 4', agent: ON },
      { before: [QUESTION], draft: 'Meld u zich bij mevrouw Rijd van de balie.', agent: ON },
      { before: [QUESTION], draft: 'Hij word morgen gebracht.' },
      { before: [QUESTION], draft: 'ok top', agent: ON },
      {
        before: [QUESTION],
        draft: 'U schreef ‘hij word gebracht’. Dat klopt, hij wordt morgen gebracht.',
        agent: ON,
      },
      { before: [QUESTION], draft: 'Kijk op www.gemeente.nl/de-formulier voor de datum.', agent: ON },
      { before: [QUESTION], draft: 'Hoi! Vind je dat goed? Dan word je morgen gebeld.', agent: ON },
    ],
  },
});

/** A button per slip; the same slip in two places has one. */
function buttons(draft: string, slips: readonly LanguageSlip[]): readonly Rewrite[] {
  const label = ({ start, end, by }: LanguageSlip) => `‘${draft.slice(start, end)}’ → ‘${by}’`;
  return [...new Set(slips.map(label))].slice(0, MOST_BUTTONS).map((each) => ({
    label: each,
    text: corrected(
      draft,
      slips.filter((slip) => label(slip) === each),
    ),
  }));
}
