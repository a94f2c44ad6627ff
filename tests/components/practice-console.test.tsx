// @vitest-environment happy-dom
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { citizens } from '../../components/practice/citizens/all';
import { PracticeConsole } from '../../components/practice/PracticeConsole';
import { act, type PracticeAction, passTime, startPractice } from '../../components/practice/practice-state';
import { textsIn } from '../../components/shared/texts';
import { findParts } from '../../utils/consoles/find-parts';
import { practice } from '../../utils/consoles/profiles/practice';
import { show } from './show';

const NOW = Date.parse('2026-03-03T10:00:00Z');
const MINUTE = 60_000;

/** The console with a clock that stands still until `later` moves it. */
function practiceConsole() {
  let later: (minutes: number) => void = () => {};
  function Console() {
    const [now, setNow] = useState(NOW);
    const [state, setState] = useState(() => startPractice(citizens, NOW, 1));
    const does = (action: PracticeAction) => setState((before) => act(before, action));
    later = (minutes) => {
      setNow(now + minutes * MINUTE);
      setState((before) => passTime(before, now + minutes * MINUTE));
    };
    return (
      <PracticeConsole
        state={state}
        now={now}
        language="nl"
        t={textsIn('nl')}
        onOpen={(citizen) => does({ does: 'open', citizen })}
        onWrite={(draft) => does({ does: 'write', draft, now })}
        onSend={() => does({ does: 'send', now })}
        onRestart={() => does({ does: 'restart', now })}
        onLookBack={() => {}}
        lookBack={null}
      />
    );
  }
  const shown = show(<Console />);
  return {
    ...shown,
    /** Lets minutes pass for the citizens. */
    later: (minutes: number) => shown.during(() => later(minutes)),
    open: (id: string) => shown.click(shown.find(`[data-practice-list-item][data-conversation-id=${id}]`)),
    say(text: string) {
      shown.write(shown.find('textarea'), text);
      shown.press(shown.find('textarea'), 'Enter');
    },
    messages: () =>
      [...shown.place.querySelectorAll('[data-practice-message]')].map(
        (row) =>
          `${row.getAttribute('data-author')}: ${row.querySelector('[data-practice-text]')?.textContent}`,
      ),
    read() {
      const parts = findParts(practice, shown.place);
      if ('state' in parts) return parts;
      const rows = (practice.rows(parts.messages) ?? []).flatMap((row) => practice.readRow(row) ?? []);
      const around = {
        header: parts.header,
        locale: 'nl',
        rightToLeft: false,
        now: NOW,
        ownNames: new Set(''),
        address: '',
        sent: new Set(''),
      };
      return practice.assemble(rows, around);
    },
  };
}

describe('the page', () => {
  test('says that its citizens are invented', () => {
    expect(practiceConsole().place.textContent).toContain('Oefengesprek: dit zijn verzonnen inwoners');
  });

  test('shows who waits, how long, and how many messages are unread; reading takes the number away', () => {
    const { find, open } = practiceConsole();
    const item = () => find('[data-practice-list-item][data-conversation-id=municipality]');
    expect(item().textContent).toContain('24 min');
    expect(item().dataset.unread).toBe('2');
    open('municipality');
    expect(item().dataset.unread).toBe('0');
    expect(item().getAttribute('aria-current')).toBe('true');
  });

  test('Enter sends, Shift and Enter do not, and neither does nothing', () => {
    const { open, press, find, say, messages } = practiceConsole();
    open('library');
    press(find('textarea'), 'Enter');
    expect(messages()).toHaveLength(1);
    say('Hallo Sanne, wat gebeurt er precies?');
    expect(messages().at(-1)).toBe('agent: Hallo Sanne, wat gebeurt er precies?');
    expect(find('textarea')).toHaveProperty('value', '');
    press(find('textarea'), 'Enter', { shiftKey: true });
    expect(messages()).toHaveLength(2);
  });

  test('the send button sends too', () => {
    const { open, write, find, click, messages } = practiceConsole();
    open('library');
    write(find('textarea'), 'Hallo!');
    click(find('[data-practice-send]'));
    expect(messages().at(-1)).toBe('agent: Hallo!');
  });

  test('the citizen answers in their own time, and begins again on request', () => {
    const { open, say, later, messages, click, find } = practiceConsole();
    open('library');
    say('Hallo Sanne, wat gebeurt er precies?');
    expect(messages()).toHaveLength(2);
    later(1);
    expect(messages().length).toBeGreaterThan(2);
    click(find('.restart'));
    expect(messages()).toEqual(['citizen: Hoi! Hij doet het niet meer 😕']);
  });

  test('going back shows the list again', () => {
    const { open, find, click, place } = practiceConsole();
    open('library');
    click(find('.back'));
    expect(place.querySelector('[data-practice-composer]')).toBeNull();
  });
});

describe('read as a console', () => {
  test('without an open conversation it waits', () => {
    expect(practiceConsole().read()).toEqual({ state: 'waiting', reason: 'no-conversation' });
  });

  test('everybody and everything is told apart', () => {
    const { open, say, read } = practiceConsole();
    open('municipality');
    say('Goedemorgen mevrouw Bakker.\nEen moment.');
    const reading = read();
    expect(reading).toMatchObject({
      key: 'municipality',
      citizenName: 'Mevrouw Bakker',
      group: false,
      citizenTyping: false,
    });
    expect('messages' in reading && reading.messages.map(({ author }) => author)).toEqual([
      'citizen',
      'system',
      'citizen',
      'agent',
    ]);
    expect('messages' in reading && reading.messages.at(-1)).toMatchObject({
      text: 'Goedemorgen mevrouw Bakker.\nEen moment.',
      sentAt: NOW,
      kind: 'text',
    });
  });

  test('a new start is another conversation: no message has an id it had before', () => {
    const { open, read, click, find } = practiceConsole();
    open('library');
    const ids = () => {
      const reading = read();
      return 'messages' in reading ? reading.messages.map(({ id }) => id) : [];
    };
    const before = ids();
    click(find('.restart'));
    expect(ids().length).toBeGreaterThan(0);
    expect(ids().filter((id) => before.includes(id))).toEqual([]);
  });

  test('the list tells whose turn it is and since when', () => {
    const { open, say, find } = practiceConsole();
    open('library');
    say('Hallo!');
    const list = practice.readList(find('[data-practice-list]'), NOW);
    expect(list.slice(0, 3)).toEqual([
      expect.objectContaining({ id: 'library', unread: 0, since: NOW, open: true, turn: 'citizen' }),
      expect.objectContaining({ id: 'municipality', unread: 2, since: NOW - 23 * MINUTE, turn: 'agent' }),
      expect.objectContaining({ id: 'help-line', unread: 2, since: NOW, open: false, turn: 'agent' }),
    ]);
    // Their ids are no names: a waiting clock shows this one.
    const shown = [...find('[data-practice-list]').querySelectorAll('.list-name')];
    expect(list.map(({ name }) => name)).toEqual(shown.map(({ textContent }) => textContent));
  });
});
