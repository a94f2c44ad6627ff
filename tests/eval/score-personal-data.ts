import type { PersonalData, PersonalDataType } from '../../utils/dutch/dutch-reading';
import { read } from '../../utils/dutch/read';
import { type Counts, NOTHING, precision, recall, share, sum } from './counts';
import type { PersonalDataItem } from './items';
import { IN_WORDS, PERSONAL_DATA, STRUCTURED } from './labels';
import type { ScoredError, TaskResult } from './result';

const TASK = 'personal data';

/** Compares found spans with labelled ones: right when the type is equal and they overlap; each label counts once. */
export function compareSpans(
  labelled: readonly PersonalData[],
  found: readonly PersonalData[],
): { right: PersonalData[]; extra: PersonalData[]; missed: PersonalData[] } {
  const open = new Set(labelled);
  const right: PersonalData[] = [];
  const extra: PersonalData[] = [];
  for (const span of found) {
    const match = [...open].find(
      ({ type, start, end }) => type === span.type && start < span.end && span.start < end,
    );
    if (match) open.delete(match);
    (match ? right : extra).push(span);
  }
  return { right, extra, missed: [...open] };
}

/** Scores the finding of personal data, per type and in the two groups that have a bar of their own. */
export function scorePersonalData(items: readonly PersonalDataItem[]): TaskResult {
  const counts = new Map<PersonalDataType, Counts>(PERSONAL_DATA.map((type) => [type, NOTHING]));
  const errors: ScoredError[] = [];
  const add = (spans: readonly PersonalData[], kind: keyof Counts) => {
    for (const { type } of spans) counts.set(type, sum([of(type), { ...NOTHING, [kind]: 1 }]));
  };
  const of = (type: PersonalDataType) => counts.get(type) ?? NOTHING;
  let negatives = 0;
  let flagged = 0;
  for (const { id, text, spans } of items) {
    const found = read(text).personalData;
    const { right, extra, missed } = compareSpans(spans, found);
    add(right, 'right');
    add(extra, 'extra');
    add(missed, 'missed');
    if (spans.length === 0) negatives += 1;
    if (spans.length === 0 && found.length > 0) flagged += 1;
    const wrong = [
      ...missed.map((span) => `missed ${span.type} "${text.slice(span.start, span.end)}"`),
      ...extra.map((span) => `extra ${span.type} "${text.slice(span.start, span.end)}"`),
    ];
    errors.push(...wrong.map((what) => ({ task: TASK, id, what, text })));
  }
  const structured = sum(STRUCTURED.map(of));
  const inWords = sum(IN_WORDS.map(of));
  return {
    task: TASK,
    items: items.length,
    rows: [
      ...PERSONAL_DATA.map((name) => ({ name, counts: of(name) })),
      { name: 'structured', counts: structured },
      { name: 'in words', counts: inWords },
      { name: 'all', counts: sum([structured, inWords]) },
    ],
    beta: 2,
    measures: [
      { name: 'structured, precision', value: precision(structured), bar: 0.97 },
      { name: 'structured, recall', value: recall(structured), bar: 0.96 },
      { name: 'in words, precision', value: precision(inWords), bar: 0.92 },
      { name: 'in words, recall', value: recall(inWords), bar: 0.88 },
      {
        name: 'messages without data that are flagged',
        value: share(flagged, negatives),
        bar: 0.03,
        atMost: true,
      },
    ],
    errors,
  };
}
