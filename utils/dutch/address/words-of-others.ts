import { anyWord } from '../any-word';
import type { Words } from '../tokens';
import { lettersShown } from './letters-shown';
import { saidByOthers } from './said-by-others';
import { shownBehindColon } from './shown-behind-colon';
import type { Stretch } from './stretch';
import { titlesIn } from './titles-in';

const NONE: readonly never[] = [];
const mayHold = anyWord(
  /^(?:zei|zeg|zegt|zeggen|zeiden|vroeg|vraagt|riep|roept|schreeuw|app?t|schr[ie]|mailde|knop|kopje|boek|film|lied|menu|tabblad|onderwerp|subject|titel|brief|geachte|beste|melding|foutmelding|scherm|beeld|tekst|bericht|raam|bord|kreeg|krijg|ontving|verscheen|verschijnt|staat|stond|bandje)/,
);

/**
 * What somebody else said or wrote, though no quotation marks tell: "de arts zei u mag niet meer traplopen", "foutmelding: Je
 * bent uitgelogd", a letter shown in full, "de knop Regel je verhuizing". In reading order per kind; in doubt nothing.
 */
export function wordsOfOthers(words: Words): readonly Stretch[] {
  if (!mayHold(words)) return NONE;
  return [...lettersShown(words), ...shownBehindColon(words), ...saidByOthers(words), ...titlesIn(words)];
}
