import { describe, expect, it } from 'vitest';
import { createEngine } from '../../utils/rules/engine';
import { situationOf } from '../../utils/rules/example';
import { catalogue, ruleById } from '../../utils/rules/registry';
import { currentId, RELEASED, RENAMED } from '../../utils/rules/released-ids';

/** Where a rule rightly speaks about what a neighbour is quiet about: "rule → neighbour", and why. */
const RIGHTLY: Readonly<Record<string, string>> = {
  'address-form → language-check': 'The agent writes "je" on a channel that says "u"; the language is right.',
  'any-other-questions → check-advice-landed':
    'A farewell after a bare "ok", without asking for more questions.',
  'any-other-questions → ok-is-not-yes':
    'The "ok" was an answer; the farewell still comes without the question.',
  'close-warm-with-name → check-advice-landed': 'A farewell without a name.',
  'close-warm-with-name → ok-is-not-yes': 'The citizen is helped; the farewell has no name under it.',
  'first-reply-due → outside-hours': 'The channel is open, and somebody has waited for an hour.',
  'first-reply-due → too-many-chats': 'One conversation is not too many, and its citizen waits.',
  'first-reply-due → whatsapp-24h-window': 'The window is open, and the first answer is long due.',
  'ok-is-not-yes → check-advice-landed': 'It is the rule about a bare "ok"; the other leaves that to it.',
  'outside-hours → first-reply-due':
    'The clock stands still because the channel is closed, and that can be said.',
  'thank-for-message → open-personal-greeting': 'A greeting without thanks.',
  'unpleasant-end → unpleasant-warn': 'The warning was given; the next step is another rule.',
  'unpleasant-warn → unpleasant-block-care': 'The first insult asks for a warning, not for blocking.',
  'unpleasant-warn → unpleasant-end': 'The warning is too long ago, so the ladder starts again.',
};

const THEMES = [...new Set(catalogue.map(({ theme }) => theme))];

describe('every rule alone is quiet where its neighbours are', () => {
  const spoke = new Set<string>();
  for (const theme of THEMES) {
    it(`${theme}`, () => {
      const rules = catalogue.filter((rule) => rule.theme === theme);
      for (const rule of rules) {
        const engine = createEngine([{ rule }]);
        for (const other of rules.filter((each) => each !== rule)) {
          const loud = other.examples.staysQuiet.some(
            (example) => engine.evaluate(situationOf(example, rule.on)).length > 0,
          );
          if (loud) spoke.add(`${rule.id} → ${other.id}`);
        }
      }
      const here = [...spoke].filter((pair) => ruleById(pair.split(' → ')[0] ?? '')?.theme === theme);
      expect(here.filter((pair) => !Object.hasOwn(RIGHTLY, pair))).toEqual([]);
    });
  }

  it('and what is listed as right still happens', () => {
    expect(Object.keys(RIGHTLY).filter((pair) => !spoke.has(pair))).toEqual([]);
  });
});

describe('ids of rules', () => {
  it('that were released are still there, or have a new name', () => {
    expect(RELEASED.filter((id) => !ruleById(currentId(id)))).toEqual([]);
  });

  it('are not used again: what was renamed is no rule any more, and was released', () => {
    for (const old of Object.keys(RENAMED)) {
      expect(ruleById(old)).toBeNull();
      expect(RELEASED).toContain(old);
    }
  });

  it('that nobody knows stay as they are', () => {
    for (const id of ['', 'toString', '__proto__', 'rule-of-tomorrow']) expect(currentId(id)).toBe(id);
  });
});
