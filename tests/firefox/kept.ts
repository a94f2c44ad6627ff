import type { Tab } from './tab';

/** What Souffleur's own pages can reach of the extension, as far as the tests need it. */
declare const browser: {
  readonly tabs: { query(asked: { url: string }): Promise<{ id?: number }[]> };
  readonly storage: Readonly<
    Record<
      'local' | 'session',
      { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void>; clear(): Promise<void> }
    >
  >;
};

/** Everything in the extension's storage, asked in a page of its own. */
export const kept = (
  own: Tab,
): Promise<{ local: Record<string, unknown>; session: Record<string, unknown> }> =>
  own.ask(async () => ({
    local: await browser.storage.local.get(),
    session: await browser.storage.session.get(),
  }));

/** Puts settings there, as the popup does; the coach follows at once. */
export const choose = (own: Tab, settings: Readonly<Record<string, unknown>>): Promise<void> =>
  own.ask((values) => browser.storage.local.set(values), settings);

/** Forgets everything that was kept. */
export const forgetAll = (own: Tab): Promise<void> => own.ask(() => browser.storage.local.clear());

/** The number of the tab that shows this site. */
export const tabAt = (own: Tab, origin: string): Promise<number> =>
  own.ask(async (url) => {
    const [tab] = await browser.tabs.query({ url });
    if (tab?.id === undefined) throw new Error(`No tab shows ${url}.`);
    return tab.id;
  }, `${origin}/*`);
