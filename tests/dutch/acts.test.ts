import { describe, expect, it } from 'vitest';
import type { Act } from '../../utils/dutch/dutch-reading';
import { read } from '../../utils/dutch/read';

const has = (text: string, act: Act) => read(text).acts.has(act);

const DOES: readonly (readonly [Act, string])[] = [
  ['thanks', 'Mijn man heeft de brief gekregen, bedankt!'],
  ['apology', 'Het spijt ons voor uw lange wachttijd'],
  ['empathy', 'Het spijt me zo voor u dat uw man er niet meer is.'],
  ['hardship', 'ik sta rood en de koelkast is leeg'],
  ['cannot-call', 'Ik wil niet bellen ivm mijn gehoor'],
  ['greeting', 'Goedemiddag mevrouw Yildiz, wat kan ik voor u doen?'.replace('?', '.')],
  ['greeting', 'hoi, mijn pas is kwijt'],
  ['greeting', 'Beste Ahmed, dank voor het wachten.'],
  ['closing', 'Met vriendelijke groet, Karin'],
  ['closing', 'Fijne dag verder!'],
  ['closing', 'prima, fijne avond'],
  ['thanks', 'Dank je voor de melding.'],
  ['thanks', 'hartstikke bedanktttt'],
  ['empathy', 'Wat ontzettend vervelend dat de bak weer vol zit.'],
  ['empathy', 'Ik begrijp dat twee weken wachten lang is.'],
  ['empathy', 'Ik hoor dat u erg geschrokken bent.'],
  ['empathy', 'Wat naar dat dit u is overkomen.'],
  ['empathy', 'Gefeliciteerd met uw kleinzoon!'],
  ['apology', 'Onze excuses voor de verwarring.'],
  ['check-question', 'Kunt u hier iets mee?'],
  ['check-question', 'Helpt dit je verder?'],
  ['check-question', 'Kom je er zo uit?'],
  ['check-question', 'Is daarmee uw vraag van de baan?'],
  ['check-question', 'Klopt het dat u al eerder gebeld heeft?'],
  ['check-question', 'Werkt de link bij u?'],
  ['check-question', 'Heb ik het zo goed genoteerd?'],
  ['further-help', 'Zit u verder nog ergens mee?'],
  ['further-help', 'Je weet ons te vinden.'],
  ['expectation', 'Over een kwartiertje belt iemand u.'],
  ['expectation', 'De brug wordt in mei geschilderd.'],
  ['referral', 'Dat is een vraag voor de notaris.'],
  ['hold', 'Ik moet dit even navragen.'],
  ['apology', 'Dat had beter gekund van onze kant.'],
  ['empathy', 'Ik begrijp hoe vervelend dat is.'],
  ['profanity', 'Ik weet jullie te vinden.'],
  ['bare-ack', 'Zal ik doen'],
  ['further-help', 'Heeft u nog andere vragen?'],
  ['further-help', 'Kan ik je verder nog ergens mee helpen?'],
  ['expectation', 'Morgenochtend wordt de put leeggezogen.'],
  ['expectation', 'De beslistermijn is zes weken.'],
  ['expectation', 'U hoort uiterlijk vrijdag van ons.'],
  ['expectation', 'De monteur komt dinsdagochtend langs.'],
  ['referral', 'Neem hiervoor contact op met de woningcorporatie.'],
  ['referral', 'Dat staat op www.voorbeeldstad.nl/afval.'],
  ['hold', 'Momentje, ik pak het er even bij.'],
  ['bare-ack', 'ok, bedankt'],
  ['bare-ack', 'oooké'],
  ['bare-ack', 'ja is goed'],
  ['bare-ack', 'gezien 👌'],
  ['bare-ack', 'bedankt!'],
  ['bare-ack', '👍'],
  ['profanity', 'je bent echt een idioot'],
  ['profanity', 'ik weet waar je werkt'],
  ['advice', 'Dan moet u een nieuwe aanvragen.'],
  ['deferral', 'Ik kom erop terug.'],
  ['deferral', 'Ik vraag het na bij Parkeren.'],
  ['term', 'U hoort morgen voor 12.00 uur van mij.'],
  ['weak-ack', 'Okee.'],
  ['strong-ack', 'Helder, dank je, dan weet ik genoeg!'],
  ['cannot-call', 'ik kan niet bellen, ik ben doof'],
  ['hardship', 'Ik bel nu voor de derde keer en niemand helpt, wanneer komt mijn container?'],
  ['question', 'Tot hoe laat zijn jullie open?'],
];

