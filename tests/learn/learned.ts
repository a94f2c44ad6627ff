import { PLACES as JE_PLACES } from '../../utils/dutch/address/je-of-everyone';
import { inUnits } from '../../utils/dutch/weighed-words';
import { PLACES_AROUND } from '../../utils/dutch/words-around';
import type { LabelledSets } from '../eval/items';
import { codeExamples } from './code-examples';
import { jeExamples } from './je-examples';
import { type Example, type Learnt, learn } from './logistic';
import { stateExamples } from './state-examples';

/** A judgement that is learnt from labelled sentences. */
export interface Subject {
  readonly path: string;
  readonly name: string;
  readonly places: string;
  /** So many signs are kept. */
  readonly most: number;
  examples(sets: LabelledSets): Example[];
}

export const SUBJECTS: readonly Subject[] = [
  {
    path: 'utils/dutch/personal-data/whose-state-weights.ts',
    name: 'WHOSE_STATE',
    places: PLACES_AROUND,
    most: 800,
    examples: ({ personalData }) => stateExamples(personalData),
  },
  {
    path: 'utils/dutch/personal-data/likely-code-weights.ts',
    name: 'LIKELY_CODE',
    places: PLACES_AROUND,
    most: 500,
    examples: ({ personalData }) => codeExamples(personalData),
  },
  {
    path: 'utils/dutch/address/je-of-everyone-weights.ts',
    name: 'JE_OF_EVERYONE',
    places: JE_PLACES,
    most: 600,
    // What is there to be converted speaks to its reader.
    examples: ({ address, conversion }) =>
      jeExamples([...address, ...conversion.map(({ id, je }) => ({ id, text: je, form: 'je' as const }))]),
  },
];

/** The files with what is learnt from our own labelled sentences: path from the project's root, and content. */
export function learned(sets: LabelledSets): Readonly<Record<string, string>> {
  return Object.fromEntries(
    SUBJECTS.map((subject) => [subject.path, sourceOf(subject, learn(subject.examples(sets), subject.most))]),
  );
}

function sourceOf({ name, places }: Subject, { bias, weights }: Learnt): string {
  const lines = new Map<string, string[]>();
  for (const [sign, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [place = '', word = ''] = sign.split(' ');
    const key = `${place} ${inUnits(weight)}`;
    if (!key.endsWith(' 0')) lines.set(key, [...(lines.get(key) ?? []), word]);
  }
  const order = (line: string) => {
    const [place = '', weight = ''] = line.split(' ');
    return places.indexOf(place) * 10_000 + Number(weight);
  };
  const table = [...lines]
    .toSorted(([a], [b]) => order(a) - order(b))
    .map(([key, words]) => `${key} ${words.join(' ')}`);
  return [
    "// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.",
    `export const ${name} = \``,
    `${inUnits(bias)}`,
    ...table,
    '`;',
    '',
  ].join('\n');
}
