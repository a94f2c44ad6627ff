import { describe, expect, it } from 'vitest';
import { signalOf } from '../../../utils/dutch/signal/signal';

describe('what an organisation can learn from a message', () => {
  it.each([
    ['Ik begrijp niets van de brief over de afvalpas', 'brief'],
    ['wat een onduidelijke brief was dat', 'brief'],
    ['De factuur klopt volgens mij niet', 'brief'],
    ['de site doet het niet bij mij', 'website'],
    ['Op jullie website staat een verkeerd telefoonnummer', 'website'],
    ['De link in de mail werkt niet', 'website'],
    ['Er is een storing bij het inloggen', 'storing'],
    ['de lift op het station is al weken kapot', 'lift'],
    ['lantaarnpaal voor nr 12 doet het niet meer', 'lantaarnpaal'],
    ['Er is weer eens vandalisme gepleegd in de Kerkstraat', 'vandalisme'],
    ['Het bankje bij de vijver is vernield', 'bankje'],
    ['De betaalautomaat is stuk', 'betaalautomaat'],
  ])('%s', (text, topic) => expect(signalOf(text)).toEqual({ topic, reported: true }));

  it.each(['Ik kreeg een brief over de afvalpas, wat moet ik daarmee?', 'Kan dat via de website?'])(
    'is only about it: %s',
    (text) => expect(signalOf(text)?.reported).toBe(false),
  );

  it.each([
    'Zijn jullie zaterdag open?',
    'Mijn printer is kapot, kan ik bij jullie printen?',
    'mijn telefoon is stuk',
    'Er is geen storing meer, bedankt',
    'De lift is niet kapot hoor',
  ])('is about nothing of the kind: %s', (text) => expect(signalOf(text)?.reported ?? false).toBe(false));
});
