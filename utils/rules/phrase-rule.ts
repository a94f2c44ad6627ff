import type { PhraseIndex } from '../dutch/phrase-index';
import { phrasesToFind } from '../dutch/phrases-to-find';
import { prepareText } from '../dutch/prepared-text';
import type { BothRegisters, Insert, Remark, Rule, Severity, Theme } from './define-rule';
import { agent, citizen, type Example } from './example';
import { exchangeOf } from './exchange';
import { readOwnPhrase } from './own-phrase';
import type { Situation } from './situation';

/** What a trainer writes down for a rule of the organisation's own. */
export interface PhraseRuleDefinition {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly theme: Theme;
  readonly severity: Severity;
  /** Whose words are looked at. */
  readonly in: 'draft' | 'citizen';
  readonly says: readonly string[];
  readonly butNot: readonly string[];
  readonly prompt: BothRegisters;
  readonly insert?: Insert | undefined;
  readonly mustSpeak: readonly string[];
  readonly mustStayQuiet: readonly string[];
}

/**
 * Makes a rule of it. Phrases that cannot be read are left out: whoever takes in a pack has refused them.
 * @param holdsPattern whether a text holds the pattern of this rule; always false where it has none
 */
export function phraseRule(definition: PhraseRuleDefinition, holdsPattern: (text: string) => boolean): Rule {
  // Made when the rule is first asked: in a console's page what reads Dutch comes later than the settings do.
  let phrases: PhraseIndex<ListName> | null = null;
  const isAbout = (text: string): boolean => {
    const { words } = prepareText(text);
    phrases ??= phrasesOf(definition);
    const found = phrases.find(words);
    if (found.some(({ label }) => label === 'butNot')) return false;
    // Words between quotation marks are somebody else's.
    return found.some(({ from }) => !words.tokens[from]?.quoted) || holdsPattern(text);
  };
  const { id, title, reason, theme, severity, prompt, insert } = definition;
  return {
    id,
    theme,
    on: eventsOf(definition),
    severity,
    source: { document: 'Eigen afspraak', quote: reason },
    falseAlarms: '',
    params: {},
    title,
    prompt,
    insert: insert ?? null,
    check: (situation) =>
      definition.in === 'draft' ? onDraft(situation, isAbout) : onCitizen(situation, isAbout),
    examples: {
      speaks: atLeastTwo(examplesOf(definition, definition.mustSpeak)),
      staysQuiet: atLeastTwo(examplesOf(definition, definition.mustStayQuiet)),
    },
  };
}

type ListName = 'says' | 'butNot';

function phrasesOf(definition: PhraseRuleDefinition): PhraseIndex<ListName> {
  const phrases = phrasesToFind<ListName>();
  for (const list of ['says', 'butNot'] as const) {
    for (const written of definition[list]) {
      const read = readOwnPhrase(written);
      if (read.ok) phrases.add(read.phrase, list);
    }
  }
  return phrases;
}

/** A line of the trainer as a small conversation. */
export function examplesOf(definition: PhraseRuleDefinition, lines: readonly string[]): readonly Example[] {
  return lines.map((line) =>
    definition.in === 'draft'
      ? { before: [citizen('Goedemorgen, ik heb een vraag.')], draft: line }
      : { before: [agent('Goedemorgen.'), citizen(line)] },
  );
}

/** A strong prompt about a draft may hold it, so it waits for the moment of sending. */
function eventsOf({ in: where, severity }: PhraseRuleDefinition): Rule['on'] {
  if (where === 'citizen') return ['message', 'open'];
  return severity === 'warn' || severity === 'block' ? ['send'] : ['draft'];
}

function onDraft({ conversation, draft }: Situation, isAbout: (text: string) => boolean): Remark | null {
  const { lastCitizen } = exchangeOf(conversation);
  return lastCitizen && isAbout(draft) ? { about: `draft after ${lastCitizen.id}` } : null;
}

function onCitizen({ conversation }: Situation, isAbout: (text: string) => boolean): Remark | null {
  const { unanswered } = exchangeOf(conversation);
  const message = unanswered.findLast(({ text }) => isAbout(text));
  return message ? { about: message.id } : null;
}

function atLeastTwo(examples: readonly Example[]): Rule['examples']['speaks'] {
  const [first = {}, second = first, ...others] = examples;
  return [first, second, ...others];
}
