import type { Span } from '../dutch-reading';

/** What a question asks for. `when` includes how long; `how-much` includes prices. */
export type QuestionKind = 'who' | 'what' | 'when' | 'how-much' | 'where' | 'how' | 'why' | 'yes-no';

/** A question in a text: where it stands (UTF-16, end exclusive) and what it asks for. */
export interface Question extends Span {
  readonly kind: QuestionKind;
  /** "Alles goed?", "Bent u er nog?", "Kunt u mij helpen?": wants a friendly word, not an answer. */
  readonly social: boolean;
}
