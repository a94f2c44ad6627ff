import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { nearLetters } from './build/near-letters.ts';

const E2E = 'tests/e2e/**/*.test.ts';
const FIREFOX = 'tests/firefox/**/*.test.ts';

/** One browser at a time: the tests share the machine, and a slow one must not fail another. */
const BROWSER: TestProjectInlineConfiguration['test'] = {
  environment: 'node',
  globalSetup: ['tests/e2e/bundle-pages.ts'],
  fileParallelism: false,
  maxWorkers: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  // What is waited for comes at once, as a rule; a busy machine takes longer.
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [nearLetters()], // what ships is what is tested
        test: {
          name: 'unit',
          environment: 'node', // a file that needs a document says so in its first line
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, E2E, FIREFOX],
        },
      },
      { test: { ...BROWSER, name: 'e2e', include: [E2E] } },
      { test: { ...BROWSER, name: 'firefox', include: [FIREFOX] } },
    ],
  },
});
