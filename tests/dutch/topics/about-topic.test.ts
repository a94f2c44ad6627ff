import { expect, it } from 'vitest';
import { isAboutTopic, topicsOf } from '../../../utils/dutch/topics/about-topic';

it.each([
  ['Ik ben mijn pas kwijt', 'pas kwijt'],
  ['Hoe laat gaan jullie open?', 'openingstijden'],
  ['hoe verleng ik men paspoort', 'paspoort verlengen'],
  ['Waar vraag ik een parkeervergunning aan?', 'vergunning aanvragen'],
  ['Hoe word ik lid?', 'lid worden'],
  ['Kan ik hier iets afdrukken?', 'printen, afdrukken'],
])('%s is about %s', (text, topic) => expect(isAboutTopic(text, topic)).toBe(true));

it.each([
  ['Is er een lid van de raad aanwezig?', 'lid worden'],
  ['Wat kost een paspoort?', 'paspoort verlengen'],
  ['Wat kost een identiteitskaart?', 'paspoort'],
  ['Hallo', 'openingstijden'],
  ['Iets', 'de'],
  ['Ik heb een nieuwe pas', 'pas kwijt, printen'],
  ['Hallo', ', ;'],
])('%s is not about %s', (text, topic) => expect(isAboutTopic(text, topic)).toBe(false));

it('of several topics the one that says most comes first', () => {
  const list = ['paspoort', 'printen', 'paspoort verlengen'].map((topic) => ({ topic }));
  expect(topicsOf('Hoe verleng ik mijn paspoort?', list)).toEqual([2, 0]);
  expect(topicsOf('Hallo', list)).toEqual([]);
});
