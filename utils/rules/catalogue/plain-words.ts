import { convertAddress } from '../../dutch/convert-address';
import type { DifficultWord } from '../../dutch/plain/plain-reading';
import { readPlain } from '../../dutch/plain/read-plain';
import { read } from '../../dutch/read';
import { corrected } from '../corrected';
import { defineRule, type Rewrite } from '../define-rule';
import { citizen } from '../example';
import { exchangeOf } from '../exchange';
import { registerFor } from '../register';
import { isQuickReply } from '../settled-text';
import type { Situation } from '../situation';

const QUESTION = citizen('Wat moet ik doen om mijn dochter in te schrijven?');
/** Rulebook, 30: no more than two words in one draft. */
const MOST = 2;
/** In words: more is shortened on the card. */
const LONGEST = 6;
const DATA = /[\d@]/;

export default defineRule({
  id: 'plain-words',
  theme: 'tone',
  on: ['draft'],
  draftAlone: true,
  severity: 'info',
  source: { document: 'R19', quote: 'B1 is the norm in practice' },
  falseAlarms: 'Een vakwoord dat precies zo moet heten, of een naam van een regeling zonder hoofdletter.',
  params: {},
  title: 'Kies een gewoon woord',
  prompt: {
    je: [
      '‘{woord}’ en ‘{tweede}’ zijn voor veel mensen lastig. Kun je ‘{alternatief}’ en ‘{anders}’ gebruiken?',
      '‘{woord}’ is voor veel mensen lastig. Kun je ‘{alternatief}’ gebruiken?',
    ],
    u: [
      '‘{woord}’ en ‘{tweede}’ zijn voor veel mensen lastig. Kunt u ‘{alternatief}’ en ‘{anders}’ gebruiken?',
      '‘{woord}’ is voor veel mensen lastig. Kunt u ‘{alternatief}’ gebruiken?',
    ],
  },
  insert: null,
  check(situation) {
    const { draft, channel } = situation;
    const words = hardWords(situation).slice(0, MOST);
    const [first, second] = words;
    if (!first || isQuickReply(draft, channel)) return null;
    return {
      about: 'draft',
      values: {
        woord: spelled(draft, first),
        alternatief: plainer(first, situation),
        tweede: second ? spelled(draft, second) : '',
        anders: second ? plainer(second, situation) : '',
      },
      rewrites: words.flatMap((word) => rewriteFor(draft, word)),
    };
  },
  examples: {
    speaks: [
      { before: [QUESTION], draft: 'Indien u dit wenst, dient u een formulier in te vullen.' },
      { before: [QUESTION], draft: 'Wij verstrekken die gegevens niet.' },
      { before: [QUESTION], draft: 'Stuur middels de website een kopie mee.', channel: { address: 'je' } },
      { before: [QUESTION], draft: 'Thans is er geen plek, we nemen te zijner tijd contact op.' },
    ],
    staysQuiet: [
      { before: [QUESTION], draft: 'U kunt bezwaar maken.' },
      { before: [citizen('Conform welke regel is dat?')], draft: 'Dat is conform de verordening.' },
      { before: [QUESTION], draft: 'Als u dat wilt, vult u het formulier op de website in.' },
      { before: [QUESTION], draft: 'In de brief staat ‘indien gewenst’. U hoeft dus niets te doen.' },
    ],
  },
});

/** The hard words of the draft that the citizen does not use as well, each once. */
function hardWords({ draft, conversation }: Situation): readonly DifficultWord[] {
  const { difficultWords } = readPlain(draft);
  if (difficultWords.length === 0) return [];
  const used = new Set(
    exchangeOf(conversation)
      .recent.filter(({ author }) => author === 'citizen')
      .flatMap(({ text }) => readPlain(text).difficultWords.map(meaning)),
  );
  return difficultWords.filter((word, at) => {
    const again = difficultWords.findIndex((other) => meaning(other) === meaning(word)) < at;
    return !again && !used.has(meaning(word)) && word.alternatives.length > 0;
  });
}

/** Two forms of one hard word have the same first alternative, or nearly always. */
function meaning({ alternatives }: DifficultWord): string {
  return (alternatives[0] ?? '').toLowerCase();
}

function spelled(draft: string, { start, end }: DifficultWord): string {
  return shortened(draft.slice(start, end));
}

/** "dient … te nemen": what somebody put in between is none of the hard words, and may be data of somebody. */
function shortened(words: string): string {
  const all = words.split(/\s+/).map((word) => (DATA.test(word) ? '…' : word));
  if (all.length <= LONGEST) return all.join(' ');
  return [all[0], '…', ...all.slice(all.at(-2) === 'te' ? -2 : -1)].join(' ');
}

/** What to say instead, in the form of address of this conversation. */
function plainer({ alternatives }: DifficultWord, situation: Situation): string {
  const [by = ''] = alternatives;
  return shortened(addresses(by) ? (convertAddress(by, registerFor(situation))?.text ?? by) : by);
}

function addresses(words: string): boolean {
  return read(words).addressForm !== 'none';
}

/** A button, where the other word fits without changing the sentence. */
function rewriteFor(draft: string, word: DifficultWord): Rewrite[] {
  const [by] = word.alternatives;
  // "Gelieve" stands without anyone, "wilt u" does not: the rest of the sentence changes with it.
  const newcomer = by !== undefined && addresses(by) && !addresses(draft.slice(word.start, word.end));
  if (by === undefined || !word.ready || newcomer) return [];
  const { start, end } = word;
  return [
    { label: `‘${spelled(draft, word)}’ → ‘${shortened(by)}’`, text: corrected(draft, [{ start, end, by }]) },
  ];
}
