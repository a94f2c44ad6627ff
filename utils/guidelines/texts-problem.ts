import type { BothRegisters, Rule } from '../rules/define-rule';
import { mixedRegister } from '../rules/one-register';
import { namesIn, placeholdersFor } from '../rules/placeholders';
import type { PackProblem } from './pack-problem';

/** What is wrong with words for the agent or the citizen; `rule` is null for a rule of the organisation's own. */
export function textsProblem(texts: BothRegisters, rule: Rule | null): PackProblem | null {
  const known = placeholdersFor(rule);
  for (const form of ['je', 'u'] as const) {
    for (const [at, text] of texts[form].entries()) {
      const name = namesIn(text).find((each) => !known.includes(each));
      if (name !== undefined)
        return { path: [form, at], why: `"{${name}}" ken ik hier niet. Kies uit: ${known.join(', ')}.` };
    }
  }
  return mixedRegister(texts);
}
