import { findPhoneNumbersInText } from 'libphonenumber-js';

export function open() {
  const spans = (text) =>
    findPhoneNumbersInText(text, 'NL').map(({ startsAt, endsAt }) => [startsAt, endsAt]);
  return { run: spans, spans };
}
