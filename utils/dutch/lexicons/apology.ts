import type { Lexicon } from './lexicon';

/** Excuses for something that went wrong. */
export const APOLOGY: Lexicon = {
  act: 'apology',
  phrases: [
    'sorry|sory|sorrie|sry|sorrry',
    'excuses|excuus|ekskuses|exuses|excusses|exuus',
    'verontschuldiging*',
    'verontschuldig|verontschuldigen',
    'spijt mij|me|ons|het',
    'spijtig genoeg is|hebben|heb ..5 mis|fout',
    'neem|neemt mij|me|ons|het ..2 kwalijk',
    'had|hadden|mag|mocht ..6 niet mogen gebeuren|overkomen',
    'had|hadden ..6 niet mogen|moeten gebeuren|overkomen|zeggen|doen|laten',
    'had|hadden ik|we|wij|dit|dat ..5 beter|eerder|sneller|anders gemoeten|moeten',
    'mijn|onze|eigen fout|vergissing|schuld|misser|nalatigheid >',
    '< mijn|onze|eigen fout|foutje|vergissing|schuld|excuses',
    'foutje|fout|vergissing van mij|ons|mijn|onze|mezelf',
    'was|is onze|mijn fout|vergissing|schuld|misser',
    'mea culpa|maxima',
    '< oeps|oepsie|pardon|whoops|oops',
    'betreuren|betreur ik|we|wij|het|dit|dat|ten',
    'hebben|heb we|wij|ik|dit|dat ..5 steken laten vallen',
    'vergeven|vergeef|excuseer|excuseert mij|me|ons',
    'excuseer|scusi',
  ],
  quiet: [
    'verwacht|wil|eis|willen|krijg|kreeg|verwachten|eisen|vraag|waarom|wacht ..3 excuses|excuus|verontschuldigingen',
    'geen|zonder|slap|slappe|slecht|flauw|smoes|als excuus|excuses',
    'geen sorry',
    'je|u|jullie hoeft|hoef ..3 sorry|excuses|verontschuldigen',
    'brief|film|boek|liedje|nummer sorry',
    'excuses ..2 horen',
  ],
};
