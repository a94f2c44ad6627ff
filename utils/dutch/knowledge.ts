import type { Register } from '../conversation/address';
import type { Fact } from '../conversation/fact';
import type { ActsOf, JudgedQuestion } from './answers/answered';
import type { CareReading } from './care/care-reading';
import type { Converted } from './convert-address';
import type { Deviation } from './facts/deviating-fact';
import type { LanguageSlip } from './language/language-slip';
import type { PlainReading } from './plain/plain-reading';
import { read } from './read';

/** The parts of the Dutch room with large word lists. They come with a file of their own, shortly after the coach has started. */
export interface Knowledge {
  care(text: string): CareReading;
  plain(text: string): PlainReading;
  convert(text: string, to: Register): Converted;
  judgeQuestions(messages: readonly string[], draft: string, actsOf: ActsOf): readonly JudgedQuestion[];
  slips(text: string): readonly LanguageSlip[];
  isAboutTopic(text: string, topic: string): boolean;
  deviatingFact(draft: string, facts: readonly Fact[], asked: string): Deviation | null;
}

const NO_CARE: CareReading = {
  unpleasant: { insult: [], swearing: [], threat: [], discrimination: [] },
  danger: [],
  figuresOfSpeech: [],
  formalMessages: [],
  privacyRequests: [],
  stopRequest: [],
  limitedDutch: [],
  specialCategories: [],
  detailQuestions: [],
  blame: [],
  compliments: [],
  irony: [],
};

const NO_PLAIN: PlainReading = {
  difficultWords: [],
  sentences: [],
  allCaps: [],
  repeatedPunctuation: [],
  chatSlang: [],
  idioms: [],
  emoji: 0,
};

let known: Knowledge | null = null;

/** From now on everyone who asks hears what this knows. */
export function addKnowledge(knowledge: Knowledge): void {
  known = knowledge;
}

/** Whether the word lists are there; until then the functions below find nothing, so that rules stay quiet. */
export function hasKnowledge(): boolean {
  return known !== null;
}

/** What a text asks of the reader's care. */
export function careOf(text: string): CareReading {
  return known?.care(text) ?? NO_CARE;
}

/** How plainly and neatly a text is written. */
export function plainOf(text: string): PlainReading {
  return known?.plain(text) ?? NO_PLAIN;
}

/** The draft in the other form of address; null when that cannot be said. */
export function converted(text: string, to: Register): Converted | null {
  return known?.convert(text, to) ?? null;
}

/** The distinct questions in a stretch of messages, and which of them a draft answers. */
export function judgedQuestions(messages: readonly string[], draft: string): readonly JudgedQuestion[] {
  return known?.judgeQuestions(messages, draft, (text) => read(text).acts) ?? [];
}

/** Whether a text holds everything a trainer's topic is about, in whatever form or order of its words. */
export function isAboutTopic(text: string, topic: string): boolean {
  return known?.isAboutTopic(text, topic) ?? false;
}

/** Where a draft says something else than was settled; `asked` is what the citizen wrote last. */
export function deviatingFact(draft: string, facts: readonly Fact[], asked: string): Deviation | null {
  return known?.deviatingFact(draft, facts, asked) ?? null;
}

/** What are probably slips of the pen in a draft. */
export function slipsIn(text: string): readonly LanguageSlip[] {
  return known?.slips(text) ?? [];
}
