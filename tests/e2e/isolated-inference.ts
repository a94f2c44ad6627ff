import { composerText } from '../../utils/consoles/composer-text';
import type { ConsoleData } from '../../utils/consoles/data/console-data';
import { inferConsole } from '../../utils/consoles/infer/infer-console';
import type { Sureness } from '../../utils/consoles/infer/inferred';
import { inferredConsole } from '../../utils/consoles/infer/inferred-console';
import { findPart } from '../../utils/consoles/profile';
import { insertText } from '../../utils/consoles/write-draft';
import type { ShownMessage } from '../../utils/conversation/message';

/** What was worked out of a page, as plain data. */
export interface InferredReading {
  readonly data: ConsoleData;
  readonly sureness: Sureness;
  readonly doubt: string | null;
  readonly citizenName: string | null;
  readonly messages: readonly ShownMessage[];
  /** Whether the composer that was found matches the selector that was given. */
  readonly composer: boolean;
  /** Its size on the screen, to choose between frames. */
  readonly size: number;
}

/** Works out the page as it is now and reads it so; null where it finds no conversation. `now` in epoch ms. */
export async function inferPage(
  composer: string | null,
  now: number,
  sent: readonly string[] = [],
): Promise<InferredReading | null> {
  const inferred = await inferConsole(document, new AbortController().signal);
  if (!inferred) return null;
  const console = inferredConsole(inferred);
  const messages = findPart(document, console.parts.messages);
  const found = findPart(document, console.parts.composer);
  const rows = (messages && console.rows(messages)) ?? [];
  const read = rows.map((row) => console.readRow(row)).filter((row) => row !== null);
  const assembled = console.assemble(read, {
    header: findPart(document, console.parts.header),
    locale: document.documentElement.lang,
    rightToLeft: false,
    now,
    ownNames: new Set(),
    address: location.href,
    sent: new Set(sent),
  });
  const box = messages?.getBoundingClientRect();
  return {
    data: inferred.data,
    sureness: inferred.sureness,
    doubt: assembled.doubt ?? null,
    citizenName: assembled.citizenName,
    messages: assembled.messages,
    composer: found !== null && (composer === null || matchesDeep(found, composer)),
    size: box ? box.width * box.height : 0,
  };
}

function matchesDeep(element: Element, selector: string): boolean {
  const own = selector.split(' >>> ').at(-1) ?? selector;
  return element.matches(own);
}

/** So that a page without a place to write, such as a captured list, can be started from one below it. */
export function withComposer(): boolean {
  if (document.querySelector('textarea, [contenteditable], [role=textbox], input')) return false;
  if ([...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null)) return false;
  const last = document.body.lastElementChild;
  const place = document.createElement('footer');
  const area = document.createElement('textarea');
  area.setAttribute('aria-label', 'Bericht');
  place.append(area);
  if (last?.shadowRoot || document.querySelectorAll('*').length > 60) document.body.append(place);
  else document.body.append(place);
  return true;
}

/** Works the page out and reads nothing of it. */
export async function inferOnly(): Promise<boolean> {
  return (await inferConsole(document, new AbortController().signal)) !== null;
}

/** Puts words in the composer that was found; null where none was. */
export async function insertIntoFound(text: string): Promise<{ written: string; draft: string } | null> {
  const inferred = await inferConsole(document, new AbortController().signal);
  const composer = inferred && findPart(document, inferredConsole(inferred).parts.composer);
  if (!composer) return null;
  const written = await insertText(composer, text, { place: 'end' });
  return { written, draft: composerText(composer) };
}
