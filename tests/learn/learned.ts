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
  for (const { most, decay, carrier, examples } of judgements) {
    const learnt = learn(examples(sets), { most, decay });
    for (const [sign, weight] of learnt.weights) weights.set(sign, weight);
    if (carrier === null) bias = learnt.bias;
    else weights.set(carrier, (weights.get(carrier) ?? 0) + learnt.bias);
  }
  return { bias, weights };
}

/** By word, and one word by the letter of its place: "s boek". */
function inOrder(one: string, other: string): number {
  const [a, b] = [one, other].map((sign) => `${sign.slice(2)} ${sign.charAt(0)}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

const inUnits = (weight: number) => Math.round(weight * UNITS);

function sourceOf({ name }: Subject, { bias, weights }: Learnt): string {
  const lines = new Map<string, string>();
  for (const [sign, weight] of [...weights].sort(([a], [b]) => inOrder(a, b))) {
    const [place = '', word = ''] = sign.split(' ');
    const whole = inUnits(weight);
    if (whole !== 0) lines.set(word, `${lines.get(word) ?? ''}${place}${whole}`);
  }
  const table = [...lines].map(([word, weighs]) => `${word} ${weighs}`);
  return [
    "// Learnt from tests/eval/own by 'npm run learn'; see weighed-words.ts for how it is read. Not to be edited.",
    `export const ${name} = \``,
    `${inUnits(bias)}`,
    ...table,
    '`;',
    '',
  ].join('\n');
}
