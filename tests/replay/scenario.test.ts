import { describe, expect, it } from 'vitest';
import { momentAfter, timeAfter } from '../../utils/conversation/moment-after';
import { playText } from '../../utils/replay/play-text';

const START = '2026-03-03T10:00:00+01:00';
const ASKED = { at: '+0s', type: 'message', author: 'citizen', text: 'Mijn pas doet het niet meer, wat nu?' };

function played(events: unknown[], more: Record<string, unknown> = {}) {
  const result = playText(JSON.stringify({ id: 't', start: START, rules: 'kern', events, ...more }), {
    name: 't',
  });
  if (!result.ok) throw new Error(result.reason);
  return result.lines;
}

function refusal(scenario: unknown): string {
  const result = playText(JSON.stringify(scenario), { name: 't' });
  return result.ok ? 'played' : result.reason;
}

describe('the time of an event', () => {
  it.each([
    ['+0s', 0],
    ['+90s', 90_000],
    ['+1.5h', 5_400_000],
    ['+3d', 259_200_000],
    ['+x', null],
    ['morgen', null],
  ])('%s', (at, ms) => expect(momentAfter(0, at)).toBe(ms));

  it('is said as short as it can be', () => {
    expect([0, 95_000, 600_000, 93_600_000].map(timeAfter)).toEqual(['+0s', '+95s', '+10m', '+26h']);
  });
});

describe('a scenario', () => {
  it('gives a line per finding, with the words ready to show', () => {
    const lines = played([
      ASKED,
      { at: '+90s', type: 'draft', text: 'Dan moet je een nieuwe aanvragen.' },
      { at: '+95s', type: 'send' },
    ]);
    expect(lines.find(({ rule }) => rule === 'address-form')).toMatchObject({
      scenario: 't',
      at: '+90s',
      event: 'draft',
      conversation: 'main',
      severity: 'info',
      held: false,
      prompt: 'Op dit kanaal gebruiken we ‘u’. In je bericht staat ‘je’.',
      insert: 'Dan moet u een nieuwe aanvragen.',
    });
  });

  it('opens a conversation again that was in front already', () => {
    const lines = played([ASKED, { at: '+1m', type: 'open' }], {
      start: '2026-03-03T19:00:00+01:00',
      rules: ['outside-hours'],
      channel: { openingHours: 'ma-vr 09:00-17:00' },
    });
    expect(lines.map(({ at, event }) => `${at} ${event}`)).toEqual(['+1m open']);
  });

  it('holds a message until it is meant, and lets a forced one through', () => {
    const ask = { at: '+1m', type: 'draft', text: 'Wat is uw BSN?' };
    const holds = (events: unknown[]) =>
      played([ASKED, ask, ...events])
        .filter(({ held }) => held)
        .map(({ at, rule }) => `${at} ${rule}`);
    expect(holds([{ at: '+2m', type: 'send' }])).toEqual(['+2m do-not-ask-private-data']);
    expect(holds([{ at: '+2m', type: 'send', force: true }])).toEqual([]);
    expect(
      holds([
        { at: '+2m', type: 'send' },
        { at: '+125s', type: 'send' },
      ]),
    ).toEqual(['+2m do-not-ask-private-data']);
  });

  it('shows nothing of a conversation that is not in front', () => {
    const lines = played([
      ASKED,
      { at: '+10s', type: 'message', author: 'citizen', conversation: 'two', text: 'mijn bsn is 111222333' },
      { at: '+20s', type: 'open', conversation: 'two' },
    ]);
    const shown = lines.filter(({ rule }) => rule === 'citizen-shared-private-data');
    expect(shown.map(({ at, conversation, shown }) => [at, conversation, shown])).toEqual([
      ['+10s', 'two', false],
      ['+20s', 'two', true],
    ]);
  });

  it('looks at every conversation when time passes, or only at the one it names', () => {
    const other = {
      at: '+0s',
      type: 'message',
      author: 'citizen',
      conversation: 'two',
      text: 'Waar is de balie?',
    };
    const due = (tick: object) =>
      played([ASKED, other, { at: '+40m', type: 'tick', ...tick }])
        .filter(({ rule }) => rule === 'first-reply-due')
        .map(({ conversation }) => conversation);
    expect(due({})).toEqual(['main', 'two']);
    expect(due({ conversation: 'two' })).toEqual(['two']);
  });

  it('tells a prompt that stands there already once, and again when another takes its place', () => {
    const due = played([
      ASKED,
      { at: '+25m', type: 'tick' },
      { at: '+26m', type: 'tick' },
      { at: '+35m', type: 'tick' },
    ]);
    expect(due.map(({ at, severity, shown }) => [at, severity, shown])).toEqual([
      ['+25m', 'info', true],
      ['+26m', 'info', false],
      ['+35m', 'warn', true],
    ]);
  });

  it('keeps what stands in the composer of each conversation', () => {
    const lines = played([
      ASKED,
      { at: '+10s', type: 'draft', text: 'Wat is uw BSN?' },
      { at: '+20s', type: 'open', conversation: 'two' },
      {
        at: '+30s',
        type: 'message',
        author: 'citizen',
        conversation: 'two',
        text: 'Hallo, waar is de balie?',
      },
      { at: '+40s', type: 'send', conversation: 'main' },
    ]);
    expect(lines.filter(({ held }) => held).map(({ at }) => at)).toEqual(['+40s']);
  });

  it('turns the numbers of a rule, and ignores keys that are not for it', () => {
    const late = [ASKED, { at: '+25m', type: 'tick' }];
    const due = (more: object) => played(late, { expect: [], ...more }).map(({ severity }) => severity);
    expect(due({})).toEqual(['info']);
    expect(due({ channel: { firstReplyTargetMin: 20 } })).toEqual(['warn']);
    expect(due({ rules: ['ok-is-not-yes'] })).toEqual([]);
  });

  it.each([
    [
      { id: 'x', start: START, events: [{ at: '+5x', type: 'tick' }] },
      'events[0].at: is geen tijd; schrijf bijvoorbeeld "+90s", "+2m", "+1h" of "+3d".',
    ],
    [
      { id: 'x', start: START, events: [{ at: '+5s', type: 'zend' }] },
      /^events\[0\]\.type: moet een van deze zijn: "message", "draft", "send"/,
    ],
    [{ id: 'x', start: 'gisteren', events: [] }, /^start: is geen datum/],
    [{ id: 'x', start: START }, /^events: /],
    [{ id: 'x', start: START, events: [], rules: 'dorp' }, 'rules: het pakket "dorp" bestaat niet.'],
    [
      { id: 'x', start: START, events: [], rules: ['ok-is-not-yes', 'nee'] },
      'rules[1]: de regel "nee" bestaat niet.',
    ],
    [
      { id: 'x', start: START, events: [], channel: { address: 'jij' } },
      'channel.address: moet een van deze zijn: "je", "u", "mirror".',
    ],
    [{ id: 'x', start: START, events: [], params: { nee: {} } }, 'params.nee: deze regel bestaat niet.'],
    ['tekst', /./],
    [[], /./],
  ])('%j is refused, with the place and the reason', (scenario, reason) => {
    if (typeof reason === 'string') expect(refusal(scenario)).toBe(reason);
    else expect(refusal(scenario)).toMatch(reason);
  });
});
