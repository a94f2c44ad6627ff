import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Build } from '../stand-in/model';
import { TestBrowser } from './browser';
import { choose, coachOver, stored } from './coach';
import { ledger, startAfresh } from './coached';
import { pressSend, typeDraft } from './composer';

const FATIMA = '31610000001';
const SANNE = '31610000003';
const ADVICE =
  'U kunt uw rijbewijs verlengen aan de balie. Neem uw oude rijbewijs en een pasfoto mee. U betaalt met pin en haalt het na vijf werkdagen op.';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.launch({ extension: true });
});
afterAll(() => browser.close());
afterEach(() => startAfresh(browser));

describe.each<Build>(['until-2026', 'mid-2026'])('over WhatsApp Web as it was: %s', (build) => {
  async function open(chat = FATIMA) {
    const opened = await browser.openStandIn({ build, chat });
    const coach = coachOver(opened.page);
    await coach.ready();
    return { ...opened, coach };
  }

  test('a citizen shares a BSN: a warning, and words that go in the composer on a click and out with one undo', async () => {
    const { page, coach } = await open();
    await typeDraft(page, 'Dank u. ');
    await page.evaluate(() =>
      window.standIn.addMessage({ author: 'citizen', text: 'mijn bsn is 111222333' }),
    );
    await coach.cardOf('citizen-shared-private-data').waitFor();
    expect(await coach.card.textContent()).toContain('een burgerservicenummer (BSN)');
    await coach.action('insert').click();
    await page.waitForFunction(() => window.standIn.draft().includes('niet veilig genoeg'));
    expect(await page.evaluate(() => window.standIn.draft())).toMatch(
      /^Dank u\. U stuurt me een burgerservice/,
    );
    await page.keyboard.press('ControlOrMeta+z');
    await page.waitForFunction(() => window.standIn.draft().trim() === 'Dank u.');
    expect(await page.evaluate(() => window.standIn.sentMessages())).toEqual([]);
  });

  test('a draft in the wrong form of address is converted in one click', async () => {
    const { page, coach } = await open();
    await typeDraft(page, 'Neem je pas mee, dan help ik je verder');
    await coach.chipOf('address-form').getByRole('button').first().click();
    expect(await coach.card.textContent()).toContain('gebruiken we ‘u’');
    await coach.action('rewrite').click();
    await page.waitForFunction(() => window.standIn.draft().includes('uw pas'));
    expect(await page.evaluate(() => window.standIn.draft())).toBe('Neem uw pas mee, dan help ik u verder');
  });

  test('on a channel that says je, the same prompt turns round', async () => {
    await choose(browser, { channels: { 'whatsapp-web': { address: 'je' } }, agent: { coachAddress: 'u' } });
    const { page, coach } = await open(SANNE);
    await typeDraft(page, 'Neemt u uw pas mee');
    await coach.chipOf('address-form').getByRole('button').first().click();
    expect(await coach.card.textContent()).toContain('gebruiken we ‘je’. In uw bericht staat ‘u’');
  });

  test('only "ok" after advice: a check question, to be sent as a next message', async () => {
    const { page, coach } = await open();
    await page.evaluate((text) => window.standIn.addMessage({ author: 'agent', text }), ADVICE);
    await page.evaluate(() => window.standIn.addMessage({ author: 'citizen', text: 'ok' }));
    await typeDraft(page, 'Fijne dag verder!');
    await coach.cardOf('ok-is-not-yes').waitFor();
    await pressSend(page);
    await page.waitForFunction(() => window.standIn.sentMessages().length === 1);
    await coach.action('insert').click();
    await page.waitForFunction(() => window.standIn.draft() === 'Weet u zo wat u nu kunt doen?');
    expect(await page.evaluate(() => window.standIn.sentMessages().length)).toBe(1);
  });

  test('a question for a BSN is held; the text stays, and pressing send again lets it through', async () => {
    const { page, coach } = await open();
    await typeDraft(page, 'Wat is uw bsn?');
    await pressSend(page);
    await coach.cardOf('do-not-ask-private-data').waitFor();
    expect(await coach.card.getAttribute('data-held')).toBe('true');
    expect(await page.evaluate(() => window.standIn.draft())).toBe('Wat is uw bsn?');
    expect(await page.evaluate(() => window.standIn.sentMessages())).toEqual([]);
    await pressSend(page);
    await page.waitForFunction(() => window.standIn.sentMessages().length === 1);
  });

  test('"Toch versturen" does not send; it lets the agent do so, also with the send button', async () => {
    const { page, coach } = await open();
    await typeDraft(page, 'Wat is uw geboortedatum en bsn?');
    await page.locator('#main footer button[data-tab="11"]').click();
    await coach.action('send-anyway').click();
    await coach.action('send-anyway').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => window.standIn.sentMessages())).toEqual([]);
    await page.locator('#main footer button[data-tab="11"]').click();
    await page.waitForFunction(() => window.standIn.sentMessages().length === 1);
  });

  test('rows that do not tell who wrote them keep the coach quiet, and it says so', async () => {
    const { page, coach } = await open();
    await page.evaluate(() => window.standIn.unknownAuthors(true));
    await page.evaluate(() => window.standIn.openChat('31610000002'));
    await page.waitForFunction(() => window.standIn.openId() === '31610000002');
    await page.evaluate(() =>
      window.standIn.addMessage({ author: 'citizen', text: 'mijn bsn is 111222333' }),
    );
    await page.locator('souffleur-overlay .pill.attention').waitFor();
    await typeDraft(page, 'Wat is je bsn? Kunt u dat sturen?');
    await pressSend(page);
    await page.waitForFunction(() => window.standIn.sentMessages().length === 1);
    expect(await coach.card.count()).toBe(0);
    expect(await coach.chip.count()).toBe(0);
    await expect.poll(() => ledger(browser)).toEqual({});
  });

  test('"niet nu" and "klopt niet" put the card away and are kept as counts without words', async () => {
    const { page, coach } = await open();
    await page.evaluate(() =>
      window.standIn.addMessage({ author: 'citizen', text: 'mijn bsn is 111222333' }),
    );
    await coach.card.waitFor();
    await coach.action('why').click();
    expect(await coach.card.textContent()).toContain(
      'Leg uit waarom je de klant via WhatsApp niet verder mag helpen',
    );
    await coach.action('not-right').click();
    await coach.card.waitFor({ state: 'detached' });
    await expect.poll(async () => JSON.stringify((await stored(browser)).counts)).toContain('"not-right":');
    expect(JSON.stringify(await stored(browser))).not.toMatch(/111222333|Fatima|rijbewijs/);
  });
});

