import type { Register } from '../../utils/conversation/address';
import { convertAddress } from '../../utils/dutch/convert-address';
import { read } from '../../utils/dutch/read';
import { share } from './counts';
import { withoutFreeChoices } from './free-choices';
import type { AddressItem, ConversionPair } from './items';
import type { Measure, ScoredError, TaskResult } from './result';

const TASK = 'conversion';

interface Converted {
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly expected: string;
  readonly exact: boolean;
  readonly right: boolean;
}

function convert(id: string, kind: string, from: string, to: Register, expected: string): Converted {
  const { text } = convertAddress(from, to);
  const right = withoutFreeChoices(text) === withoutFreeChoices(expected);
  return { id, kind, from, to: text, expected, exact: text === expected, right };
}

/**
 * Scores turning drafts to the other form of address. A pair counts both ways; a rendering is right when it equals the
 * written one but for choices that Dutch leaves free. Sentences with one form only have no written counterpart:
 * they are turned there and back, which has to give the sentence again and, on the way, only the other form.
 */
export function scoreConversion(
  pairs: readonly ConversionPair[],
  sentences: readonly AddressItem[],
): TaskResult {
  const toJe = pairs.map(({ id, u, je }) => convert(id, 'u to je', u, 'je', je));
  const toU = pairs.map(({ id, u, je }) => convert(id, 'je to u', je, 'u', u));
  const there = sentences.flatMap((sentence) => thereAndBack(sentence) ?? []);
  const mixed = sentences.flatMap((sentence) => (sentence.form === 'mixed' ? [madeOne(sentence)] : []));
  const all = [toJe, toU, there, mixed];
  const errors: ScoredError[] = all.flat().flatMap(({ right, id, kind, from, to, expected }) => {
    const what = `${kind}: got "${to}"${expected === from ? '' : `, not "${expected}"`}`;
    return right ? [] : [{ task: TASK, id, what, text: from }];
  });
  const count = (which: readonly Converted[], key: 'right' | 'exact') =>
    share(which.filter((each) => each[key]).length, which.length);
  const measures: Measure[] = [
    { name: 'pairs, right', value: count([...toJe, ...toU], 'right'), bar: 0.95 },
    { name: 'pairs, u to je', value: count(toJe, 'right'), bar: 0.95 },
    { name: 'pairs, je to u', value: count(toU, 'right'), bar: 0.95 },
    { name: 'sentences with one form, there and back', value: count(there, 'right'), bar: 0.95 },
    { name: 'sentences with both, made one', value: count(mixed, 'right'), bar: 0.95 },
  ];
  return { task: TASK, items: pairs.length, rows: [], beta: 1, measures, errors };
}

function thereAndBack({ id, text, form }: AddressItem): Converted | null {
  if (form !== 'u' && form !== 'je') return null;
  const other = form === 'u' ? 'je' : 'u';
  const turned = convertAddress(text, other).text;
  const back = convert(id, `${form} to ${other} and back`, turned, form, text);
  const right = back.right && (turned === text || read(turned).addressForm === other);
  return { ...back, from: text, to: right ? back.to : `${turned}" and back "${back.to}`, right };
}

function madeOne({ id, text }: AddressItem): Converted {
  const turned = convertAddress(text, 'u').text;
  const right = read(turned).addressForm === 'u';
  return { id, kind: 'both to u', from: text, to: turned, expected: text, exact: right, right };
}
