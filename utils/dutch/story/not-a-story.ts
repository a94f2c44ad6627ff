const LETTER =
  /(?<!\p{L})(?:(?:ons|uw|onze) kenmerk|kenmerk ?:|betreft ?:|hoogachtend|doorgestuurd bericht|forwarded message|oorspronkelijk bericht|onderwerp ?:|dossiernummer ?:|factuurnummer ?:)/iu;
const ITEM = /^\s*(?:[-–*•·▪>]|\d{1,2}[.)]|\p{L}\))\s/u;
const LINE = /[^\n\r]+/g;

/** A pasted letter, or a list of items: long, yet nothing that somebody tells. Only the first 5,000 units are looked at. */
export function isPastedOrListed(text: string): boolean {
  const part = text.slice(0, 5000);
  if (LETTER.test(part)) return true;
  const lines = part.match(LINE) ?? [];
  const short = lines.filter((line) => line.length <= 40).length;
  return (
    lines.filter((line) => ITEM.test(line)).length >= 3 ||
    (lines.length >= 6 && short * 4 >= lines.length * 3)
  );
}
