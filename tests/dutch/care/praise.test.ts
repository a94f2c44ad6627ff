import { describe, expect, it } from 'vitest';
import { findPraise } from '../../../utils/dutch/care/praise';
import { wordsOf } from './words-of';

const praise = (text: string) => {
  const { compliments, irony } = findPraise(wordsOf(text));
  return irony.length > 0 ? 'irony' : compliments.length > 0 ? 'compliment' : 'none';
};

describe('praise', () => {
  it.each([
    'wat een fijne service',
    'super snel geholpen, dank!',
    'jullie doen het geweldig',
    'complimenten aan je collega',
    'je bent een topper',
    'ben heel tevreden over de hulp',
    'petje af voor jullie',
    'blij dat jullie zo meedenken',
    'bedankt voor de duidelijke uitleg',
    'wat lief van je',
    'die mevrouw aan de balie was heel vriendelijk, aardige collega',
    'ga zo door',
  ])('is meant: %s', (sentence) => {
    expect(praise(sentence)).toBe('compliment');
  });

  it.each([
    'bedankt voor niks',
    'lekker dan, bedankt',
    'fijn is dat',
    'nou bedankt hoor',
    'lekker geholpen weer',
    'mooi is dat',
    'geweldig, alweer een uur gewacht',
    'top service, nog steeds geen antwoord',
    'goed geregeld hoor',
    'leve de bureaucratie',
    'daar heb ik veel aan',
    'knap hoor, voor de derde keer de verkeerde brief',
    'wat een service 🙄',
  ])('means the opposite: %s', (sentence) => {
    expect(praise(sentence)).toBe('irony');
  });

  it.each([
    'bedankt voor je bericht',
    'niet tevreden over de hulp',
    'ik hoop dat jullie mij goed kunnen helpen',
    'is de service goed?',
    'lekker weer vandaag',
    'graag een snelle reactie',
    'bedankt, dan weet ik genoeg',
    'ok fijn',
    'ja hoor, dat is goed',
    'welke app is goed?',
    'goedemorgen, ik heb een vraag',
    'de service was vroeger beter',
  ])('is neither: %s', (sentence) => {
    expect(praise(sentence)).toBe('none');
  });
});
