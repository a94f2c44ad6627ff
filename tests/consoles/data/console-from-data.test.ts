// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type ConsoleData, consoleDataSchema } from '../../../utils/consoles/data/console-data';
import { consoleFromData } from '../../../utils/consoles/data/console-from-data';
import { findPart } from '../../../utils/consoles/profile';

const NOON = new Date(2026, 2, 3, 12, 0).getTime();

const PLAIN: ConsoleData = {
  format: 1,
  id: 'plain',
  name: 'Plain',
  matches: [],
  checked: '2026-11-28',
  confidence: 'source',
  sync: 'async',
  loaded: '#app',
  open: '.messages',
  several: false,
  parts: {
    list: ['.list'],
    header: ['header'],
    messages: ['.messages'],
    composer: ['textarea'],
    sendButton: [],
  },
  required: ['composer'],
  row: {
    at: '.row',
    skip: '.divider',
    id: 'data-id',
    text: ['.text'],
    without: ['time', '.quote', 'button'],
    marks: [
      { when: '.event', is: 'system' },
      { when: '.private', is: 'note' },
    ],
    side: null,
    name: '.name',
    inherit: true,
    otherwise: 'unknown',
    time: { at: 'time', attribute: 'datetime', unit: 'iso' },
    newestFirst: false,
    kinds: [{ when: 'img', is: 'image' }],
  },
  key: [{ from: 'path', after: 'chats' }, { from: 'title' }],
  title: 'h1',
  typing: '.typing',
  note: '.note-mode',
  listRow: { at: 'li', name: 'b', id: null, open: '.open', unread: 'i', ours: '.ours', time: null },
};

interface Around {
  readonly address?: string;
  readonly sent?: readonly string[];
  readonly ownNames?: Set<string>;
}

function read(
  html: string,
  data: ConsoleData = PLAIN,
  { address = '', sent = [], ownNames = new Set() }: Around = {},
) {
  document.body.innerHTML = html;
  const console = consoleFromData(data);
  const messages = findPart(document, console.parts.messages);
  if (!messages) throw new Error('There are no messages in this page.');
  const rows = (console.rows(messages) ?? []).flatMap((row) => console.readRow(row) ?? []);
  return console.assemble(rows, {
    header: findPart(document, console.parts.header),
    locale: 'nl',
    rightToLeft: false,
    now: NOON,
    ownNames,
    address,
    sent: new Set(sent),
  });
}

const row = (name: string, text: string, more = '') =>
  `<div class="row" ${more}>${name && `<span class="name">${name}</span>`}<p class="text">${text}</p></div>`;
const page = (rows: string, title = 'Mila Vos') =>
  `<div id="app"><header><h1>${title}</h1></header><div class="messages">${rows}</div><textarea></textarea></div>`;
const authors = (assembled: ReturnType<typeof read>) => assembled.messages.map(({ author }) => author);

it('keeps to its own schema', () => {
  expect(consoleDataSchema.safeParse(PLAIN).success).toBe(true);
  expect(consoleDataSchema.safeParse({ ...PLAIN, key: [] }).success).toBe(false);
  expect(consoleDataSchema.safeParse({ ...PLAIN, matches: ['javascript:*'] }).success).toBe(false);
});

describe('who wrote it', () => {
  it('the citizen is the one whose name stands above the conversation; every other name is a colleague', () => {
    const rows = row('Mila Vos', 'Hoi') + row('Noor', 'Dag Mila') + row('Sem', 'Ik neem het over');
    expect(authors(read(page(rows)))).toEqual(['citizen', 'agent', 'agent']);
  });

  it('a name is learnt from what the agent sends, and then tells the rest', () => {
    const rows = row('Mila', 'Hoi') + row('Noor', 'Dag Mila');
    const ownNames = new Set<string>();
    expect(authors(read(page(rows, 'Gesprek 12'), PLAIN, { ownNames }))).toEqual(['unknown', 'unknown']);
    expect(authors(read(page(rows, 'Gesprek 12'), PLAIN, { sent: ['Dag Mila'], ownNames }))).toEqual([
      'citizen',
      'agent',
    ]);
    expect(authors(read(page(rows, 'Gesprek 12'), PLAIN, { ownNames }))).toEqual(['citizen', 'agent']);
  });

  it('a row without a name is by the one above it; a note and an event are nobody’s words', () => {
    const rows =
      row('Mila Vos', 'Hoi') +
      row('', 'Nog iets') +
      row('', 'Toegewezen', 'data-id="e"').replace('row"', 'row event"') +
      row('Noor', 'Klant belde al').replace('row"', 'row private"') +
      row('', 'Bent u er nog?');
    expect(authors(read(page(rows)))).toEqual(['citizen', 'citizen', 'system', 'note', 'citizen']);
  });

  it('says when what was worked out leaves too many messages without a writer', () => {
    const rows = row('Een', 'Hoi') + row('Twee', 'Dag') + row('Drie', 'Hallo');
    expect(
      read(page(rows, ''), { ...PLAIN, confidence: 'inferred' }, { address: 'https://a.example/chats/7' })
        .doubt,
    ).toBe('authors');
    expect(read(page(row('Mila Vos', 'Hoi')), { ...PLAIN, confidence: 'inferred' }).doubt).toBeUndefined();
    // Also where a person wrote down how the console is read: what it does not tell, nobody knows.
    expect(read(page(rows, 'Gesprek')).doubt).toBe('authors');
  });
});

