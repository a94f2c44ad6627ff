import { before } from './surroundings';

// "Een postcode ziet er zo uit: …", "zoals 123456 of …", "vul uw nummer in als …", "geen pincode als 0000"
const LEADS_TO_EXAMPLE =
  /(?:(?<!\p{L})(?:zoals|bijvoorbeeld|bijv\.?|bv\.?|(?:als )?voorbeeld|voorbeelden (?:als|zoals)|vorm|formaat)|ziet er (?:\p{L}{2,8} )?uit|(?<!\p{L})(?:(?:moet|mag|kan) ik (?:de|een|het|mijn)|uw|je|een) (?:postcode|kenteken|telefoonnummer|rekeningnummer|iban|bsn|geboortedatum|datum) als|\p{L}{2} of als|(?<!\p{L})(?:geen|nooit) (?:een )?\p{L}{2,20} als|(?<!\p{L})(?:(?:vul|vult|schrijf|typ) (?:\p{L}{1,4} )?(?:uw|je|een) [^.!?]{3,30}?|(?:schrijft?|noteert?|vult?|typt?) (?:u|je|men)) (?:in |op )?als)[: ('"‘“]{1,3}(?:[^\s,;]{1,20} (?:of|en) )?['"‘“]?$/u;
// "In het voorbeeld op de site", and the rest of an address that nobody has: "Voorbeeldstraat 1, 1234 AB".
const EXPLAINED = /voorbeeld (?:op|staat|in)(?!\p{L})|voorbeeldstraat|straatnaam/u;
const REACH = 60;

/** A value that shows how such a value looks, and is nobody's. `start` is a UTF-16 offset in the normal text. */
export function isAsExample(text: string, start: number): boolean {
  const lead = before(text, start, REACH);
  return LEADS_TO_EXAMPLE.test(lead) || EXPLAINED.test(lead);
}
