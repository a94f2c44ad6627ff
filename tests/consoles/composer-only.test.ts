// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { composerOnly } from '../../utils/consoles/composer-only';
import { consoleFromData } from '../../utils/consoles/data/console-from-data';
import { findParts } from '../../utils/consoles/find-parts';
import { doubtOf } from '../../utils/consoles/infer/doubt-of';
import { CERTAIN } from '../../utils/consoles/infer/inferred';
import { practice } from '../../utils/consoles/profiles/practice';
import { readingOf } from '../../utils/consoles/reading-of';
import { POINTED } from './plain-console';

const AROUND = {
  header: null,
  locale: 'nl',
  rightToLeft: false,
  now: 0,
  ownNames: new Set<string>(),
  address: 'https://chat.example.nl/gesprek/7',
  sent: new Set<string>(),
};

const profile = composerOnly(consoleFromData(POINTED), 'authors');

beforeEach(() => {
  document.body.innerHTML = '<div class="bericht">Mijn bsn is 111222333</div><textarea></textarea>';
});

describe('a console of which only the composer is trusted', () => {
  test('is not broken where its messages cannot be found', () => {
    expect(findParts(consoleFromData(POINTED), document)).toHaveProperty('state');
    expect(findParts(profile, document)).toMatchObject({ composer: document.querySelector('textarea') });
  });

  test('is broken without a composer no more than it is a console', () => {
    document.querySelector('textarea')?.remove();
    expect(findParts(profile, document)).toMatchObject({ state: 'waiting' });
  });

  test('gives a reading without a single message, of one conversation per address', () => {
    const assembled = profile.assemble(profile.rows(document.body) ?? [], AROUND);
    const reading = readingOf(assembled.key ?? '', assembled);
    expect(reading).toMatchObject({ messages: [], composerOnly: true, citizenName: null });
    const other = profile.assemble([], { ...AROUND, address: 'https://chat.example.nl/gesprek/8' });
    expect(other.key).not.toBe(assembled.key);
  });

  test('lets nobody wait, whatever its list says', () => {
    document.body.innerHTML =
      '<div data-practice-list-item data-conversation-id="7" data-unread="2" data-turn="agent"></div>';
    expect(practice.readList(document.body, 0)).toHaveLength(1);
    expect(composerOnly(practice, 'authors').readList(document.body, 0)).toEqual([]);
  });
});

describe('what is not certain', () => {
  const SURE = { composer: 1, messages: 1, rows: 1, authors: 1, text: 1 };
  test.each([
    [{}, null],
    [{ rows: CERTAIN }, null],
    [{ rows: CERTAIN - 0.01 }, 'rows'],
    [{ messages: 0 }, 'rows'],
    [{ authors: 0.5, text: 0.5 }, 'authors'],
    [{ text: 0.5 }, 'text'],
    [{ composer: 0.5, rows: 0.5 }, 'composer'],
  ] as const)('%o', (less, doubt) => {
    expect(doubtOf({ ...SURE, ...less })).toBe(doubt);
  });
});
