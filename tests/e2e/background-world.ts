import type { TestBrowser } from './browser';
import { backgroundOf } from './coached';

/** Ends the background as the browser does when it has nothing to do. Resolves when it is gone. */
export async function killBackground({ context }: TestBrowser): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('No page is open to talk to the browser through.');
  const devtools = await context.newCDPSession(page);
  const workers = async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.filter(({ type }) => type === 'service_worker');
  };
  for (const { targetId } of await workers()) await devtools.send('Target.closeTarget', { targetId });
  while ((await workers()).length > 0) await page.evaluate(() => new Promise(requestAnimationFrame));
  await devtools.detach();
}

/** Reloads the extension, as an update does. Resolves when the next background runs. */
export async function update(browser: TestBrowser): Promise<void> {
  const old = await backgroundOf(browser);
  const next = browser.context.waitForEvent('serviceworker');
  await old.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
  await next;
}

/** The number of all on the badge. Asked from a page of the extension, so that asking wakes no background. */
export async function badge(browser: TestBrowser): Promise<string> {
  const background = await backgroundOf(browser);
  return background.evaluate(() => chrome.action.getBadgeText({}));
}

/** From now on notes the words of every notification, until the background dies. Gives what was noted so far. */
export async function listenToNotifications(browser: TestBrowser): Promise<() => Promise<string[]>> {
  const background = await backgroundOf(browser);
  await background.evaluate(() => {
    const said: string[] = [];
    Reflect.set(globalThis, 'said', said);
    const { create } = chrome.notifications;
    Reflect.set(chrome.notifications, 'create', (id: string, options: { message: string }) => {
      said.push(options.message);
      return Reflect.apply(create, chrome.notifications, [id, options]);
    });
  });
  return () => background.evaluate(() => Reflect.get(globalThis, 'said') as string[]);
}

/** Who waits, by the number of the tab, as the background has it. */
export async function waitsKept(browser: TestBrowser): Promise<Record<string, unknown>> {
  const background = await backgroundOf(browser);
  const { waits } = await background.evaluate(() => chrome.storage.session.get('waits'));
  return { ...(waits ?? {}) };
}

/** The background looks again, its clock so many ms ahead of the real one from now on, as when an alarm goes off. */
export async function lookAgain(browser: TestBrowser, ahead: number): Promise<void> {
  const background = await backgroundOf(browser);
  await background.evaluate(async (ms) => {
    const real: () => number = Reflect.get(globalThis, 'realNow') ?? Date.now;
    Reflect.set(globalThis, 'realNow', real);
    Date.now = () => real() + ms;
    // Any setting about reminders makes it look; this one says that there was a pause once.
    await chrome.storage.local.set({ 'paused-until': performance.now() });
  }, ahead);
}
