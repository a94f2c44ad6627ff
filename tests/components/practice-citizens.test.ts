import { describe, expect, test } from 'vitest';
import { chooseOutcome } from '../../components/practice/choose-outcome';
import { citizens } from '../../components/practice/citizens/all';
import {
  advance,
  begin,
  type PracticeConversation,
  send,
} from '../../components/practice/practice-conversation';
import type { Citizen, Outcome } from '../../components/practice/script';
import { channelSchema } from '../../utils/conversation/channel';
import { read } from '../../utils/dutch/read';

const NOW = Date.parse('2026-03-03T10:00:00Z');
const MINUTE = 60_000;

const said = ({ messages }: PracticeConversation) =>
  messages.filter(({ author }) => author === 'citizen').map(({ text }) => text);

function citizen(id: string): Citizen {
  const found = citizens.find((each) => each.id === id);
  if (!found) throw new Error(`No citizen ${id}`);
  return found;
}

/** A talk in which every turn of the agent gets a minute for the answer. */
function talk(who: Citizen, turns: readonly string[]): PracticeConversation {
  let now = NOW;
  return turns.reduce(
    (before, text) => {
      const sent = send(before, text, now, 1);
      now += MINUTE;
      return advance(sent, now, 1);
    },
    begin(who, 1, NOW, 1),
  );
}

describe.each(citizens.map((each) => [each.id, each] as const))('the script of %s', (_, who) => {
  const scenes = Object.values(who.scenes);
  const outcomes: readonly Outcome[] = scenes.flatMap(({ branches, otherwise, unprompted }) => [
    ...branches,
    otherwise,
    ...(unprompted ? [unprompted] : []),
  ]);

  test('leads only to scenes that exist, and to each of them', () => {
    const goals = [who.begins, ...outcomes.map(({ goesTo }) => goesTo)].filter((goal) => goal !== null);
    expect(new Set(goals)).toEqual(new Set(Object.keys(who.scenes)));
  });

  test('comes to an end, whether the agent asks, answers or puts off', () => {
    const habits = ['Lukt het zo? Kun je hier iets mee?', 'Ga naar de website.', 'Ik zoek het morgen uit.'];
    for (const habit of habits) {
      let now = NOW;
      let conversation = begin(who, 1, NOW, 1);
      for (let turn = 0; turn < 12 && conversation.scene !== null; turn += 1) {
        conversation = advance(send(conversation, habit, now, 1), now + 5 * MINUTE, 1);
        now += 5 * MINUTE;
      }
      expect(conversation.scene, habit).toBeNull();
    }
  });

  test('is about arrangements that a channel can have', () => {
    expect(channelSchema.safeParse(who.channel).success).toBe(true);
  });
});

describe('a citizen', () => {
  test('types before they speak', () => {
    const sent = send(begin(citizen('library'), 1, NOW, 1), 'Wat doet het niet?', NOW, 1);
    const soon = advance(sent, NOW + 3000, 1);
    expect(soon.typing).toBe(true);
    expect(said(soon)).toHaveLength(1);
    const later = advance(sent, NOW + MINUTE, 1);
    expect(later.typing).toBe(false);
    expect(said(later)).toHaveLength(3);
  });

  test('is as many times quicker as asked', () => {
    const sent = send(begin(citizen('library'), 1, NOW, 60), 'Wat doet het niet?', NOW, 60);
    expect(said(advance(sent, NOW + 1000, 60))).toHaveLength(3);
  });

  test('answers all that was written in one turn, not every message apart', () => {
    const first = send(begin(citizen('library'), 1, NOW, 1), 'Hallo Sanne!', NOW, 1);
    const second = send(first, 'Wat doet het niet?', NOW + 1000, 1);
    expect(said(advance(second, NOW + MINUTE, 1))[1]).toContain('mijn bibliotheekpas. De automaat zegt');
  });

  test('does not come back from silence sooner because the agent repeats itself', () => {
    const turns = [
      'Wat doet het niet?',
      'Vraag een nieuwe pas aan via de website.',
      'Fijne dag!',
      'Tot ziens!',
    ];
    const silent = talk(citizen('library'), turns);
    expect(said(silent).at(-1)).toBe('ok');
    expect(said(advance(silent, NOW + 10 * MINUTE, 1)).at(-1)).toContain('Ik kom er toch niet uit');
  });

  test('asks once whether somebody is there', () => {
    const waiting = advance(begin(citizen('municipality'), 1, NOW, 1), NOW + 60 * MINUTE, 1);
    expect(said(waiting).filter((text) => text === 'Is er iemand?')).toHaveLength(1);
  });
});

describe('words in a script', () => {
  const scene = {
    branches: [
      { when: ['bel'], says: [], goesTo: 'whole word' },
      { when: ['pasnummer*'], and: ['?'], says: [], goesTo: 'beginning of a question' },
    ],
    otherwise: { says: [], goesTo: 'otherwise' },
  };

  test.each([
    ['Bel ons gerust.', 'whole word'],
    ['Dat is een foutbel', 'otherwise'],
    ['Wat zijn uw pasnummers?', 'beginning of a question'],
    ['Uw pasnummer staat op de pas.', 'otherwise'],
  ])('%s', (turn, goesTo) => {
    expect(chooseOutcome(scene, turn).goesTo).toBe(goesTo);
  });
});

describe('a trainee meets', () => {
  const lines = (who: Citizen) =>
    [
      ...who.opening.map(({ text }) => text),
      ...Object.values(who.scenes).flatMap(({ branches, otherwise }) =>
        [...branches, otherwise].flatMap(({ says }) => says.map(({ text }) => text)),
      ),
    ].map((text) => ({ text, reading: read(text) }));

  test('personal data from every citizen', () => {
    const types = citizens.map((who) =>
      lines(who).flatMap(({ reading }) => reading.personalData.map(({ type }) => type)),
    );
    expect(types.filter((found) => found.length === 0)).toEqual([]);
    expect(types.slice(0, 3)).toEqual([
      expect.arrayContaining(['date-of-birth']),
      expect.arrayContaining(['bsn']),
      expect.arrayContaining(['iban']),
    ]);
  });

  test('an “ok” that is not yet a yes, from every citizen', () => {
    for (const who of citizens) {
      expect(
        lines(who).some(({ reading }) => reading.acts.has('weak-ack')),
        who.id,
      ).toBe(true);
    }
  });

  test('a request that is not clear', () => {
    const opening = citizen('library').opening.map(({ text }) => read(text));
    expect(opening.some(({ requestClear }) => requestClear)).toBe(false);
  });
});
