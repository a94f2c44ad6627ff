import type { TestBrowser } from './browser';

/** What the browser's own page for extensions can do, as far as the tests need it. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string }[] }>;
}

/** The browser's page for extensions: what people use to update, switch off, and look for errors. */
export async function openExtensionPage(browser: TestBrowser) {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  const id = browser.extensionId ?? '';
  const own = await page.evaluateHandle(() => Reflect.get(chrome, 'developerPrivate') as DeveloperPrivate);
  // Without this an extension that was loaded from a folder does not come back after a reload.
  await own.evaluate((developer) => developer.updateProfileConfiguration({ inDeveloperMode: true }));
  return {
    /** Errors of the extension in any page, also those that a page's own console does not show. */
    errors: () =>
      own.evaluate(async (developer, extension) => {
        const { runtimeErrors } = await developer.getExtensionInfo(extension);
        return runtimeErrors.map(({ message }) => message);
      }, id),
    switchOn: (on: boolean) =>
      page.evaluate(([extension, enabled]) => chrome.management.setEnabled(extension, enabled), [
        id,
        on,
      ] as const),
  };
}
