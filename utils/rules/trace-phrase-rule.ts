import { phrasesToFind } from '../dutch/phrases-to-find';
import { prepareText } from '../dutch/prepared-text';
import { readOwnPhrase } from './own-phrase';
import type { PhraseRuleDefinition } from './phrase-rule';

/** What in a line makes a phrase rule speak, or stay quiet. `phrase` is as the trainer wrote it. */
export type Trace =
  /** One of its phrases is there; or its pattern, where `phrase` is null. */
  | { readonly kind: 'says'; readonly phrase: string | null }
  /** A phrase that makes it quiet is there. */
  | { readonly kind: 'but-not'; readonly phrase: string }
  /** Its phrase is there only between quotation marks, as somebody else's words. */
  | { readonly kind: 'quoted'; readonly phrase: string }
  | { readonly kind: 'nothing' };

interface Label {
  readonly list: 'says' | 'butNot';
  readonly phrase: string;
}

/**
 * Makes a way to tell what a rule's phrases find in a line; for the desk, which says why. Phrases that cannot be read
 * are left out, as the rule itself does.
 * @param holdsPattern as in `phraseRule`
 */
export function tracer(
  { says, butNot }: Pick<PhraseRuleDefinition, 'says' | 'butNot'>,
  holdsPattern: (text: string) => boolean,
): (line: string) => Trace {
  const index = phrasesToFind<Label>();
  for (const [list, phrases] of [['says', says] as const, ['butNot', butNot] as const]) {
    for (const phrase of phrases) {
      const read = readOwnPhrase(phrase);
      if (read.ok) index.add(read.phrase, { list, phrase });
    }
  }
  return (line) => {
    const { words } = prepareText(line);
    const found = index.find(words);
    const prevents = found.find(({ label }) => label.list === 'butNot');
    if (prevents) return { kind: 'but-not', phrase: prevents.label.phrase };
    const said = found.find(({ from }) => !words.tokens[from]?.quoted);
    if (said) return { kind: 'says', phrase: said.label.phrase };
    if (holdsPattern(line)) return { kind: 'says', phrase: null };
    const quoted = found[0];
    return quoted ? { kind: 'quoted', phrase: quoted.label.phrase } : { kind: 'nothing' };
  };
}
