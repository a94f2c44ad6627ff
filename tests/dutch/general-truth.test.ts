import { describe, expect, it } from 'vitest';
import { read } from '../../utils/dutch/read';

describe('a je that means everyone', () => {
  it.each([
    'je betaalt je scheel aan die huurprijzen',
    'Dat maak je toch niet mee in een beschaafd land',
    'Als je jullie belt krijg je nooit antwoord',
    'Ik vind dat je als huurder gewoon recht hebt op een droog huis',
    'Van die regeltjes begrijp je geen snars',
    'Het is schandalig dat je daar als oudere voor moet betalen',
    'Als mantelzorger sta je er alleen voor',
    'In Spanje eet je pas om tien uur',
    'daar schiet je niks mee op',
    'in utrecht kun je gewoon gratis parkeren, hier betaal ik 5 euro',
    'Eerst moet je een account maken om te kunnen zeggen dat je geen account wilt.',
    'belachelijk, eerst moet je bellen om te horen dat je moet mailen',
    'Hoe kom je tegenwoordig als starter nog aan een woning, vraag ik me af',
    'Waar kun je in dit dorp nog een brood kopen?',
    'Elke week iemand anders aan de lijn, daar kun je toch niet op bouwen',
    'zo hoor je nog eens wat',
    'als je nagaat wat dat kost',
    'pf, je staat hier gewoon drie kwartier en dan gaat de deur dicht',
    'Soms moet je als gemeente je ongelijk toegeven.',
    'Je mag nu eenmaal niet in andermans dossier kijken.',
    'sorry hoor, maar zo word je van het kastje naar de muur gestuurd',
    'De ene dag ben je het zat en de andere dag gaat het wel',
    'Je kunt daar toch niet normaal met een kinderwagen langs',
    'Je zit daar een uur in een wachtkamer en dan is de dokter weg',
  ])('addresses nobody: %s', (text) => expect(read(text).addressForm).toBe('none'));

  it.each([
    'Je kunt altijd zelf een afspraak maken.',
    'Sorry, je moet hier een account voor hebben.',
    'Je zit daar een half uur en dan mag je naar huis.',
    'Als je nagaat welke polis je hebt, kijk ik verder.',
    'Daar moet je hier dus op klikken.',
    'Je staat nog drie weken op de wachtlijst en dan bellen wij.',
    'Als huurder kun je een reparatie online aanvragen.',
    'Je hebt toch al een pas?',
    'Ik vind dat je het heel goed uitlegt.',
    'Met deze pas kun je overal lenen.',
    'Je hoeft niks te betalen, het is gratis.',
    'Je kunt nooit te laat bellen, we zijn er dag en nacht.',
    'Wat raar dat je geen mail hebt gekregen.',
    'Als je niks hoort, is alles in orde.',
    'Als je eenmaal bent aangemeld kun je niet meer wisselen.',
    'In Breda kun je dat aan de balie regelen, hier doen we dat online.',
    'Dan denk je er nog even over na en bel je ons terug.',
    'Heb je de brief ontvangen, bel ons dan.',
    'Je zit nu al drie kwartier te wachten, sorry daarvoor.',
    'Eerst moet je een account maken om je aan te kunnen melden.',
    'Hoe kom je aan die brief?',
    'Ze sturen je de brief nog een keer.',
    'Als je pech hebt onderweg, bel dan de wegenwacht.',
    'Neem je paspoort mee, anders sturen ze je weer naar huis.',
  ])('addresses the reader: %s', (text) => expect(read(text).addressForm).toBe('je'));

  it.each([
    'Normaal krijg je binnen een week antwoord. In uw geval duurt het langer.',
    'Doorgaans mag je één vergunning per adres hebben, maar voor u geldt een uitzondering.',
    'Zolang je op school zit krijg je kinderbijslag. Uw zoon is gestopt.',
    'Met twee kleintjes heb je je handen vol. Wilt u dat ik u terugbel?',
    'Het is ook lastig als je de taal niet spreekt. Kan iemand u helpen?',
  ])('speaks of everyone beside u: %s', (text) => expect(read(text).addressForm).toBe('u'));

  it.each([
    'Meestal krijg je binnen een week antwoord. Ik stuur u ook een mail.',
    'Als je 18 wordt, krijg je een brief. Heeft u die ontvangen?',
    'Met een uitkering krijg je korting. Heeft u een uitkering?',
    'Je dochter krijgt een brief. Uw zoon niet.',
    'Wat lastig als je niet kunt inloggen. Heeft u de app al verwijderd?',
  ])('mixes: %s', (text) => expect(read(text).addressForm).toBe('mixed'));

  it('leaves the u of the other sentences as the form', () => {
    expect(read('Zoiets wil je niet meemaken. Ik zoek het meteen voor u uit.').addressForm).toBe('u');
    expect(read('Wat vervelend voor u. Heb je het kenmerk bij de hand?').addressForm).toBe('mixed');
  });
});
