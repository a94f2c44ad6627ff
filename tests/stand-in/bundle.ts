import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { withGeneratedNames } from './class-names';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** The style sheets, in the order in which they count. */
const STYLES = ['page', 'chat-list', 'conversation', 'message-row', 'narrow'];

/** One file of a bundled page. */
export interface PageFile {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

/** The stand-in as the three files it is served as. */
export async function bundleStandIn(): Promise<PageFile[]> {
  const [html, styles, script] = await Promise.all([
    readFile(`${HERE}page.html`, 'utf8'),
    Promise.all(STYLES.map((name) => readFile(`${HERE}${name}.css`, 'utf8'))),
    bundleScript(`${HERE}main.ts`, 'standInPage'),
  ]);
  return [
    { path: '/', type: 'text/html; charset=utf-8', body: html },
    { path: '/stand-in.css', type: 'text/css; charset=utf-8', body: withGeneratedNames(styles.join('\n')) },
    { path: '/stand-in.js', type: 'text/javascript; charset=utf-8', body: script },
  ];
}

/**
 * A TypeScript file and all it imports as one classic script, nothing written to disk.
 * What the file exports becomes the global variable `name`. `minify` is for large libraries, which load sooner then.
 */
export async function bundleScript(entry: string, name: string, minify = false): Promise<string> {
  const made = await build({
    configFile: false,
    root: HERE,
    logLevel: 'warn',
    publicDir: false,
    // Some editors are written for Node and look for its global object.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // Under a test runner the development transform would be used, which production React has no part for.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      minify,
      target: 'es2023',
      lib: { entry, name, formats: ['iife'], fileName: () => `${name}.js` },
    },
  });
  const outputs = Array.isArray(made) ? made : [made];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const [chunk] = output.output;
    return chunk.code;
  }
  throw new Error(`Nothing came out of bundling ${entry}.`);
}
