import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { BSN, draftIn, FATIMA, openCoached, SHARED, says, startAfresh } from './coached';
import { typeDraft } from './composer';

declare global {
  interface Window {
    /** What the page's own scripts noticed of us. */
    noticed: string[];
    startWatching(): void;
  }
}

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
  await browser.context.addInitScript(() => {
    window.noticed = [];
    window.addEventListener('message', () => window.noticed.push('a message'), true);
    const name = (node: Node) => (node instanceof Element ? node.localName : node.nodeName);
    window.startWatching = () => {
      const observer = new MutationObserver((changes) => {
        for (const { type, target, attributeName } of changes) {
          window.noticed.push(`${type} of ${name(target)} ${attributeName ?? ''}`);
        }
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    };
  });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

/** The page as text, without our own element. */
const pageAsText = () => {
  const copy = document.documentElement.cloneNode(true);
  if (copy instanceof Element) {
    for (const host of copy.querySelectorAll('souffleur-overlay')) host.remove();
    return copy.outerHTML;
  }
  return '';
};

test('nothing of the page changes while a card comes and goes and the pill is pressed', async () => {
  const { page, coach, errors } = await openCoached(browser);
  await typeDraft(page, 'Dank u.');
  await says(page, BSN);
  const [before] = await Promise.all([
    page.evaluate(pageAsText),
    page.evaluate(() => window.startWatching()),
  ]);
  await coach.cardOf(SHARED).waitFor();
  await coach.action('why').click();
  await coach.action('not-now').click();
  await coach.card.waitFor({ state: 'detached' });
  await coach.pill.click();
  await coach.panel.waitFor();
  await coach.pill.click();
  await coach.panel.waitFor({ state: 'detached' });
  expect(await page.evaluate(pageAsText)).toBe(before);
  expect(await page.evaluate(() => window.noticed)).toEqual([]);
  expect(await page.locator('html > souffleur-overlay').count()).toBe(1);
  expect(await page.locator('souffleur-overlay').count()).toBe(1);
  expect(errors).toEqual([]);
});

test('the caret stays where it is while our buttons are pressed', async () => {
  const { page, coach } = await openCoached(browser);
  await typeDraft(page, 'Goede, mevrouw');
  for (let step = 0; step < ', mevrouw'.length; step += 1) await page.keyboard.press('ArrowLeft');
  await says(page, BSN);
  await coach.cardOf(SHARED).waitFor();
  await coach.action('why').click();
  await page.keyboard.type('mor');
  await coach.pill.click();
  await page.keyboard.type('gen');
  await coach.action('not-now').click();
  await page.keyboard.type('!');
  expect(await draftIn(page)).toBe('Goedemorgen!, mevrouw');
});

test('the page asks nothing more of the network, and sees no name of ours', async () => {
  const plain = await TestBrowser.launch({ extension: false });
  try {
    const names = () => Object.getOwnPropertyNames(window).sort();
    const bare = await (await plain.openStandIn({ chat: FATIMA })).page.evaluate(names);
    const { page, coach } = await openCoached(browser);
    await says(page, BSN);
    await coach.action('insert').click();
    await page.waitForFunction(() => window.standIn.draft() !== '');
    const added = (await page.evaluate(names)).filter((name) => !bare.includes(name));
    expect(added.filter((name) => name !== 'noticed' && name !== 'startWatching')).toEqual([]);
    expect(await page.evaluate(() => window.standIn.requests())).toBe(0);
    expect(browser.requests).toEqual([]);
  } finally {
    await plain.close();
  }
});
