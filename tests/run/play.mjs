import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { conversations } from './conversation-script.mjs';
import { notePrompts, takeNotes } from './note-prompts.mjs';
import { openSouffleur } from './open-souffleur.mjs';
import { CannotGoOn, ROOT } from './steps.mjs';

const PICTURES = join(ROOT, '.output', 'screenshots');
/** The citizens' pace, and the agent's: milliseconds per key. */
const SPEED = 8;
const KEY = 8;
/** A pause in typing after which the coach has looked at a finished draft (ms). */
const REST = 1_200;
/** So long (ms) another conversation needs before it is read. */
const SETTLING = 2_500;
/** Nothing in the play takes longer than this (ms). */
const PATIENCE = 8_000;

/**
 * Plays two conversations in the practice console without a window: types as an agent does, prints what is said
 * and every prompt of the coach at its moment, and leaves pictures. The page's clock begins at ten in the morning and can be
 * put forward, so that minutes of waiting take no minutes.
 */
export async function play(executablePath) {
  await mkdir(PICTURES, { recursive: true });
  const { context, address, close } = await openSouffleur(executablePath, {
    headless: true,
    viewport: { width: 1280, height: 800 },
  });
  try {
    await context.clock.install({ time: new Date().setHours(10, 0, 0, 0) });
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(PATIENCE);
    await page.goto(address(`practice.html?speed=${SPEED}`));
    const scene = new Scene(page, await page.evaluate(() => Date.now()));
    await notePrompts(page);
    for (const { citizen, steps } of conversations) {
      await scene.open(citizen);
      for (const step of steps) await scene.take(step);
    }
    await picturePopup(context, page, address);
    console.log(`\n${scene.prompts} prompts in the play. Pictures are in ${PICTURES}`);
  } catch (error) {
    if (error instanceof CannotGoOn) throw error;
    const reason = error instanceof Error ? error.message.split('\n')[0] : error;
    throw new CannotGoOn(`The play stopped: ${reason}`);
  } finally {
    await close();
  }
}

/** One page with an agent at it. */
class Scene {
  prompts = 0;
  /** Ids of messages that have been printed. */
  #said = new Set();
  #notes = [];

  constructor(page, start) {
    this.page = page;
    this.start = start;
    this.composer = page.locator('[data-practice-composer]');
    this.card = page.locator('souffleur-overlay [data-souffleur-card]');
  }

  async open(citizen) {
    const item = this.page
      .locator('[data-practice-list-item]')
      .and(this.page.locator(`[data-conversation-id="${citizen}"]`));
    await item.click();
    // For a moment the coach does not trust a page that changes from one conversation to another.
    await this.page.clock.runFor(SETTLING);
    await this.page.locator('souffleur-overlay [data-souffleur-pill="reading"]').waitFor();
    console.log(`\n${await this.page.locator('[data-practice-name]').textContent()}`);
    await this.tell();
  }

  async take(step) {
    this.#notes = [];
    if (step.write) await this.write(step.write);
    if (step.press) await this.press(step.press);
    if (step.putAway) await this.card.locator('[data-souffleur-action="not-now"]').click();
    if (step.send) await this.send(step);
    if (step.later) await this.page.clock.fastForward(step.later * 1000);
    if (step.expect) await this.expect(step.expect);
    await this.tell();
    if (step.pictures) await picturePractice(this.page);
  }

  async write(text) {
    await this.composer.click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.composer.pressSequentially(text, { delay: KEY });
    await this.page.clock.runFor(REST);
  }

  async press(kind) {
    const before = await this.composer.inputValue();
    await this.card.locator(`[data-souffleur-action="${kind}"]`).first().click();
    await this.until(async () => (await this.composer.inputValue()) !== before, 'the draft did not change');
    this.print('draft', await this.composer.inputValue(), await this.now());
  }

  async send({ answer = 0, held = false }) {
    const text = await this.composer.inputValue();
    const before = await this.citizensMessages();
    await this.composer.press('Enter');
    if (held) {
      await this.page.locator('souffleur-overlay [data-held="true"]').waitFor();
      if ((await this.composer.inputValue()) !== text)
        throw new CannotGoOn('A held message left the composer.');
      return;
    }
    await this.until(
      async () => (await this.citizensMessages()) >= before + answer,
      `no answer came to "${text}"`,
    );
    // The coach looks at a new message a moment after it stands there.
    await this.page.clock.runFor(REST);
  }

  async expect(rules) {
    await this.until(
      async () => {
        await this.gather();
        return this.#notes.some(({ rule }) => rules.includes(rule));
      },
      `the coach did not show ${rules.join(' or ')}`,
    );
  }

  async gather() {
    this.#notes.push(...(await takeNotes(this.page)));
  }

  /** Prints what was said and whispered since the last time, in order of time. */
  async tell() {
    await this.gather();
    const rows = await this.page.locator('[data-practice-message]').evaluateAll((messages) =>
      messages.map((message) => ({
        id: message.getAttribute('data-message-id'),
        at: Number(message.getAttribute('data-sent-at')),
        who: message.getAttribute('data-author'),
        text: message.querySelector('[data-practice-text]')?.textContent ?? '',
      })),
    );
    const fresh = rows.filter(({ id }) => !this.#said.has(id));
    for (const { id } of fresh) this.#said.add(id);
    const notes = this.#notes.map(({ at, kind, rule, held, text }) => ({
      at,
      who: held ? 'HELD' : kind === 'chip' ? 'TIP' : 'COACH',
      text: `${rule}: ${text}`,
    }));
    this.prompts += notes.length;
    this.#notes = [];
    for (const { who, text, at } of [...fresh, ...notes].sort((a, b) => a.at - b.at))
      this.print(who, text, at);
  }

  print(who, text, at) {
    const seconds = Math.max(0, Math.round((at - this.start) / 1000));
    const time = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
    const moment = at < this.start ? 'before' : time;
    console.log(`${moment.padEnd(7)} ${who.padEnd(8)} ${text}`);
  }

  now() {
    return this.page.evaluate(() => Date.now());
  }

  citizensMessages() {
    return this.page.locator('[data-practice-message][data-author="citizen"]').count();
  }

  async until(holds, otherwise) {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end) throw new CannotGoOn(`The play stopped: ${otherwise}.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function take(page, name) {
  const path = join(PICTURES, `${name}.png`);
  // A card that is coming up is shown as it will stand.
  await page.screenshot({ path, animations: 'disabled' });
  console.log(`        picture  ${path}`);
}

async function picturePractice(page) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: width === 360 ? 720 : 800 });
      await page.clock.runFor(300);
      await take(page, `practice-${colorScheme}-${width}`);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function picturePopup(context, page, address) {
  const popup = await context.newPage();
  popup.setDefaultTimeout(PATIENCE);
  await popup.setViewportSize({ width: 340, height: 480 });
  // As a page of its own it is in front itself, so it is told which tab it is about.
  const { id } = await page.evaluate(() => chrome.tabs.getCurrent());
  await popup.goto(`${address('popup.html')}?tab=${id}`);
  await popup.locator('.sign-reading').waitFor();
  for (const colorScheme of ['light', 'dark']) {
    await popup.emulateMedia({ colorScheme });
    await take(popup, `popup-${colorScheme}`);
  }
  await popup.close();
}
