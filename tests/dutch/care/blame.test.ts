import { describe, expect, it } from 'vitest';
import { findBlame } from '../../../utils/dutch/care/blame';
import { wordsOf } from './words-of';

const kinds = (text: string) => findBlame(wordsOf(text)).map(({ kind }) => kind);

describe('reproach in a draft', () => {
  it.each([
    ['already-said', 'zoals ik al zei, dat kan niet'],
    ['already-said', 'Dat heb ik net uitgelegd.'],
    ['already-said', 'Ik heb u dit nu al drie keer uitgelegd'],
    ['already-said', 'dat staat toch gewoon in de brief'],
    ['not-listening', 'u luistert niet'],
    ['not-listening', 'heeft u het wel gelezen?'],
    ['not-listening', 'snap je het niet?'],
    ['not-listening', 'als u goed had gelezen wist u dat'],
    ['not-willing', 'wilt u wel geholpen worden?'],
    ['not-willing', 'bent u wel bereid om mee te werken'],
    ['own-fault', 'dat is uw eigen schuld'],
    ['own-fault', 'dan had u maar eerder moeten bellen'],
    ['own-fault', 'waarom heeft u dat niet eerder gemeld?'],
    ['still-there', 'bent u er nog??'],
    ['sharp', 'Dan moet u maar beter lezen!! doe eens normaal'],
    ['sharp', 'dat is niet mijn probleem'],
    ['sharp', 'wat wilt u dan dat ik doe'],
    ['sharp', 'pech gehad'],
    ['sharp', 'Ja en? Wat moet ik daarmee?'],
    ['sharp', 'Dan gaat u toch lekker naar een andere gemeente'],
    ['sharp', 'Tja, als u het formulier niet goed invult gebeurt dat'],
  ])('%s: %s', (kind, sentence) => {
    expect(kinds(sentence)).toContain(kind);
  });

  it.each([
    'Ik leg het graag nog een keer uit.',
    'Helaas kan dat niet.',
    'bent u er nog?',
    'Dat had ik beter moeten uitleggen, sorry.',
    'Heeft u onze mail ontvangen?',
    'Lees hier meer over de container.',
    'Wilt u dat ik u terugbel?',
    'U kunt zelf kiezen wanneer u langskomt.',
    'Ik heb uw melding doorgegeven aan de wijkbeheerder.',
    'U hoort morgen van mij.',
    'Wat vervelend dat u zo lang moest wachten.',
    'Welk deel zal ik nog een keer uitleggen?',
    'Rustig aan, er is geen haast bij.',
    'Waarom wilt u verhuizen?',
    'Ja hoor!',
    'Doe maar rustig aan, ik wacht op uw bericht.',
  ])('quiet: %s', (sentence) => {
    expect(kinds(sentence)).toEqual([]);
  });
});
