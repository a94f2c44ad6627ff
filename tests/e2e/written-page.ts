import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type OpenedPage, TestBrowser } from './browser';
import { bundles } from './bundles';
import { type IsolatedWorld, isolatedWorld } from './isolated-world';

const FIELDS = 'https://fields.example/';
export const SENTENCE = 'Weet u zo wat u nu kunt doen?';
export const LETTER = 'Neem mee:\n\n- uw oude rijbewijs\n- een pasfoto';

let browser: TestBrowser;
/** The page that a test writes in. */
export let opened: OpenedPage;
/** The extension's own world in it. */
export let world: IsolatedWorld;

/** For a file of tests that write in a page: a browser for all, and after each test a page without errors. */
export function writingInPages(): void {
  beforeAll(async () => {
    browser = await TestBrowser.launch({ extension: false });
    browser.serve(
      FIELDS,
      `<!doctype html><title>Plain fields</title>
       <textarea></textarea><input type="text"><div contenteditable="true"></div>
       <textarea id="locked" readonly></textarea><p id="text">No field</p>
       <fieldset disabled><textarea id="fieldset"></textarea></fieldset>
       <div id="marked" contenteditable="true">Dag <b>mevr</b>ouw&nbsp;Smit <img alt="😊">, dag</div>`,
    );
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(opened.errors).toEqual([]);
    await opened.page.close();
  });
}

/** A page with plain fields of every kind. */
export async function openFields(): Promise<void> {
  await take(await browser.open(FIELDS));
}

/** The stand-in, with a conversation in front. */
export async function openComposer(): Promise<void> {
  await take(await browser.openStandIn({ chat: '31610000001' }));
}

async function take(next: OpenedPage): Promise<void> {
  opened = next;
  world = await isolatedWorld(next.page, (await bundles()).writeDraft, 'souffleurWriting');
}

export const field = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
export const insert = (selector: string, text: string, place: 'caret' | 'end' | 'start') =>
  world.evaluate(
    `souffleurWriting.insertText(${field(selector)}, ${JSON.stringify(text)}, { place: '${place}' })`,
  );
export const replace = (selector: string, text: string) =>
  world.evaluate(`souffleurWriting.replaceDraft(${field(selector)}, ${JSON.stringify(text)})`);
export const replaceWord = (selector: string, start: number, was: string, text: string, more = '') =>
  world.evaluate(
    `souffleurWriting.replaceWord(${field(selector)},
      ${JSON.stringify({ start, end: start + was.length, was })}, ${JSON.stringify(text)} ${more})`,
  );
export const textOf = (selector: string) =>
  world.evaluate(`souffleurWriting.composerText(${field(selector)})`);
