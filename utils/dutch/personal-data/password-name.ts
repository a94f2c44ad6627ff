import { anyWord } from '../any-word';

/** What a password is called, as the source of a pattern (flags `iu`). */
export const PASSWORD_NAME =
  '(?:wachtwoord(?:zin|je)?|wachtzin|passphrase|pas+word|pas+woord|(?<!\\p{L})(?:ww|pw))';

/** A text has a word that may be such a name. */
export const mayNamePassword = anyWord(/wacht(?:w|z)|ww|pw|pas+w|passph/);
