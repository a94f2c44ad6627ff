import { readCare } from '../../utils/dutch/care/read-care';
import { type Counts, precision, recall, sum } from './counts';
import type { CareItem } from './items';
import { AGENT_CARE_KINDS, CARE_KINDS, type CareKind } from './labels';
import type { ScoredError, TaskResult } from './result';

const TASK = 'care';

/**
 * Scores what a message asks of the reader's care, per kind; where exactly in the message does not count. What rules ask
 * for in an agent's words only counts there only.
 */
export function scoreCare(items: readonly CareItem[]): TaskResult {
  const readings = items.map((item) => ({ item, found: kindsIn(item) }));
  const countsOf = (kind: CareKind): Counts => ({
    right: readings.filter(({ item, found }) => item.care.includes(kind) && found.has(kind)).length,
    extra: readings.filter(({ item, found }) => !item.care.includes(kind) && found.has(kind)).length,
    missed: readings.filter(({ item, found }) => item.care.includes(kind) && !found.has(kind)).length,
  });
  const errors: ScoredError[] = readings.flatMap(({ item, found }) =>
    CARE_KINDS.filter((kind) => item.care.includes(kind) !== found.has(kind)).map((kind) => ({
      task: TASK,
      id: item.id,
      what: `${found.has(kind) ? 'extra' : 'missed'} ${kind}`,
      text: item.text,
    })),
  );
  const rows = CARE_KINDS.map((name) => ({ name, counts: countsOf(name) }));
  const all = sum(rows.map(({ counts }) => counts));
  return {
    task: TASK,
    items: items.length,
    rows: [...rows, { name: 'all', counts: all }],
    beta: 1,
    measures: [
      { name: 'precision', value: precision(all), bar: 0.95 },
      { name: 'recall', value: recall(all), bar: 0.8 },
    ],
    errors,
  };
}

function kindsIn({ text, role }: CareItem): ReadonlySet<CareKind> {
  const { unpleasant, ...care } = readCare(text);
  const some = (kind: CareKind, spans: readonly unknown[]): CareKind[] => (spans.length > 0 ? [kind] : []);
  const kinds: CareKind[] = [
    ...some('insult', unpleasant.insult),
    ...some('swearing', unpleasant.swearing),
    ...some('threat', unpleasant.threat),
    ...some('discrimination', unpleasant.discrimination),
    ...care.danger.map(({ kind }) => `danger:${kind}` as const),
    ...care.formalMessages
      .filter(({ intent }) => intent === 'submits')
      .map(({ kind }) => `formal:${kind}` as const),
    ...care.privacyRequests.map(({ kind }) => `privacy:${kind}` as const),
    ...care.specialCategories.map(({ category }) => `special:${category}` as const),
    ...some('stop-request', care.stopRequest),
    ...some('limited-dutch', care.limitedDutch),
    ...some('detail-question', care.detailQuestions),
    ...some('blame', care.blame),
    ...some('compliment', care.compliments),
    ...some('irony', care.irony),
    ...some('figure-of-speech', care.figuresOfSpeech),
  ];
  return new Set(role === 'agent' ? kinds : kinds.filter((kind) => !AGENT_CARE_KINDS.has(kind)));
}
