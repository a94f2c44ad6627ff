import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { choose, coachOver } from './coach';
import { ASKS_BSN, BSN, type Coached, openCoached, SHARED, says, startAfresh } from './coached';
import { pressSend, typeDraft } from './composer';
import { sixAsk } from './six-chats';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'EN-301-549'];
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true, atMidday: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

/** Looks at all that is over the page, in every look, and at the size of what can be pressed. */
async function isAccessible(page: Page): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
    const { violations, passes } = await new AxeBuilder({ page })
      .include('souffleur-overlay')
      .withTags(TAGS)
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, JSON.stringify(look)).toEqual([]);
    // Nothing found wrong counts only where something was looked at.
    expect(passes.length).toBeGreaterThan(0);
  }
  const small = await page.locator('souffleur-overlay button').evaluateAll((buttons) =>
    buttons
      .map((button) => ({ text: button.textContent, box: button.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ text }) => text),
  );
  expect(small).toEqual([]);
}

const STATES: Readonly<Record<string, (opened: Coached) => Promise<void>>> = {
  'a chip': async ({ page, coach }) => {
    await typeDraft(page, 'Neem je pas mee');
    await coach.chipOf('address-form').waitFor();
  },
  'a tip, opened': async ({ page, coach }) => {
    await typeDraft(page, 'Neem je pas mee');
    await coach.chipOf('address-form').getByRole('button').first().click();
    await coach.card.waitFor();
  },
  'quick replies, asked for': async ({ page, coach }) => {
    const quickReplies = [
      { topic: 'pas kwijt', shortName: 'pas', je: 'Blokkeer je pas.', u: 'Blokkeer uw pas.' },
    ];
    const pack = { format: 1, id: 'eigen-afspraken', title: 'Eigen', version: 1, quickReplies };
    await choose(browser, { 'own-pack': { revision: 1, pack } });
    await typeDraft(page, '/p');
    await coach.action('reply').waitFor();
  },
  advice: async ({ page, coach }) => {
    await typeDraft(page, 'Kunt u je pas meenemen?');
    await coach.cardOf('address-mixed').waitFor();
  },
  'a warning, with the reason open': async ({ page, coach }) => {
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await coach.action('why').click();
    await coach.why.waitFor();
  },
  'a message held': async ({ page, coach }) => {
    await typeDraft(page, ASKS_BSN);
    await pressSend(page);
    await coach.cardOf('do-not-ask-private-data').waitFor();
  },
  'a message let go': async ({ page, coach }) => {
    await typeDraft(page, ASKS_BSN);
    await pressSend(page);
    await coach.action('send-anyway').click();
    await coach.action('send-anyway').waitFor({ state: 'detached' });
  },
  'an insert that failed': async ({ page, coach }) => {
    await page.evaluate(() => window.addEventListener('paste', (event) => event.preventDefault(), true));
    await page.evaluate(() => window.addEventListener('paste', (event) => event.stopPropagation(), true));
    await says(page, BSN);
    await coach.action('insert').click();
    await coach.action('copy').waitFor();
  },
  'words that came in': async ({ page, coach }) => {
    await says(page, BSN);
    await coach.action('insert').click();
    await coach.notice.waitFor();
  },
  'the pill: reading': async () => {},
  'the pill: waiting': async ({ page, coach }) => {
    await page.evaluate(() => window.standIn.closeChat());
    await coach.pillIn('waiting').waitFor();
  },
  'the pill: broken': async ({ page, coach }) => {
    await page.evaluate(() => window.standIn.breakPart('composer'));
    await coach.pillIn('broken').waitFor();
  },
  'the pill: it does not know who wrote what': async ({ page }) => {
    await page.evaluate(() => window.standIn.unknownAuthors(true));
    await page.evaluate(() => window.standIn.openChat('31610000002'));
    await page.locator('souffleur-overlay .pill.attention').waitFor();
  },
  'the panel, with who waits and what was promised': async ({ page, coach }) => {
    await sixAsk(page);
    await typeDraft(page, 'Goedemorgen, u hoort morgen voor 12.00 uur van mij.');
    await pressSend(page);
    await coach.pill.click();
    await coach.action('tick-off').waitFor();
    await coach.action('name').first().click();
  },
  'the panel': async ({ coach }) => {
    await coach.pill.click();
    await coach.panel.waitFor();
  },
};

describe('what lies over the page', () => {
  test.each(Object.keys(STATES))('%s', async (state) => {
    const opened = await openCoached(browser);
    await STATES[state]?.(opened);
    await isAccessible(opened.page);
  });
});

describe('what a screen reader is told', () => {
  /** Every text that came into a live region, in order. */
  async function listen(page: Page): Promise<() => Promise<string[]>> {
    await page.locator('souffleur-overlay').evaluate((host) => {
      const root = host.shadowRoot;
      if (!root) throw new Error('There is no overlay.');
      const told: string[] = [];
      Object.assign(host, { told });
      let before = new Map<Element, string>();
      const look = () => {
        const now = new Map<Element, string>();
        for (const region of root.querySelectorAll('[role="status"], [role="alert"]')) {
          const text = region.textContent?.trim() ?? '';
          now.set(region, text);
          if (text !== '' && before.get(region) !== text)
            told.push(`${region.getAttribute('role')}: ${text}`);
        }
        before = now;
      };
      look();
      new MutationObserver(look).observe(root, { subtree: true, childList: true, characterData: true });
    });
    return () => page.locator('souffleur-overlay').evaluate((host) => Reflect.get(host, 'told') as string[]);
  }

  test('a prompt is told once, calmly; only a held message is an alert', async () => {
    const { page, coach } = await openCoached(browser);
    const told = await listen(page);
    await says(page, BSN);
    await coach.cardOf(SHARED).waitFor();
    await page.evaluate(() => window.standIn.setTyping(true));
    await says(page, 'Hallo?');
    await coach.action('why').click();
    await coach.why.waitFor();
    expect(await told()).toEqual([expect.stringMatching(/^status: De ander deelt een burgerservicenummer/)]);
    await coach.action('not-now').click();
    await coach.card.waitFor({ state: 'detached' });
    await typeDraft(page, ASKS_BSN);
    await pressSend(page);
    await coachOver(page).cardOf('do-not-ask-private-data').waitFor();
    const held = (await told()).filter((text) => text.startsWith('alert'));
    expect(held).toHaveLength(1);
  });
});
