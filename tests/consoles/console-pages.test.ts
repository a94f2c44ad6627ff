// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allProfiles, profileById, profilesFor, recognises } from '../../utils/consoles/all-profiles';
import type { ConsoleProfile } from '../../utils/consoles/profile';
import { captureNames, readCapture } from './capture-folder';
import { CONSOLE_PAGES, pageOf } from './console-pages';
import { linesOfReading, listOfReading } from './console-reading';
import { readConsole } from './read-console';
import { chatPage, divider, listRow, messageRow } from './whatsapp-page';

/** Saturday 28 November 2026, 12:00 on this machine's clock. */
const NOW = new Date(2026, 10, 28, 12, 0).getTime();

function profileOf(id: string): ConsoleProfile {
  const profile = profileById(id);
  if (!profile) throw new Error(`There is no profile ${id}`);
  return profile;
}

function show(html: string, address = 'https://chat.gemeente.example/'): void {
  window.location.href = address;
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = page.documentElement.lang;
  // This document knows no style of its own, not even of what is hidden.
  document.head.innerHTML = '<style>[hidden] { display: none }</style>';
  document.body.innerHTML = page.body.innerHTML;
}

describe.each(CONSOLE_PAGES.filter(({ needsLayout }) => !needsLayout))('$id', (page) => {
  const read = () => readConsole(profileOf(page.id), NOW);

  it('reads who wrote what, and when', () => {
    show(pageOf(page.id), page.address);
    const { health, rows } = read();
    expect(health).toBeNull();
    expect(linesOfReading(rows, page.lines)).toEqual(page.lines);
    expect(rows).toMatchObject({
      key: page.key,
      citizenName: page.name,
      citizenTyping: page.typing ?? false,
    });
  });

  it('reads the list', () => {
    show(pageOf(page.id), page.address);
    expect(listOfReading(read().list)).toEqual(page.list);
  });

  if (page.note)
    it('knows when a note is written', () => {
      show(pageOf(page.id), page.address);
      expect(read().note).toBe(false);
      page.note?.(document);
      expect(read().note).toBe(true);
    });

  if (page.other)
    it('reads the conversation in front, and none that is not', () => {
      show(pageOf(page.id), page.address);
      page.other?.show(document);
      const { rows } = read();
      expect([rows?.key, rows?.messages.map(({ text }) => text)]).toEqual([
        page.other?.key,
        [page.other?.text],
      ]);
    });
});

it('calls a page with conversations that are all out of view no broken one', () => {
  show(pageOf('live-helper-chat'));
  document.getElementById('chat-id-7')?.setAttribute('hidden', '');
  expect(readConsole(profileOf('live-helper-chat'), NOW).health).toEqual({
    state: 'waiting',
    reason: 'no-conversation',
  });
});

it('coaches an answer while a note is written in another ticket of the same page', () => {
  show(pageOf('zendesk'), 'https://gemeente.zendesk.com/agent/tickets/42');
  document.querySelector('#ticket-41 [data-channel]')?.setAttribute('data-channel', 'internal');
  expect(readConsole(profileOf('zendesk'), NOW).note).toBe(false);
  // A page whose tickets do not say which they are: better quiet than coaching a note.
  for (const ticket of document.querySelectorAll('[data-ticket-id]')) {
    ticket.removeAttribute('data-ticket-id');
    ticket.removeAttribute('data-entity-id');
  }
  expect(readConsole(profileOf('zendesk'), NOW).note).toBe(true);
});

it('takes nobody for the writer of a follow-up row of somebody who is not known', () => {
  show(pageOf('rocket-chat'), 'https://praat.gemeente.example/channel/vragen');
  const change = (selector: string, text: string) =>
    document.querySelector(selector)?.replaceChildren(document.createTextNode(text));
  change('h1', 'vragen');
  change('#m5 .rcx-message-header__name', 'Iemand Anders');
  const followUp = document.getElementById('m2')?.cloneNode(true);
  if (followUp instanceof HTMLElement) followUp.setAttribute('data-id', 'm6');
  if (followUp) document.getElementById('m5')?.after(followUp);
  const authors = readConsole(profileOf('rocket-chat'), NOW).rows?.messages.map(({ author }) => author);
  expect(authors).toEqual(['system', 'unknown', 'unknown', 'agent', 'agent', 'unknown', 'unknown']);
});

it('tells in the README what each console is known by, and how well', () => {
  const table = readFileSync(resolve('README.md'), 'utf8');
  for (const { name, confidence, checked } of allProfiles.filter(({ id }) => id !== 'practice')) {
    const row = table.split('\n').find((line) => line.startsWith(`| ${name} |`));
    expect(row, name).toContain(`| ${confidence} | ${checked} |`);
  }
});

/** Whose console a page is. */
const PAGES: readonly (readonly [string, string])[] = [
  ...CONSOLE_PAGES.map(({ id }): [string, string] => [id, pageOf(id)]),
  ...['chatwoot', 'live-helper-chat'].flatMap((id) =>
    captureNames(id).map((name): [string, string] => [id, readCapture(id, name).html]),
  ),
  [
    'whatsapp-web',
    chatPage(
      divider('VANDAAG') + messageRow({ id: 'A1', text: 'Hoi' }),
      undefined,
      listRow({ name: 'Vera' }),
    ),
  ],
  ['practice', '<main><div data-practice-list></div></main>'],
];

it.each(PAGES)('knows a page of %s by itself, and takes it for no other console', (id, html) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(allProfiles.filter((profile) => recognises(profile, page)).map((profile) => profile.id)).toEqual([
    id,
  ]);
});

it('knows nothing on a page of something else, or before the console has loaded', () => {
  const pages = [
    '',
    '<main id="main"><h1>Inloggen</h1><form><textarea name="vraag"></textarea></form></main>',
  ];
  for (const html of pages) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(allProfiles.filter((profile) => recognises(profile, page))).toEqual([]);
  }
});

it('finds a profile by the address of its page', () => {
  const own = new Map(
    CONSOLE_PAGES.map(({ id, address }) => [id, profilesFor(address).map((each) => each.id)]),
  );
  for (const { id } of CONSOLE_PAGES) {
    expect(own.get(id)).toEqual(profileOf(id).matches.length === 0 ? [] : [id]);
  }
  expect(profilesFor('https://web.whatsapp.com/').map(({ id }) => id)).toEqual(['whatsapp-web']);
  expect(profilesFor('https://www.facebook.com/messages/t/7').map(({ id }) => id)).toEqual(['messenger']);
  for (const other of [
    'https://zendesk.com.example/agent/',
    'http://app.slack.com/client/T/C',
    'https://www.facebook.com/',
    '?',
  ]) {
    expect(profilesFor(other)).toEqual([]);
  }
});

it('has a page for every console that is made of data', () => {
  const withPage = CONSOLE_PAGES.map(({ id }) => id).sort();
  const others = ['practice', 'whatsapp-web'];
  expect(
    allProfiles
      .map(({ id }) => id)
      .filter((id) => !others.includes(id))
      .sort(),
  ).toEqual(withPage);
  expect(profileById('nobody')).toBeNull();
});
