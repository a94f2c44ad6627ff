import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FATIMA } from '../e2e/coached';
import type { Firefox } from './firefox';
import { forgetAll, kept, tabAt } from './kept';
import { coachOver, ID, launchSouffleur, openCoached, openOwn, WHATSAPP } from './souffleur-in-firefox';
import type { Tab } from './tab';
import { ToolbarPopup } from './toolbar-popup';

/** A folder to leave pictures in, for whoever wants to look. */
const PICTURES = process.env.SOUFFLEUR_PICTURES;
const WIDTHS = [1280, 360];

let firefox: Firefox;
let own: Tab;
beforeAll(async () => {
  firefox = await launchSouffleur();
  own = await openOwn(firefox, 'popup.html');
  if (PICTURES) await mkdir(PICTURES, { recursive: true });
});
afterAll(() => firefox.close());
afterEach(async () => {
  expect(await firefox.errors()).toEqual([]);
  expect(firefox.server.refused).toEqual([]);
});

/** In light and dark: the colours follow, nothing lies beside the window, and who wants gets a picture. */
async function looks(tab: Tab, name: string, width: number): Promise<void> {
  const papers: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await firefox.colours(scheme);
    await tab.until((dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark, scheme === 'dark');
    papers.push(await tab.ask(() => getComputedStyle(document.body).backgroundColor));
    if (PICTURES) await tab.picture(join(PICTURES, `firefox-${name}-${scheme}-${width}.png`));
  }
  await firefox.colours('light');
  expect(new Set(papers).size).toBe(2);
  expect(await tab.ask(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('the popup under the button in the toolbar is about the tab in front, and nothing in it lies beside', async () => {
  const { tab } = await openCoached(firefox, 'mid-2026', FATIMA);
  await tab.inFront();
  const popup = await ToolbarPopup.open(firefox, ID);
  const words = expect.stringContaining('Souffleur leest mee');
  await expect.poll(() => popup.shows()).toMatchObject({ words, beside: 0 });
  await tab.close();
});

describe.each(WIDTHS)('at %i pixels', (width) => {
  test('the popup tells of the console in front, and keeps what is chosen', async () => {
    const console = await openCoached(firefox, 'mid-2026', FATIMA);
    const popup = await openOwn(firefox, `popup.html?tab=${await tabAt(own, WHATSAPP)}`, width);
    await popup.part('.sign-reading').seen();
    await popup.ask(() => document.querySelector<HTMLElement>('#pack')?.focus());
    await popup.type('Bib');
    await expect.poll(async () => (await kept(own)).local.pack).toBe('bibliotheek');
    await looks(popup, 'popup', width);
    await popup.close();
    await console.tab.close();
    await forgetAll(own);
  });

  test('every room of the desk', async () => {
    const desk = await openOwn(firefox, 'options.html', width);
    await desk.part('nav a').seen();
    const rooms = await desk.ask(() =>
      [...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href')),
    );
    expect(rooms.length).toBeGreaterThanOrEqual(10);
    for (const room of rooms) {
      await desk.ask((hash) => location.assign(`${hash}`), room);
      await desk.part(`nav a[href="${room}"][aria-current="page"]`).seen();
      await desk.part('main h1').seen();
      await looks(desk, `desk-${room?.slice(1)}`, width);
    }
    await desk.close();
  });

  test('the practice console: a card comes, its words go in and out, and nothing of it is kept', async () => {
    const tab = await openOwn(firefox, 'practice.html?speed=50', width);
    const coach = coachOver(tab);
    const draft = () =>
      tab.ask(() => document.querySelector<HTMLTextAreaElement>('[data-practice-composer]')?.value);
    await tab.part('[data-practice-list-item][data-conversation-id="library"]').click();
    await coach.ready();
    await tab.part('[data-practice-composer]').click();
    await tab.type('Wat is uw bsn?');
    await coach.cardOf('do-not-ask-private-data').seen();
    await looks(tab, 'practice', width);
    await coach.action('insert').click();
    await expect.poll(draft).toContain('Wil je ons bellen');
    await tab.press('ControlOrMeta+z');
    await expect.poll(draft).toBe('Wat is uw bsn?');
    expect(JSON.stringify(await kept(tab))).not.toContain('Wat is uw');
    await tab.close();
  });
});
