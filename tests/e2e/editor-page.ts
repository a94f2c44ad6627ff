import type { Frame } from 'playwright-core';
import type { EditorName } from '../editors/bundle';
import type { OpenedPage, TestBrowser } from './browser';
import { bundles } from './bundles';
import { EditorCalls } from './editor-calls';
import { type IsolatedWorld, isolatedWorld } from './isolated-world';

const ADDRESS = 'https://editors.example/';

/** Where an editor cannot live with the strict policy of the other pages: the least that it has to be allowed. */
const STRINGS = "default-src 'self'; style-src 'self'; img-src 'self' blob: data:";
export const POLICIES: Partial<Record<string, string>> = {
  // These make elements from strings, so no trusted types.
  quill: STRINGS,
  ckeditor: STRINGS,
  // And this one has style attributes in its strings.
  summernote: `${STRINGS}; style-src-attr 'unsafe-inline'`,
};

/** Where a composer can be: in the page, in an open shadow root, in a frame of the same origin. */
export const WHERE = ['page', 'shadow', 'frame'] as const;
export type Where = (typeof WHERE)[number];

/** Longer than any editor takes steps together: Quill does so within a second. */
const A_WHILE_MS = 2_000;

/** Serves the page of every editor, all from memory. */
export async function serveEditors(browser: TestBrowser): Promise<void> {
  for (const [name, script] of Object.entries((await bundles()).editors)) {
    const policy = POLICIES[name];
    const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${name}</title>
      <link rel="icon" href="data:,"><script type="module" src="/${name}.js"></script></html>`;
    browser.serve(ADDRESS + name, html, policy ? { policy } : {});
    browser.serve(`${ADDRESS + name}.js`, script, { type: 'text/javascript' });
  }
}

/** One editor's page, with the writing in a world of its own in the top document, as a content script is there. */
export class EditorPage extends EditorCalls {
  private constructor(
    private readonly opened: OpenedPage,
    private readonly frame: Frame,
    private readonly world: IsolatedWorld,
    private readonly selector: string,
    private readonly field: string,
  ) {
    super();
  }

  /** Opens the editor in a tab that may have been used before. */
  static async open(
    opened: OpenedPage,
    name: EditorName,
    where: Where,
    options: { draft?: string; locked?: boolean } = {},
  ): Promise<EditorPage> {
    const { page } = opened;
    const query = new URLSearchParams({ in: where, draft: options.draft ?? '' });
    if (options.locked) query.set('locked', '');
    await page.goto(`${ADDRESS}${name}?${query}`);
    const frame = where === 'frame' ? page.frames().find((each) => each.parentFrame()) : page.mainFrame();
    if (!frame) throw new Error('The page holds no frame.');
    await frame.waitForFunction(() => window.draftInState !== undefined);
    const world = await isolatedWorld(page, (await bundles()).writeDraft, 'souffleurWriting');
    const top = where === 'frame' ? 'document.querySelector("iframe").contentDocument' : 'document';
    const root = where === 'shadow' ? `${top}.querySelector("#host").shadowRoot` : top;
    const selector = FIELDS[name];
    return new EditorPage(opened, frame, world, selector, `${root}.querySelector('${selector}')`);
  }

  /** The draft as Souffleur reads it. */
  text(): Promise<unknown> {
    return this.world.evaluate(`souffleurWriting.composerText(${this.field})`);
  }

  /** The draft as the editor itself has it. */
  state(): Promise<string | undefined> {
    return this.frame.evaluate(() => window.draftInState?.());
  }

  /** The agent types at the end, and is done with it for a while: editors take quick steps together. */
  async type(text: string): Promise<void> {
    const { page } = this.opened;
    await this.frame.locator(this.selector).pressSequentially(text);
    await page.clock.fastForward(A_WHILE_MS);
  }

  undo(): Promise<void> {
    return this.opened.page.keyboard.press('ControlOrMeta+z');
  }

  protected call(name: string, ...args: readonly unknown[]): Promise<unknown> {
    const values = args.map((value) => JSON.stringify(value)).join(', ');
    return this.world.evaluate(`souffleurWriting.${name}(${this.field}, ${values})`);
  }
}

/** The element that is written in, per editor. */
export const FIELDS: Readonly<Record<EditorName, string>> = {
  textarea: 'textarea',
  input: 'input',
  contenteditable: '[contenteditable]',
  lexical: '[data-lexical-editor]',
  prosemirror: '.ProseMirror',
  quill: '.ql-editor',
  slate: '[data-slate-editor]',
  draft: '.public-DraftEditor-content',
  ckeditor: '.ck-editor__editable',
  summernote: '.note-editable',
};
