/** What WhatsApp calls the reader: seen are You, Tú and Tu; the Dutch words are a guess until a Dutch page was seen. */
const YOU = new Set(['you', 'tú', 'tu', 'jij', 'je', 'u']);

/** Whether a label (without its colon) is a word for "you", the reader of the page. */
export function isYouWord(label: string): boolean {
  return YOU.has(label.toLowerCase());
}
