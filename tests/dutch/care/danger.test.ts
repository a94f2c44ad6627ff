import { describe, expect, it } from 'vitest';
import type { DangerKind } from '../../../utils/dutch/care/care-reading';
import { findDanger } from '../../../utils/dutch/care/danger';
import { wordsOf } from './words-of';

const kinds = (text: string) => new Set(findDanger(wordsOf(text)).map((danger) => danger.kind));

const SPEAKS: Readonly<Record<DangerKind, readonly string[]>> = {
  suicide: [
    'ik wil er niet meer zijn',
    'Ik wil dood, het hoeft voor mij niet meer',
    'ik ga er een eind aan maken vanavond',
    'mn leven heeft geen zin meer',
    'wou dat ik dood was',
    'ik sta op de brug en ga springen',
    'mijn dochter zegt dat ze niet meer wil leven',
    "heb al m'n pillen ingenomen",
    'iedereen is beter af zonder mij',
    'ik denk elke dag aan zelfmoord',
    'mijn vriend dreigt zichzelf iets aan te doen, wat moet ik doen',
    'kzie het nie meer zitten, ik wil nie meer leven',
    'het liefst zou ik gaan slapen en nooit meer wakker worden',
    'Ik stap er uit. Dit was mijn laatste bericht, ik maak er een einde aan',
  ],
  violence: [
    'mijn man slaat mij en ik durf niet naar huis',
    'er staat iemand met een mes voor de deur',
    'mn ex bedreigt me, hij staat buiten',
    'ik word mishandeld door mijn vriend',
    'er wordt hier geschoten!!',
    'help er zijn inbrekers in huis',
    'hij zei dat hij mij gaat vermoorden',
    'de buurman loopt rond met een bijl',
    'er is een vechtpartij aan de gang op het plein',
    'ik word gestalkt door mijn ex',
    'mijn broer heeft mij net geslagen',
    'ze hebben me opgesloten in de kelder',
  ],
  medical: [
    'auto te water bij de brug, er zit nog iemand in',
    'mijn vader ademt niet meer',
    'ik heb pijn op de borst en krijg geen lucht',
    'er ligt een man bewusteloos voor de bieb',
    'mijn moeder reageert niet meer, ze is gevallen',
    'volgens mij heeft mijn buurvrouw een beroerte',
    'er drijft iemand in de gracht',
    'zoontje heeft een knoopcel ingeslikt',
    'ze bloedt heel erg uit haar hoofd',
    'er is net een fietser aangereden, hij is gewond',
    'kind in het water gevallen bij de sluis',
    'mn man heeft n hartaanval help',
    'hij is flauwgevallen en komt niet bij',
  ],
  fire: [
    'er is brand bij de buren',
    'ik ruik een hele sterke gaslucht in de straat',
    'de container staat in brand',
    'vlammen uit het dak van de school!',
    'zwarte rook komt uit de flat hiernaast',
    'onze co-melder gaat af',
    'het balkon dreigt in te storten',
    'er was net een explosie in de straat',
    'schuur staat in de fik',
    'de muur is ingestort en er lopen mensen',
    'gaslek in de Molenstraat',
    'BRAND help',
  ],
  child: [
    'mijn zoontje van 4 is weggelopen, we kunnen hem nergens vinden',
    'dochter is al 3 uur vermist',
    'er zit een baby alleen in een auto in de zon',
    'het buurmeisje wordt elke dag geslagen',
    'mijn stiefvader zit aan mij',
    'de buurman slaat zijn kinderen',
    'ik ben 14 en mijn vader slaat mij',
    'ik hoor de kinderen van hiernaast elke avond gillen',
    'we zijn onze peuter kwijt op de markt',
    'kind loopt alleen langs de snelweg',
    'mn neefje zit onder de blauwe plekken',
    'kleuter al uren alleen buiten op straat',
  ],
  water: [
    'de dijk is doorgebroken!',
    'de dijk is aan het schuiven bij ons',
    'er zit een scheur in de dijk en er komt water door',
    'het water stroomt ons huis binnen',
    'water loopt over de kade heen',
    'de hele straat staat onder water',
    'de kade is verzakt en het lekt',
  ],
};

const STAYS_QUIET: readonly string[] = [
  'ik ga dood van het lachen',
  'ik spring uit mijn vel als dit nog langer duurt',
  'hebben jullie een folder over zelfmoordpreventie?',
  'mijn oma is overleden, hoe zeg ik haar abonnement op',
  'Ik zoek een boek over zelfdoding voor mijn werkstuk.',
  'ik schaam me dood dat ik het vergeten was',
  'er ligt een dode eend in de sloot',
  'ik schrok me kapot van die rekening',
  'kreeg bijna een hartaanval van de aanslag',
  'de lantaarnpaal brandt niet meer',
  'ik wil dood hout laten ophalen, kan dat?',
  'mijn zoon is zijn bibliotheekpas kwijt',
  'ik zie het niet meer zitten met die verbouwing',
  'er moet een eind aan de overlast komen',
  'wanneer is de open dag van de brandweer?',
  'ik wil niet meer lid zijn van de bibliotheek',
  'de website reageert niet meer',
  'niemand reageert op mijn mail',
  'vorig jaar was er brand in onze straat',
  'kan ik een paspoort aanvragen voor mijn kind',
  'ik werk me kapot aan die formulieren',
  'die app is dood, hij doet niks meer',
  'waar kan ik een mes inleveren',
  'ik zit alleen thuis en zoek een maatje',
  'buren stoken elke avond, veel rook en stank',
  'de dijk is mooi om te wandelen',
  'ik kan er niet meer bij met mn rolstoel',
  'ik hoef geen nieuwe container meer',
  'hoeveel kost een brandblusser',
  'ik heb dringend een afspraak nodig',
  'mijn moeder zit in een rolstoel en heeft diabetes, kan ze een parkeerkaart krijgen',
  'mag ik gas afsluiten als ik verhuis?',
];

describe('danger that cannot wait', () => {
  for (const [kind, sentences] of Object.entries(SPEAKS)) {
    it.each(sentences)(`${kind}: %s`, (sentence) => {
      expect(kinds(sentence)).toContain(kind);
    });
  }
  it.each(STAYS_QUIET)('quiet: %s', (sentence) => {
    expect(findDanger(wordsOf(sentence))).toEqual([]);
  });
});
