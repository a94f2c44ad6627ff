import { describe, expect, it } from 'vitest';
import { namesTopic } from '../../../utils/dutch/topics/names-topic';

describe('a topic of a trainer in a text', () => {
  it.each([
    ['kwijtschelding', 'Kan ik KWIJTSCHELDING krijgen?'],
    ['kwijtschelding', 'kunnen jullie die aanslag kwijtschelden'],
    ['kwijtschelding', 'waar is het kwijtscheldingsformulier'],
    [
      'uitstel van betaling',
      'ik wil graag uitstel voor de betaling van de aanslag, uitstel van een betaling dus',
    ],
    ['WMO', 'heb ik recht op wmo-vervoer of op de wmo'],
    ['privé', 'het gaat om een prive kwestie'],
  ])('%s: %s', (topic, text) => expect(namesTopic(text, topic)).toBe(true));

  it.each([
    ['kwijtschelding', 'ik ben mijn pas kwijt'],
    ['wmo', 'de wmoeder'],
    ['uitstel van betaling', 'de betaling is gelukt'],
    ['geld', 'tot wanneer is dit geldig?'],
    ['', 'wat dan ook'],
    ['?!', 'wat dan ook?!'],
  ])('not %s: %s', (topic, text) => expect(namesTopic(text, topic)).toBe(false));
});
