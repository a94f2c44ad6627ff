import type { Firefox } from './firefox';

/** What stands in the popup, and how much of it lies beside its window (CSS pixels). */
interface Shown {
  readonly words: string;
  readonly beside: number;
}

/** A popup that is asked while it is put in its place never answers; after this time (ms) it is asked again. */
const PATIENCE = 1_000;

/** The popup under the button in the toolbar, over the tab in front. Pressing that button lets Souffleur see its address. */
export class ToolbarPopup {
  private asked = 0;

  private constructor(private readonly firefox: Firefox) {}

  /** Puts the button of an extension in the toolbar, and presses it. */
  static async open(firefox: Firefox, extension: string): Promise<ToolbarPopup> {
    await firefox.ask(
      (id) => {
        CustomizableUI.addWidgetToArea(`${id}-browser-action`, 'nav-bar');
        document.querySelector<HTMLElement>(`#${id}-BAP`)?.click();
      },
      extension.replace(/[^a-z\d-]/g, '_'),
    );
    return new ToolbarPopup(firefox);
  }

  /** Null as long as it is not there. */
  async shows(): Promise<Shown | null> {
    const found = await this.inside(`({
      words: content.document.body.textContent,
      beside: content.document.documentElement.scrollWidth - content.document.documentElement.clientWidth,
    })`);
    return found === null ? null : JSON.parse(found);
  }

  /** Presses the button with these words, as on a click of somebody. */
  async press(words: string): Promise<void> {
    const pressed = await this.inside(`(() => {
      const buttons = [...content.document.querySelectorAll('button')];
      const somebody = content.windowUtils.setHandlingUserInput(true);
      buttons.find(({ textContent }) => textContent.includes(${JSON.stringify(words)})).click();
      somebody.destruct();
    })()`);
    if (pressed === null) throw new Error('The popup went away before the press.');
  }

  /** Evaluates an expression in the popup; its page is no tab, so it is reached from inside the browser. */
  private inside(expression: string): Promise<string | null> {
    this.asked += 1;
    const name = `popup-${this.asked}`;
    const script = `sendAsyncMessage('${name}', JSON.stringify(${expression} ?? null))`;
    return this.firefox.ask(
      (message, code, patience) => {
        const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
        if (!popup) return null;
        const { messageManager } = popup;
        return new Promise<string | null>((resolve) => {
          const hear = ({ data }: { data: string }) => {
            messageManager.removeMessageListener(message, hear);
            resolve(data);
          };
          setTimeout(resolve, patience, null);
          messageManager.addMessageListener(message, hear);
          messageManager.loadFrameScript(`data:,${encodeURIComponent(code)}`, false);
        });
      },
      name,
      script,
      PATIENCE,
    );
  }
}
