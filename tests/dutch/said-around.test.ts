import { describe, expect, it } from 'vitest';
import type { Act } from '../../utils/dutch/dutch-reading';
import { read } from '../../utils/dutch/read';

const kinds = (text: string) => read(text).personalData.map(({ type }) => type);

describe("a condition is somebody's whatever another clause is about", () => {
  it.each([
    'De lift doet het weer niet en ik zit in een rolstoel',
    'Er is een boek kwijt en mijn broer is doof',
    'Bij mij is reuma gevonden en over twee weken begint de behandeling.',
    'Kan iemand even kijken bij mijn buurvrouw, ze heeft een zwak hart',
    'Door de chemo ruik ik niets, kunnen jullie daar iets aan doen?',
    'Oma draagt een gehoorapparaat en dat fluit bij jullie poortjes, is dat erg?',
    'Onze zoon heeft een notenallergie, kunnen jullie dat noteren?',
    'Hallo ik heb reuma, kunnen jullie iemand sturen?',
    'Goedemiddag mijn man heeft parkinson, hij kan niet naar de balie komen.',
  ])('%s', (text) => expect(kinds(text)).toContain('health'));

  it.each([
    'Goedemiddag mevrouw Jansen, een rolstoel kunt u bij de balie lenen.',
    'Heeft u epilepsie, of is het iets anders?',
    'Is epilepsie erfelijk, weten jullie dat?',
    'Wat is reuma eigenlijk, kunt u dat uitleggen?',
    'Hij zit in een rolstoel en lost moorden op, welke serie is dat?',
    'Zij heeft kanker, hebt u dat boek?',
    'Het verhaal gaat over mensen in Parijs, zij heeft een zwak hart',
    'Bij mij is een rollator gevonden in de tuin',
    'Mijn hart slaat over van blijdschap!',
    'Ik snij mezelf in de vingers als ik dat teken',
  ])('of nobody: %s', (text) => expect(kinds(text)).toEqual([]));
});

describe('politeness is no request', () => {
  it.each([
    'Ik help u graag. Op uw rijbewijs vindt u het BSN bij nummer 4d.',
    'Graag gedaan! De bank heeft daarvoor uw IBAN nodig.',
    'Uw postcode staat boven aan de brief. Mocht er iets zijn, dan hoor ik het graag van u.',
  ])('%s', (text) => expect(read(text).asksFor).toEqual([]));

  it.each([
    ['Goedemiddag mevrouw Jansen, wat is uw geboortedatum?', 'date-of-birth'],
    ['Hallo, uw postcode graag', 'postcode-address'],
    ['Beste meneer De Boer, en uw e-mailadres?', 'email'],
    ['Hallo wat is uw geboortedatum, dan zoek ik het op', 'date-of-birth'],
    ['Goedemiddag mag ik uw BSN, dan zoek ik het dossier op.', 'bsn'],
    ['De IBAN die u gaf klopt niet. Indien er iets mist, wilt u hem dan opnieuw sturen?', 'iban'],
    ['Waar kan ik u bellen? Dan stuur ik de bevestiging per mail.', 'phone'],
    ['Uw e-mailadres klopt niet, wat is uw adres dan wel?', 'email'],
  ] as const)('a request behind a greeting: %s', (text, type) => expect(read(text).asksFor).toEqual([type]));
});

describe('what a message does, behind a greeting', () => {
  it.each([
    ['Hallo, lukt het inloggen nu wel?', 'check-question'],
    ['Goedemorgen meneer Bos, is het zo duidelijk voor u?', 'check-question'],
    ['Hallo, daarvoor moet u bij de waterschapsbank zijn.', 'referral'],
    ['Hoi, ik zoek het even voor je op.', 'hold'],
  ] as readonly (readonly [string, Act])[])('%s: %s', (text, act) => expect(read(text).acts).toContain(act));
});
