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
  readonly right: boolean;
}

function convert(
  id: string,
  kind: string,
  from: string,
  to: Register,
  expected: string,
  also: readonly string[] = [],
): Converted {
  const { text } = convertAddress(from, to);
  const right = [expected, ...also].some((good) => withoutFreeChoices(text) === withoutFreeChoices(good));
  return { id, kind, from, to: text, expected, right };
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
  const toU = pairs.map(({ id, u, je, alsoU }) => convert(id, 'je to u', je, 'u', u, alsoU));
  const there = sentences.flatMap((sentence) => thereAndBack(sentence) ?? []);
  const mixed = sentences.flatMap((sentence) => (sentence.form === 'mixed' ? [madeOne(sentence)] : []));
  const all = [toJe, toU, there, mixed];
  const errors: ScoredError[] = all.flat().flatMap(({ right, id, kind, from, to, expected }) => {
    const what = `${kind}: got "${to}"${expected === from ? '' : `, not "${expected}"`}`;
    return right ? [] : [{ task: TASK, id, what, text: from }];
  });
  const rightOf = (which: readonly Converted[]) =>
    share(which.filter(({ right }) => right).length, which.length);
  const measures: Measure[] = [
    { name: 'pairs, right', value: rightOf([...toJe, ...toU]), bar: 0.95 },
    { name: 'pairs, u to je', value: rightOf(toJe), bar: 0.95 },
    { name: 'pairs, je to u', value: rightOf(toU), bar: 0.95 },
    { name: 'sentences with one form, there and back', value: rightOf(there), bar: 0.95 },
    { name: 'sentences with both, made one', value: rightOf(mixed), bar: 0.95 },
  ];
  return { task: TASK, items: pairs.length, rows: [], beta: 1, measures, errors };
}

/**
 * A "je" that means people in general becomes "u" with the others, and "U" loses its capital; "vult u in" becomes "vul in",
 * and "kuntu" is put right: no way back.
 */
const ONE_WAY = ['generic-je', 'capital', 'one-way'];

function thereAndBack({ id, text, form, tags }: AddressItem): Converted | null {
  if ((form !== 'u' && form !== 'je') || tags.some((tag) => ONE_WAY.includes(tag))) return null;
  const other = form === 'u' ? 'je' : 'u';
  const turned = convertAddress(text, other).text;
  const back = convert(id, `${form} to ${other} and back`, turned, form, text);
  const right = back.right && (turned === text || read(turned).addressForm === other);
  return { ...back, from: text, to: right ? back.to : `${turned}" and back "${back.to}`, right };
}

function madeOne({ id, text }: AddressItem): Converted {
  const turned = convertAddress(text, 'u').text;
  const right = read(turned).addressForm === 'u';
  return { id, kind: 'both to u', from: text, to: turned, expected: text, right };
}
