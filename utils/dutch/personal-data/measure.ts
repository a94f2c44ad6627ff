// "In 2024", "3 mei 2024"
const YEAR_BEHIND =
  /(?:in|van|sinds|voor|uit|(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,6}\.?) $/u;

/** Whether a number is a year, a time, an amount or a length, by itself and by the words behind and before it. */
export function isMeasure(value: string, tail: string, link: string): boolean {
  return (
    /^[.:]\d/.test(tail) ||
    /^ ?(?:cijfers|tekens|keer|minuten|uur|dagen|letters|euro|%|x\b|pogingen|weken|maal|jaar|volt|meter|cm|m\b|m2|km|stuks|kamers|gaten|woningen|mensen|bewoners|kilo|kg\b|gram|liter|ml\b|mm\b|graden|seconden|maanden|personen|woorden|procent|watt|stappen|gasten|bezoekers|leden\b|huurders|kinderen|stoelen|plaatsen|plekken|huizen|versnellingen)/i.test(
      tail,
    ) ||
    /^(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])[-/]\d{2,4}$/.test(value) ||
    (/^(?:19|20)\d\d$/.test(value) && YEAR_BEHIND.test(link))
  );
}
