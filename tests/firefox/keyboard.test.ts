import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ASKS_BSN, BSN, FATIMA, SHARED } from '../e2e/coached';
import type { Firefox } from './firefox';
import { draftIn, launchSouffleur, openCoached, says, sentIn } from './souffleur-in-firefox';
import type { Tab } from './tab';

let firefox: Firefox;
let tab: Tab;
beforeAll(async () => {
  firefox = await launchSouffleur();
});
afterAll(() => firefox.close());
afterEach(async () => {
  await tab.close();
  expect(await firefox.errors()).toEqual([]);
});

const OPEN = 'Alt+Shift+S';
const HELD = 'do-not-ask-private-data';

/** What the page heard since the last time, apart from the keys that only change others. */
const heard = () =>
  tab.ask(() => window.standIn.keysHeard().filter((key) => !/ (?:Alt|Shift|Control|Meta)$/.test(key)));
/** Which of our buttons has the focus. */
const focused = () =>
  tab.ask(() => {
    const shadow = document.querySelector('souffleur-overlay')?.shadowRoot;
    return shadow?.activeElement?.getAttribute('data-souffleur-action') ?? null;
  });

async function withDraft(draft: string) {
  const opened = await openCoached(firefox, 'mid-2026', FATIMA);
  tab = opened.tab;
  await opened.composer.click();
  await tab.type(draft);
  await expect.poll(() => draftIn(tab)).toBe(draft);
  await heard();
  return opened.coach;
}

/** A draft with the caret after "Goedemorgen", and a card. */
async function withCard() {
  const coach = await withDraft('Goedemorgen mevrouw');
  await tab.press(...Array.from(' mevrouw', () => 'ArrowLeft'));
  await says(tab, BSN);
  await coach.cardOf(SHARED).seen();
  await heard();
  return coach;
}

describe('the card by keyboard', () => {
  test('the combination goes to the card, arrows and Tab along its buttons, and the page hears none of it', async () => {
    const coach = await withCard();
    await tab.press(OPEN);
    expect(await focused()).toBe('insert');
    await tab.press('ArrowDown');
    expect(await focused()).toBe('not-now');
    await tab.press('ArrowUp', 'ArrowUp', 'ArrowRight');
    expect(await focused()).toBe('insert');
    await tab.press('Tab');
    expect(await focused()).toBe('not-now');
    await tab.press('Shift+Tab');
    expect(await focused()).toBe('insert');
    await tab.press('ArrowDown', 'ArrowDown', 'ArrowRight');
    expect(await focused()).toBe('why');
    await tab.press('Enter');
    await coach.why.seen();
    await tab.press('Space');
    await coach.why.gone();
    expect(await heard()).toEqual([]);
  });

  test('Escape puts it away and gives the caret back where it was', async () => {
    const coach = await withCard();
    await tab.press(OPEN, 'Escape');
    await coach.card.gone();
    expect(await heard()).toEqual([]);
    await tab.type(',');
    await expect.poll(() => draftIn(tab)).toBe('Goedemorgen, mevrouw');
  });

  test('the same combination goes back without putting it away', async () => {
    const coach = await withCard();
    await tab.press(OPEN, OPEN);
    expect(await heard()).toEqual([]);
    await tab.type(',');
    await expect.poll(() => draftIn(tab)).toBe('Goedemorgen, mevrouw');
    expect(await coach.card.count()).toBe(1);
  });

  test('Enter inserts, and typing goes on in the composer', async () => {
    await withCard();
    await tab.press(OPEN, 'Enter');
    await expect.poll(() => draftIn(tab)).toMatch(/^Goedemorgen mevrouw U stuurt me .*verwijderen\.$/s);
    expect(await heard()).toEqual([]);
    await tab.type(' Tot zo');
    await expect.poll(() => draftIn(tab)).toMatch(/verwijderen\. Tot zo$/);
    expect(await sentIn(tab)).toEqual([]);
  });

  test('a button that disappears when it is pressed gives the caret back', async () => {
    const coach = await withCard();
    await tab.press(OPEN, 'ArrowDown', 'Enter');
    await coach.card.gone();
    await tab.type(',');
    await expect.poll(() => draftIn(tab)).toBe('Goedemorgen, mevrouw');
    expect(await sentIn(tab)).toEqual([]);
  });

  test('from another field it goes back to that field', async () => {
    const coach = await withCard();
    await tab.part('#side input').click();
    await tab.type('afval');
    await tab.press('Home', OPEN, 'Escape');
    await coach.card.gone();
    await tab.type('x');
    expect(await tab.ask(() => document.querySelector<HTMLInputElement>('#side input')?.value)).toBe(
      'xafval',
    );
  });
});

describe('sending by keyboard', () => {
  /** Something that is held; the word lists, without which nothing is, are there. */
  async function withQuestion() {
    const coach = await withDraft(ASKS_BSN);
    await coach.cardOf(HELD).seen();
    return coach;
  }

  test('Shift and Enter is a new line and never held', async () => {
    const coach = await withQuestion();
    await tab.press('Shift+Enter');
    await expect.poll(() => draftIn(tab)).toBe(`${ASKS_BSN}\n`);
    await coach.cardOf(HELD).seen();
    expect(await coach.card.attribute('data-held')).not.toBe('true');
  });

  test.each(['Enter', 'Control+Enter'])(
    '%s held down is one press: it does not slip through',
    async (keys) => {
      const coach = await withDraft(ASKS_BSN);
      const [last = '', ...first] = keys.split('+').reverse();
      for (const key of first) await tab.hold(key);
      await tab.hold(last, 20);
      for (const key of [last, ...first]) await tab.release(key);
      await coach.cardOf(HELD).seen();
      expect(await sentIn(tab)).toEqual([]);
      expect(await draftIn(tab)).toBe(ASKS_BSN);
      await tab.press('Enter');
      await expect.poll(() => sentIn(tab)).toEqual([ASKS_BSN]);
    },
  );

  test('"Toch versturen" pressed with Enter held down sends nothing', async () => {
    const coach = await withQuestion();
    await tab.press('Enter');
    await coach.action('send-anyway').seen();
    await tab.press(OPEN);
    while ((await focused()) !== 'send-anyway') await tab.press('ArrowDown');
    await tab.hold('Enter', 20);
    await coach.action('send-anyway').gone();
    await tab.hold('Enter', 5);
    await tab.release('Enter');
    expect(await sentIn(tab)).toEqual([]);
    await tab.press('Enter');
    await expect.poll(() => sentIn(tab)).toEqual([ASKS_BSN]);
  });
});
