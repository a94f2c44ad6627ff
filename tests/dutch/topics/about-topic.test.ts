import { expect, it } from 'vitest';
import { isAboutTopic } from '../../../utils/dutch/topics/about-topic';

it.each([
  ['Ik ben mijn pas kwijt', 'pas kwijt'],
  ['Hoe laat gaan jullie open?', 'openingstijden'],
  ['hoe verleng ik men paspoort', 'paspoort verlengen'],
  ['Waar vraag ik een parkeervergunning aan?', 'vergunning aanvragen'],
  ['Hoe word ik lid?', 'lid worden'],
])('%s is about %s', (text, topic) => expect(isAboutTopic(text, topic)).toBe(true));

it.each([
  ['Is er een lid van de raad aanwezig?', 'lid worden'],
  ['Wat kost een paspoort?', 'paspoort verlengen'],
  ['Wat kost een identiteitskaart?', 'paspoort'],
  ['Hallo', 'openingstijden'],
  ['Iets', 'de'],
])('%s is not about %s', (text, topic) => expect(isAboutTopic(text, topic)).toBe(false));
