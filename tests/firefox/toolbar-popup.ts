import type { Firefox } from './firefox';

/** What stands in the popup, and how much of it lies beside its window (CSS pixels). */
interface Shown {
  readonly words: string;
  readonly beside: number;
}

/** The popup under the button in the toolbar, over the tab in front. Pressing that button lets Souffleur see its address. */
export class ToolbarPopup {
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
    await this.inside(`(() => {
      const buttons = [...content.document.querySelectorAll('button')];
      const somebody = content.windowUtils.setHandlingUserInput(true);
      buttons.find(({ textContent }) => textContent.includes(${JSON.stringify(words)})).click();
      somebody.destruct();
    })()`);
  }

  /** Evaluates an expression in the popup; its page is no tab, so it is reached from inside the browser. */
  private inside(expression: string): Promise<string | null> {
    const script = `sendAsyncMessage('popup', JSON.stringify(${expression} ?? null))`;
    return this.firefox.ask((code) => {
      const popup = document.querySelector<PopupBrowser>('.webextension-popup-browser');
      if (!popup) return null;
      const { messageManager } = popup;
      return new Promise<string>((resolve) => {
        const hear = ({ data }: { data: string }) => {
          messageManager.removeMessageListener('popup', hear);
          resolve(data);
        };
        messageManager.addMessageListener('popup', hear);
        messageManager.loadFrameScript(`data:,${encodeURIComponent(code)}`, false);
      });
    }, script);
  }
}
