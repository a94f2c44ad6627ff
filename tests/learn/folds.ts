import type { LabelledSets } from '../eval/items';
import { type Example, type Keeping, learn, likely } from './logistic';
import { SUBJECTS } from './subjects';

/** The sets are left out a quarter at a time. */
const FOLDS = 4;
const LEVELS = [0.5, 0.6, 0.7, 0.8];

/** How well each judgement holds for sets of sentences that were left out of what it was learnt from, in words. */
export function folds(sets: LabelledSets): string {
  return SUBJECTS.flatMap(({ judgements }) => judgements)
    .map(({ about, most, decay, examples }) => {
      const judged = leftOut(examples(sets), { most, decay });
      const holding = judged.filter(({ holds }) => holds);
      const others = judged.filter(({ holds }) => !holds);
      const above = (of: readonly Judged[], level: number) =>
        of.filter(({ chance }) => chance > level).length;
      const lines = LEVELS.map(
        (level) =>
          `  above ${level}: ${above(holding, level)} of the ${holding.length} where it holds, ` +
          `${above(others, level)} of the ${others.length} others`,
      );
      return [`${about}; each quarter of the sets judged by what was learnt from the others`, ...lines].join(
        '\n',
      );
    })
    .join('\n');
}

interface Judged {
  readonly holds: boolean;
  readonly chance: number;
}

function leftOut(examples: readonly Example[], keeping: Keeping): Judged[] {
  const setOf = ({ id }: Example) => id.slice(0, id.lastIndexOf('-'));
  const sets = [...new Set(examples.map(setOf))];
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const out = new Set(sets.filter((_, at) => at % FOLDS === fold));
    const learnt = learn(
      examples.filter((example) => !out.has(setOf(example))),
      keeping,
    );
    return examples
      .filter((example) => out.has(setOf(example)))
      .map((example) => ({ holds: example.holds, chance: likely(learnt, example) }));
  });
}
