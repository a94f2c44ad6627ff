/** A phone number as people write it: "14 0181", "+31 (0)181 - 12 34 56". */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^[+(\d][\d ()/.-]*$/.test(text) && digits >= 3 && digits <= 15;
}

/** A web address as one tells it: "www.voorbeeld.nl/terugbellen", with or without "https://". */
export function isLink(text: string): boolean {
  return /^(?:https?:\/\/)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}(?::\d{1,5})?(?:[/?#]\S*)?$/i.test(text);
}

/** Whole numbers only; null for an empty field, undefined for what is no number within the bounds. */
export function wholeNumber(text: string, min: number, max: number): number | null | undefined {
  const digits = text.trim();
  if (digits === '') return null;
  const value = /^\d{1,5}$/.test(digits) ? Number(digits) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

/** What stands on each line, without empty ones. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
