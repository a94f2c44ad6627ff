import type { Channel } from '../conversation/channel';
import type { Fact } from '../conversation/fact';
import type { QuickReply } from '../conversation/quick-reply';
import { fillText } from './fill-text';
import { knownValues } from './known-values';
import { registerFor } from './register';
import type { Situation } from './situation';
import { isStillValid } from './still-valid';

/** How a reply names a fact: "{paspoort: prijs}", or "{telefoonnummer}" where the fact has no label. */
export function nameOfFact({ topic, label }: Pick<Fact, 'topic' | 'label'>): string {
  return label === '' ? topic : `${topic}: ${label}`;
}

/** The facts that hold now, by the name a reply gives them; of two with one name the first. */
export function factValues({ facts }: Pick<Channel, 'facts'>, now: number): Record<string, string> {
  const valid = facts.filter(({ validUntil }) => isStillValid(validUntil, now));
  return Object.fromEntries(valid.toReversed().map((fact) => [nameOfFact(fact), fact.value]));
}

/**
 * A quick reply as it can be put in the draft: in the form of address that fits, every {placeholder} filled in.
 * Null when it is past its date, or something it names is not known here.
 */
export function fillReply(reply: QuickReply, situation: Situation): string | null {
  if (!isStillValid(reply.validUntil, situation.now)) return null;
  const texts = { je: variants(reply.je), u: variants(reply.u) } as const;
  const values = { ...factValues(situation.channel, situation.now), ...knownValues(situation) };
  return fillText(texts, registerFor(situation), values);
}

/** For who has no name to greet by: the same without it. */
function variants(text: string): readonly [string, string] {
  return [text, text.replace(/ ?\{(?:naam|roepnaam)\}/g, '')];
}
