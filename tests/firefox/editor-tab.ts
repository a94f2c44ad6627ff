import { bundles } from '../e2e/bundles';
import { EditorCalls } from '../e2e/editor-calls';
import { FIELDS, POLICIES, type Where } from '../e2e/editor-page';
import type { EditorName } from '../editors/bundle';
import type { Firefox } from './firefox';
import { POLICY } from './souffleur-in-firefox';
import type { Tab } from './tab';
import type { Asked } from './writing-extension';

export const EDITORS_AT = 'https://editors.example/';

/** Longer than any editor takes steps together. */
const A_WHILE_MS = 2_000;

let asked = 0;

/** Serves the page of every editor, all from memory. */
export async function serveEditors({ server }: Firefox): Promise<void> {
  for (const [name, script] of Object.entries((await bundles()).editors)) {
    const policy = POLICIES[name] ?? POLICY;
    const body = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${name}</title>
      <link rel="icon" href="data:,"><script type="module" src="/${name}.js"></script></html>`;
    server.serve(EDITORS_AT + name, { type: 'text/html; charset=utf-8', body, policy });
    server.serve(`${EDITORS_AT + name}.js`, { type: 'text/javascript; charset=utf-8', body: script, policy });
  }
}

/** One editor's page, written in by the content script of the writing extension. */
export class EditorTab extends EditorCalls {
  private constructor(
    readonly tab: Tab,
    private readonly name: EditorName,
    private readonly where: Where,
  ) {
    super();
  }

  /** Opens the editor in a tab that may have been used before. */
  static async open(
    tab: Tab,
    name: EditorName,
    where: Where,
    draft: string,
    locked = false,
  ): Promise<EditorTab> {
    const query = new URLSearchParams({ in: where, draft, ...(locked ? { locked: '' } : {}) });
    await tab.go(`${EDITORS_AT}${name}?${query}`);
    const editor = new EditorTab(tab, name, where);
    await tab.until(inEditor, where === 'frame');
    return editor;
  }

  /** The draft as Souffleur reads it. */
  text(): Promise<unknown> {
    return this.call('composerText');
  }
  /** The draft as the editor itself has it. */
  state(): Promise<string | null> {
    return this.tab.ask(inEditor, this.where === 'frame');
  }
  /** The agent types, and is done with it for a while: editors take quick steps together. */
  async type(text: string): Promise<void> {
    await this.tab.part(FIELDS[this.name]).click();
    await this.tab.type(text);
    await this.tab.until((words) => window.draftInState?.() === words, text);
    await this.tab.ask((ahead) => {
      const { Date: clock } = window;
      const now = clock.now.bind(clock);
      clock.now = () => now() + ahead;
    }, A_WHILE_MS);
  }
  undo(): Promise<void> {
    return this.tab.press('ControlOrMeta+z');
  }

  protected call(name: string, ...args: readonly unknown[]): Promise<unknown> {
    asked += 1;
    const { where } = this;
    const question: Asked = { writing: asked, name, where, selector: FIELDS[this.name], args };
    return this.tab.ask(
      (data) =>
        new Promise((resolve) => {
          const hear = ({ data: answer }: MessageEvent) => {
            if (answer?.of !== data.writing) return;
            removeEventListener('message', hear);
            resolve(answer.written);
          };
          addEventListener('message', hear);
          postMessage(data, '*');
        }),
      question,
    );
  }
}

/** Runs in the page: the draft in the editor's own state; null where there is no editor yet. */
function inEditor(inFrame: boolean): string | null {
  const frame = document.querySelector('iframe')?.contentWindow;
  const own: Window | null | undefined = inFrame ? frame : window;
  return own?.draftInState?.() ?? null;
}
