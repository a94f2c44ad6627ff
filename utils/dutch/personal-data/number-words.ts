import { anyWord } from '../any-word';

const UNITS = 'twee|drie|vier|vijf|zes|zeven|acht|negen';

/** One of the numbers 1 to 99, spelt out, as the source of a pattern (flags `iu`). */
export const NUMBER_WORD = `(?:(?:(?:een|één|${UNITS})[eë]n)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|(?:der|veer|vijf|zes|zeven|acht|negen)tien|een|één|${UNITS}|tien|elf|twaalf)`;

/** Figures of which there are several, as the source of a pattern (flags `iu`): "drie nullen". */
export const FIGURES = 'nullen|enen|twee[eë]n|drie[eë]n|vieren|vijven|zessen|zevens|achten|negens';

/** A text says a number in words; not "een" alone. */
export const saysNumber = anyWord(
  /^(?:nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dubbel)|tien$|tig$|honderd|^enen$/,
);
