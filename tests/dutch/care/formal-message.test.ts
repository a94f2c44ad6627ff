import { describe, expect, it } from 'vitest';
import type { FormalKind } from '../../../utils/dutch/care/care-reading';
import { findFormalMessages } from '../../../utils/dutch/care/formal-message';
import { wordsOf } from './words-of';

const read = (text: string) =>
  findFormalMessages(wordsOf(text)).map(({ kind, intent }) => `${kind} ${intent}`);

const SUBMITS: readonly (readonly [FormalKind, string])[] = [
  ['objection', 'Hierbij maak ik bezwaar tegen mijn aanslag.'],
  ['objection', 'ik wil bezwaar maken tegen die parkeerboete'],
  ['objection', 'bij deze teken ik bezwaar aan tegen de kapvergunning'],
  ['objection', 'ben het er niet mee eens en dien een bezwaarschrift in'],
  ['appeal', 'ik ga in beroep tegen jullie besluit'],
  ['appeal', 'wij stellen hoger beroep in'],
  ['complaint', 'ik wil een klacht indienen'],
  ['complaint', 'Ik heb een klacht over jullie medewerker, hij was erg onbeschoft'],
  ['complaint', 'hierbij een officiële klacht over hoe ik aan de balie behandeld ben'],
  ['complaint', 'wil een klacht neerleggen over de klantmanager'],
  ['complaint', 'Ik wil officieel klagen over hoe ik ben behandeld'],
  ['woo-request', 'ik doe een woo-verzoek naar alle stukken over het zwembad'],
  ['woo-request', 'op grond van de Woo wil ik alle mails van de wethouder'],
  ['notice-of-default', 'hierbij stel ik u in gebreke'],
  ['notice-of-default', 'dit is een ingebrekestelling, u heeft nog twee weken'],
  ['liability', 'ik stel de gemeente aansprakelijk voor de schade aan mijn auto'],
  ['liability', 'wil mn schade verhalen door die losse stoeptegel'],
  ['view', 'ik wil mijn zienswijze indienen op het bestemmingsplan'],
  ['application', 'hierbij vraag ik een gehandicaptenparkeerkaart aan'],
  ['application', 'bij deze verzoek ik u om handhavend op te treden'],
];

const ASKS: readonly (readonly [FormalKind, string])[] = [
  ['objection', 'hoe maak ik bezwaar?'],
  ['objection', 'kan ik nog bezwaar maken tegen de woz'],
  ['objection', 'wanneer krijg ik bericht over mijn bezwaarschrift?'],
  ['complaint', 'waar kan ik een klacht indienen over een medewerker?'],
  ['appeal', 'tot wanneer kan je in beroep gaan'],
  ['woo-request', 'hoe werkt een woo verzoek bij jullie?'],
  ['liability', 'wie kan ik aansprakelijk stellen als mijn auto beschadigd is?'],
];

const STAYS_QUIET: readonly string[] = [
  'Jullie blijven in gebreke met dat antwoord van gisteren',
  'Mijn zienswijze is gewoon dat het lelijk is',
  'Als jullie niet snel antwoorden volgt een ingebrekestelling',
  'ik heb er geen bezwaar tegen',
  'Ik heb geen bezwaar als u belt.',
  'heeft u er bezwaar tegen als ik later kom?',
  'klachten over mijn knie',
  'ik heb al weken klachten aan mijn rug, kan ik een parkeerkaart krijgen',
  'klacht over zwerfvuil bij de flat',
  'ik heb een klacht over de stank uit het riool',
  'mijn beroep is loodgieter',
  'ik doe een beroep op jullie hulp',
  'heb ik een aansprakelijkheidsverzekering nodig voor het buurtfeest',
  'woohoo het is gelukt',
  'hierbij de foto van de kapotte lantaarn',
  'het enige bezwaar is dat het ver lopen is',
  'geen klachten hoor, alles top',
  'welk beroep kan ik met die opleiding doen',
  'de bus komt te laat',
];

describe('formal messages', () => {
  it.each(SUBMITS)('%s: %s', (kind, sentence) => {
    expect(read(sentence)).toContain(`${kind} submits`);
  });
  it.each(ASKS)('asks about %s: %s', (kind, sentence) => {
    expect(read(sentence)).toContain(`${kind} question`);
  });
  it.each(STAYS_QUIET)('quiet: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe('a remedy that is only told of', () => {
  it.each([
    'jullie hebben mijn bezwaar afgewezen',
    'Bezwaar maken kan tot zes weken na de dagtekening.',
    'u kunt bezwaar maken binnen zes weken',
    'Een klacht indienen kan via de website.',
    'op mijn bezwaar kreeg ik nooit antwoord',
  ])('is not lodged here: %s', (text) => {
    expect(read(text).filter((found) => found.endsWith('submits'))).toEqual([]);
  });

  it('leaves what is lodged in the same sentence', () => {
    expect(read('jullie hebben mijn bezwaar afgewezen, dus ik ga in beroep')).toContain('appeal submits');
  });

  it('asking to note it down is lodging it', () => {
    expect(read('Ik ga in beroep tegen uw beslissing, kunt u dat noteren?')).toContain('appeal submits');
  });
});
