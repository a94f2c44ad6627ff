import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser';
import { allowingCopy } from './changed-copy';
import { choose, coachOver, stored } from './coach';
import { startAfresh } from './coached';
import { heard, ORIGIN, pointingOver, servePages, startPointing, TALK } from './pointed-page';

let browser: TestBrowser;
let copy: Awaited<ReturnType<typeof allowingCopy>>;
beforeAll(async () => {
  copy = await allowingCopy(`${ORIGIN}/*`);
  browser = await TestBrowser.launch({ extension: copy.folder });
  await servePages(browser);
});
afterAll(async () => {
  await browser.close();
  await copy.remove();
});
afterEach(() => startAfresh(browser));

const READ = TALK.map(([who, text]) => `${who.startsWith('Joris') ? 'Jij' : 'Inwoner'}: ${text}`);

async function openAt(edition: string, width?: number) {
  await choose(browser, { sites: { [ORIGIN]: { console: 'auto' } } });
  const opened = await browser.open(`${ORIGIN}/${edition}.html`, width);
  return { ...opened, bar: pointingOver(opened.page), coach: coachOver(opened.page) };
}

async function pointing() {
  const opened = await openAt('aa1');
  await startPointing(browser, opened.page);
  await heard(opened.page);
  return opened;
}

type Opened = Awaited<ReturnType<typeof openAt>>;
const clickOn = ({ page }: Opened, words: string) => page.getByText(words).last().click();

async function threeClicks(opened: Opened, citizen = 'Bij de automaat', agent = 'Dan vraag ik') {
  await clickOn(opened, citizen);
  await opened.bar.ask.getByText('2 van 3').waitFor();
  await clickOn(opened, agent);
  await opened.bar.ask.getByText('3 van 3').waitFor();
  await opened.page.locator('textarea').click();
  await opened.bar.lines.first().waitFor();
}

test('three clicks, a preview, and the page is coached after a reload and after another edition of it', async () => {
  const opened = await pointing();
  const { page, bar, errors } = opened;
  expect(await bar.ask.textContent()).toBe('1 van 3 Klik op een bericht van de inwoner');
  await threeClicks(opened);
  expect(await bar.lines.allTextContents()).toEqual(READ);
  expect(await bar.counts.textContent()).toBe('Gesprek met Fatima Yildiz. 5 berichten gelezen.');
  await bar.act('save').click();
  await bar.host.getByText('Bewaard.').waitFor();
  await bar.act('stop').click();
  await bar.host.waitFor({ state: 'detached' });
  await opened.coach.ready();

  await page.reload();
  await opened.coach.ready();
  await page.locator('textarea').fill('Wat is uw bsn?');
  await page.locator('textarea').press('Enter');
  await opened.coach.cardOf('do-not-ask-private-data').waitFor();

  const next = await openAt('zz8');
  await next.coach.ready();
  await next.page.locator('textarea').fill('Wat is uw bsn?');
  await next.page.locator('textarea').press('Enter');
  await next.coach.cardOf('do-not-ask-private-data').waitFor();
  expect([...errors, ...next.errors]).toEqual([]);
});

test('what is kept has no word of the page in it', async () => {
  const opened = await pointing();
  await threeClicks(opened);
  await opened.bar.act('save').click();
  await opened.bar.act('stop').click();
  await opened.coach.ready();
  const kept = JSON.stringify(await stored(browser)).toLowerCase();
  expect(kept).toContain(ORIGIN);
  const text = (await opened.page.locator('body').innerText()).toLowerCase();
  const words = new Set([...(text.match(/\p{L}{4,}/gu) ?? []), '10:0', 'antwoord']);
  expect([...words].filter((word) => kept.includes(word) && word !== 'balie')).toEqual([]);
});

test('the preview follows the page, and citizen and agent can change places', async () => {
  const opened = await pointing();
  const { page, bar } = opened;
  await threeClicks(opened, 'Dan vraag ik', 'Bij de automaat');
  expect(await bar.lines.first().textContent()).toBe(`Jij: ${TALK[0][1]}`);
  await bar.act('swap').click();
  await bar.lines.filter({ hasText: `Inwoner: ${TALK[0][1]}` }).waitFor();
  await page.evaluate(() => {
    const last = document.querySelector('[class$="s1"]')?.lastElementChild;
    const next = last?.cloneNode(true);
    if (!(next instanceof Element)) return;
    const words = next.querySelector('[class$="t3"]');
    if (words) words.textContent = 'Bent u er nog?';
    last?.after(next);
  });
  await bar.lines.filter({ hasText: 'Inwoner: Bent u er nog?' }).waitFor();
  await bar.counts.getByText('6 berichten').waitFor();
  await bar.act('again').click();
  await bar.ask.getByText('1 van 3').waitFor();
  expect((await stored(browser)).pointed).toBeUndefined();
});

