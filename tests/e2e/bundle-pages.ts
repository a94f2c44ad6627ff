import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleEditors } from '../editors/bundle';
import { bundleScript, bundleStandIn } from '../stand-in/bundle';
import { BUNDLES, type Bundles } from './bundles';

/** Before the browser tests, once per run: bundles what their pages are made of. */
export default async function bundlePages(): Promise<void> {
  const standIn = await bundleStandIn();
  const writeDraft = await bundleScript(here('./isolated-write-draft.ts'), 'souffleurWriting');
  const reading = await bundleScript(here('./isolated-reading.ts'), 'souffleurReading');
  const editors = await bundleEditors();
  const bundles: Bundles = { standIn, writeDraft, reading, editors };
  await mkdir(new URL('.', BUNDLES), { recursive: true });
  await writeFile(BUNDLES, JSON.stringify(bundles));
}

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
