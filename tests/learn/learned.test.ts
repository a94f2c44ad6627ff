import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSets } from '../eval/items';
import { learned } from './learned';

const ROOT = new URL('../../', import.meta.url);

/** It learns all anew: seconds by itself, and more beside other tests. */
const LEARNING_MS = 120_000;

test(
  "what was learnt is what 'npm run learn' makes of our own sentences",
  () => {
    const sets = readSets(fileURLToPath(new URL('tests/eval/own', ROOT)));
    for (const [path, content] of Object.entries(learned(sets))) {
      expect(readFileSync(new URL(path, ROOT), 'utf8'), path).toBe(content);
    }
  },
  LEARNING_MS,
);
