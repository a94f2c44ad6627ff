import { PhraseIndex } from '../phrase-index';
import { CLOSER_READING } from '../phrase-walks';
import { LEGAL_TERMS } from './lexicons/legal-terms';
import { OFFICE_NOUNS } from './lexicons/office-nouns';
import { OFFICE_VERBS } from './lexicons/office-verbs';
import { OFFICE_WORDS } from './lexicons/office-words';

/** One hard word or phrase, or one form of it. */
export interface OfficeEntry {
  readonly alternatives: readonly string[];
  /** Whether an alternative can take its place as it stands; null: only where the form is an infinitive. */
  readonly ready: boolean | null;
  /** Only with (`true`) or only without (`false`) an auxiliary verb in the sentence; null: in any. */
  readonly participle: boolean | null;
  /** The verb has come apart: the last word of the match is its loose part. */
  readonly split: boolean;
  /** A form of a verb; a noun may look the same ("het verzoek"). */
  readonly verb: boolean;
  /** Of a noun and of the ordinary one, where those are not the same: "het criterium", "de eis". */
  readonly articles: Articles | null;
}

export interface Articles {
  readonly hard: string;
  readonly plain: string;
}

/** Behind an entry that can only be named. */
const ONLY_NAMED = / ?~$/;
const WITH_ARTICLE = /^(.+) \((de|het)\)$/;
const WORD = { ready: true, participle: null, split: false, verb: false, articles: null };

const INFINITIVE = 2;
const PARTICIPLE = 5;
const MARKS = /\p{M}/gu;
let index: PhraseIndex<OfficeEntry> | undefined;

/** The hard words this project knows, ready to look for. Compiled when first used. */
export function officeEntries(): PhraseIndex<OfficeEntry> {
  if (index) return index;
  index = new PhraseIndex<OfficeEntry>(CLOSER_READING);
  for (const line of OFFICE_WORDS) addWord(index, line);
  for (const line of OFFICE_NOUNS) for (const form of line.split(';')) addWord(index, form);
  for (const line of OFFICE_VERBS) addVerb(index, line);
  return index;
}

function addWord(entries: PhraseIndex<OfficeEntry>, line: string): void {
  const [hard = '', plain = ''] = line.split('=').map((part) => part.trim());
  const [, noun = hard, article = ''] = WITH_ARTICLE.exec(hard) ?? [];
  const [, instead = plain, other = ''] = WITH_ARTICLE.exec(plain) ?? [];
  if (LEGAL_TERMS.has(noun)) return;
  entries.add(fold(noun), {
    ...WORD,
    alternatives: instead.replace(ONLY_NAMED, '').split(' / '),
    ready: !ONLY_NAMED.test(instead),
    articles: article === other ? null : { hard: article, plain: other },
  });
}

function addVerb(entries: PhraseIndex<OfficeEntry>, line: string): void {
  const [hard = '', rest = ''] = line.split('=').map((part) => part.trim());
  const [plain = '', loose = ''] = rest.split('+').map((part) => part.trim());
  const forms = hard.split(' ');
  const alternatives = plain.split(' ').map((word) => word.replaceAll('_', ' '));
  const particle = loose.split(' ')[1] ?? '';
  forms.forEach((form, at) => {
    // "Wij retourneren het" cannot become "wij terugsturen het": a verb that comes apart is only named.
    const comesApart =
      alternatives[0] === '-' &&
      alternatives[1] === '-' &&
      alternatives[INFINITIVE] !== '-' &&
      at !== PARTICIPLE;
    const alternative = (comesApart ? alternatives[INFINITIVE] : alternatives[at]) ?? '-';
    const ready = comesApart ? (at === INFINITIVE ? null : false) : true;
    if (alternative === '-' || form === '-' || LEGAL_TERMS.has(form)) return;
    const twice = forms.indexOf(form) !== forms.lastIndexOf(form) && forms.lastIndexOf(form) === PARTICIPLE;
    const participle = twice ? at === PARTICIPLE : null;
    entries.add(fold(form), { ...WORD, alternatives: [alternative], ready, participle, verb: true });
    if (particle === '' || at === PARTICIPLE || !form.startsWith(particle)) return;
    entries.add(`${fold(form.slice(particle.length))} ..6 ${particle}`, {
      ...WORD,
      alternatives: [alternative],
      ready: !comesApart,
      split: true,
      verb: true,
    });
  });
}

const fold = (words: string): string => words.normalize('NFD').replace(MARKS, '');
