import { describe, expect, it } from 'vitest';
import { promisedTerms } from '../../../utils/dutch/terms/promised-terms';
import { withdraws } from '../../../utils/dutch/terms/withdraws';

const day = (count: number) => ({ kind: 'days', count });
const weekday = (which: number) => ({ kind: 'weekday', weekday: which, next: false });

describe('promises with a term', () => {
  it.each([
    ['Ik vraag het na bij Parkeren. U hoort morgen voor 12.00 uur van mij.', [day(1)]],
    ['Ik zoek het uit, uiterlijk vrijdag weet u meer. Je hoort dan van ons.', []],
    ['Uiterlijk vrijdag hoort u van mij', [weekday(5)]],
    ['Ik ga het navragen en kom er vrijdag bij u op terug!', [weekday(5)]],
    ['We zoeken het voor je uit en laten het je morgen weten', [day(1)]],
    ['Kom er overmorgen op terug hoor', [day(2)]],
    ['Ik app u morgen even', [day(1)]],
    ['Morgen is mijn collega er weer, dan vraag ik het na.', [day(1)]],
    ['Ik zoek het uit, uiterlijk morgen.', [day(1)]],
    ['Ik kom erop terug. Uiterlijk morgen.', [day(1)]],
    ['Ge hoort het maandag of dinsdag', [weekday(1), weekday(2)]],
    ['Ik laat u morgen weten of u vrijdag terecht kunt', [day(1)]],
    ['We bellen u vandaag nog terug', [day(0)]],
    ['Je krijgt donderdag een update', [weekday(4)]],
    ['ik zal u morgen berichten', [day(1)]],
  ])('%s', (text, days) => expect(promisedTerms(text).map((term) => term.day)).toEqual(days));

  it.each([
    'De container wordt vrijdag geleegd.',
    'Ik zoek uit of u vrijdag terecht kunt.',
    'Ik zoek het uit. De balie is morgen open tot 17.00 uur.',
    'Zal ik u morgen terugbellen?',
    'U kunt morgen langskomen aan de balie.',
    'Kom morgen gerust terug.',
    'U krijgt binnen vijf werkdagen automatisch bericht per post.',
    'Een collega belt u morgen terug.',
    'U hoort vrijdag van mijn collega of het lukt.',
    'U hoort niet voor vrijdag van ons.',
    'Ik kom er zo snel mogelijk op terug.',
    'Laat u het ons uiterlijk vrijdag weten?',
    'Als u vrijdag nog niets heeft gehoord, mag u bellen.',
    'Tot morgen!',
  ])('promises nothing to be held to: %s', (text) => expect(promisedTerms(text)).toEqual([]));

  it('is not slowed down by a text of nothing but promises', () => {
    expect(promisedTerms('u hoort van mij, morgen, en '.repeat(4000)).length).toBeGreaterThan(0);
  });
});

describe('a citizen who no longer needs an answer', () => {
  it.each(['laat maar', 'Het hoeft niet meer hoor', 'is inmiddels gelukt!', 'Ik heb het al gevonden, dank'])(
    '%s',
    (text) => expect(withdraws(text)).toBe(true),
  );
  it.each(['laat maar even weten', 'Ik heb het al drie keer gevraagd', 'Is het al gelukt?', 'ok bedankt'])(
    'still does: %s',
    (text) => expect(withdraws(text)).toBe(false),
  );
});
