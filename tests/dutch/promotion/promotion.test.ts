import { describe, expect, it } from 'vitest';
import { promotionIn } from '../../../utils/dutch/promotion/promotion';

describe('invitations that nobody needs for an answer', () => {
  it.each([
    ['Kom naar onze open dag!', 'event'],
    ['Hoi! Zaterdag is het zover, kom je gezellig naar de kerstmarkt?', 'event'],
    ['We nodigen u van harte uit voor de lezing van woensdag', 'event'],
    ['Wij organiseren volgende week een workshop stopmotion. Bent u erbij?', 'event'],
    ['Schrijf je nu in voor de nieuwsbrief', 'newsletter'],
    ['Volg ons ook op Instagram', 'newsletter'],
    ['Alleen deze maand: nu met 20% korting een abonnement', 'offer'],
    ['Word lid en maak kans op een e-reader', 'offer'],
  ])('%s', (text, kind) => expect(promotionIn(text)?.kind).toBe(kind));

  it.each([
    'Kom met uw paspoort naar de balie.',
    'Kom gerust langs, we zijn open tot 17.00 uur.',
    'U kunt zich aanmelden via de website.',
    'Er is geen actie van u nodig.',
    'De open dag is op zaterdag van 10.00 tot 14.00 uur.',
    'We hopen je binnenkort weer in de Bibliotheek te zien!',
    'Met de pas is printen gratis.',
    'U bent uitgenodigd voor een gesprek op het stadhuis.',
    'Vergeet uw pas niet mee te nemen.',
  ])('is an answer: %s', (text) => expect(promotionIn(text)).toBeNull());
});
