import { describe, expect, it } from 'vitest';
import { hoursOf } from '../../utils/rules/channel-hours';
import { conversationHasher, conversationHashSchema, newSalt } from '../../utils/waiting/conversation-hash';
import {
  addPromise,
  duePromises,
  expirePromises,
  keepPromise,
  nearness,
  nextPromiseMoment,
  openPromises,
} from '../../utils/waiting/keep-promises';
import { type AgentPromise, promiseBookSchema } from '../../utils/waiting/promise';
import { sentPromise } from '../../utils/waiting/sent-promise';
import { at, channel, MINUTE, TEN } from './rows';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const hash = (letter: string) => letter.repeat(64);
const promise = (letter: string, due: number): AgentPromise => ({ hash: hash(letter), due, kept: false });
const hours = hoursOf(channel);

describe('a promise', () => {
  it.each([
    ['Ik vraag het na. U hoort morgen voor 12.00 uur van mij.', at('12:00') + DAY],
    ['Je hoort vandaag nog van me.', at('17:00')],
    ['Over een uur weet ik meer.', TEN + HOUR],
    ['Ik kom er zo snel mogelijk op terug.', null],
    ['De heg wordt vrijdag gesnoeid.', null],
  ])('is heard on sending: %s', (text, due) => {
    expect(sentPromise(text, TEN, channel, hash('a'))?.due ?? null).toBe(due);
  });

  it('is kept as a hash and a moment, nothing else', () => {
    const made = sentPromise('U hoort morgen van mij over uw bijstand.', TEN, channel, hash('a'));
    expect(made).toEqual({ hash: hash('a'), due: at('17:00') + DAY, kept: false });
    const book = addPromise({}, 'whatsapp-web', promise('a', TEN));
    expect(promiseBookSchema.parse(JSON.parse(JSON.stringify(book)))).toEqual(book);
  });

  it('is done with the next message there, and takes the place of an earlier one', () => {
    const first = addPromise({}, 'chat', promise('a', at('12:00')));
    const both = addPromise(
      addPromise(first, 'chat', promise('b', at('11:00'))),
      'chat',
      promise('a', at('16:00')),
    );
    expect(openPromises(both, 'chat').map(({ due }) => due)).toEqual([at('11:00'), at('16:00')]);
    const done = keepPromise(both, 'chat', hash('b'));
    expect(openPromises(done, 'chat').map((each) => each.hash)).toEqual([hash('a')]);
    expect(keepPromise(done, 'chat', hash('b'))).toBe(done);
    expect(openPromises(done, 'whatsapp-web')).toEqual([]);
  });

  it.each([
    ['the afternoon before, more than four open hours', at('15:59'), 'far'],
    ['four open hours before', at('16:00'), 'soon'],
    ['at night', at('20:00'), 'soon'],
    ['a quarter before', at('11:45') + DAY, 'over'],
    ['at its time', at('12:00') + DAY, 'late'],
  ])('is near or not: %s', (_, now, expected) => {
    expect(nearness(promise('a', at('12:00') + DAY), hours, now)).toBe(expected);
  });

  it('is told within hours, never outside opening hours, and never once kept', () => {
    const open = [promise('a', at('12:00') + DAY), { ...promise('b', at('12:00')), kept: true }];
    expect(duePromises(open, hours, at('16:30')).map(({ stage }) => stage)).toEqual(['soon']);
    expect(duePromises(open, hours, at('17:30'))).toEqual([]);
    expect(duePromises(open, hours, at('08:59') + DAY)).toEqual([]);
    expect(duePromises(open, hours, at('11:50') + DAY).map(({ stage }) => stage)).toEqual(['over']);
  });

  it('tells when to look next', () => {
    const open = [promise('a', at('12:00') + DAY)];
    expect(nextPromiseMoment(open, hours, TEN)).toBe(at('16:00'));
    expect(nextPromiseMoment(open, hours, at('18:00'))).toBe(at('09:00') + DAY);
    expect(nextPromiseMoment(open, hours, at('10:00') + DAY)).toBe(at('11:45') + DAY);
    expect(nextPromiseMoment([], hours, TEN)).toBeNull();
  });

  it('is forgotten a day after it was kept and two weeks after it was not', () => {
    const book = keepPromise(
      addPromise(addPromise({}, 'chat', promise('a', TEN)), 'chat', promise('b', TEN)),
      'chat',
      hash('a'),
    );
    expect(expirePromises(book, TEN + HOUR)).toBe(book);
    expect(expirePromises(book, TEN + 2 * DAY)).toEqual({ chat: [promise('b', TEN)] });
    expect(expirePromises(book, TEN + 15 * DAY)).toEqual({});
  });
});

describe('the hash of a conversation', () => {
  it('is the same in every tab, other for another console, key or browser, and shows no name', async () => {
    const salt = newSalt();
    const one = conversationHasher(salt);
    const [fatima, again, elsewhere, jan, other] = await Promise.all([
      one('whatsapp-web', 'Fatima'),
      conversationHasher(salt)('whatsapp-web', 'Fatima'),
      one('practice', 'Fatima'),
      one('whatsapp-web', 'Jan'),
      conversationHasher(newSalt())('whatsapp-web', 'Fatima'),
    ]);
    expect(again).toBe(fatima);
    expect(new Set([fatima, elsewhere, jan, other]).size).toBe(4);
    expect(conversationHashSchema.safeParse(fatima).success).toBe(true);
  });
});
