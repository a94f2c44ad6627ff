import { useState } from 'react';
import type { Desk } from '../../../components/desk/desk-contract';
import type { ListedCase } from '../../../components/desk/proof/CaseList';
import type { Case } from '../../../utils/guidelines/case-schema';
import type { Guidance } from '../../../utils/guidelines/layers';
import type { Unmet } from '../../../utils/replay/expectation';
import { playCase } from '../../../utils/replay/play-case';
import { castOf } from './use-casts';
import type { Working } from './use-playing';

/** The test cases of the trainer's own pack and of the imported one, and what came of them. */
export function useCases(desk: Desk, working: Working) {
  const [played, setPlayed] = useState<{
    readonly by: Guidance;
    readonly results: ReadonlyMap<Case, Unmet>;
  } | null>(null);
  const imported = typeof desk.choice === 'string' ? [] : desk.choice.cases;
  const own = desk.fixed ? [] : desk.own.cases;
  const all = [...own, ...imported];
  // With other rules it is not known any more.
  const results = played?.by === desk.guidance ? played.results : null;
  const cases: readonly ListedCase[] = all.map((given, index) => ({
    given,
    own: index < own.length,
    result: results?.get(given) ?? null,
  }));
  return {
    cases,
    titles: own.map(({ title }) => title),
    async run() {
      const done = await working.work(runAll(all, desk.guidance));
      if (done) setPlayed({ by: desk.guidance, results: done });
    },
    keep: (given: Case) => desk.change((pack) => ({ ...pack, cases: [...pack.cases, given] })),
    remove: (given: Case) =>
      desk.change((pack) => ({ ...pack, cases: pack.cases.filter(({ title }) => title !== given.title) })),
  };
}

function* runAll(cases: readonly Case[], guidance: Guidance): Generator<number, ReadonlyMap<Case, Unmet>> {
  const cast = castOf(guidance);
  const results = new Map<Case, Unmet>();
  for (const given of cases) {
    results.set(given, playCase(given, cast));
    yield results.size / cases.length;
  }
  return results;
}
