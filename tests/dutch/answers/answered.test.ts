import { describe, expect, test } from 'vitest';
import { judgeQuestions } from '../../../utils/dutch/answers/answered';

const open = (question: string, draft: string) =>
  judgeQuestions([question], draft).filter(({ answered }) => !answered).length;

describe('a draft that answers everything', () => {
  test.each([
    ['Hoe laat open? En kan ik ook scannen?', 'Tot 17.00 uur, en scannen kan ook.'],
    ['Hoe laat open? En kan ik ook scannen?', 'Ja, tot 17.00 uur.'],
    ['Kan ik hier iets inscannen? En wat kost dat?', 'U scant het bij de balie in, dat is gratis.'],
    [
      'Hoe vraag ik een parkeervergunning aan en wat kost die?',
      'Een vergunning vraagt u aan met DigiD. Per jaar is dat 40 euro.',
    ],
    ['Wat moet ik meenemen en waar moet ik zijn?', 'Neem uw oude paspoort mee naar het stadhuis.'],
    ['Wanneer wordt het gras gemaaid? En door wie?', 'Volgende week, dat doet een aannemer.'],
    [
      'Moet ik een afspraak maken? En hoe lang duurt het?',
      'Langskomen kan zonder afspraak. Reken op een kwartier.',
    ],
    ['Hoeveel boeken mag ik lenen en hoe lang?', 'Je leent er 20, voor drie weken.'],
    ['Is de sluis open? En kan ik daar aanleggen?', 'De sluis is dicht. Aanleggen gaat wel.'],
    [
      'Waarom krijg ik een aanslag? Ik ben toch verhuisd?',
      'U krijgt de aanslag omdat u op 1 januari nog bij ons woonde.',
    ],
    ['Alles goed? Tot hoe laat zijn jullie open?', 'Tot 20.00 uur.'],
    ['Kan ik pinnen? Kan ik ook pinnen?', 'Pinnen kan.'],
    ['Wie is mijn consulent? Wat is haar nummer?', 'Dat is mevrouw De Boer. U bereikt haar via 14 0181.'],
    ['wat heb ik nodig en hoe laat kan ik komen', 'Een pasfoto en je oude kaart. Kom maar om 10 uur.'],
    ['Kan mijn zoon mee? En mag de hond ook naar binnen?', 'Uw zoon kan mee, de hond helaas niet.'],
    ['Hebben jullie een lift? En een invalidentoilet?', 'Ja, allebei.'],
    ['Is het gratis? En moet ik reserveren?', 'Het is kosteloos. Een reservering is niet nodig.'],
    [
      'Waar vind ik het formulier? En wanneer hoor ik iets?',
      'Dat staat op www.rotterdam.nl/bezwaar. U hoort binnen zes weken iets.',
    ],
    [
      'Hoe zeg ik mijn abonnement op? Krijg ik geld terug?',
      'Opzeggen kan in Mijn Bieb. U krijgt het restant terug.',
    ],
    [
      'Hoe werkt dat? En is dat veilig?',
      'U krijgt eerst een code op uw telefoon. Dat is veilig, want alleen u ziet die.',
    ],
    ['Kan dat? En hoe dan?', 'Dat kan via de app.'],
    [
      'Wat is de wachttijd voor een woning? En hoe schrijf ik me in?',
      'Gemiddeld acht jaar. U schrijft zich in op woonnet.',
    ],
    ['Kan ik mijn boeken online verlengen? En hoe vaak?', 'Verlengen kan online, twee keer.'],
    [
      'hoi wanneer komt de gft bak weer en kan ik een tweede krijgen',
      'De gft-bak wordt donderdag geleegd. Een extra bak kunt u aanvragen.',
    ],
    [
      'Wat is er aan de hand met de brug en hoe lang duurt dat?',
      'Er is een storing. We verwachten dat het om 15 uur klaar is.',
    ],
    [
      'Mag ik contant betalen? En kan ik parkeren bij het gemeentehuis?',
      'Contant betalen kan niet. Parkeren kan achter het stadhuis.',
    ],
    [
      'Is mijn melding al opgepakt? Want het stinkt enorm. Wie moet ik bellen?',
      'Uw melding is doorgezet naar de buitendienst. Zij nemen contact met u op.',
    ],
    [
      'Hoe vraag ik een nieuwe pas aan? Kost dat iets?',
      'Dat doet u in de app onder Mijn pas. Er zijn geen kosten.',
    ],
    [
      'Kan ik me laten inschrijven zonder huurcontract? Welke papieren heb ik dan nodig?',
      'Dat kan. Neem een verklaring van de hoofdbewoner mee.',
    ],
    ['Zijn jullie met pinksteren open? En de milieustraat?', 'We zijn dan dicht, de milieustraat ook.'],
    [
      'Wanneer krijg ik mijn geld? En klopt het bedrag wel?',
      'Het bedrag klopt. U krijgt het uiterlijk de 25e.',
    ],
    [
      'Waar is de dichtstbijzijnde glasbak, en mag daar ook porselein in?',
      'Die staat aan de Dorpsstraat. Porselein hoort bij het restafval.',
    ],
    [
      'Heb ik een vergunning nodig voor een dakkapel? Hoe lang duurt de aanvraag?',
      'Aan de achterkant vaak niet. Anders beslissen we binnen 8 weken.',
    ],
    [
      'kan me moeder ook mee op gesprek en is er een tolk',
      'Natuurlijk mag uw moeder mee. Een tolk regelen wij.',
    ],
  ])('%s → %s', (question, draft) => expect(open(question, draft)).toBe(0));
});

