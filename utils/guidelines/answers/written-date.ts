/** A date as people and spreadsheets write it ("31-12-2026", "1/3/2026", "2026-12-31") as ISO; else as it stands. */
export function isoDateOf(written: string): string {
  const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written.trim());
  if (!found) return written.trim();
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
