import type { PersonalDataType } from '../dutch-reading';
import { WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import type { Found } from '../phrase-index';
import type { Words } from '../tokens';
import { askPhrases, type Label } from './ask-phrases';
import { askedStates } from './asked-states';
import { asksInSentence, type Before, NOTHING_BEFORE } from './asks-in-sentence';
import { hasQuestionForm } from './question-form';
import { askedPlaces } from './where-to';

/** What grammar says of a message. */
export interface ByGrammar {
  /** The kinds of data that it asks for. */
  readonly asked: ReadonlySet<PersonalDataType>;
  /** Of those, the ones asked after as a state of somebody, and as a place. */
  readonly states: ReadonlySet<PersonalDataType>;
  readonly places: ReadonlySet<PersonalDataType>;
  /** The numbers of the sentences with a way to ask in them. */
  readonly asking: ReadonlySet<number>;
}

/** What grammar alone says that a message asks for; the words around it have to be weighed with that. */
export function asksByGrammar(words: Words, named: readonly Found<Label>[]): ByGrammar {
  const sentences = words.sentences.map((sentence) =>
    !sentence.asks && hasQuestionForm(words, sentence) ? { ...sentence, asks: true } : sentence,
  );
  const states = new Set(askedStates(words, sentences));
  const places = new Set(askedPlaces(words));
  const asked = new Set<PersonalDataType>([...states, ...places]);
  // Behind a colon "e-mail, telefoon" is enough.
  if (named.length === 0 && !words.text.includes(':')) return { asked, states, places, asking: NO_SENTENCE };

  const bySentence = new Map<number, Found<Label>[]>();
  addBySentence(named, bySentence);
  const frames = askPhrases()
    .frames.find(words)
    .filter(({ from }) => !isOfWriter(words, from));
  addBySentence(frames, bySentence);
  let before: Before = NOTHING_BEFORE;
  sentences.forEach((sentence, at) => {
    const { types, next } = asksInSentence(words, sentence, bySentence.get(at) ?? [], before);
    for (const type of types) asked.add(type);
    before = next;
  });
  const asking = new Set(
    frames.filter(({ label }) => label.kind === 'frame').map(({ sentence }) => sentence),
  );
  return { asked, states, places, asking };
}

const NO_SENTENCE: ReadonlySet<number> = new Set();
const CAN = wordSet('kan kunnen wil willen zal');

/** "Ik kan je een adresje geven": who gives is the writer. */
function isOfWriter({ tokens }: Words, from: number): boolean {
  return CAN.has(tokens[from]?.word ?? '') && WRITER.has(tokens[from - 1]?.word ?? '');
}

// No sentence names or asks more; one of nothing but requests must not take long.
const MOST_PER_SENTENCE = 60;

function addBySentence(matches: readonly Found<Label>[], bySentence: Map<number, Found<Label>[]>): void {
  let sentence = -1;
  let count = 0;
  for (const match of matches) {
    if (match.sentence !== sentence) count = 0;
    sentence = match.sentence;
    if (++count > MOST_PER_SENTENCE) continue;
    const list = bySentence.get(sentence);
    if (list) list.push(match);
    else bySentence.set(sentence, [match]);
  }
}
