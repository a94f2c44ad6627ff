import type { Register } from '../../conversation/address';
import type { Fact } from '../../conversation/fact';
import type { QuickReply } from '../../conversation/quick-reply';
import { factValues } from '../../rules/fill-reply';
import { isStillValid } from '../../rules/still-valid';

export interface Faq {
  /** Markdown that reads as plain text too. */
  readonly text: string;
  /** Names that still have to be filled in; they stand between square brackets. */
  readonly open: readonly string[];
  /** How many answers are past their date, and left out. */
  readonly past: number;
}

/**
 * A draft of frequently asked questions for a website: per topic a heading and the answer.
 * A name to greet by goes, a fact is filled in, and what else is not known is shown to be filled in by hand.
 * @param now epoch ms
 * @source S4: «Deze antwoorden zouden ook als FAQ op de website geplaatst kunnen worden.»
 */
export function faqOf(
  replies: readonly QuickReply[],
  facts: readonly Fact[],
  form: Register,
  title: string,
  now: number,
): Faq {
  const valid = replies.filter(({ validUntil }) => isStillValid(validUntil, now));
  const values = factValues({ facts: [...facts] }, now);
  const open = new Set<string>();
  const parts = valid.map((reply) => {
    const heading = reply.topic.split(/[,;]/)[0]?.trim() ?? '';
    const answer = reply[form]
      .replace(/ ?\{(?:naam|roepnaam|voornaam|dagdeel)\}/g, '')
      .replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined) open.add(name);
        return value ?? `[${name}]`;
      });
    // A greeting that has lost its name.
    const text = answer.trim().replace(/^(?:beste|hallo|hoi|dag|geachte)\s*[,!.]\s*/i, '');
    return `## ${heading.charAt(0).toUpperCase()}${heading.slice(1)}\n\n${text.charAt(0).toUpperCase()}${text.slice(1)}\n`;
  });
  return {
    text: `# ${title}\n\n${parts.join('\n')}`,
    open: [...open],
    past: replies.length - valid.length,
  };
}
