// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readWhatsApp } from './read-whatsapp';
import { chatPage, divider, header, messageRow, type RowOptions, shell, systemRow } from './whatsapp-page';

const OURS = '[14:05, 5-9-2026] Noor Jansen: ';
const THEIRS = '[14:05, 5-9-2026] Mevrouw Smit: ';

/** The authors of a page whose title says nothing about names. */
function authors(rows: string, around: Parameters<typeof readWhatsApp>[1] = {}, title = '+31 6 00000001') {
  return readWhatsApp(chatPage(rows, header(title)), around).messages.map(({ author }) => author);
}

function rows(...options: RowOptions[]): string {
  return options.map(messageRow).join('');
}

describe('who wrote a row (own rows, written from the description)', () => {
  it.each<[string, RowOptions, string]>([
    ['tail out', { id: 'A1', tail: 'out' }, 'agent'],
    ['tail in', { id: 'A1', tail: 'in' }, 'citizen'],
    ['class out', { id: 'A1', classes: 'message-out' }, 'agent'],
    ['class in', { id: 'A1', classes: 'message-in' }, 'citizen'],
    ['id out', { id: 'true_31600000001@c.us_3EB0' }, 'agent'],
    ['id in', { id: 'false_31600000001@c.us_3EB0' }, 'citizen'],
    ['tick', { id: 'A1', tick: 'wds-ic-read', clock: '14:05' }, 'agent'],
    ['tick of a message on its way', { id: 'A1', tick: 'wds-ic-clock', clock: '14:05' }, 'agent'],
    ['label', { id: 'A1', label: 'You' }, 'agent'],
    ['label in Spanish', { id: 'A1', label: 'Tú' }, 'agent'],
    ['label in Dutch', { id: 'A1', label: 'Jij' }, 'agent'],
    ['visible author', { id: 'A1', author: 'Vera' }, 'citizen'],
    ['picture', { id: 'A1', inside: '<div data-testid="group-chat-profile-picture"></div>' }, 'citizen'],
  ])('knows by %s', (_, options, author) => {
    expect(authors(messageRow({ text: 'Hoi', ...options }))).toEqual([author]);
  });

  it.each<[string, RowOptions]>([
    ['nothing', { id: 'A1' }],
    ['a star in place of a tick', { id: 'A1', tick: 'wds-ic-star', clock: '14:05' }],
    ['a name when no name of ours is known', { id: 'A1', stamp: THEIRS }],
    ['a label that is no known word', { id: 'A1', label: 'Ikzelf' }],
    ['an id whose beginning fits', { id: '3EB0A5D2C0FFEE000000' }],
  ])('says unknown for %s', (_, options) => {
    expect(authors(messageRow({ text: 'Hoi', ...options }))).toEqual(['unknown']);
  });

  it('lets the tail win from a name that looks like "you"', () => {
    expect(authors(messageRow({ id: 'A1', tail: 'in', label: 'You', text: 'Hoi' }))).toEqual(['citizen']);
  });

  it('does not take a citizen who is called "You" for us', () => {
    const row = messageRow({ id: 'A1', label: 'You', stamp: '[14:05, 5-9-2026] You: ', text: 'Hoi' });
    expect(authors(row)).toEqual(['unknown']);
    expect(authors(messageRow({ id: 'A1', label: 'You', text: 'Hoi' }), {}, 'You')).toEqual(['unknown']);
  });

  it('takes a label with the chat’s title, or with the stamp’s own name, for theirs', () => {
    const bare = messageRow({ id: 'A1', label: 'Mevrouw Smit', text: 'Hoi' });
    expect(authors(bare, {}, '‎Mevrouw Smit')).toEqual(['citizen']);
    const stamped = messageRow({ id: 'A1', label: 'Mevrouw Smit', stamp: THEIRS, text: 'Hoi' });
    expect(authors(stamped)).toEqual(['citizen']);
  });

  it('learns the word for "you" of any language from rows that are sure', () => {
    const page = rows(
      { id: 'A1', tail: 'out', label: 'Ikke', text: 'Hoi' },
      { id: 'A2', tail: 'in', label: 'Mevrouw Smit', text: 'Hoi' },
      { id: 'A3', label: 'Ikke', text: 'Dag' },
    );
    expect(authors(page)).toEqual(['agent', 'citizen', 'agent']);
  });

  it('learns our name from a sure row and knows the rest by it, rows above included', () => {
    const page = rows(
      { id: 'A1', stamp: THEIRS, text: 'Hoi' },
      { id: 'A2', stamp: OURS, text: 'Dag' },
      { id: 'A3', stamp: OURS, text: 'Zeg het maar', tail: 'out' },
    );
    expect(authors(page)).toEqual(['citizen', 'agent', 'agent']);
  });

  it('remembers our name for the next chat, where no row of ours is sure', () => {
    const ownNames = new Set<string>();
    const first = rows({ id: 'A1', tail: 'out', stamp: OURS, text: 'Dag' });
    readWhatsApp(chatPage(first, header('Mevrouw Smit')), { ownNames });
    expect([...ownNames]).toEqual(['Noor Jansen']);
    const second = rows(
      { id: 'B1', stamp: '[9:00, 6-9-2026] Karim Bouzidi: ', text: 'Goedemorgen' },
      { id: 'B2', stamp: '[9:01, 6-9-2026] Noor Jansen: ', text: 'Goedemorgen' },
    );
    const read = readWhatsApp(chatPage(second, header('Karim Bouzidi')), { ownNames });
    expect(read.messages.map(({ author }) => author)).toEqual(['citizen', 'agent']);
    expect(read.key).toBe('Karim Bouzidi');
  });

  it('stays unsure when agent and citizen have the same name', () => {
    const page = rows(
      { id: 'A1', tail: 'out', stamp: '[14:05, 5-9-2026] Jan: ', text: 'Dag' },
      { id: 'A2', stamp: '[14:06, 5-9-2026] Jan: ', text: 'Dag' },
    );
    expect(authors(page, {}, 'Jan')).toEqual(['agent', 'unknown']);
  });

  it('learns no name of ours from a label or a position', () => {
    const ownNames = new Set<string>();
    authors(rows({ id: 'A1', label: 'You', stamp: OURS, text: 'Dag' }), { ownNames });
    expect(ownNames.size).toBe(0);
  });
});

