import { expect, test } from 'vitest';
import { guidanceOf } from '../../../utils/guidelines/layers';
import { layerOf } from '../../../utils/guidelines/pack-choice';
import { packSchema } from '../../../utils/guidelines/pack-schema';
import { readPack } from '../../../utils/guidelines/read-pack';
import { switchRule } from '../../../utils/guidelines/write-rule/keep-rule';
import { OWN } from '../../e2e/handout-world';

const pack = packSchema.parse(OWN);
const active = (own: typeof pack) => guidanceOf([layerOf(own, 'own')]).rules.map(({ rule }) => rule.id);

test('a rule of one’s own can rest, also in a pack that is handed out, and counts again', () => {
  expect(active(pack)).toEqual(['own-gratis']);
  const resting = switchRule(pack, 'own-gratis', false);
  expect(active(resting)).toEqual([]);
  const read = readPack(JSON.stringify(resting));
  expect(read.ok && active(read.pack)).toEqual([]);
  expect(switchRule(resting, 'own-gratis', true)).toEqual(pack);
});
