import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Ask, askIn } from './ask-in';
import type { Firefox } from './firefox';
import { type KeyAction, keyDown, keyUp, pressed, typed } from './keys';
import { Part } from './part';

/** Longest wait (ms) for something on a page; it comes at once as a rule. */
export const PATIENCE = 15_000;

const Picture = z.object({ value: z.string() });

/** One tab of a Firefox. Who asks something of it makes it the one that is asked; only the one in front is in view. */
export class Tab {
  constructor(
    private readonly firefox: Firefox,
    readonly handle: string,
  ) {}

  /** Goes to an address and waits until the page is loaded. */
  go(url: string): Promise<unknown> {
    return this.send('WebDriver:Navigate', { url });
  }

  reload(): Promise<unknown> {
    return this.send('WebDriver:Refresh');
  }

  /** Brings it in front of the other tabs. */
  inFront(): Promise<void> {
    return this.firefox.turnTo(this.handle, true);
  }

  /** Runs a function in the page, awaits it, and gives its value (plain data only). */
  async ask<Args extends readonly unknown[], Result>(
    what: Ask<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    await this.firefox.turnTo(this.handle);
    return askIn(this.firefox.marionette, what, args);
  }

  /** Asks it again and again until something else than false, nothing or null comes of it. */
  async until<Args extends readonly unknown[]>(what: Ask<Args, unknown>, ...args: Args): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const value = await this.ask(what, ...args);
      if (value !== false && value !== null && value !== undefined) return;
      if (Date.now() > end) throw new Error(`This never came about: ${what}`);
    }
  }

  /** The size in which the page is shown, in CSS pixels; also smaller than a window can be. The tab has to be in front. */
  async size(width: number, height: number): Promise<void> {
    await this.firefox.ask(
      (wide, high) => {
        const { style } = gBrowser.selectedBrowser;
        style.minWidth = style.maxWidth = `${wide}px`;
        style.minHeight = style.maxHeight = `${high}px`;
      },
      width,
      height,
    );
    await this.until((wide, high) => innerWidth === wide && innerHeight === high, width, height);
  }

  part(selector: string, words?: string): Part {
    return new Part(this, selector, words);
  }

  /** The field that is called so. */
  async field(label: string): Promise<Part> {
    await this.part('label', label).seen();
    const id = await this.ask(
      (words) =>
        [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === words)
          ?.control?.id,
      label,
    );
    return this.part(`#${id}`);
  }

  /** Keys and combinations, such as "Alt+Shift+S". */
  async press(...combinations: readonly string[]): Promise<void> {
    for (const combination of combinations) await this.keys(pressed(combination));
  }
  /** Types where the caret is; a new line is Shift and Enter, so that nothing is sent. */
  type(text: string): Promise<void> {
    return this.keys(typed(text));
  }
  /** Goes down, and down again as a key that is held repeats itself; `release` lets go. */
  hold(key: string, times = 1): Promise<void> {
    return this.keys(Array.from({ length: times }, () => keyDown(key)));
  }
  release(key: string): Promise<void> {
    return this.keys([keyUp(key)]);
  }

  async clickAt(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** Leaves a picture of what is in view in a file. */
  async picture(path: string): Promise<void> {
    const { value } = Picture.parse(await this.send('WebDriver:TakeScreenshot', { full: false }));
    await writeFile(path, Buffer.from(value, 'base64'));
  }

  close(): Promise<unknown> {
    return this.send('WebDriver:CloseWindow');
  }

  private async keys(actions: readonly KeyAction[]): Promise<void> {
    await this.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  private async send(command: string, parameters?: object): Promise<unknown> {
    await this.firefox.turnTo(this.handle);
    return this.firefox.marionette.send(command, parameters);
  }
}
