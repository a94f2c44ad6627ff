import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { choose, coachOver } from './coach';
import { draftIn, openCoached, says, sentIn, startAfresh } from './coached';
import { composerOf, typeDraft } from './composer';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

const PACK = {
  format: 1,
  id: 'eigen-afspraken',
  title: 'Eigen afspraken',
  version: 1,
  rules: { 'use-quick-reply': { on: true } },
  quickReplies: [
    {
      topic: 'printen, afdrukken',
      shortName: 'print',
      je: 'Je kunt bij ons printen. Een pagina kost {printen: prijs}.',
      u: 'U kunt bij ons printen. Een pagina kost {printen: prijs}.',
    },
    {
      topic: 'pas kwijt',
      shortName: 'pas',
      je: 'Blokkeer je pas.',
      u: 'Blokkeer uw pas.',
      validUntil: '2020-01-01',
    },
    { topic: 'bellen', shortName: 'bel', je: 'Bel {telefoon}.', u: 'Bel {telefoon}.' },
  ],
  facts: [{ topic: 'printen', label: 'prijs', value: '15 cent' }],
};
const REPLY = {
  u: 'U kunt bij ons printen. Een pagina kost 15 cent.',
  je: 'Je kunt bij ons printen. Een pagina kost 15 cent.',
} as const;

async function openWith(address: 'je' | 'u') {
  await choose(browser, { 'own-pack': { revision: 1, pack: { ...PACK, channel: { address } } } });
  return openCoached(browser);
}
const replies = (page: Page) => page.locator('souffleur-overlay [data-souffleur-replies]');

describe.each(['je', 'u'] as const)('to a citizen one addresses with %s', (address) => {
  test('"/" and a word give the quick reply, by keyboard, in the place of that word', async () => {
    const { page, errors } = await openWith(address);
    await typeDraft(page, 'Goed dat u het vraagt. /pri Groet');
    await replies(page).waitFor();
    expect(await coachOver(page).action('reply').allTextContents()).toEqual([
      `/print printen, afdrukken${REPLY[address]}`,
    ]);
    await page.keyboard.press('Alt+Shift+S');
    await page.keyboard.press('Enter');
    await expect.poll(() => draftIn(page)).toBe(`Goed dat u het vraagt. ${REPLY[address]} Groet`);
    await replies(page).waitFor({ state: 'detached' });
    // Typing goes on behind what was put in.
    await page.keyboard.type(' Ja?');
    await expect.poll(() => draftIn(page)).toBe(`Goed dat u het vraagt. ${REPLY[address]} Ja? Groet`);
    expect(await sentIn(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('a question about its topic offers the same, by click, and one undo takes it back', async () => {
    const { page, coach } = await openWith(address);
    await typeDraft(page, 'Hoi!');
    await says(page, 'Waar kan ik bij jullie een document afdrukken?');
    await coach.chipOf('use-quick-reply').getByRole('button').first().click();
    await coach.action('insert').click();
    await expect.poll(() => draftIn(page)).toBe(`Hoi! ${REPLY[address]}`);
    await composerOf(page).press('ControlOrMeta+z');
    await expect.poll(() => draftIn(page)).toBe('Hoi!');
  });
});

test('what is past its date, or names something nobody knows, is never offered; Escape puts the rest away', async () => {
  const { page } = await openWith('u');
  await typeDraft(page, '/');
  await replies(page).waitFor();
  expect(await coachOver(page).action('reply').count()).toBe(1);
  await page.keyboard.press('Alt+Shift+S');
  await page.keyboard.press('Escape');
  await replies(page).waitFor({ state: 'detached' });
  // Another word is another question.
  await page.keyboard.type('print');
  await replies(page).waitFor();
  expect(await page.locator('souffleur-overlay').getByRole('textbox').count()).toBe(0);
  await page.keyboard.type('x');
  await replies(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Backspace');
  await coachOver(page).action('reply').click();
  await expect.poll(() => draftIn(page)).toBe(REPLY.u);
  await composerOf(page).press('ControlOrMeta+z');
  await expect.poll(() => draftIn(page)).toBe('/print');
});
