import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { badge, listenToNotifications, lookAgain, waitsKept } from './background-world';
import { TestBrowser } from './browser';
import { choose, stored } from './coach';
import { coachWorld } from './coach-world';
import { openCoached, SANNE, startAfresh } from './coached';
import { pressSend, typeDraft } from './composer';
import { notifyingCopy } from './notifying-copy';
import { OVER, sixAsk } from './six-chats';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let browser: TestBrowser;
let copy: Awaited<ReturnType<typeof notifyingCopy>>;
let said: () => Promise<string[]>;
beforeAll(async () => {
  copy = await notifyingCopy();
  browser = await TestBrowser.launch({ extension: copy.folder, atMidday: true });
});
afterAll(async () => {
  await browser.close();
  await copy.remove();
});
afterEach(async () => {
  await lookAgain(browser, 0);
  await startAfresh(browser);
});

/** A console out of view, in which one waits for an hour since before anybody could be told. */
async function outOfView() {
  const opened = await openCoached(browser);
  const world = await coachWorld(opened.page);
  await expect.poll(() => badge(browser)).toBe('1');
  await world.inView(false);
  said = await listenToNotifications(browser);
  return { ...opened, world };
}

test('who is over the norm is told once, in words that name nobody', async () => {
  const { page } = await outOfView();
  await page.evaluate(() => {
    const at = Date.now() - 45 * 60_000;
    window.standIn.addMessage({ chat: '31610000003', author: 'citizen', text: 'Mijn bsn is zoek', at });
  });
  await expect.poll(said).toEqual(['Iemand wacht langer dan 30 minuten (WhatsApp)']);
  await lookAgain(browser, 5 * MINUTE);
  await page.evaluate(() =>
    window.standIn.addMessage({ chat: '31610000003', author: 'citizen', text: 'Hallo?' }),
  );
  await lookAgain(browser, 6 * MINUTE);
  expect(await said()).toHaveLength(1);
});

test('after the sleep of a laptop there is one word and one card, not ten', async () => {
  const { page, coach, world, errors } = await outOfView();
  await page.evaluate(() => {
    const ids = Array.from({ length: 10 }, (_, number) => window.standIn.newChat(`Inwoner ${number}`));
    window.standIn.openChat('31610000001');
    for (const chat of ids)
      window.standIn.addMessage({ chat, author: 'citizen', text: 'Kunt u mij helpen?' });
  });
  await coach.ready();
  await expect.poll(() => coach.pill.textContent()).toContain('13 wachten');
  await expect
    .poll(() => waitsKept(browser).then((kept) => JSON.stringify(kept).split('"hash"').length))
    .toBe(14);
  await world.jump(2 * HOUR);
  await lookAgain(browser, 2 * HOUR);
  // All but the one who was over the norm before.
  await expect.poll(said).toEqual(['12 gesprekken wachten langer dan het streven']);
  await coach.card.waitFor({ timeout: 25_000 });
  expect(await coach.card.count()).toBe(1);
  await lookAgain(browser, 2 * HOUR + 20 * MINUTE);
  expect(await said()).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('a clock that jumps an hour, and back, does no harm', async () => {
  const { page, coach, world, errors } = await outOfView();
  await sixAsk(page);
  await expect.poll(() => badge(browser)).toBe(`${OVER}`);
  // The badge comes first, and then a word about those who are over the norm by now.
  await expect.poll(said).toHaveLength(1);
  await world.jump(HOUR);
  await lookAgain(browser, HOUR);
  await expect.poll(() => badge(browser)).toBe('6');
  await world.jump(-HOUR);
  await lookAgain(browser, 0);
  await expect.poll(() => badge(browser)).toBe(`${OVER}`);
  expect((await said()).length).toBeLessThanOrEqual(2);
  await expect.poll(() => coach.pill.textContent(), { timeout: 15_000 }).toContain('6 wachten');
  expect(await coach.pill.textContent()).not.toContain('-');
  expect(errors).toEqual([]);
});

test('whoever does not look for half an hour is asked to, every half hour, on duty alone', async () => {
  // Two days to answer: nobody waits too long, so nothing else calls the agent.
  const channels = { 'whatsapp-web': { firstReplyTargetMin: 2880 } };
  await choose(browser, { agent: { onDuty: false }, channels, channels$: { v: 2 } });
  const { page } = await openCoached(browser);
  await (await coachWorld(page)).inView(false);
  const inbox = await listenToNotifications(browser);
  await expect.poll(() => waitsKept(browser).then((kept) => JSON.stringify(kept))).toContain('"awayFrom":1');
  await lookAgain(browser, 31 * MINUTE);
  expect(await inbox()).toEqual([]);
  await choose(browser, { agent: { onDuty: true } });
  await expect.poll(inbox).toEqual(['Kijk even of er nieuwe vragen zijn (WhatsApp)']);
  await lookAgain(browser, 41 * MINUTE);
  expect(await inbox()).toHaveLength(1);
  await lookAgain(browser, 62 * MINUTE);
  await expect.poll(async () => (await inbox()).length).toBe(2);
});

test('how quickly an answer came is counted, without saying whose; two tabs that see it count it once', async () => {
  const { page } = await openCoached(browser, { chat: SANNE });
  const second = await openCoached(browser, { chat: SANNE });
  for (const tab of [page, second.page]) {
    await tab.evaluate(() => {
      const at = Date.now() - 9 * 60_000;
      window.standIn.addMessage({ author: 'citizen', text: 'Kan ik zaterdag terecht?', at });
    });
  }
  const text = 'Ja, tussen 10.00 en 13.00 uur.';
  await page.bringToFront();
  await typeDraft(page, text);
  await pressSend(page);
  const times = async () => Object.values((await stored(browser))['reply-times'] ?? {});
  await expect.poll(times).toEqual([{ 'whatsapp-web': [0, 0, 1, 0, 0, 0, 0, 0] }]);
  await second.page.evaluate((words) => window.standIn.addMessage({ author: 'agent', text: words }), text);
  await typeDraft(page, 'Tot zaterdag!');
  await pressSend(page);
  await expect.poll(() => page.evaluate(() => window.standIn.sentMessages().length)).toBe(2);
  expect(await times()).toEqual([{ 'whatsapp-web': [0, 0, 1, 0, 0, 0, 0, 0] }]);
});
