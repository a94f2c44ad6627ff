import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE, ROOT } from './steps.mjs';

const MADE = join(CACHE, 'programs');

/**
 * Imports a TypeScript file of ours with all it imports, in plain Node, and gives what it exports.
 * `entry` is a path from the project's root. The first time it is bundled; after that the bundle is used
 * again for as long as none of its sources has changed, so that a program starts at once.
 */
export async function loadTypeScript(entry) {
  const name = entry.replaceAll(/[\\/]/g, '-').replace(/\.ts$/, '');
  const note = join(MADE, `${name}.json`);
  const kept = readNote(note);
  const { bundle } = kept && isFresh(kept) ? kept : await bundleAnew(entry, name, note);
  return import(pathToFileURL(join(MADE, bundle)).href);
}

function readNote(note) {
  try {
    return JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    return null; // never made, or broken off halfway: made anew
  }
}

function isFresh({ bundle, sources }) {
  return (
    existsSync(join(MADE, bundle)) &&
    sources.every(({ path, hash }) => existsSync(join(ROOT, path)) && hashOf(join(ROOT, path)) === hash)
  );
}

async function bundleAnew(entry, name, note) {
  // Hashed before bundling: a file saved meanwhile must not pass for the one that was bundled.
  const hashes = new Map();
  const { build } = await import('vite');
  const { output } = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'note-sources',
        load(id) {
          if (!id.startsWith('\0') && existsSync(id)) hashes.set(relative(ROOT, id), hashOf(id));
          return null;
        },
      },
    ],
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, entry),
      write: false,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { format: 'es', codeSplitting: false } },
    },
  });
  const { code } = output[0];
  const bundle = `${name}.${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`;
  const sources = [...hashes].map(([path, hash]) => ({ path, hash }));
  mkdirSync(MADE, { recursive: true });
  write(join(MADE, bundle), code);
  write(note, JSON.stringify({ bundle, sources }));
  return { bundle };
}

/** In one move, so that two programs that start together never read half a file. */
function write(path, content) {
  const draft = join(MADE, `.${process.pid}-${basename(path)}`);
  writeFileSync(draft, content);
  renameSync(draft, path);
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