test('by keyboard alone', async () => {
  const opened = await pointing();
  const { page, bar } = opened;
  const { keyboard } = page;
  await keyboard.press('ArrowUp');
  await bar.outline.waitFor();
  await keyboard.press('ArrowUp');
  await bar.host.getByText('Fijn, hoe lang duurt dat?').waitFor();
  await keyboard.press('Enter');
  await bar.ask.getByText('2 van 3').waitFor();
  await keyboard.press('Backspace');
  await bar.ask.getByText('1 van 3').waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Shift+Tab');
  await bar.host.getByText('Fijn, hoe lang duurt dat?').waitFor();
  await keyboard.press('Enter');
  await bar.ask.getByText('2 van 3').waitFor();
  for (let up = 0; up < 4; up += 1) await keyboard.press('ArrowUp');
  await bar.host.getByText('Dan vraag ik een nieuwe aan').waitFor();
  await keyboard.press('Enter');
  await bar.ask.getByText('3 van 3').waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await bar.lines.first().waitFor();
  expect(await bar.lines.allTextContents()).toEqual(READ);
  expect(await heard(page)).toEqual([]);
  while ((await page.evaluate(focusedAct)) !== 'save') await keyboard.press('Tab');
  await keyboard.press('Enter');
  await bar.host.getByText('Bewaard.').waitFor();
  await keyboard.press('Enter');
  await bar.host.waitFor({ state: 'detached' });
  await opened.coach.ready();
  expect(await heard(page)).toEqual([]);
});

const focusedAct = () =>
  document.querySelector('souffleur-pointing')?.shadowRoot?.activeElement?.getAttribute('data-souffleur-act');

describe('the page', () => {
  test('hears nothing of the clicks and keys, and is as it was', async () => {
    const opened = await pointing();
    const { page, bar } = opened;
    const markup = () => page.evaluate(() => document.body.outerHTML);
    const before = await markup();
    await threeClicks(opened);
    await page.keyboard.press('Escape');
    await bar.host.waitFor({ state: 'detached' });
    expect(await heard(page)).toEqual([]);
    expect(await markup()).toBe(before);
    expect(await page.locator('textarea').inputValue()).toBe('');
  });

  test('has the bar to itself: pill and card are back when it is over', async () => {
    const { page, bar } = await openAt('aa1');
    const { pill } = coachOver(page);
    await pill.waitFor();
    await startPointing(browser, page);
    await pill.waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await bar.host.waitFor({ state: 'detached' });
    await pill.waitFor();
  });

  test('cannot hide the bar', async () => {
    const { page, bar } = await openAt('aa1');
    const css =
      'html > :not(body) { display: none !important } body { position: relative; z-index: 2147483647 }';
    await page.evaluate((words) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(words);
      document.adoptedStyleSheets = [sheet];
    }, css);
    await startPointing(browser, page);
    const stop = bar.host.getByRole('button', { name: 'Stop' });
    await stop.click();
    await bar.host.waitFor({ state: 'detached' });
  });

  test('is left without a trace by Escape', async () => {
    const opened = await openAt('aa1');
    const { page, bar, errors } = opened;
    await page.locator('textarea').focus();
    // The coach may be at work over this page by now; it is not what pointing leaves behind.
    const withoutCoach = () =>
      page.evaluate(() => {
        const copy = document.createDocumentFragment();
        copy.append(document.documentElement.cloneNode(true));
        copy.querySelector('souffleur-overlay')?.remove();
        return copy.querySelector('html')?.outerHTML;
      });
    const before = await withoutCoach();
    await startPointing(browser, page);
    await heard(page);
    await clickOn(opened, 'Bij de automaat');
    await page.keyboard.press('x');
    await page.keyboard.press('Escape');
    await bar.host.waitFor({ state: 'detached' });
    expect(await withoutCoach()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    expect(await heard(page)).toEqual([]);
    expect((await stored(browser)).pointed).toBeUndefined();
    // And it is the page's own again.
    await clickOn(opened, 'Bij de automaat');
    await page.locator('textarea').press('y');
    expect(await page.locator('textarea').inputValue()).toBe('y');
    expect(await heard(page)).toContain('click');
    expect(errors).toEqual([]);
  });
});

describe('a click that cannot be used says why, and where to go on', () => {
  test.each([
    ['Kees de Wit', 'Dan vraag ik', '1 van 3', 'Dat hoort niet bij het gesprek.'],
    ['Bij de automaat', 'Fijn, hoe lang', '2 van 3', 'Souffleur ziet geen verschil'],
    ['Bij de automaat', 'Bij de automaat', '2 van 3', 'Dat is hetzelfde bericht.'],
  ])('%s, %s', async (citizen, agent, step, words) => {
    const opened = await pointing();
    const sideways = citizen === 'Kees de Wit' ? opened.page.getByText(citizen) : null;
    await (sideways ? sideways.click() : clickOn(opened, citizen));
    await opened.bar.ask.getByText('2 van 3').waitFor();
    await clickOn(opened, agent);
    await opened.bar.wrong.getByText(words).waitFor();
    expect(await opened.bar.ask.textContent()).toContain(step);
  });

  test('the field for a message, and a message for the field', async () => {
    const opened = await pointing();
    await opened.page.locator('textarea').click();
    await opened.bar.wrong.getByText('Dat is het invoerveld.').waitFor();
    await clickOn(opened, 'Bij de automaat');
    await opened.bar.ask.getByText('2 van 3').waitFor();
    await clickOn(opened, 'Dan vraag ik');
    await opened.bar.ask.getByText('3 van 3').waitFor();
    await clickOn(opened, 'Dan vraag ik');
    await opened.bar.wrong.getByText('Daar kun je niet schrijven.').waitFor();
    await opened.bar.act('back').click();
    await opened.bar.ask.getByText('2 van 3').waitFor();
  });
});
