// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findPart } from '../../utils/consoles/profile';
import { whatsappWeb } from '../../utils/consoles/profiles/whatsapp-web';
import { readWhatsApp, rowsOf } from './read-whatsapp';
import { chatPage, divider, messageRow, shell, systemRow } from './whatsapp-page';

const OURS = '[14:05, 5-9-2026] Noor Jansen: ';
const THEIRS = '[14:05, 5-9-2026] Mevrouw Smit: ';

function only(rows: string) {
  const [message] = readWhatsApp(chatPage(rows)).messages;
  return message;
}

describe('what a row holds (own rows, written from the description)', () => {
  it('reads a system line as nobody’s words', () => {
    const message = only(systemRow('A1', 'Berichten zijn versleuteld'));
    expect(message).toMatchObject({ author: 'system', kind: 'other', text: 'Berichten zijn versleuteld' });
  });

  it.each(['data-testid="recalled"', 'data-icon="recalled"'])(
    'keeps no words of a deleted message (%s)',
    (mark) => {
      const inside = `<div><span ${mark}></span><span class="selectable-text">Dit bericht is verwijderd</span></div>`;
      const message = only(messageRow({ id: 'A1', tail: 'in', inside }));
      expect(message).toMatchObject({ author: 'citizen', kind: 'deleted', text: '' });
    },
  );

  it.each([
    ['document', '<div data-testid="document-thumb"></div>', 'document'],
    ['album', '<div data-testid="media-album"><img src="blob:https://web.whatsapp.com/1"></div>', 'image'],
    ['photo', '<div data-testid="image-thumb"></div>', 'image'],
    ['photo of an older build', '<div><img src="blob:https://web.whatsapp.com/1"></div>', 'image'],
    ['voice', '<span data-icon="audio-play"></span>', 'voice'],
    ['voice without an icon', '<div role="slider"><canvas></canvas></div>', 'voice'],
    ['video', '<div data-testid="video-content"></div>', 'other'],
    ['sticker', '<img alt="Sticker zonder label" src="blob:https://web.whatsapp.com/1">', 'other'],
    ['contact card', '<div data-testid="vcard-msg"></div>', 'other'],
    ['poll', '<div data-testid="poll-bubble"></div>', 'other'],
    ['location', '<a href="https://maps.google.com/maps?q=52.1,5.1"><img alt=""></a>', 'location'],
    ['something unknown', '<div class="x1n2onr6"></div>', 'other'],
  ])('knows the kind of a %s', (_, inside, kind) => {
    expect(only(messageRow({ id: 'A1', tail: 'in', inside }))).toMatchObject({ kind, text: '' });
  });

  it('keeps the words under a photo', () => {
    const inside = '<div data-testid="image-thumb"></div>';
    const message = only(messageRow({ id: 'A1', tail: 'in', inside, text: 'Mijn brief', stamp: THEIRS }));
    expect(message).toMatchObject({ kind: 'image', text: 'Mijn brief' });
  });

  it.each([
    [
      'in words',
      'Fijn <img class="emoji x1abc" alt="😊" data-plain-text="😊" src="blob:https://web.whatsapp.com/1">',
      'Fijn 😊',
    ],
    ['alone', '<img class="x1abc emoji" alt="😊" src="blob:https://web.whatsapp.com/1">', '😊'],
  ])('takes an emoji drawn from any address for a character, never for a photo: %s', (_, words, text) => {
    const inside = `<span class="selectable-text">${words}</span>`;
    expect(only(messageRow({ id: 'A1', tail: 'in', inside }))).toMatchObject({ kind: 'text', text });
  });

  it('takes a link to a map in somebody’s words for words', () => {
    const inside =
      '<span class="selectable-text"><a class="selectable-text" href="https://maps.google.com/maps?q=1">daar</a></span>';
    expect(only(messageRow({ id: 'A1', tail: 'in', inside }))).toMatchObject({ kind: 'text', text: 'daar' });
  });

  it('skips a row that is not rendered', () => {
    const { messages } = readWhatsApp(
      chatPage(shell('A1') + messageRow({ id: 'A2', tail: 'in', text: 'Hoi', stamp: THEIRS })),
    );
    expect(messages.map(({ id }) => id)).toEqual(['A2']);
  });

  it('reads only the answer, never the quote, its author, its photo or its deleted mark', () => {
    const inside =
      '<div data-testid="quoted-message"><div aria-label="Quoted Message"><span data-testid="author" dir="auto">Mevrouw Smit</span><span data-testid="selectable-text" class="quoted-mention">Kan dat?</span><span data-icon="tail-in"></span><span data-icon="recalled"></span><div data-testid="image-thumb"></div></div></div>';
    const page = chatPage(messageRow({ id: 'A1', tail: 'out', inside, text: 'Ja hoor', stamp: OURS }));
    expect(readWhatsApp(page)).toMatchObject({
      group: false,
      messages: [{ author: 'agent', text: 'Ja hoor', kind: 'text' }],
    });
    expect(rowsOf(page)[0]).toMatchObject({ quoted: { author: 'Mevrouw Smit', text: 'Kan dat?' } });
  });

  it('reads "You" as the author of a quote, and a quoted picture as no words', () => {
    const inside =
      '<div data-testid="quoted-message"><div><span dir="auto">You</span><img alt="Sticker" src="blob:1"></div></div>';
    const [row] = rowsOf(chatPage(messageRow({ id: 'A1', inside, text: 'Leuk', stamp: THEIRS })));
    expect(row).toMatchObject({ quoted: { author: 'You', text: null }, media: null });
  });

  it('keeps emoji, mentions and line breaks, and drops icons, hidden times and reactions', () => {
    const inside =
      '<span class="selectable-text"><span>Dag <img alt="😀" class="emoji" src="data:,"></span>\n<span data-plain-text="@Team Loket">@<b>Team</b> Loket</span><svg><title>wds-ic-x</title></svg><span aria-hidden="true">14:05</span></span>';
    const message = only(messageRow({ id: 'A1', tail: 'in', inside }));
    expect(message?.text).toBe('Dag 😀\n@Team Loket');
  });

  it('cuts a message of 1 MB at 20,000 units without halving a character', () => {
    const message = only(
      messageRow({ id: 'A1', tail: 'in', text: `a${'😀'.repeat(300_000)}`, stamp: THEIRS }),
    );
    expect(message?.text.length).toBe(19_999);
    expect(message?.text.endsWith('😀')).toBe(true);
  });

  it('reads markup that a citizen typed as the text it is', () => {
    const text = '<img src=x onerror="alert(1)"><div data-icon="tail-out">';
    const message = only(messageRow({ id: 'A1', tail: 'in', text, stamp: THEIRS }));
    expect(message).toMatchObject({ text, author: 'citizen' });
  });

  it('leaves the writer’s own direction marks and joiners alone', () => {
    const text = '‫مرحبا‬ 👨‍👩‍👧';
    expect(only(messageRow({ id: 'A1', tail: 'in', text, stamp: THEIRS }))?.text).toBe(text);
  });

  it('counts a row inside a row as part of it', () => {
    const inside = '<div data-id="3EB0AAAAAAAAAAAAAA"><img src="blob:https://web.whatsapp.com/2"></div>';
    expect(readWhatsApp(chatPage(messageRow({ id: 'A1', tail: 'in', inside }))).messages).toHaveLength(1);
  });

  it('tells a date divider from a row and from the number of unread messages', () => {
    const rows = rowsOf(chatPage(divider('5-9-2026') + divider('3 ongelezen berichten')));
    expect(rows).toEqual([
      { type: 'divider', text: '5-9-2026', date: { year: 2026, first: 5, second: 9, order: 'day-first' } },
      { type: 'divider', text: '3 ongelezen berichten', date: null },
    ]);
  });
});

