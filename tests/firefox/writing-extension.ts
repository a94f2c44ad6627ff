import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundles } from '../e2e/bundles';

/** What a page asks of the extension below, and what comes back, in messages of the window. */
export interface Asked {
  readonly writing: number;
  readonly name: string;
  /** Where the composer is. */
  readonly where: string;
  readonly selector: string;
  readonly args: readonly unknown[];
}

/** Runs in the content script: does what the page asks, beside `souffleurWriting`. */
const answering = `addEventListener('message', async ({ data }) => {
  if (data?.writing === undefined) return;
  const top = data.where === 'frame' ? document.querySelector('iframe').contentDocument : document;
  const root = data.where === 'shadow' ? top.querySelector('#host').shadowRoot : top;
  const field = root.querySelector(data.selector);
  const answer = async () => souffleurWriting[data.name](field, ...data.args);
  const written = await answer().catch((error) => 'thrown: ' + error);
  postMessage({ written, of: data.writing }, '*');
});`;

/** A folder with an extension whose content script writes as Souffleur's does, on the pages that match. */
export async function writingExtension(pages: string) {
  const folder = await mkdtemp(join(tmpdir(), 'souffleur-writing-'));
  const manifest = {
    manifest_version: 3,
    name: 'Writing',
    version: '1',
    browser_specific_settings: { gecko: { id: 'writing@souffleur.example' } },
    host_permissions: [pages],
    content_scripts: [{ matches: [pages], js: ['writing.js', 'answering.js'], run_at: 'document_start' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'writing.js'), (await bundles()).writeDraft);
  await writeFile(join(folder, 'answering.js'), answering);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
