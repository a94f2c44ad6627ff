import { describe, expect, it } from 'vitest';
import type { Unpleasant } from '../../../utils/dutch/care/care-reading';
import { findUnpleasant } from '../../../utils/dutch/care/unpleasant';
import { wordsOf } from './words-of';

const kindsOf = (text: string) => {
  const found = findUnpleasant(wordsOf(text));
  return (['insult', 'swearing', 'threat', 'discrimination'] as const).filter(
    (kind) => found[kind].length > 0,
  );
};

const SPEAKS: Readonly<Record<keyof Unpleasant, readonly string[]>> = {
  insult: [
    'je bent echt een idioot',
    'wat een stelletje prutsers zijn jullie',
    'rot op',
    'jullie zijn gewoon achterlijk',
    'hou toch je bek',
    'klootzak!',
    'krijg de tering',
    'dom wijf',
    'stelletje zakkenvullers',
    'ge zijt ne onnozelaar',
    'die collega van jou is een trut',
    'u bent niet goed wijs',
    'ben je doof ofzo',
    'lekker ding, stuur eens een naaktfoto',
    'luie ambtenaren',
    'val dood jij',
    'val dood',
    'wat een debiel achter die balie',
    'Je kan de tering krijgen met je parkeerbonnen',
    'wat een idioot ben jij',
    'hoe dom kun je zijn',
    'fuck you',
    'idioot dat je bent',
    'zelf een sukkel',
    'omdat jij te dom bent om te helpen',
    'jullie zijn echt een stel luie donders',
  ],
  swearing: [
    'wat een kutweer',
    'verdorie, alweer mis',
    'godverdomme het lukt weer niet',
    'het is godverdomme al de derde keer dat de bak niet geleegd is',
    'wat een kutsysteem',
    'die klote website doet het weer niet',
    'shit, verkeerde nummer',
    'mijn buurman is een klootzak',
    'een of andere idioot heeft zijn auto op de stoep gezet',
    'wat een teringzooi hier',
    'het kan me geen reet schelen',
    'potverdorie waar blijft die brief',
  ],
  threat: [
    'ik trek je over die balie heen',
    'Pas maar op als je naar je auto loopt',
    'Ik ken je kinderen',
    'Dan krijg je een klap voor je kop',
    'ik maak je dood',
    'ik weet waar je werkt',
    'ik kom naar jullie toe en sla je op je bek',
    'dan steek ik dat gemeentehuis in de fik',
    'ik weet je te vinden',
    'je zult hier spijt van krijgen',
    'als dat geld er morgen niet is kom ik met een mes',
    'pas maar op jij',
    'ik ga die ambtenaar in elkaar slaan',
    'ik gooi een steen door de ruit',
    'wacht maar tot ik je tegenkom',
    'er ligt een bom in het stadhuis',
    'jullie gaan er allemaal aan',
    'kzal u wel weten wonen',
    'pas maar op als je straks naar huis gaat',
    'jij bent de volgende, ik weet in welke auto je rijdt',
  ],
  discrimination: [
    'ga terug naar je eigen land',
    'kutmarokkanen',
    'vuile homo',
    'ik wil niet door een buitenlander geholpen worden',
    'alle buitenlanders moeten oprotten',
    'stelletje geitenneukers',
    'die polen zijn allemaal dieven',
    'ik wil een echte nederlander spreken',
    'zandneger',
    'rot op naar je zandbak terug naar marokko',
    'spleetoog',
    'vieze jood',
  ],
};

const STAYS_QUIET: readonly string[] = [
  'Straks gebeuren er ongelukken hier op de kruising',
  'Als jullie niks aan die put doen gebeuren er ongelukken',
  'Hier vallen nog doden, er wordt veel te hard gereden',
  'Ik vermoord die duiven nog eens',
  'Ik schiet mezelf door mn kop',
  'Wat een idioot systeem is dit',
  'Wat een debiel systeem hebben jullie',
  'sukkel die ik ben',
  'slechte service',
  'jullie zijn te laat',
  'ik stap naar de krant',
  'ik dien een klacht in',
  'ik schakel een advocaat in',
  'wat een belachelijke regel',
  'dit is echt schandalig slecht geregeld',
  'ik ben hier zo klaar mee',
  'ik vermoord die printer nog een keer',
  'sorry ik ben ook een sukkel, verkeerde pas',
  'rotzooi op straat bij de glasbak',
  'ze noemden mij een vieze homo',
  'ik ben uitgescholden voor kutmarokkaan op het station',
  'mijn man heeft kanker',
  'mijn buurman bedreigt mij, hij zegt ik weet waar je woont',
  'ik zal jullie weten te vinden als ik hulp nodig heb, bedankt!',
  'de eikels vallen van de boom',
  'ik kom morgen naar het gemeentehuis',
  'weet je waar ik een container kan krijgen?',
  'jullie zijn gek op regels',
  'ik weet waar jullie zitten, tot morgen!',
  'pas op met die link, is dat geen phishing?',
  'hebben jullie het boek de idioot?',
  'die regeling is idioot ingewikkeld',
  'wat dom van mij',
  'ik sla het nummer op',
  'dit kan echt niet, ik verwacht vandaag antwoord',
  'de lading rot op het veld',
  'Rotterdam is mooi',
  'er zit een rat in mijn tuin',
  'mijn vrouw vermoordt me als ik het weer vergeet',
  'is jullie site ziek of zo',
  'is er een cursus voor turkse vrouwen',
];

describe('unpleasant messages', () => {
  for (const [kind, sentences] of Object.entries(SPEAKS)) {
    it.each(sentences)(`${kind}: %s`, (sentence) => {
      expect(kindsOf(sentence)).toContain(kind);
    });
  }
  it.each(SPEAKS.swearing)('is not at the reader: %s', (sentence) => {
    expect(kindsOf(sentence)).toEqual(['swearing']);
  });
  it.each(STAYS_QUIET)('quiet: %s', (sentence) => {
    expect(kindsOf(sentence)).toEqual([]);
  });
});
