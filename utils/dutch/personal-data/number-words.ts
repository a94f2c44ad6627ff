const UNITS = 'twee|drie|vier|vijf|zes|zeven|acht|negen';

/** One of the numbers 1 to 99, spelt out, as the source of a pattern (flags `iu`). */
export const NUMBER_WORD = `(?:(?:(?:een|één|${UNITS})[eë]n)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|(?:der|veer|vijf|zes|zeven|acht|negen)tien|een|één|${UNITS}|tien|elf|twaalf)`;

/** Figures of which there are several, as the source of a pattern (flags `iu`): "drie nullen". */
export const FIGURES = 'nullen|enen|twee[eë]n|drie[eë]n|vieren|vijven|zessen|zevens|achten|negens';
