import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CannotGoOn, ROOT } from './steps.mjs';

const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
/** So long (ms) a browser may take to start the extension. */
const STARTING = 20_000;

/**
 * Opens a browser with the built extension and an empty profile that is thrown away afterwards.
 * @param executablePath the Chromium to use
 * @returns the browser context, the address of one of our pages by its name, and a function that closes it all
 */
export async function openSouffleur(executablePath, options) {
  const profile = await mkdtemp(join(tmpdir(), 'souffleur-'));
  const tidy = () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  let context;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      locale: 'nl-NL',
      env: { ...process.env, LANGUAGE: 'nl' },
      args: [
        '--no-first-run',
        '--disable-background-networking',
        `--disable-extensions-except=${EXTENSION}`,
        `--load-extension=${EXTENSION}`,
      ],
      ...options,
    });
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: STARTING }));
    const id = new URL(worker.url()).host;
    const close = async () => {
      await context.close().catch(() => {});
      await tidy();
    };
    return { context, address: (name) => `chrome-extension://${id}/${name}`, close };
  } catch (error) {
    await context?.close().catch(() => {});
    await tidy();
    const reason = error instanceof Error ? error.message.split('\n')[0] : error;
    throw new CannotGoOn(
      `${executablePath} does not start with the extension: ${reason}\n` +
        'An ordinary Google Chrome does not do: from version 137 it ignores --load-extension.',
    );
  }
}
