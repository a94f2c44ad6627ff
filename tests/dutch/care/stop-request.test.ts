import { describe, expect, it } from 'vitest';
import { findStopRequest } from '../../../utils/dutch/care/stop-request';
import { wordsOf } from './words-of';

describe('a request to stop sending messages', () => {
  it.each([
    'Kunt u stoppen met die reminders',
    'haal me uit deze groep',
    'STOP',
    'stop aub',
    'afmelden',
    'geen berichten meer',
    'haal mij van de lijst',
    'ik wil geen appjes meer ontvangen',
    'willen jullie stoppen met die berichten sturen',
    'Stop met mij te appen',
    'ik wil me afmelden voor de nieuwsbrief',
    'meld mij af',
    'niet meer appen svp',
    'haal mn nummer uit jullie bestand',
    'laat me met rust',
    'hoe kan ik me uitschrijven voor deze appservice',
    'kunde mij van die lijst halen',
    'ik wil niks meer ontvangen van jullie',
    'wil gene berichten meer krijgen aub',
    'Ik wens mij af te melden voor uw nieuwsbrief.',
    'verwijder mij uit de appgroep van de bieb',
  ])('%s', (sentence) => {
    expect(findStopRequest(wordsOf(sentence))).not.toEqual([]);
  });

  it.each([
    'Wanneer stopt de actie?',
    'de bus stopt hier niet meer',
    'stop de container maar bij de buren',
    'stop met strooien op het fietspad',
    'bushalte stop',
    'ik wil me afmelden voor de cursus',
    'ik wil mij uitschrijven uit de gemeente, ik ga naar het buitenland',
    'ik krijg geen berichten meer binnen op mijn telefoon',
    'kan ik mijn dochter afmelden voor zwemles',
    'ik heb nog geen bericht ontvangen',
    'de lift is gestopt',
    'waarom krijg ik geen nieuwsbrief meer',
    'mijn moeder is overleden, ik wil haar abonnement stoppen',
    'ik ben gestopt met roken',
    'laat maar, hoeft niet meer',
    'ik wil de automatische incasso stoppen',
    'ik krijg de nieuwsbrief niet meer',
    'ik wil stoppen met mijn abonnement',
  ])('quiet: %s', (sentence) => {
    expect(findStopRequest(wordsOf(sentence))).toEqual([]);
  });
});
