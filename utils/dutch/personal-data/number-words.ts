const UNITS = 'twee|drie|vier|vijf|zes|zeven|acht|negen';

/** One of the numbers 1 to 99, spelt out, as the source of a pattern (flags `iu`). */
export const NUMBER_WORD = `(?:(?:(?:een|één|${UNITS})[eë]n)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|(?:der|veer|vijf|zes|zeven|acht|negen)tien|een|één|${UNITS}|tien|elf|twaalf)`;
