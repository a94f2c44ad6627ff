import { describe, expect, it } from 'vitest';
import { parseOpeningHours } from '../../../utils/clock/parse-opening-hours';
import { termMoment } from '../../../utils/clock/term-moment';
import { prepareText } from '../../../utils/dutch/prepared-text';
import { findTerms } from '../../../utils/dutch/terms/find-terms';

// Tuesday 3 March 2026, ten in the morning.
const SAID = Date.parse('2026-03-03T10:00:00+01:00');
const HOURS = parseOpeningHours('ma-do 09:00-17:00, vr 09:00-16:00');

function momentsIn(text: string): string[] {
  return findTerms(prepareText(text).words).map((term) => onTheClock(termMoment(term, SAID, HOURS)));
}

function onTheClock(at: number): string {
  return new Date(at)
    .toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' })
    .slice(0, 16)
    .replace(' ', 'T');
}

describe('terms in a text, as moments', () => {
  it.each([
    ['U hoort morgen voor 12.00 uur van mij.', '2026-03-04T12:00'],
    ['Je hoort uiterlijk vrijdag van ons', '2026-03-06T16:00'],
    ['Ik kom er binnen twee werkdagen op terug.', '2026-03-05T17:00'],
    ['We laten het deze week nog weten', '2026-03-06T16:00'],
    ['Over een uur weet ik meer.', '2026-03-03T11:00'],
    ['U krijgt vóór 3 december bericht', '2026-12-02T17:00'],
    ['Aan het eind van de middag bel ik u.', '2026-03-03T17:00'],
    ['Ik bel je vanmiddag om half vier', '2026-03-03T15:30'],
    ['vandaag nog hoor je van me', '2026-03-03T17:00'],
    ['Morgenochtend laat ik het weten', '2026-03-04T12:00'],
    ['Ik laat het u morgen in de loop van de ochtend weten', '2026-03-04T12:00'],
    ['u hoort overmorgen van ons', '2026-03-05T17:00'],
    ['Volgende week dinsdag ben ik er weer en dan hoort u meer.', '2026-03-10T17:00'],
    ['ik kom er dinsdag volgende week op terug', '2026-03-10T17:00'],
    ['Begin volgende week hoort u van mij', '2026-03-10T17:00'],
    ['eind volgende week', '2026-03-13T16:00'],
    ['vrijdag 6 maart om 15:30', '2026-03-06T15:30'],
    ['Ge hoort vrijdagnamiddag van ons', '2026-03-06T17:00'],
    ['ten laatste donderdag 14u30', '2026-03-05T14:30'],
    ['binnen 24 uur', '2026-03-04T10:00'],
    ['binnen een half uurtje', '2026-03-03T10:30'],
    ['over drie kwartier', '2026-03-03T10:45'],
    ['over anderhalf uur', '2026-03-03T11:30'],
    ['binnen 2 tot 3 werkdagen', '2026-03-06T16:00'],
    ['over een week of twee', '2026-03-17T17:00'],
    ['binnen 2-3 dagen', '2026-03-06T16:00'],
    ['de komende twee dagen', '2026-03-05T17:00'],
    ['voor het weekend hoor je wat', '2026-03-06T16:00'],
    ['na het weekend', '2026-03-09T17:00'],
    ['voor vrijdag', '2026-03-05T17:00'],
    ['voor vrijdag 12 uur', '2026-03-06T12:00'],
    ['tussen 13 en 15 uur bel ik u', '2026-03-03T15:00'],
    ['voor vijven weet je het', '2026-03-03T17:00'],
    ['voor 9.30 uur', '2026-03-04T09:30'],
    ['morgen na 14.00 uur', '2026-03-04T17:00'],
    ['vanavond om 7 uur', '2026-03-03T19:00'],
    ['eind maart', '2026-03-31T17:00'],
    ['uiterlijk 12 mrt', '2026-03-12T17:00'],
    ['eind van de maand', '2026-03-31T17:00'],
    ['binnen een maand', '2026-04-03T16:00'],
    ['ik hoop het van de week te weten', '2026-03-06T16:00'],
    ['Uiterlijk morgen 17 uur', '2026-03-04T17:00'],
  ])('%s', (text, moment) => expect(momentsIn(text)).toEqual([moment]));

  it.each([
    'Ik laat het zo snel mogelijk weten.',
    'U hoort later van mij.',
    'Binnen een paar dagen hoort u van ons.',
    'Goedemorgen, fijne middag en goede morgen!',
    'De container wordt elke vrijdag geleegd.',
    'Vorige week belde u ook.',
    'Hij zei: “ik kom morgen”.',
    'Dat kost € 12.50 en staat op de 2e verdieping.',
    'Het gaat over twee pasjes, binnen de gemeente.',
    'Een keer per week, twee dagen geleden',
    'Fijn weekend!',
  ])('nothing to hold anyone to: %s', (text) => expect(momentsIn(text)).toEqual([]));

  it('stays quick in a long text of only time words', () => {
    const text = 'over een half of een of tussen vrijdag en volgende week '.repeat(2000);
    expect(findTerms(prepareText(text).words).length).toBeGreaterThan(100);
  });
});