const DOES_NOT: readonly (readonly [Act, string])[] = [
  ['apology', 'Dat is uw eigen schuld'],
  ['apology', 'Dat is niet onze schuld'],
  ['apology', 'Het spijt me zo voor u dat uw man er niet meer is.'],
  ['apology', 'Op excuses van de woningbouw wacht ik nu een halfjaar.'],
  ['hold', 'Als ik u was zou ik even wachten tot maandag'],
  ['thanks', 'mn moeder heeft de wijkverpleegster al bedankt met een bos bloemen'],
  ['greeting', 'Beste plek voor een picknicktafel is bij de vijver.'],
  ['greeting', 'Hallo zeg, dit kan toch niet?!'],
  ['greeting', 'We zijn open tot 17.00 uur.'],
  ['greeting', 'De beste tijd om te bellen is ’s ochtends.'],
  ['greeting', 'Op het scherm staat "Welkom terug".'],
  ['closing', 'De groetplicht is afgeschaft.'],
  ['thanks', 'Bedankt voor niks.'],
  ['thanks', 'Geen dank hoor'],
  ['empathy', 'Ik begrijp het niet.'],
  ['empathy', 'Ik vind het vervelend dat jullie niet opnemen.'],
  ['check-question', 'Wat kost een paspoort?'],
  ['check-question', 'Werkt het stoplicht bij het station weer?'],
  ['check-question', 'Klopt het dat de bieb maandag dicht is?'],
  ['check-question', 'Is het zwembad goed te vinden vanaf de weg?'],
  ['check-question', 'Klopt mijn adres bij jullie?'],
  ['further-help', 'Ik heb verder geen vragen meer.'],
  ['expectation', 'Ik verwacht dat jullie dit oplossen.'],
  ['referral', 'Dan sturen wij uw melding door.'],
  ['referral', 'Ik heb al contact opgenomen met de huisarts.'],
  ['hold', 'Op dit moment zijn we gesloten.'],
  ['bare-ack', 'Dank je wel!'],
  ['bare-ack', 'oké maar ik snap het nog niet'],
  ['bare-ack', 'ok ik kom morgen langs'],
  ['bare-ack', 'Prima school, maar ver weg.'],
  ['profanity', 'De eikels liggen weer op de stoep.'],
  ['profanity', 'Ik heb kanker en kan niet komen.'],
  ['profanity', 'De tering naar de nering zetten'],
  ['profanity', 'De hond is een teef van drie jaar'],
  ['profanity', 'Potverdorie, weer mis'],
  ['weak-ack', 'ok, dan kom ik dinsdag'],
  ['weak-ack', 'bedankt'],
  ['strong-ack', 'Bedankt voor niks.'],
  ['hardship', 'Geen stress hoor, wanneer komt mijn container?'],
  ['deferral', 'U kunt een afspraak maken.'],
];

describe('what a text does', () => {
  it.each(DOES)('%s: %s', (act, text) => expect(has(text, act)).toBe(true));
  it.each(DOES_NOT)('not %s: %s', (act, text) => expect(has(text, act)).toBe(false));

  it('does not ask anything in an acknowledgement', () => {
    expect(read('ok?').acts.has('weak-ack')).toBe(false);
    expect(read('').acts.size).toBe(0);
  });

  it('sees several acts in one message', () => {
    const { acts } = read('Dag Sanne, excuses voor het wachten. U krijgt morgen bericht. Groet, Bas');
    expect([...acts]).toEqual(expect.arrayContaining(['greeting', 'apology', 'expectation', 'closing']));
  });
});
