/**
 * Rules that are in a release, or were. An id stays here for ever: packs, pins and counts of others name it. A new rule is
 * written down with the release it first appears in.
 */
export const RELEASED: readonly string[] = [
  'acute-danger',
  'address-form',
  'address-mixed',
  'answer-every-question',
  'any-other-questions',
  'ask-when-unclear',
  'check-advice-landed',
  'check-the-inbox',
  'check-without-blame',
  'citizen-shared-private-data',
  'close-after-silence',
  'close-warm-with-name',
  'cool-down-draft',
  'do-not-ask-private-data',
  'empathy-be-specific',
  'empathy-missing',
  'empathy-too-early',
  'facts-match-channels',
  'first-reply-due',
  'formal-message',
  'invite-the-question',
  'keep-it-neat',
  'keep-it-short',
  'language-check',
  'less-fluent-citizen',
  'let-them-finish',
  'link-plus-answer',
  'no-private-data-in-draft',
  'no-unsolicited-message',
  'ok-is-not-yes',
  'one-message-then-wait',
  'open-personal-greeting',
  'outside-hours',
  'pass-on-the-signal',
  'plain-words',
  'privacy-request',
  'promise-due',
  'question-then-wait',
  'refer-to-specialist',
  'retention-due',
  'safe-to-close',
  'say-what-and-when',
  'second-reader',
  'silence-what-now',
  'special-category-care',
  'stop-means-stop',
  'summarise-first',
  'thank-for-message',
  'too-complex-call-back',
  'too-many-chats',
  'unpleasant-block-care',
  'unpleasant-end',
  'unpleasant-warn',
  'use-quick-reply',
  'whatsapp-24h-window',
  'wrong-conversation',
];

/**
 * Rules that once were in a release and have another id now: old → new. A pack, a pin or a count that names the old one
 * means the new one. Ids are never used again for something else.
 */
export const RENAMED: Readonly<Record<string, string>> = {};

/** The id by which a rule goes now; the same id for a rule that was never renamed, or that nobody knows. */
export function currentId(id: string): string {
  return Object.hasOwn(RENAMED, id) ? (RENAMED[id] ?? id) : id;
}
