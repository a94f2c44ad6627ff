import { expect, it } from 'vitest';
import { agent, citizen, type Line, situationOf } from '../../utils/rules/example';
import { givesAnswer } from '../../utils/rules/gives-answer';
import { hasOpenPromise } from '../../utils/rules/open-promise';

const open = (...before: Line[]) => hasOpenPromise(situationOf({ before }, ['message']).conversation);
const ASKED = citizen('Wanneer wordt de boom gesnoeid?');
const PROMISED = agent('Ik vraag het na bij de afdeling Groen.');

it('stays open until the agent tells something', () => {
  expect(open(ASKED, PROMISED)).toBe(true);
  expect(open(ASKED, PROMISED, agent('Neem rustig de tijd.'), citizen('ok'))).toBe(true);
  expect(open(ASKED, PROMISED, agent('De boom wordt in maart gesnoeid.'))).toBe(false);
  expect(open(ASKED, agent('De boom wordt in maart gesnoeid.'))).toBe(false);
});

it.each([
  ['De balie is open tot 17.00 uur.', true],
  ['Hallo! Dat kan via de website.', true],
  ['Graag gedaan! Fijne dag.', false],
  ['Momentje, ik kijk het na.', false],
  ['Om welke straat gaat het?', false],
])('%s tells something: %s', (text, tells) => {
  const [message] = situationOf({ before: [agent(text)] }, ['message']).conversation.messages;
  expect(message && givesAnswer(message)).toBe(tells);
});
