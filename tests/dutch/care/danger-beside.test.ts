import { describe, expect, it } from 'vitest';
import { findDanger } from '../../../utils/dutch/care/danger';
import { findFiguresOfSpeech } from '../../../utils/dutch/care/figure-of-speech';
import { wordsOf } from './words-of';

const kinds = (text: string) => [...new Set(findDanger(wordsOf(text)).map(({ kind }) => kind))].sort();

describe('a negation of something else leaves a danger as it is', () => {
  it.each([
    ['mijn broer gaat van het dak springen en hij neemt niet op', 'suicide'],
    ['mijn vriend heeft al zijn pillen geslikt en doet niet open', 'suicide'],
    ['hij slaat me en ik mag niet naar buiten', 'violence'],
    ['mijn zoon slaat mij als hij geen geld krijgt', 'violence'],
    ['mijn vrouw heeft een hartaanval en ik weet niet wat ik moet doen', 'medical'],
    ['het ruikt naar gas en ik krijg de kraan niet dicht', 'fire'],
    ['de dijk is doorgebroken en we kunnen niet weg', 'water'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each([
    'hij springt niet van het dak hoor',
    'ik ga er geen eind aan maken',
    'hij slaat mij nooit hoor',
    'ik heb nog nooit een hartaanval gehad',
    'ik ruik geen gas hoor',
    'het water komt niet in huis',
  ])('a negation of the danger itself does not: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('who does it to whom', () => {
  it.each([
    'hij heeft gezegd dat hij me iets aandoet',
    'ik ben bang dat hij mij iets aandoet',
    'ze staan voor de deur en willen me iets aandoen',
  ])('another: %s', (text) => {
    expect(kinds(text)).toEqual(['violence']);
  });

  it.each(['ik ben bang dat ik mezelf iets aandoe', 'ik ga mij iets aandoen'])('oneself: %s', (text) => {
    expect(kinds(text)).toEqual(['suicide']);
  });
});

describe('leaving life and leaving anything else', () => {
  it.each([
    'voor mij hoeft het niet meer',
    'ik hoef niet meer',
    'vannacht stap ik eruit, zeg tegen mijn kinderen dat ik van ze hou',
    'ik stap er vanavond uit',
  ])('life: %s', (text) => {
    expect(kinds(text)).toEqual(['suicide']);
  });

  it.each([
    'die nieuwsbrieven hoef ik niet meer',
    'voor mij hoeft het niet per post',
    'ik stap eruit, het contract is me te duur',
    'vannacht stap ik in de bus naar Berlijn',
    'bij welke halte stap ik eruit voor het stadhuis',
    'sorry voor alle vragen, het is nu klaar',
  ])('something else: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('children', () => {
  it.each([
    'mijn leerling van negen vertelde dat oom bij haar in bed kruipt en aan haar zit',
    'er staat een peuter helemaal alleen tussen de auto’s, geen ouder te zien',
    'de jongste is vier en ze zitten al de hele dag alleen in huis',
    'ik ben 12 en mijn oom komt bij mij in bed',
  ])('not safe: %s', (text) => {
    expect(kinds(text)).toContain('child');
  });

  it.each([
    'mijn dochter komt ’s nachts bij ons in bed liggen',
    'mijn dochter van negen loopt alleen naar school',
    'de trainer zit aan haar tafel',
    'mijn zoontje zit graag alleen in de leeshoek',
  ])('quite safe: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('water', () => {
  it('who drowns is a medical danger, a vehicle in a canal as well', () => {
    expect(kinds('er is een kind door het ijs gezakt en wij kunnen er niet bij')).toEqual(['medical']);
    expect(kinds('er ligt een auto in het kanaal')).toEqual(['medical']);
  });

  it.each([
    'er ligt een fiets in het kanaal',
    'er ligt al weken een auto in de sloot',
    'de bus rijdt langs het kanaal',
  ])('quiet: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('strong words', () => {
  it.each([
    'mijn laptop ging dood',
    'die bureaucratie is moordend',
    'dat plan is de doodsteek voor onze winkel',
  ])('are a figure of speech: %s', (text) => {
    expect(findFiguresOfSpeech(wordsOf(text))).not.toEqual([]);
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    'er ligt een dode zwaan in de vijver',
    'de klok slaat niet meer aan',
    'het is doodstil op straat',
  ])('mean what they say, and harm nobody: %s', (text) => {
    expect(findFiguresOfSpeech(wordsOf(text))).toEqual([]);
    expect(kinds(text)).toEqual([]);
  });
});
