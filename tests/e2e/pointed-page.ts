import type { Page } from 'playwright-core';
import type { TestBrowser } from './browser';
import { backgroundOf } from './coached';

export const ORIGIN = 'https://balie.example';

/** What is said in it, oldest first. */
export const TALK = [
  ['Fatima Yildiz', 'Goedemorgen, mijn bibliotheekpas doet het niet'],
  ['Joris Bakker', 'Wat vervelend, waar gebeurt dat?'],
  ['Fatima Yildiz', 'Bij de automaat in Spijkenisse'],
  ['Joris Bakker', 'Dan vraag ik een nieuwe aan'],
  ['Fatima Yildiz', 'Fijn, hoe lang duurt dat?'],
] as const;

/** A console of nobody: bubbles left and right under made-up class names, which `edition` changes. */
export function consolePage(edition: string): string {
  const made = (name: string) => `css-${edition}${name}`;
  const rows = TALK.map(
    ([who, text], at) =>
      `<div class="${made(who.startsWith('Joris') ? 'k2' : 'q9')}"><div class="${made('b7')}"><div class="${made('t3')}">${text}</div><span class="${made('c5')}">10:0${at}</span></div></div>`,
  );
  rows.splice(2, 0, `<div class="${made('d1')}"><span>Vandaag</span></div>`);
  return `<!doctype html><html lang="nl"><head><title>Balie</title><link rel="stylesheet" href="/${edition}.css"><script src="/page.js"></script></head><body>
<div id="root"><div class="${made('f0')}"><aside class="${made('l1')}"><div>Fatima Yildiz</div><div>Kees de Wit</div></aside><main class="${made('m1')}"><div class="${made('h1')}"><div>Fatima Yildiz</div></div><div class="${made('s1')}">${rows.join('')}</div><form class="${made('w1')}"><textarea aria-label="Antwoord aan Fatima" rows="2"></textarea><button type="button">Verstuur</button></form></main></div></div>
</body></html>`;
}

export function styles(edition: string): string {
  const made = (name: string) => `.css-${edition}${name}`;
  return `:root{color-scheme:light dark}body{margin:0;font:15px/1.4 sans-serif}${made('f0')}{display:flex;height:100vh}${made('l1')}{width:180px;padding:12px;border-right:1px solid #8884}${made('m1')}{flex:1;display:flex;flex-direction:column;min-width:0}${made('h1')}{padding:12px;font-weight:bold;border-bottom:1px solid #8884}${made('s1')}{flex:1;overflow:auto;display:flex;flex-direction:column;gap:8px;padding:12px}${made('q9')},${made('k2')}{display:flex}${made('k2')}{justify-content:flex-end}${made('b7')}{max-width:60%;padding:8px 12px;border-radius:12px;background:#8882}${made('d1')}{text-align:center;opacity:.8}${made('c5')}{font-size:12px}${made('w1')}{display:flex;gap:8px;padding:12px}textarea{flex:1;font:inherit}@media(max-width:600px){${made('l1')}{display:none}}`;
}

/** Hears everything a page can hear, as early as it can. */
const LISTENING = `window.heard = []; for (const target of [window, document]) for (const type of ['pointerdown','pointerup','mousedown','mouseup','touchstart','touchend','click','dblclick','auxclick','contextmenu','keydown','keypress','keyup','beforeinput','input','paste','focusin','focusout','submit']) for (const capture of [true, false]) target.addEventListener(type, (event) => window.heard.push(type), { capture });`;

export async function servePages(browser: TestBrowser): Promise<void> {
  for (const edition of ['aa1', 'zz8']) {
    serve(browser, `/${edition}.html`, 'text/html; charset=utf-8', consolePage(edition));
    serve(browser, `/${edition}.css`, 'text/css', styles(edition));
  }
  serve(browser, '/page.js', 'text/javascript', LISTENING);
}

function serve(browser: TestBrowser, path: string, type: string, body: string): void {
  browser.serve(`${ORIGIN}${path}`, body, { type });
}

/** What the page's own listeners heard since it was asked last. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (Reflect.get(window, 'heard') as string[]).splice(0));

/** Begins pointing in the page of this address, as the popup does. */
export async function startPointing(browser: TestBrowser, page: Page): Promise<void> {
  const background = await backgroundOf(browser);
  await background.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === address);
    if (tab?.id === undefined) throw new Error(`No tab for ${address}`);
    await chrome.tabs.sendMessage(tab.id, { id: 1, type: 'startPointing', timestamp: Date.now() });
  }, page.url());
  await page.locator('souffleur-pointing .pointing').waitFor();
}

/** The parts of the bar. */
export function pointingOver(page: Page) {
  const part = (selector: string) => page.locator(`souffleur-pointing ${selector}`);
  return {
    host: page.locator('souffleur-pointing'),
    ask: part('.ask'),
    wrong: part('.wrong'),
    outline: part('.outline'),
    lines: part('.read li'),
    counts: part('.counts'),
    act: (name: string) => part(`[data-souffleur-act="${name}"]`),
  };
}
