import { describe, expect, it } from 'vitest';
import { read } from '../../utils/dutch/read';

describe('form of address', () => {
  it.each([
    ['Kunt u uw pas meenemen?', 'u'],
    ['Kun je je pas meenemen?', 'je'],
    ['Kunt u je pas meenemen?', 'mixed'],
    ['Dankuwel!', 'u'],
    ['Alsjeblieft, hier is de link.', 'je'],
    ['Bel het UWV.', 'none'],
    ['De balie is open tot 16 u.', 'none'],
    ['De vergadering begint om negen u.', 'none'],
    ['Je mag hier 30 km/u rijden.', 'je'],
    ['Dat is 30 km/u.', 'none'],
    ['De U-bocht is dicht.', 'none'],
    ['Lees het boek "Jij en ik".', 'none'],
    ["Klik op 'Uw gegevens'.", 'none'],
    ["Ze zong je t'aime.", 'none'],
    ['Een meisje met een beetje jeugdzorg.', 'none'],
    ['Zo zie je maar.', 'none'],
    ['Van regen word je nat.', 'none'],
    ['Vroeger kon je hier spelen en was je zo thuis.', 'none'],
    ['Tegenwoordig krijg je nergens meer een mens aan de lijn.', 'none'],
    ['Daar word je niet goed van.', 'none'],
    ['Hoe ouder je bent, hoe korter de dagen.', 'none'],
    ['Het is zo donker dat je niks ziet.', 'none'],
    ['Ze laten je een uur in de kou wachten.', 'none'],
    ['Hier zit je al snel klem, maar ik kijk wat ik voor u kan doen.', 'u'],
    ['Hoe eerder je het meldt, hoe sneller het klaar is.', 'je'],
    ['Je mag hier alles zeggen.', 'je'],
    ['Voor je kinderen hoef je niets te betalen.', 'je'],
    ['Een collega zal je vragen naar je inkomen en gezin.', 'je'],
    ['Gymzaal U is bezet.', 'none'],
    ['Ge moet u niet haasten.', 'je'],
    ['Zo doe je een boodschap en zo ben je alles kwijt.', 'none'],
    ['Tja, dat heb je met oude gebouwen.', 'none'],
    ['Met zulk weer moet je niet zeuren.', 'none'],
    ['Dan kun je morgen je pas ophalen.', 'je'],
    ['Als je 18 bent, kun je stemmen.', 'je'],
    ['Op deze pagina kun je ook weer je zaken zien.', 'je'],
    ['Daar kun je om tien uur terecht.', 'je'],
    ['In onze straat kun je nergens meer parkeren.', 'none'],
    ['Voor een afspraak sta je uren in de rij.', 'none'],
    ['Je moet geduld hebben, zei mijn oma altijd.', 'none'],
    ['Als je belt krijg je altijd een bandje.', 'none'],
    ['Als kind geloof je alles.', 'none'],
    ['Je zou denken dat het nu klaar is.', 'none'],
    ['Je zou kunnen denken aan een andere dag.', 'je'],
    ['Klik op Mijn Gegevens en dan op Uw berichten.', 'none'],
    ['Met deze pas kun je overal boeken lenen.', 'je'],
    ['Met dit formulier kun je je aanmelden.', 'je'],
    ['De knop Uw dossier werkt niet.', 'none'],
    ['Hebben jullie dat boek?', 'none'],
    ['Kijk in Je Leefomgeving.', 'none'],
    ['Vul a.u.b. het formulier in.', 'none'],
    ['', 'none'],
  ])('%s → %s', (text, form) => expect(read(text).addressForm).toBe(form));

  it('points at the words', () => {
    const text = 'Heeft u je pas?';
    expect(
      read(text).addressWords.map(({ start, end, register }) => [text.slice(start, end), register]),
    ).toEqual([
      ['u', 'u'],
      ['je', 'je'],
    ]);
  });
});
