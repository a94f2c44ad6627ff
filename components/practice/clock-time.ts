import type { Language } from '../shared/texts';

const FORMATS: Record<Language, Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' }),
  en: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
};

/** "14:05" in the browser's time zone. In: epoch ms. */
export function clockTime(moment: number, language: Language): string {
  return FORMATS[language].format(moment);
}
