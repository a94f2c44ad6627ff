import { expect, it } from 'vitest';
import { catalogue } from '../../utils/rules/registry';
import { draft, MINUTE, reading, SECOND, START, said, send, setStage } from './stage';

/** What a page gives where nobody can tell who spoke. */
const UNSURE = reading([], { key: 'Sanne (composer)', composerOnly: true });

/** Shown beside one another, or under a card. */
const spoken = (stage: ReturnType<typeof setStage>) => stage.counted.map((each) => each.split(' ')[0]);

it('warns about private data in what the agent writes, though nobody knows what was said before', () => {
  const stage = setStage();
  stage.session.see(UNSURE, START);
  expect(send(stage, 'Wat is uw burgerservicenummer?', START + MINUTE)).toBe(true);
  expect(stage.view.card?.rule.id).toBe('do-not-ask-private-data');
});

it('sees two forms of address in one draft', () => {
  const stage = setStage();
  stage.session.see(UNSURE, START);
  draft(stage, 'Kunt u je pas meenemen? Dan help ik u en kijk ik met je mee.', START + MINUTE);
  expect(spoken(stage)).toContain('address-mixed');
});

it('says nothing that rests on the conversation: no greeting, no check question, no farewell, no waiting', () => {
  const stage = setStage(catalogue.map((rule) => ({ rule })));
  stage.session.see(UNSURE, START);
  const alone = new Set(catalogue.filter(({ draftAlone }) => draftAlone).map(({ id }) => id));
  for (const text of [
    'U moet het formulier opsturen.',
    'Fijne dag!',
    'Dat weet ik niet.',
    'Ik bel u morgen.',
  ]) {
    draft(stage, text, START + MINUTE);
    send(stage, text, START + 2 * MINUTE);
    stage.session.tick(START + 90 * MINUTE);
  }
  expect(spoken(stage).filter((rule) => !alone.has(rule ?? ''))).toEqual([]);
});

it('begins afresh when the page can be read after all', () => {
  const stage = setStage();
  stage.session.see(UNSURE, START);
  draft(stage, 'Wat is uw burgerservicenummer?', START + SECOND);
  stage.session.draft('', START + 10 * SECOND);
  const bsn = said('citizen', 'Mijn bsn is 111222333');
  stage.session.see(reading([bsn]), START + MINUTE);
  expect(stage.view.card?.rule.id).toBe('citizen-shared-private-data');
  expect(stage.view.conversation?.messages).toHaveLength(1);
});
