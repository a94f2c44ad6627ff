// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type ConsoleProfile, findPart } from '../../utils/consoles/profile';
import { captureNames, readCapture } from './capture-folder';
import { CONSOLE_PAGES, pageOf } from './console-pages';
import { NOON } from './read-whatsapp';
import { chatPage, divider, listRow, messageRow } from './whatsapp-page';

/** Every file in the folder is a console: walking it keeps a new one from being forgotten here. */
const FILES = import.meta.glob<Record<string, ConsoleProfile>>('../../utils/consoles/profiles/*.ts', {
  eager: true,
});

const PROFILES = Object.entries(FILES).flatMap(([path, module]) =>
  Object.values(module).map((profile) => [path.replace(/^.*\/|\.ts$/g, ''), profile] as const),
);

const CAPTURED_CONSOLES = ['whatsapp-web', 'chatwoot', 'live-helper-chat'];

/** Pages that a profile may meet: its own, others', and none at all. */
const PAGES: readonly (readonly [string, string])[] = [
  ['an empty page', ''],
  ['a login page', '<svg><mask id="main"></mask></svg><div id="app"><canvas></canvas></div>'],
  ['a page of something else', '<main><h1>Nieuws</h1><div role="row" data-id="7"><p>Tekst</p></div></main>'],
  [
    'a page with broken rows',
    '<div id="main"><div data-id=""></div><div data-id="x"></div><div role="row"></div></div>',
  ],
  [
    'a page with odd attributes',
    `<div id="main"><div data-id="true_" data-testid="conv-msg-"><span data-pre-plain-text="[" aria-label=":"></span></div></div>`,
  ],
  [
    'a WhatsApp page',
    chatPage(
      divider('VANDAAG') + messageRow({ id: 'A1', tail: 'in', text: 'Hoi' }),
      undefined,
      listRow({ name: 'Vera' }),
    ),
  ],
  ...CONSOLE_PAGES.map(({ id }) => [`the page of ${id}`, pageOf(id)] as const),
];

/** Captures are large: each is read by its own profile, and all of them by one that knows none of them. */
function pagesFor(profileId: string): readonly (readonly [string, string])[] {
  const captured = CAPTURED_CONSOLES.filter((id) => profileId === 'practice' || id === profileId);
  const captures = captured.flatMap((id) =>
    captureNames(id).map((name) => [`the capture ${id}/${name}`, readCapture(id, name).html] as const),
  );
  return [...PAGES, ...captures];
}

/** A row of Zammad's chat is nothing but its words: whatever is put into it counts as said. */
const isBare = (profileId: string, page: string) => profileId === 'zammad' && page === 'the page of zammad';

/** Everything a profile makes of a page, whichever element it is handed. */
function readAll(profile: ConsoleProfile): unknown {
  const ownNames = new Set<string>();
  const places = [document.body, findPart(document, profile.parts.messages), ...document.body.children];
  return places.map((place) => {
    if (place === null) return null;
    const elements = profile.rows(place);
    const rows = (elements ?? [place])
      .map((element) => profile.readRow(element))
      .filter((row) => row !== null);
    const around = {
      header: findPart(document, profile.parts.header),
      locale: 'nl',
      rightToLeft: false,
      now: NOON,
      ownNames,
      address: '',
      sent: new Set<string>(),
    };
    return {
      elements: elements?.length ?? null,
      read: profile.assemble(rows, around),
      list: profile.readList(place, NOON),
    };
  });
}

it('finds the profiles', () => {
  expect(PROFILES.length).toBeGreaterThan(0);
});

describe.each(PROFILES)('the profile %s', (file, profile) => {
  const pages = pagesFor(profile.id);

  it('says what it is', () => {
    expect(profile.id).toBe(file);
    expect(profile.name).not.toBe('');
    expect(profile.checked).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
    expect(Number.isNaN(Date.parse(profile.checked))).toBe(false);
    for (const match of profile.matches) expect(match).toMatch(/^https:\/\/(?:\*\.)?[^*]+\/\*$/);
  });

  it('needs a place to read and a place to write, and names no generated class', () => {
    expect(profile.parts.messages.required).toBe(true);
    expect(profile.parts.composer.required).toBe(true);
    const selectors = Object.values(profile.parts).flatMap((part) => part.selectors);
    for (const selector of [...selectors, profile.loaded, profile.open]) {
      expect(() => document.querySelector(selector), selector).not.toThrow();
      expect(selector).not.toMatch(/\.(?:_|x[0-9a-z]{5,})/);
    }
    for (const [name, part] of Object.entries(profile.parts)) {
      if (part.required) expect(part.selectors.length, name).toBeGreaterThan(0);
    }
  });

  it.each(pages)('reads %s without an error, and a second time the same', (_, html) => {
    document.body.innerHTML = html;
    const first = readAll(profile);
    expect(readAll(profile)).toEqual(first);
  });

  it.each(pages)('leaves %s as it was', (_, html) => {
    document.body.innerHTML = html;
    const before = document.body.innerHTML;
    readAll(profile);
    expect(document.body.innerHTML).toBe(before);
  });

  it.each(pages.filter(([page]) => !isBare(profile.id, page)))(
    'reads %s the same with another extension’s nodes in it',
    (_, html) => {
      document.body.innerHTML = html;
      const messages = findPart(document, profile.parts.messages);
      const read = () =>
        messages === null ? null : (profile.rows(messages) ?? []).map((row) => profile.readRow(row));
      const before = read();
      document.body.insertAdjacentHTML(
        'beforeend',
        '<ext-panel data-id="ext-panel-1" class="toolbar">Hulp</ext-panel>',
      );
      messages?.insertAdjacentHTML(
        'beforeend',
        '<div data-id="ext-toolbar" class="ext"><button>Vertaal</button></div>',
      );
      for (const row of (messages && profile.rows(messages)) ?? []) {
        row.insertAdjacentHTML(
          'beforeend',
          '<span class="ext-badge" data-ext-icon="tail-out">vertaald</span>',
        );
      }
      expect(read()).toEqual(before);
    },
  );
});
