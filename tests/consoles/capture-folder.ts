import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the captures stand: beside the project, never in it. */
export function captureFolder(consoleId: string): string {
  return resolve('..', 'shared', 'fixtures', 'consoles', consoleId);
}

/** The names of a console's captures, without `.html`; empty where the folder is absent. */
export function captureNames(consoleId: string): readonly string[] {
  const folder = captureFolder(consoleId);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.slice(0, -'.html'.length));
}

/** A capture's markup, and what stands beside it as the ground truth (unparsed). */
export function readCapture(consoleId: string, name: string): { html: string; expected: unknown } {
  const folder = captureFolder(consoleId);
  return {
    html: readFileSync(join(folder, `${name}.html`), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')),
  };
}
