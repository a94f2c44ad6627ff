// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { consoleDataSchema } from '../../../utils/consoles/data/console-data';
import { consoleFromPoints } from '../../../utils/consoles/point/console-from-points';
import { NAMES, PAGES, TALK } from './pages';
import { composerHere, draw, pointAt, read, SITE, saying } from './point-at';

const CITIZENS = 'Nee, ook niet bij de automaat';
const OWN = 'Dan vraag ik een nieuwe voor u aan';

function pointed(page: string) {
  const made = PAGES[page];
  if (!made) throw new Error(page);
  draw(made(1));
  // Of a text in paragraphs the first words are clicked.
  const click = (words: string) =>
    page === 'utility classes' ? words.split(' ').slice(0, 2).join(' ') : words;
  const result = pointAt(click(CITIZENS), click(OWN));
  if (!result.ok) throw new Error(`${result.step}: ${result.why}`);
  return { data: result.data, again: (v: number) => draw(made(v)) };
}

const heard = (page: ReturnType<typeof read>) =>
  page?.messages
    .filter(({ author }) => author !== 'system')
    .map(({ author, text }) => ({ by: author, text: text.replaceAll('\n', ' ') }));
const SAID = TALK.map(({ by, text }) => ({ by, text }));

describe.each(Object.keys(PAGES))('%s', (page) => {
  it('is read from three clicks', () => {
    const { data } = pointed(page);
    const reading = read(data);
    expect(heard(reading)).toEqual(SAID);
    expect(reading?.composer).toBe(composerHere());
    expect(reading?.key).toBe(NAMES.citizen);
    expect(reading?.citizenName).toBe(NAMES.citizen);
    expect(reading?.doubt).toBeUndefined();
  });

  it('is read the same when every made-up class name is another', () => {
    const { data, again } = pointed(page);
    again(2);
    const reading = read(data);
    expect(heard(reading)).toEqual(SAID);
    expect(reading?.composer).toBe(composerHere());
    expect(reading?.citizenName).toBe(NAMES.citizen);
  });

  it('is kept without a word of it', () => {
    const { data } = pointed(page);
    expect(consoleDataSchema.safeParse(data).error).toBeUndefined();
    const kept = JSON.stringify({ ...data, name: '', id: '', matches: [], checked: '' }).toLowerCase();
    const words = new Set((document.body.textContent ?? '').toLowerCase().match(/\p{L}{3,}|\d{2,}/gu));
    for (const { text } of TALK)
      for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) words.add(word);
    words.add('fatima').add('yildiz').add('joris').add('bakker').add('4711');
    expect(
      [...words].filter((word) => new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u').test(kept)),
    ).toEqual([]);
  });
});

describe('what else is clicked', () => {
  const problem = (page: string, citizen: string, agent: string, composer?: Element) => {
    draw(PAGES[page]?.(1) ?? { html: '' });
    const result = pointAt(citizen, agent, composer ?? composerHere());
    return result.ok ? null : { step: result.step, why: result.why };
  };

  it.each([
    'bubbles left and right, made-up class names',
    'test ids and an author',
    'groups per day',
    'list items with names',
  ])('%s: twice the same writer', (page) => {
    expect(problem(page, CITIZENS, 'Fijn, dank u wel!')).toEqual({ step: 'agent', why: 'same-author' });
  });

  it('twice the same message', () => {
    draw(PAGES['test ids and an author']?.(1) ?? { html: '' });
    const words = saying(CITIZENS);
    const row = words.closest('[data-testid="message"]') ?? words;
    expect(pointAt(words, row)).toMatchObject({ ok: false, step: 'agent', why: 'same-message' });
    expect(pointAt(words, words)).toMatchObject({ ok: false, step: 'agent', why: 'same-message' });
  });

  it('something outside the conversation', () => {
    const page = 'bubbles left and right, made-up class names';
    expect(problem(page, 'Kees de Wit', OWN)).toEqual({ step: 'citizen', why: 'outside' });
    expect(problem(page, CITIZENS, 'Kees de Wit')).toEqual({ step: 'agent', why: 'outside' });
    draw(PAGES[page]?.(1) ?? { html: '' });
    expect(pointAt(document.body, OWN)).toMatchObject({ ok: false, step: 'citizen', why: 'outside' });
  });

  it('the field to write in, for a message, and a message for the field', () => {
    draw(PAGES['groups per day']?.(1) ?? { html: '' });
    expect(pointAt(composerHere(), OWN)).toMatchObject({ step: 'citizen', why: 'composer-as-message' });
    expect(pointAt(CITIZENS, composerHere())).toMatchObject({ step: 'agent', why: 'composer-as-message' });
    expect(pointAt(CITIZENS, OWN, saying(CITIZENS))).toMatchObject({
      step: 'composer',
      why: 'not-a-composer',
    });
  });

  it('a message quoted in another, and a line of the program', () => {
    expect(problem('groups per day', 'eerder', OWN)).toEqual({ step: 'citizen', why: 'quote' });
    expect(problem('groups per day', CITIZENS, 'Vandaag')).toEqual({ step: 'agent', why: 'system' });
  });

  it('an avatar or a time stands for its message', () => {
    draw(PAGES['test ids and an author']?.(1) ?? { html: '' });
    const row = (words: string) => saying(words).closest('[data-testid="message"]');
    const [avatar, time] = [row(CITIZENS)?.querySelector('img'), row(OWN)?.querySelector('time')];
    const result = avatar && time && pointAt(avatar, time);
    expect(result?.ok && heard(read(result.data))).toEqual(SAID);
  });

  it('a page that shows no name says so', () => {
    draw({
      html: '<div><div><p class="message in">Hallo daar</p><p class="message out">Goedemorgen</p></div><textarea></textarea></div>',
    });
    expect(pointAt('Hallo daar', 'Goedemorgen')).toMatchObject({ ok: false, why: 'no-name' });
  });

  it('what is no longer in the page', () => {
    draw(PAGES['groups per day']?.(1) ?? { html: '' });
    const [citizen, agent, field] = [saying(CITIZENS), saying(OWN), composerHere()];
    field.remove();
    expect(pointAt(citizen, agent, field)).toMatchObject({ step: 'composer', why: 'gone' });
    citizen.remove();
    draw(PAGES['groups per day']?.(1) ?? { html: '' });
    expect(pointAt(citizen, OWN)).toMatchObject({ step: 'citizen', why: 'gone' });
  });
});

