import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import * as z from 'zod/mini';

/** A message as a reader must give it; `author` null where the page itself does not tell. */
export interface ExpectedMessage {
  readonly author: string | null;
  readonly text: string;
}

/** A page with what must be read of it. */
export interface ConsolePage {
  readonly name: string;
  readonly html: string;
  /** Null for a page without a conversation. */
  readonly messages: readonly ExpectedMessage[] | null;
  /** The place to write, as a selector; null where the page does not say. */
  readonly composer: string | null;
  /** Scripts the page asks for, by their path, with their text. */
  readonly files: Readonly<Record<string, string>>;
}

const message = z.object({
  author: z.optional(z.nullable(z.string())),
  direction: z.optional(z.nullable(z.string())),
  kind: z.optional(z.nullable(z.string())),
  text: z.optional(z.nullable(z.string())),
});
const expectation = z.object({
  messages: z.optional(z.nullable(z.array(message))),
  items: z.optional(z.array(message)),
  composer: z.optional(z.string()),
});

const AUTHORS = new Set(['citizen', 'agent', 'system', 'note']);
const BY_DIRECTION = new Map([
  ['in', 'citizen'],
  ['out', 'agent'],
]);

/** The pages in a folder and the folders in it: `name.html` beside `name.expected.json`. */
export function consolePagesIn(folder: string): readonly ConsolePage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && existsSync(expectedBeside(join(folder, file))))
    .toSorted()
    .map((file) => pageAt(join(folder, file), folder));
}

function expectedBeside(file: string): string {
  return file.replace(/\.html$/, '.expected.json');
}

function pageAt(file: string, folder: string): ConsolePage {
  const { messages, items, composer } = expectation.parse(
    JSON.parse(readFileSync(expectedBeside(file), 'utf8')),
  );
  const given = messages === null ? null : (messages ?? items ?? null);
  const near = relative(folder, dirname(file));
  return {
    name: join(near, basename(file, '.html')),
    html: readFileSync(file, 'utf8'),
    messages: given?.filter(({ kind }) => kind !== 'divider').map(expected) ?? null,
    composer: composer ?? null,
    files: {},
  };
}

function expected({ author, direction, text }: z.infer<typeof message>): ExpectedMessage {
  const named = direction === undefined ? (author ?? null) : (BY_DIRECTION.get(direction ?? '') ?? null);
  return { author: named !== null && AUTHORS.has(named) ? named : null, text: text ?? '' };
}
