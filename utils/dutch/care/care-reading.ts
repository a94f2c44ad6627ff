import type { Span } from '../dutch-reading';

/** What passes the bounds of a decent conversation. Criticism, however sharp, is none of these. */
export interface Unpleasant {
  /** At the reader, or at the people the reader works with. */
  readonly insult: readonly Span[];
  /** At a situation or a third person, or just a strong word. */
  readonly swearing: readonly Span[];
  /** Violence against a person or a building, said as a plan; never a complaint, a lawyer or a newspaper. */
  readonly threat: readonly Span[];
  /** Contempt for people because of origin, faith, orientation or the like. */
  readonly discrimination: readonly Span[];
}

/**
 * Danger that cannot wait. `fire` includes gas, smoke, explosion and collapse; `medical` includes drowning;
 * `child` is a child or young person who is not safe; `water` is a dike or flood.
 */
export type DangerKind = 'suicide' | 'violence' | 'medical' | 'fire' | 'child' | 'water';

export interface Danger extends Span {
  readonly kind: DangerKind;
}

export type FormalKind =
  | 'objection'
  | 'appeal'
  | 'complaint'
  | 'woo-request'
  | 'notice-of-default'
  | 'liability'
  | 'view'
  | 'application';

export interface FormalMessage extends Span {
  readonly kind: FormalKind;
  /** `submits`: the writer does it or wants to do it here; `question`: asks how, or how it stands. */
  readonly intent: 'submits' | 'question';
}

/** Rights under the GDPR (art. 15-21) and the report of a data breach (art. 33). */
export type PrivacyRequestKind = 'access' | 'erasure' | 'correction' | 'objection' | 'portability' | 'breach';

export interface PrivacyRequest extends Span {
  readonly kind: PrivacyRequestKind;
}

/** How it shows that Dutch is hard for a writer; never a slip of the keyboard, dialect or chat language. */
export type LimitedDutchKind =
  | 'says-so'
  | 'other-language'
  | 'word-order'
  | 'bare-infinitive'
  | 'article'
  | 'missing-verb'
  | 'translated';

export interface LimitedDutchCue extends Span {
  readonly kind: LimitedDutchKind;
}

export type SpecialCategory =
  | 'health'
  | 'religion'
  | 'orientation'
  | 'union'
  | 'politics'
  | 'ethnicity'
  | 'criminal'
  | 'debts';

export interface SpecialStatement extends Span {
  readonly category: SpecialCategory;
}

/** A question that asks on about something delicate; `any` fits whatever was told. */
export interface DetailQuestion extends Span {
  readonly about: SpecialCategory | 'any';
}

export type BlameKind =
  | 'already-said'
  | 'not-listening'
  | 'not-willing'
  | 'own-fault'
  | 'still-there'
  | 'sharp';

export interface Blame extends Span {
  readonly kind: BlameKind;
}

/** What a text asks of the reader's care. Offsets (UTF-16, end exclusive) and labels, never a copy of the text. */
export interface CareReading {
  readonly unpleasant: Unpleasant;
  readonly danger: readonly Danger[];
  /** Strong words that are a manner of speaking ("ik schaam me dood"). */
  readonly figuresOfSpeech: readonly Span[];
  readonly formalMessages: readonly FormalMessage[];
  readonly privacyRequests: readonly PrivacyRequest[];
  /** The writer wants no more messages. */
  readonly stopRequest: readonly Span[];
  /** Signs that the writer has little Dutch; empty unless they add up to two. */
  readonly limitedDutch: readonly LimitedDutchCue[];
  /** What the writer says about themselves or their own family. */
  readonly specialCategories: readonly SpecialStatement[];
  /** In a draft: what asks on about such a statement. */
  readonly detailQuestions: readonly DetailQuestion[];
  /** Phrases in a draft that can read as a reproach, or sharper. */
  readonly blame: readonly Blame[];
  readonly compliments: readonly Span[];
  /** Thanks and praise that mean the opposite. */
  readonly irony: readonly Span[];
}
