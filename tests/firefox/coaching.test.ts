import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ASKS_BSN, BSN, FATIMA, SHARED } from '../e2e/coached';
import type { Build } from '../stand-in/model';
import type { Firefox } from './firefox';
import { forgetAll, kept } from './kept';
import { draftIn, launchSouffleur, openCoached, openOwn, says, sentIn } from './souffleur-in-firefox';
import type { Tab } from './tab';

let firefox: Firefox;
let own: Tab;
beforeAll(async () => {
  firefox = await launchSouffleur();
  own = await openOwn(firefox, 'popup.html');
});
afterAll(() => firefox.close());
afterEach(async () => {
  await firefox.closeAllBut(own);
  await forgetAll(own);
  expect(await firefox.errors()).toEqual([]);
  expect(firefox.server.refused).toEqual([]);
});

const HELD = 'do-not-ask-private-data';

describe.each<Build>(['until-2026', 'mid-2026'])('over WhatsApp Web as it was: %s', (build) => {
  const open = () => openCoached(firefox, build, FATIMA);

  test('a draft that asks for a BSN gives a warning; its words go in on a click and out with one undo', async () => {
    const { tab, coach, composer } = await open();
    await composer.click();
    await tab.type(ASKS_BSN);
    await coach.cardOf(HELD).seen();
    expect(await coach.card.text()).toContain('een burgerservicenummer (BSN)');
    await coach.action('insert').click();
    await expect.poll(() => draftIn(tab)).toContain('Wilt u ons daarvoor bellen?');
    expect(await draftIn(tab)).not.toContain('Wat is uw bsn');
    await tab.press('ControlOrMeta+z');
    await expect.poll(() => draftIn(tab)).toBe(ASKS_BSN);
    expect(await sentIn(tab)).toEqual([]);
    expect(await tab.ask(() => window.standIn.requests())).toBe(0);
  });

  test('a citizen shares a BSN: a warning, and words after the draft', async () => {
    const { tab, coach, composer } = await open();
    await composer.click();
    await tab.type('Dank u. ');
    await says(tab, BSN);
    await coach.cardOf(SHARED).seen();
    await coach.action('insert').click();
    await expect.poll(() => draftIn(tab)).toMatch(/^Dank u\. U stuurt me een burgerservice/);
    await tab.press('ControlOrMeta+z');
    await expect.poll(() => draftIn(tab).then((draft) => draft.trim())).toBe('Dank u.');
    expect(await sentIn(tab)).toEqual([]);
  });

  test('a question for a BSN is held; pressing send again lets it through', async () => {
    const { tab, coach, composer } = await open();
    await composer.click();
    await tab.type(ASKS_BSN);
    // Only with the word lists, which come a moment after the page is read, is there anything to hold.
    await coach.cardOf(HELD).seen();
    await tab.press('Enter');
    await expect.poll(() => coach.card.attribute('data-held')).toBe('true');
    expect(await draftIn(tab)).toBe(ASKS_BSN);
    await tab.part('#main footer button[data-tab="11"]').click();
    await expect.poll(() => sentIn(tab)).toEqual([ASKS_BSN]);
  });

  test('a form of address is converted in one click', async () => {
    const { tab, coach, composer } = await open();
    await composer.click();
    await tab.type('Neem je pas mee, dan help ik je verder');
    await tab.part('souffleur-overlay >> [data-souffleur-chip="address-form"] button').click();
    await coach.action('rewrite').click();
    await expect.poll(() => draftIn(tab)).toBe('Neem uw pas mee, dan help ik u verder');
  });
});

test('nothing that was said is kept, only counts', async () => {
  const { tab, coach, composer } = await openCoached(firefox, 'mid-2026', FATIMA);
  await composer.click();
  await tab.type(ASKS_BSN);
  await coach.cardOf(HELD).seen();
  await tab.press('Enter');
  await says(tab, BSN);
  await coach.action('not-now').click();
  await expect.poll(async () => JSON.stringify((await kept(own)).local.counts)).toContain(HELD);
  const everything = JSON.stringify(await kept(own));
  expect(everything).not.toMatch(/111222333|Wat is uw|Fatima|rijbewijs/i);
});

test('pill and card lie in the top layer, over whatever the page puts in front', async () => {
  const { tab, coach } = await openCoached(firefox, 'mid-2026', FATIMA);
  await says(tab, BSN);
  await coach.cardOf(SHARED).seen();
  await tab.ask(() => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white';
  });
  const hit = await tab.ask(() => {
    const shadow = document.querySelector('souffleur-overlay')?.shadowRoot;
    return ['[data-souffleur-pill]', '[data-souffleur-card]'].map((selector) => {
      const box = shadow?.querySelector(selector)?.getBoundingClientRect();
      if (!box) return 'not there';
      return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.localName;
    });
  });
  expect(hit).toEqual(['souffleur-overlay', 'souffleur-overlay']);
});

test('under a modal window of the page it hides, and comes back when that closes', async () => {
  const { tab, coach } = await openCoached(firefox, 'mid-2026', FATIMA);
  await says(tab, BSN);
  await coach.cardOf(SHARED).seen();
  await tab.ask(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append('Foto bekijken');
    dialog.showModal();
  });
  await coach.pill.gone();
  await tab.press('Escape');
  await coach.cardOf(SHARED).seen();
});

test('the page sees no name of ours', async () => {
  const { tab } = await openCoached(firefox, 'mid-2026', FATIMA);
  const ours = () => Object.getOwnPropertyNames(window).filter((name) => /souffleur/i.test(name));
  expect(await tab.ask(ours)).toEqual([]);
});

test('a page that is left and gone back to is coached again, however soon it was left', async () => {
  const { tab, coach } = await openCoached(firefox, 'mid-2026', FATIMA);
  await tab.ask(() => window.addEventListener('pageshow', () => document.body.setAttribute('data-back', '')));
  await tab.go('about:blank');
  await tab.ask(() => history.back());
  // The page itself, not a new one.
  await tab.part('body[data-back]').seen();
  await coach.ready();
  await says(tab, BSN);
  await coach.cardOf(SHARED).seen();
  expect(await tab.part('souffleur-overlay').count()).toBe(1);
});

test('a tab that is closed waits no longer', async () => {
  const waits = async () => Object.keys((await kept(own)).session.waits ?? {}).length;
  // The tabs of the tests before are closed; the last of them may have only just told so.
  await expect.poll(waits).toBe(0);
  const { tab } = await openCoached(firefox, 'mid-2026', FATIMA);
  await expect.poll(waits).toBe(1);
  await tab.close();
  await expect.poll(waits).toBe(0);
});