test('a group chat is left alone', async () => {
  const { page } = await browser.openStandIn({ chat: '120363000000000006' });
  const coach = coachOver(page);
  await coach.ready();
  await typeDraft(page, 'Wat is je bsn? Kunt u dat sturen?');
  await pressSend(page);
  await page.waitForFunction(() => window.standIn.sentMessages().length === 1);
  expect(await coach.card.count()).toBe(0);
});

test('a pause is silence at once, and when it ends the coach goes on', async () => {
  const { page } = await browser.openStandIn({ chat: FATIMA });
  const coach = coachOver(page);
  await coach.ready();
  await page.evaluate(() => window.standIn.addMessage({ author: 'citizen', text: 'mijn bsn is 111222333' }));
  await coach.card.waitFor();
  await choose(browser, { 'paused-until': Date.now() + 30 * 60_000 });
  await coach.card.waitFor({ state: 'detached' });
  await typeDraft(page, 'Wat is uw bsn?');
  await pressSend(page);
  await page.waitForFunction(() => window.standIn.sentMessages().length === 1);
  await choose(browser, { 'paused-until': 0 });
  await coach.ready();
  await page.evaluate(() => window.standIn.addMessage({ author: 'citizen', text: 'mijn bsn is 123456782' }));
  await coach.card.waitFor();
});