describe('rows that go on with a run', () => {
  const photo = '<div data-testid="image-thumb"></div>';

  it('gives a photo without any signal to the run it stands in', () => {
    const page = rows(
      { id: 'A1', tail: 'in', text: 'Kijk' },
      { id: 'A2', inside: photo },
      { id: 'A3', inside: photo },
    );
    expect(authors(page)).toEqual(['citizen', 'citizen', 'citizen']);
  });

  it.each([
    ['a divider', divider('VANDAAG')],
    ['a system line', systemRow('S1', 'Gemiste oproep')],
    ['a row that is not rendered', shell('S1')],
    ['another extension’s node', '<div class="ext-panel">hulp</div>'],
  ])('does not look past %s', (_, between) => {
    const page =
      messageRow({ id: 'A1', tail: 'in', text: 'Kijk' }) + between + messageRow({ id: 'A2', inside: photo });
    expect(authors(page).at(-1)).toBe('unknown');
  });

  it('does not go on under another name, nor where the page shows no tails', () => {
    const other = rows(
      { id: 'A1', tail: 'in', stamp: THEIRS, text: 'Kijk' },
      { id: 'A2', label: 'Ikzelf', text: 'Ja' },
    );
    expect(authors(other)).toEqual(['citizen', 'unknown']);
    const noTails = rows({ id: 'A1', classes: 'message-in', text: 'Kijk' }, { id: 'A2', inside: photo });
    expect(authors(noTails)).toEqual(['citizen', 'unknown']);
  });

  it('does not inherit from the row below', () => {
    const page = rows({ id: 'A1', inside: photo }, { id: 'A2', tail: 'in', text: 'Kijk' });
    expect(authors(page)).toEqual(['unknown', 'citizen']);
  });
});

describe('the side of the bubble as a last resort', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Lays a bubble from `left` to `right` in a row of 1000 px. */
  function layOut(left: number, right: number): void {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const bubble = this.getAttribute('data-testid') === 'msg-container';
      return bubble ? new DOMRect(left, 0, right - left, 40) : new DOMRect(0, 0, 1000, 40);
    });
  }

  it.each([
    ['at the end', 500, 950, false, 'agent'],
    ['at the start', 50, 500, false, 'citizen'],
    ['at the left of a right-to-left page', 50, 500, true, 'agent'],
    ['at the right of a right-to-left page', 500, 950, true, 'citizen'],
    ['in the middle', 300, 720, false, 'unknown'],
    ['over the full width', 0, 950, false, 'unknown'],
    ['without a size', 500, 500, false, 'unknown'],
  ])('reads a bubble %s', (_, left, right, rightToLeft, author) => {
    layOut(left, right);
    expect(authors(messageRow({ id: 'A1', text: 'Hoi' }), { rightToLeft })).toEqual([author]);
  });

  it('never overrules another signal', () => {
    layOut(500, 950);
    expect(authors(messageRow({ id: 'A1', author: 'Vera', text: 'Hoi' }))).toEqual(['citizen']);
  });
});

describe('whose conversation it is', () => {
  const hello = rows({ id: 'A1', tail: 'in', stamp: THEIRS, text: 'Hoi' });

  it.each<[string, string, string]>([
    ['an id', rows({ id: 'false_1-2@g.us_3EB0_3@c.us', text: 'Hoi' }), header('Buurt')],
    ['a visible author', rows({ id: 'A1', author: 'Vera', text: 'Hoi' }), header('Buurt')],
    [
      'a picture',
      rows({ id: 'A1', inside: '<div data-testid="group-chat-profile-picture"></div>' }),
      header('Buurt'),
    ],
    [
      'the icon above',
      hello,
      header('Buurt').replace('<img src="" alt="">', '<span data-icon="default-group-refreshed"></span>'),
    ],
    [
      'two names',
      rows(
        { id: 'A1', tail: 'in', stamp: THEIRS },
        { id: 'A2', tail: 'in', stamp: '[14:06, 5-9-2026] Vera: ' },
      ),
      header('Buurt'),
    ],
  ])('knows a group by %s', (_, page, top) => {
    expect(readWhatsApp(chatPage(page, top))).toMatchObject({ group: true, citizenName: null });
  });

  it('does not take a chat with one person for a group', () => {
    expect(readWhatsApp(chatPage(hello))).toMatchObject({ group: false, citizenName: 'Mevrouw Smit' });
  });

  it('keys on the chat in older ids, and on the title when those disagree', () => {
    const old = (...chats: string[]) =>
      rows(...chats.map((chat, index) => ({ id: `false_${chat}_3EB${index}` })));
    expect(readWhatsApp(chatPage(old('1@c.us', '1@c.us'))).key).toBe('1@c.us');
    expect(readWhatsApp(chatPage(old('1@c.us', '2@c.us'))).key).toBe('Mevrouw Smit');
    expect(readWhatsApp(chatPage(old()), { header: null }).key).toBeNull();
  });
});
