import type { OpenedPage, TestBrowser } from './browser';

/** Opens a room of the trainer's desk, by its id, and waits until it is there. */
export async function openDesk(browser: TestBrowser, room: string, width = 1280): Promise<OpenedPage> {
  const opened = await browser.open(`chrome-extension://${browser.extensionId}/options.html#${room}`, width);
  await opened.page.locator(`nav a[href="#${room}"][aria-current="page"]`).waitFor();
  return opened;
}
