import { expect, it } from 'vitest';
import { begin, stepAgain, stepBack, stepTo, type Work } from '../../entrypoints/options/steps';
import { packSchema } from '../../utils/guidelines/pack-schema';

const pack = (title: string) => packSchema.parse({ format: 1, id: 'eigen', title, version: 1 });
const titles = ({ past, now, future }: Work) => [
  past.map(({ title }) => title).join(' '),
  now.title,
  future.map(({ title }) => title).join(' '),
];

it('goes back and forth, and a new step ends what was undone', () => {
  const there = stepTo(stepTo(begin(pack('a')), pack('b'), null), pack('c'), null);
  const back = stepBack(there);
  expect(back && titles(back)).toEqual(['a', 'b', 'c']);
  const again = back && stepAgain(back);
  expect(again && titles(again)).toEqual(['a b', 'c', '']);
  expect(back && titles(stepTo(back, pack('d'), null))).toEqual(['a b', 'd', '']);
  expect(stepBack(begin(pack('a')))).toBeNull();
  expect(stepAgain(there)).toBeNull();
});

it('what is typed in one field is one step, and ends with anything else', () => {
  let work = stepTo(begin(pack('90')), pack('4'), 'words 1');
  work = stepTo(work, pack('45'), 'words 1');
  expect(titles(work)).toEqual(['90', '45', '']);
  work = stepTo(work, pack('50'), 'words 2');
  expect(titles(work)).toEqual(['90 45', '50', '']);
  const back = stepBack(work);
  // After an undo the same field begins a step of its own, or the undone value could not be gone back to.
  expect(back && titles(stepTo(back, pack('60'), 'words 2'))).toEqual(['90 45', '60', '']);
});