describe('the parts of the page', () => {
  it('finds every part, and not the mask that is called main too', () => {
    document.body.innerHTML = chatPage(messageRow({ id: 'A1', text: 'Hoi', stamp: THEIRS }));
    for (const [name, part] of Object.entries(whatsappWeb.parts)) {
      if (part.required) expect(findPart(document, part), name).not.toBeNull();
    }
    expect(document.querySelector(whatsappWeb.open)?.localName).toBe('div');
    expect(document.querySelector(whatsappWeb.loaded)).not.toBeNull();
  });

  it.each([
    ['without #main', (html: string) => html.replace('<div id="main">', '<div>')],
    ['without data-testid', (html: string) => html.replace(/ data-testid="[^"]*"/g, '')],
    [
      'without the marks of the panel',
      (html: string) =>
        html.replace(/ data-(?:testid="conversation-panel-messages"|scrolltracepolicy="[^"]*")/g, ''),
    ],
  ])('finds list, header, messages and composer on a page %s', (_, change) => {
    document.body.innerHTML = change(chatPage(messageRow({ id: 'A1', text: 'Hoi', stamp: THEIRS })));
    for (const part of ['list', 'header', 'messages', 'composer'] as const) {
      expect(findPart(document, whatsappWeb.parts[part]), part).not.toBeNull();
    }
    const messages = findPart(document, whatsappWeb.parts.messages);
    expect(messages && whatsappWeb.rows(messages)).toHaveLength(1);
  });

  it('finds the button that sends, and prefers it to the microphone in the same place', () => {
    document.body.innerHTML =
      '<footer><button data-tab="11" id="mic"></button><button id="send"><span data-icon="wds-ic-send-filled"></span></button></footer>';
    expect(findPart(document, whatsappWeb.parts.sendButton)?.id).toBe('send');
  });

  it('is neither loaded nor open on the login page', () => {
    document.body.innerHTML =
      '<svg><mask id="main"></mask></svg><div id="app"><canvas aria-label="Scan"></canvas></div>';
    expect(document.querySelector(whatsappWeb.loaded)).toBeNull();
    expect(document.querySelector(whatsappWeb.open)).toBeNull();
  });

  it('says null when there are words but no rows, and an empty list when there is nothing', () => {
    document.body.innerHTML = '<div id="main"><div id="pane"></div></div>';
    const pane = document.getElementById('pane');
    if (pane === null) throw new Error('no pane');
    expect(whatsappWeb.rows(pane)).toEqual([]);
    pane.innerHTML = '<svg><title>spinner</title></svg>';
    expect(whatsappWeb.rows(pane)).toEqual([]);
    pane.innerHTML = '<ul><li>Mevrouw Smit: hallo</li></ul>';
    expect(whatsappWeb.rows(pane)).toBeNull();
    pane.innerHTML = `${divider('VANDAAG')}<ul><li>hallo</li></ul>`;
    expect(whatsappWeb.rows(pane)).toBeNull();
  });
});