describe('what was written', () => {
  it('is the words alone, as lines, without times, quotes and buttons', () => {
    const text =
      '<div>Eerste regel</div><div>tweede <b>regel</b><time datetime="2026-03-03T09:00:00+01:00">9:00</time></div><div class="quote">eerder</div><button>Beantwoord</button>';
    const [message] = read(
      page(
        row('Mila Vos', '', 'data-id="m1"').replace(
          '<p class="text"></p>',
          `<div class="text">${text}</div>`,
        ),
      ),
    ).messages;
    expect(message).toMatchObject({
      id: 'm1',
      text: 'Eerste regel\ntweede regel',
      sentAt: Date.parse('2026-03-03T09:00:00+01:00'),
    });
  });

  it('comes out of an open shadow root', () => {
    document.body.innerHTML = page('<div class="row"><my-bubble></my-bubble></div>');
    const shadow = document.querySelector('my-bubble')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p class="text">Uit de <b>schaduw</b></p>';
    const console = consoleFromData({ ...PLAIN, row: { ...PLAIN.row, text: ['my-bubble >>> .text'] } });
    const messages = findPart(document, console.parts.messages);
    const rows = messages && console.rows(messages);
    expect(rows?.map((each) => console.readRow(each))).toMatchObject([{ text: 'Uit de schaduw' }]);
  });

  it('keeps its id between readings where the console has none, also when two say the same', () => {
    const rows = row('Mila Vos', 'ok') + row('Noor', 'Kunt u hier iets mee?') + row('Mila Vos', 'ok');
    const first = read(page(rows)).messages.map(({ id }) => id);
    expect(new Set(first).size).toBe(3);
    expect(
      read(page(rows + row('Mila Vos', 'Ja')))
        .messages.map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(first);
  });

  it('is told oldest first where the page has the newest on top, and a picture is no empty message', () => {
    const data = { ...PLAIN, row: { ...PLAIN.row, newestFirst: true } };
    const rows =
      row('Noor', 'Tweede') +
      row('Mila Vos', '<img src="foto.jpg">') +
      row('Mila Vos', 'Eerste') +
      '<div class="row divider">Vandaag</div>';
    expect(read(page(rows), data).messages.map(({ text, kind }) => text || kind)).toEqual([
      'Eerste',
      'image',
      'Tweede',
    ]);
  });
});

it('tells a page that changed from an empty conversation', () => {
  const console = consoleFromData(PLAIN);
  document.body.innerHTML = page('<section>Hier staat iets anders</section>');
  expect(console.rows(document.querySelector('.messages') ?? document.body)).toBeNull();
  document.body.innerHTML = page('');
  expect(console.rows(document.querySelector('.messages') ?? document.body)).toEqual([]);
});

it('knows which conversation is in front: by the address, else by the name', () => {
  expect(read(page(''), PLAIN, { address: 'https://a.example/chats/7?x' }).key).toBe('7');
  expect(read(page(''), PLAIN, { address: 'https://a.example/inbox' }).key).toBe('Mila Vos');
  expect(read(page('', ''), PLAIN, { address: 'no address' }).key).toBeNull();
});

it('reads the list: who is in front, who has unread messages, and no turn for two of one name', () => {
  document.body.innerHTML =
    '<ul class="list"><li class="open"><b>Mila</b></li><li><b>Jan</b><i>2</i></li><li class="ours"><b>An</b><i hidden>0</i></li><li><b>Bo</b><i>1</i></li><li><b>Bo</b></li></ul>';
  const console = consoleFromData(PLAIN);
  const list = findPart(document, console.parts.list);
  expect(list && console.readList(list, NOON)).toMatchObject([
    { id: 'Mila', open: true, unread: 0, turn: 'unknown' },
    { id: 'Jan', open: false, unread: 2, turn: 'agent' },
    { id: 'An', turn: 'citizen' },
    { id: 'Bo (1)', turn: 'unknown' },
    { id: 'Bo (2)', turn: 'unknown' },
  ]);
});

it('never throws on a selector the browser does not know', () => {
  const broken = { ...PLAIN, row: { ...PLAIN.row, at: 'div[[', text: ['p >'], without: [':::'] } };
  expect(() => read(page(row('Mila Vos', 'Hoi')), broken)).not.toThrow();
});
