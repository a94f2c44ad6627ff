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
  ])('addresses nobody: %s', (text) => expect(read(text).addressForm).toBe('none'));

  it.each([
    'Je kunt altijd zelf een afspraak maken.',
    'Als huurder kun je een reparatie online aanvragen.',
    'Je hebt toch al een pas?',
    'Ik vind dat je het heel goed uitlegt.',
    'Met deze pas kun je overal lenen.',
    'Je hoeft niks te betalen, het is gratis.',
    'Je kunt nooit te laat bellen, we zijn er dag en nacht.',
    'Wat raar dat je geen mail hebt gekregen.',
    'Als je niks hoort, is alles in orde.',
  ])('addresses the reader: %s', (text) => expect(read(text).addressForm).toBe('je'));

  it('leaves the u of the other sentences as the form', () => {
    expect(read('Zoiets wil je niet meemaken. Ik zoek het meteen voor u uit.').addressForm).toBe('u');
    expect(read('Wat vervelend voor u. Heb je het kenmerk bij de hand?').addressForm).toBe('mixed');
  });
});
