import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { publicKeyText, signBytes } from '../../utils/guidelines/handout/pack-signature';
import { FATIMA } from '../e2e/coached';
import { OWN } from '../e2e/handout-world';
import { helpChat } from '../e2e/help-chat';
import { consolePage, ORIGIN, styles } from '../e2e/pointed-page';
import { interfacePages } from '../interfaces/interface-pages';
import type { Firefox } from './firefox';
import { choose, forgetAll, kept, tabAt } from './kept';
import { coachOver, ID, launchSouffleur, openCoached, openOwn } from './souffleur-in-firefox';
import type { Tab } from './tab';
import { ToolbarPopup } from './toolbar-popup';

const CHAT = 'https://chat.example.nl';
const UNKNOWN = 'https://chatscope.example';
const PACKS = 'https://pakketten.example';
const STYLED = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:";
const HELD = 'do-not-ask-private-data';

let firefox: Firefox;
let own: Tab;
beforeAll(async () => {
  firefox = await launchSouffleur();
  own = await openOwn(firefox, 'popup.html');
  const page = (address: string, body: string, type = 'text/html') =>
    firefox.server.serve(address, { body, type: `${type}; charset=utf-8`, policy: STYLED });
  page(`${CHAT}/`, helpChat(true));
  page(`${ORIGIN}/aa1.html`, consolePage('aa1'));
  page(`${ORIGIN}/aa1.css`, styles('aa1'), 'text/css');
  page(`${ORIGIN}/page.js`, '', 'text/javascript');
  const unknown = (await interfacePages()).find(({ name }) => UNKNOWN.includes(name.replace('npm/', '')));
  if (!unknown) throw new Error('There is no such interface.');
  page(`${UNKNOWN}/`, unknown.html);
  for (const [path, body] of Object.entries(unknown.files)) {
    page(new URL(path, UNKNOWN).href, body, path.endsWith('.css') ? 'text/css' : 'text/javascript');
  }
});
afterAll(() => firefox.close());
afterEach(async () => {
  await firefox.closeAllBut(own);
  await forgetAll(own);
  expect(await firefox.errors()).toEqual([]);
  expect(firefox.server.refused).toEqual([]);
});

const switchOn = (origin: string) => choose(own, { sites: { [origin]: { console: 'auto' } } });
const openPopup = async (origin: string) =>
  openOwn(firefox, `popup.html?tab=${await tabAt(own, origin)}`, 360);

test('a site is off until a click in the popup of the toolbar, which starts the coach in the page that is open', async () => {
  const tab = await firefox.open(`${CHAT}/`);
  const coach = coachOver(tab);
  await tab.inFront();
  const toolbar = await ToolbarPopup.open(firefox, ID);
  const words = async () => (await toolbar.shows())?.words;
  await expect.poll(words).toContain('Souffleur staat hier niet aan');
  expect(await coach.pill.count()).toBe(0);
  await toolbar.press('Aanzetten op chat.example.nl');
  await coach.ready();
  const popup = await openPopup(CHAT);
  await popup.part('.state-console', 'Live Helper Chat').seen();
  // Loaded again it starts by itself.
  await tab.inFront();
  await tab.reload();
  await coach.ready();
  await popup.inFront();
  await popup.part('button', 'Uitzetten op deze site').click();
  await coach.pill.gone();
  await popup.close();
});

test('a console that no profile knows is worked out and coached', async () => {
  await firefox.allow(ID, [`${UNKNOWN}/*`]);
  await switchOn(UNKNOWN);
  const tab = await firefox.open(`${UNKNOWN}/`);
  const coach = coachOver(tab);
  await coach.pill.seen();
  await expect.poll(() => coach.pill.attribute('data-souffleur-pill')).toMatch(/^(?:reading|composer-only)$/);
  await tab.part('[contenteditable="true"]').click();
  await tab.type('Wat is uw bsn?');
  await coach.cardOf(HELD).seen();
  await coach.action('insert').click();
  const draft = () => tab.part('[contenteditable="true"]').text();
  await expect.poll(draft).toContain('mag ik niet');
  await tab.press('ControlOrMeta+z');
  await expect.poll(draft).toBe('Wat is uw bsn?');
});

test('three clicks point a console out, and it is coached after that', async () => {
  await firefox.allow(ID, [`${ORIGIN}/*`]);
  await switchOn(ORIGIN);
  const tab = await firefox.open(`${ORIGIN}/aa1.html`);
  const bar = (selector: string, words?: string) => tab.part(`souffleur-pointing >> ${selector}`, words);
  const coach = coachOver(tab);
  await coach.ready();
  const popup = await openPopup(ORIGIN);
  await popup.part('.sign-reading').seen();
  await popup.part('button', 'Wijs aan').click();
  await bar('.ask', '1 van 3').seen();
  await tab.inFront();
  await tab.part('[class$=t3]', 'Bij de automaat').click();
  await bar('.ask', '2 van 3').seen();
  await tab.part('[class$=t3]', 'Dan vraag ik').click();
  await bar('.ask', '3 van 3').seen();
  await tab.part('textarea').click();
  await bar('.counts', 'Gesprek met Fatima Yildiz. 5 berichten gelezen.').seen();
  await bar('[data-souffleur-act="save"]').click();
  await bar('.pointing', 'Bewaard.').seen();
  await bar('[data-souffleur-act="stop"]').click();
  await coach.ready();
  expect(JSON.stringify(await kept(own))).not.toMatch(/Fatima|automaat/);
  await tab.part('textarea').click();
  await tab.type('Wat is uw bsn?');
  await tab.press('Enter');
  await coach.cardOf(HELD).seen();
});

test('a rule of a trainer with a pattern of its own speaks', async () => {
  const lines = { mustSpeak: ['Dat kost 12 euro.'], mustStayQuiet: ['Dat kost twaalf euro.'] };
  const rule = { ...OWN.phraseRules[0], ...lines, id: 'own-prijs', says: [], pattern: '\\d+ euro' };
  await choose(own, { pack: { ...OWN, phraseRules: [rule] } });
  const { tab, coach, composer } = await openCoached(firefox, 'mid-2026', FATIMA);
  await composer.click();
  await tab.type('Dat kost 12 euro per jaar');
  await coach.cardOf('own-prijs').seen();
});

test('a subscription brings a signed pack, at one address and nowhere else', async () => {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('No pair of keys was made.');
  const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const body = JSON.stringify({ ...OWN, extends: ['bibliotheek'], version: 2 });
  const signature = await signBytes(new TextEncoder().encode(body), pair.privateKey, key);
  const file = { type: 'application/json', policy: STYLED };
  firefox.server.serve(`${PACKS}/zuid.json`, { ...file, body });
  firefox.server.serve(`${PACKS}/zuid.json.sig`, { ...file, body: signature });
  const desk = await openOwn(firefox, 'options.html#uitdelen');
  await (await desk.field('Adres van het pakket')).click();
  await desk.type(`${PACKS}/zuid.json`);
  await (await desk.field('Publieke sleutel van de maker')).click();
  await desk.type(publicKeyText(key));
  await desk.part('button', 'Abonneer').click();
  await desk.part('main', 'bieb-zuid, 2').seen();
  expect((await kept(own)).local.pack).toMatchObject({ id: 'bieb-zuid', version: 2 });
  await desk.close();
});
