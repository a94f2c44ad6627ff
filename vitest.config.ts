import { configDefaults, defineConfig } from 'vitest/config';
import { nearLetters } from './build/near-letters.ts';

const E2E = 'tests/e2e/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [nearLetters()], // what ships is what is tested
        test: {
          name: 'unit',
          environment: 'node', // a file that needs a document says so in its first line
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, E2E],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: [E2E],
          globalSetup: ['tests/e2e/bundle-pages.ts'],
          // One browser at a time: the tests share the machine, and a slow one must not fail another.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry: 0,
          // What is waited for comes at once, as a rule; a busy machine takes longer.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
