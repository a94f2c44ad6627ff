import type { ActiveRule } from '../rules/engine';
import { ruleById } from '../rules/registry';

/** A guideline pack: which rules are on. Data only, so that a trainer can make one. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly string[];
}

/** Rules that every organisation starts with (rulebook §1, default packs). */
export const kern: Pack = {
  id: 'kern',
  title: 'Kern',
  rules: [
    'open-personal-greeting',
    'ask-when-unclear',
    'say-what-and-when',
    'one-message-then-wait',
    'check-advice-landed',
    'ok-is-not-yes',
    'address-form',
    'address-mixed',
    'citizen-shared-private-data',
    'do-not-ask-private-data',
    'no-private-data-in-draft',
    'first-reply-due',
  ],
};

/** The rules of a pack, ready to ask, and how many of its ids are unknown to this version. */
export function rulesOf(pack: Pack): { readonly active: readonly ActiveRule[]; readonly unknown: number } {
  const active = pack.rules.map(ruleById).filter((rule) => rule !== null);
  return { active: active.map((rule) => ({ rule })), unknown: pack.rules.length - active.length };
}
