import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { nearLetters } from '../../build/near-letters';

const ENTRY = 'virtual:entry';

/** What a browser would have to load: one minified script, and the files that go with it. */
export interface Bundle {
  readonly code: string;
  /** Bytes, script and files, each compressed with gzip level 9. */
  readonly gzip: number;
}

/** The size in bytes of one file sent with gzip, level 9. */
export function gzipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

/**
 * Bundles a piece of source for the browser, as seen from `folder` (relative to the project's root).
 * Rejects when that needs something only Node has, and says what.
 */
export async function bundle(source: string, folder: string): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    publicDir: false,
    plugins: [nearLetters(), entry(source, resolve(folder))],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: 'chrome137',
      assetsInlineLimit: 0,
      rollupOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunks = outputs.filter((each): each is Rolldown.OutputChunk => each.type === 'chunk');
  const missing = chunks.flatMap(({ moduleIds }) => moduleIds.filter((id) => id.includes(EXTERNAL)));
  if (missing.length > 0) {
    const names = [...new Set(missing.map((id) => id.split(':').at(-1) ?? id))].filter(
      (name) => !name.includes(EXTERNAL),
    );
    const few = names.sort().slice(0, 3).join(', ');
    throw new Error(`not for a browser: needs ${names.length} modules of Node (${few} …)`);
  }
  const sizes = outputs.map((each) => gzipped(each.type === 'chunk' ? each.code : each.source));
  return { code: chunks[0]?.code ?? '', gzip: sizes.reduce((sum, size) => sum + size, 0) };
}

/** What vite puts in the place of Node's own modules. */
const EXTERNAL = '__vite-browser-external';

function entry(source: string, folder: string): Plugin {
  return {
    name: 'entry',
    resolveId(id, importer) {
      if (id === ENTRY) return `\0${ENTRY}`;
      return importer === `\0${ENTRY}` ? this.resolve(id, join(folder, 'entry.js')) : null;
    },
    load: (id) => (id === `\0${ENTRY}` ? source : null),
  };
}