it('tells by the address where it has a number of the conversation in it', () => {
  draw(PAGES['groups per day']?.(1) ?? { html: '' });
  const result = consoleFromPoints({
    citizen: saying(CITIZENS),
    agent: saying(OWN),
    composer: composerHere(),
    site: { ...SITE, address: 'https://chat.example/app/accounts/3/conversations/128?tab=all' },
  });
  expect(result.ok && result.data.key[0]).toEqual({ from: 'path', after: 'conversations' });
  expect(JSON.stringify(result)).not.toContain('128');
});

it('leaves out what names a person or a number, wherever it stands', () => {
  draw({
    html: `<div><h2 data-name="Fatima">Fatima Yildiz</h2><div role="log" id="chat-4711" data-contact="fatima" class="chat-fatima">
      <div class="message visitor user-fatima" data-user="fyildiz" data-author="fatima" id="m1" aria-label="Fatima zegt: hallo"><p title="Hallo daar">Hallo daar</p></div>
      <div class="message agent user-joris" data-user="jbakker" data-author="joris" id="m2" aria-label="Joris zegt: hoi"><p title="Goedemorgen">Goedemorgen</p></div>
    </div><textarea aria-label="Antwoord Fatima" placeholder="Schrijf aan Fatima" name="reply-to-fatima"></textarea></div>`,
  });
  const result = pointAt('Hallo daar', 'Goedemorgen');
  expect(result.ok && heard(read(result.data))).toEqual([
    { by: 'citizen', text: 'Hallo daar' },
    { by: 'agent', text: 'Goedemorgen' },
  ]);
  expect(JSON.stringify(result)).not.toMatch(/fatima|joris|yildiz|bakker|hallo|goedemorgen|4711/i);
});

it('leaves nothing out of a later message that has bold words and a list in it', () => {
  const { data } = pointed('list items with names');
  const row = saying(CITIZENS).closest('li');
  const words = row?.querySelector('p');
  if (words) words.innerHTML = 'Ik heb <strong>vandaag</strong> <i>nog</i> <small>niets</small> gehoord';
  expect(heard(read(data))?.[3]).toEqual({ by: 'citizen', text: 'Ik heb vandaag nog niets gehoord' });
});

it('asks for names where nothing else tells, and knows who is who by the name above the conversation', () => {
  const { data } = pointed('list items with names');
  expect(data.row.marks).toEqual([]);
  document.querySelector('h2')?.replaceChildren('Iemand anders');
  const reading = read(data);
  // Two names and none of them known: nobody guesses.
  expect(new Set(heard(reading)?.map(({ by }) => by))).toEqual(new Set(['unknown']));
  expect(reading?.doubt).toBe('authors');
});
