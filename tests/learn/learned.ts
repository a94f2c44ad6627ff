import { UNITS } from '../../utils/dutch/weighed-words';
import type { LabelledSets } from '../eval/items';
import { type Learnt, learn } from './logistic';
import { SUBJECTS, type Subject } from './subjects';

/** The files with what is learnt from labelled sentences: path from the project's root, and content. */
export function learned(sets: LabelledSets): Readonly<Record<string, string>> {
  return Object.fromEntries(SUBJECTS.map((subject) => [subject.path, sourceOf(subject, all(subject, sets))]));
}

function all({ judgements }: Subject, sets: LabelledSets): Learnt {
  const weights = new Map<string, number>();
  let bias = 0;
  for (const { most, carrier, examples } of judgements) {
    const learnt = learn(examples(sets), most);
    for (const [sign, weight] of learnt.weights) weights.set(sign, weight);
    if (carrier === null) bias = learnt.bias;
    else weights.set(carrier, (weights.get(carrier) ?? 0) + learnt.bias);
  }
  return { bias, weights };
}

const inUnits = (weight: number) => Math.round(weight * UNITS);

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
