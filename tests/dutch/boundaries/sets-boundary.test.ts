import { describe, expect, it } from 'vitest';
import { boundaryIn } from '../../../utils/dutch/boundaries/sets-boundary';

describe('an agent who sets a boundary', () => {
  it.each([
    'Ik wil u graag helpen, maar niet als u mij uitscheldt. Gaat het zo door, dan stop ik het gesprek.',
    'Dit taalgebruik accepteer ik niet.',
    'Wilt u alstublieft netjes blijven? Anders moet ik de chat beëindigen.',
    'Graag wat respect voor mij en mijn collega.',
    'Als u hier mee doorgaat sluiten we het gesprek.',
    'Zo praten we hier niet met elkaar, dit is niet de bedoeling van dit kanaal.',
  ])('warns: %s', (text) => expect(boundaryIn(text)).toBe('warns'));

  it.each([
    'Ik heb u gevraagd om hiermee te stoppen. Dat is helaas niet gebeurd. Daarom stop ik nu dit gesprek.',
    'Ik ga dit gesprek nu beëindigen.',
    'We sluiten de chat nu af. U kunt ons bereiken via de balie.',
    'Dit gesprek is beëindigd.',
  ])('ends: %s', (text) => expect(boundaryIn(text)).toBe('ends'));

  it.each([
    'De container wordt morgen geleegd.',
    'U kunt het abonnement stoppen via de website.',
    'Ik begrijp dat u boos bent. Wat kan ik voor u doen?',
    'Neem contact op met de afdeling, dan sluit u de melding zelf af.',
  ])('neither: %s', (text) => expect(boundaryIn(text)).toBeNull());
});
