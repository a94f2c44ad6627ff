import type { Action, Finding } from '../../utils/rules/engine';
import type { Translate } from '../shared/texts';

/** What this prompt is about, in a few words. */
export function titleOf(finding: Finding, beside: readonly Finding[]): string {
  return [finding, ...beside].map(({ rule }) => rule.title).join(' · ');
}

/** Text that could not be put in the composer, and what became of copying it. */
export interface Trouble {
  readonly text: string;
  readonly copy: 'offered' | 'done' | 'failed';
}

/** What a card or chip needs beside its finding. */
export interface PromptProps {
  /** Tips whose words are in this prompt too. */
  readonly beside: readonly Finding[];
  readonly t: Translate;
  /** An action of this prompt that failed. */
  readonly trouble: Trouble | null;
  /** In px. */
  readonly maxHeight: number;
  onAction(finding: Finding, action: Action): void;
  onAnswer(finding: Finding, answer: 'not-now' | 'not-right'): void;
  onSendAnyway(): void;
  onCopy(text: string): void;
}