describe('a draft that leaves a question open', () => {
  test.each([
    ['Hoe laat open? En kan ik ook scannen?', 'Tot 17.00 uur.'],
    ['Hoe laat open? En kan ik ook scannen?', 'Goedemiddag! Tot 17.00 uur. Fijne dag!'],
    ['Wat kost een paspoort? En moet ik een afspraak maken?', 'Een paspoort kost 77 euro.'],
    ['Wat kost een rijbewijs? En wanneer is het klaar?', 'Een rijbewijs kost € 51,10.'],
    ['Kan ik pinnen? En tot hoe laat zijn jullie open?', 'Ja, pinnen kan.'],
    ['Wanneer halen jullie papier op? En mag karton er ook bij?', 'Het papier halen we dinsdag op.'],
    ['Is er wifi? En wat kost printen?', 'Ja, wifi is er.'],
    [
      'Hoe laat begint het voorleesuurtje en moet ik me aanmelden?',
      'Het voorleesuurtje begint om 10.30 uur.',
    ],
    ['Hoeveel huur moet ik betalen? En mag ik een kat?', 'De huur is 612 euro.'],
    ['Waar kan ik parkeren? En hoe lang mag dat?', 'Parkeren kan bij het station.'],
    ['Wanneer komt de monteur? Moet ik thuisblijven?', 'De monteur komt morgen tussen 8 en 12 uur.'],
    ['Kan ik mijn pas verlengen? Wat kost dat?', 'Ja hoor, je pas verlengen kan hier.'],
    ['hoe laat open en hebben jullie ook een kopieerapparaat', 'We zijn open van 9.00 tot 17.00 uur.'],
    ['Mag ik barbecueën in het park? En tot hoe laat?', 'Ja, barbecueën in het park mag.'],
    ['Wat kost een zwembadkaartje? Is er korting voor 65-plussers?', 'Een kaartje is 5 euro.'],
    ['Hoe vraag ik huurtoeslag aan? En wat kost dat?', 'Huurtoeslag vraagt u aan bij de Belastingdienst.'],
    ['Is het loket zaterdag open? Hoe duur is een uittreksel?', 'Het loket is zaterdag dicht.'],
    ['Wanneer is de brug weer open? En kan ik omrijden?', 'De brug gaat vrijdag om 16.00 uur open.'],
    ['Ik wil weten wanneer het hoogwater komt en of mijn kelder veilig is.', 'Het hoogwater komt woensdag.'],
    [
      'Hebben jullie het nieuwe boek van Griet Op de Beeck? En hoeveel mag ik er lenen?',
      'Ja, dat boek hebben we.',
    ],
    ['Waarom is de straat opgebroken? En tot wanneer?', 'De straat is opgebroken vanwege de riolering.'],
    ['Kan ik bezwaar maken? Binnen hoeveel weken?', 'Ja, bezwaar maken kan.'],
    ['Kan ik mijn boeken online verlengen? En hoe vaak?', 'Verlengen kan in de app.'],
    ['hoi wanneer komt de gft bak weer en kan ik een tweede krijgen', 'De gft-bak wordt donderdag geleegd.'],
    ['Hoe lang duurt de storing? Krijg ik een vergoeding?', 'De storing duurt tot 18.00 uur.'],
    ['Mag ik contant betalen? En hoeveel kost het?', 'Contant betalen kan helaas niet.'],
    ['Wat kost een id-kaart? En is die ook geldig in Turkije?', 'Een id-kaart kost 79 euro.'],
    [
      'Wanneer is het spreekuur? Moet ik mijn loonstrook meenemen?',
      'Het spreekuur is elke dinsdag van 9 tot 11.',
    ],
    [
      'Kan ik me laten inschrijven zonder huurcontract? Hoe lang duurt dat?',
      'Ja, inschrijven zonder huurcontract kan.',
    ],
    ['Zijn jullie met pinksteren open? Hoe duur is een dagkaart?', 'Met pinksteren zijn we gesloten.'],
    ['Wanneer krijg ik mijn geld? En mag ik intussen bijverdienen?', 'U krijgt uw geld uiterlijk de 25e.'],
    ['Hoeveel glas mag ik brengen? En kan ik daar ook verf inleveren?', 'Glas mag u tot 2 kuub brengen.'],
    ['Hoe laat begint de taalcursus? Is er kinderopvang bij?', 'De taalcursus begint om half tien.'],
    ['Is de Maas nog aan het stijgen? Wanneer wordt de piek verwacht?', 'Ja, de Maas stijgt nog.'],
  ])('%s → %s', (question, draft) => expect(open(question, draft)).toBe(1));

  test('over several messages, and tells which', () => {
    const judged = judgeQuestions(
      ['Hoe laat open?', 'En kan ik ook scannen?', 'Alles goed verder?'],
      'Tot 17.00 uur.',
    );
    expect(judged.map(({ message, answered }) => [message, answered])).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  test('no draft answers nothing, no question asks nothing', () => {
    expect(open('Wat kost een paspoort? En kan ik pinnen?', '')).toBe(2);
    expect(judgeQuestions(['Bedankt!'], 'Graag gedaan.')).toEqual([]);
    expect(judgeQuestions([], 'Graag gedaan.')).toEqual([]);
  });
});
