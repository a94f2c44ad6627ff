import type { Language } from '../../shared/texts';

const ZONE = 'Europe/Amsterdam';
const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A moment (epoch ms) with its day: "maandag 2 maart om 10:00". */
export function momentWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

/** A day (epoch ms) with its year: "zondag 5 april 2026". */
export function dayWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
}
