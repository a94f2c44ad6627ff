import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { profileById } from '../../utils/consoles/all-profiles';
import type { ConsoleData } from '../../utils/consoles/data/console-data';
import { CONSOLE_CAPTURES } from '../consoles/console-captures';
import { CONSOLE_PAGES, pageOf } from '../consoles/console-pages';
import { POINTED } from '../consoles/plain-console';
import { interfacePages } from '../interfaces/interface-pages';
import { TestBrowser } from './browser';
import { allowingCopy } from './changed-copy';
import { choose, coachOver } from './coach';
import { startAfresh } from './coached';

/** What this channel does not say; a click puts it right. */
const DRAFT = 'Goedemiddag, heb je je pas bij je?';
const MENDED = 'Goedemiddag, heeft u uw pas bij u?';
/** What a page is called that is read, or of which only the composer is. */
const READ = /^(?:reading|composer-only)$/;
const MENDS = /(?:met|naar) ‘u’/;
const STYLED = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:";
const CHATSCOPE_PAGE = 'https://chatscope.example/';
const DEEP_CHAT_PAGE = 'https://deep-chat.example/';

let browser: TestBrowser;
let copy: Awaited<ReturnType<typeof allowingCopy>>;
beforeAll(async () => {
  copy = await allowingCopy('https://*/*');
  browser = await TestBrowser.launch({ extension: copy.folder });
  for (const { id, address } of CONSOLE_PAGES) browser.serve(address.replace(/#.*/, ''), pageOf(id));
  for (const { name, html, files } of await interfacePages()) {
    const address = `https://${name.replace('npm/', '')}.example/`;
    browser.serve(address, html, { policy: STYLED });
    for (const [path, body] of Object.entries(files)) {
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      browser.serve(new URL(path, address).href, body, { type });
    }
  }
});
afterAll(async () => {
  await browser.close();
  await copy.remove();
});
afterEach(() => startAfresh(browser));

/** Opens a page of a site on which Souffleur was switched on. */
async function open(address: string, pointed?: ConsoleData) {
  const { origin } = new URL(address);
  await choose(browser, {
    sites: { [origin]: { console: 'auto' } },
    ...(pointed ? { pointed: { [origin]: pointed } } : {}),
  });
  const { page } = await browser.open(address);
  return { page, coach: coachOver(page) };
}

const inPage = (page: Page, what: ((page: Document) => void) | undefined) =>
  what ? page.evaluate(`(${what})(document)`) : Promise.resolve();

/** What the pill says of the page; null while there is none. */
async function stateOf(page: Page): Promise<string | null> {
  const { pill } = coachOver(page);
  return (await pill.count()) === 1 ? pill.getAttribute('data-souffleur-pill') : null;
}

/** Waits for the card, or for the quiet chip and opens it: which of the two depends on what the agent wrote before. */
async function isOffered(page: Page): Promise<void> {
  const { card, chip } = coachOver(page);
  const mends = card.getByRole('button', { name: MENDS });
  const anything = async () => (await mends.count()) + (await chip.count());
  await expect.poll(anything, { timeout: 15_000 }).toBeGreaterThan(0);
  if ((await mends.count()) === 0) await chip.getByRole('button').first().click();
  await mends.waitFor();
}

/** Types in the composer, and takes what the card offers. */
async function isCoached(page: Page, composer: string): Promise<void> {
  const coach = coachOver(page);
  await expect.poll(() => stateOf(page), { timeout: 15_000 }).toMatch(READ);
  const field = page.locator(composer).filter({ visible: true }).first();
  await field.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(DRAFT);
  await isOffered(page);
  await coach.card.getByRole('button', { name: MENDS }).click();
  await expect
    .poll(() => field.evaluate((element) => ('value' in element ? element.value : element.textContent)))
    .toBe(MENDED);
}

/** Where a person would write; Zendesk's profile looks for it by the address of its page. */
const composerOf = (id: string) =>
  id === 'zendesk'
    ? '#ticket-42 [contenteditable="true"]'
    : (profileById(id)?.parts.composer.selectors.join(', ') ?? '');

describe.each(CONSOLE_PAGES)('over $id', (console) => {
  test('an agent is coached, and a click changes the draft', async () => {
    const { page } = await open(console.address);
    await inPage(page, console.begin);
    await isCoached(page, composerOf(console.id));
  });

  if (console.note)
    test('a note for colleagues is nobody’s business', async () => {
      const { page, coach } = await open(console.address);
      await expect.poll(() => stateOf(page), { timeout: 15_000 }).toMatch(READ);
      await inPage(page, console.note);
      await coach.pillIn('waiting').waitFor();
      expect(await coach.pill.getAttribute('aria-label')).toContain('interne notitie');
    });

  if (console.other)
    test('what was said of one conversation is gone with it', async () => {
      const { page, coach } = await open(console.address);
      await inPage(page, console.begin);
      await coach.ready();
      await page.locator(composerOf(console.id)).filter({ visible: true }).first().click();
      await page.keyboard.type(DRAFT);
      await isOffered(page);
      await inPage(page, console.other?.show);
      await coach.card.waitFor({ state: 'detached' });
      await coach.ready();
    });
});

describe.skipIf(CONSOLE_CAPTURES.length === 0).each(CONSOLE_CAPTURES)(
  'over the capture $id/$name',
  ({ id, address, html }) => {
    test('an agent is coached, and a click changes the draft', async () => {
      browser.serve(address, html, { policy: "default-src 'none'; style-src 'unsafe-inline'" });
      const { page } = await open(address);
      await isCoached(page, composerOf(id));
    });
  },
);

/** What three clicks come to on the first of the interfaces. */
const CHATSCOPE: ConsoleData = {
  ...POINTED,
  loaded: '.cs-message-list',
  open: '.cs-message-list',
  parts: {
    ...POINTED.parts,
    header: ['.cs-conversation-header', 'body'],
    messages: ['.cs-message-list'],
    composer: ['.cs-message-input__content-editor', '[contenteditable="true"]'],
  },
  row: {
    ...POINTED.row,
    at: '.cs-message',
    text: ['.cs-message__content'],
    marks: [
      { when: '.cs-message--outgoing', is: 'agent' },
      { when: '.cs-message--incoming', is: 'citizen' },
    ],
  },
  key: [{ from: 'attribute', at: '.cs-message-list', attribute: 'class' }],
};

describe('over interfaces from npm', () => {
  test.each([
    [CHATSCOPE_PAGE, '[contenteditable="true"]'],
    [DEEP_CHAT_PAGE, '#text-input'],
  ])('that nobody pointed out: %s', async (address, composer) => {
    const { page, coach } = await open(address);
    await coach.ready();
    await isCoached(page, composer);
  });

  test('and with a profile of three clicks', async () => {
    const { page, coach } = await open(CHATSCOPE_PAGE, CHATSCOPE);
    await coach.ready();
    await isCoached(page, '[contenteditable="true"]');
  });
});
