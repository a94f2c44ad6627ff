import isCreditCard from 'validator/lib/isCreditCard.js';
import isEmail from 'validator/lib/isEmail.js';
import isIBAN from 'validator/lib/isIBAN.js';
import isMobilePhone from 'validator/lib/isMobilePhone.js';
import isPassportNumber from 'validator/lib/isPassportNumber.js';
import isPostalCode from 'validator/lib/isPostalCode.js';
import isTaxID from 'validator/lib/isTaxID.js';

// Some of its CommonJS files export the check itself, others an object that holds it.
const check = (exported) => exported.default ?? exported;

const CHECKS = [
  [check(isEmail)],
  [check(isIBAN)],
  [check(isCreditCard)],
  [check(isMobilePhone), 'nl-NL'],
  [check(isPostalCode), 'NL'],
  [check(isTaxID), 'nl-NL'],
  [check(isPassportNumber), 'NL'],
];

/** It judges whole strings, so every word of the text is one, without the punctuation around it. */
export function open() {
  const spans = (text) =>
    [...text.matchAll(/[^\s,;:!?()"']+/g)]
      .map(({ 0: word, index }) => ({ word: word.replace(/\.+$/, ''), index }))
      .filter(({ word }) => CHECKS.some(([holds, ...where]) => holds(word, ...where)))
      .map(({ word, index }) => [index, index + word.length]);
  return { run: spans, spans };
}
