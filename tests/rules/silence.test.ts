import { expect, it } from 'vitest';
import { agent, citizen, type Example, situationOf } from '../../utils/rules/example';
import { silenceOf, spokenAt } from '../../utils/rules/silence';

const ASKED = citizen('Hoe vraag ik een vergunning aan?');
const ANSWER = agent('Dat kan via de website.');
const silence = (example: Example) => silenceOf(situationOf(example, ['tick']));

it('lasts from the last word of the agent, and not while the citizen has the last word', () => {
  expect(silence({ before: [ASKED, ANSWER], later: 4 })?.lasted).toBe(240_000);
  expect(silence({ before: [ASKED, ANSWER, citizen('even kijken')], later: 4 })).toBeNull();
  expect(silence({ before: [ANSWER], later: 4 })).toBeNull();
});

it('is none after a goodbye', () => {
  expect(silence({ before: [ASKED, agent('Via de website. Fijne dag!')], later: 4 })).toBeNull();
});

it('knows a calm word by what it says, or because it came long after the answer', () => {
  const after = (text: string, later: number) =>
    silence({ before: [ASKED, ANSWER, agent(text, { later })], later: 1 })?.reassured;
  expect(after('Neemt u gerust de tijd.', 0.2)).toBe(true);
  expect(after('Hallo?', 3)).toBe(true);
  expect(after('U heeft DigiD nodig.', 0.2)).toBe(false);
});

it('counts from when a message was seen to come in where the console shows whole minutes', () => {
  const message = { id: 'a', author: 'agent', text: '', kind: 'text' } as const;
  expect(spokenAt({ ...message, sentAt: 60_000, seenAt: 95_000 })).toBe(95_000);
  expect(spokenAt({ ...message, sentAt: 60_000, seenAt: 9_000_000 })).toBe(60_000);
});
