import { describe, expect, it } from 'vitest';
import type { Author, Message } from '../../utils/conversation/message';
import { isAutomaticReply } from '../../utils/rules/automatic-reply';

const message = (author: Author, text: string, sentAt: number): Message => {
  return { id: `${author}${sentAt}`, author, text, sentAt, seenAt: sentAt, kind: 'text' };
};
const QUESTION = message('citizen', 'Zijn jullie maandag open?', 0);
const isAutomatic = (text: string, seconds = 2) =>
  isAutomaticReply(message('agent', text, seconds * 1000), QUESTION);

describe('an automatic reply', () => {
  it.each([
    'Bedankt voor uw bericht. We reageren zo snel mogelijk.',
    'Dit is een automatisch bericht. Wij zijn bereikbaar van 9 tot 17 uur.',
    'We zijn momenteel gesloten. Morgen vanaf 9.00 uur helpen we u verder.',
    'U appt ons buiten onze openingstijden.',
    'We hebben je bericht goed ontvangen. Zo spoedig mogelijk krijg je antwoord.',
  ])('is known by its words: %s', (text) => expect(isAutomatic(text)).toBe(true));

  it.each([
    'Ja, van 9.00 tot 17.00 uur.',
    'Nee, op maandag zijn we gesloten.',
    'Dat kan tijdens onze openingstijden.',
    'Kom dan zo snel mogelijk langs bij de balie.',
    'Bericht ontvangen, ik kijk het na.',
  ])('is not what a person answers: %s', (text) => expect(isAutomatic(text)).toBe(false));

  it('comes at once, on a message of the citizen', () => {
    const text = 'We reageren zo snel mogelijk.';
    expect(isAutomatic(text, 61)).toBe(false);
    expect(isAutomaticReply(message('agent', text, 1000), undefined)).toBe(false);
    expect(isAutomaticReply(message('agent', text, 1000), message('agent', 'Hallo', 0))).toBe(false);
  });
});
