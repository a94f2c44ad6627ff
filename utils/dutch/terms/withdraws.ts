const DONE =
  /(?<!\p{L})(?:laat (?:het |dat )?maar(?! (?:even )?weten)|hoeft (?:nu |al )?niet meer|niet meer nodig|al (?:zelf )?(?:gevonden|opgelost|geregeld|gelukt|gedaan|beantwoord)|is (?:het )?(?:inmiddels|intussen|ondertussen|al) (?:al )?(?:gelukt|opgelost|geregeld|gevonden|in orde|klaar)|vraag (?:is|heeft) (?:al |inmiddels )?(?:beantwoord|vervallen|zich opgelost))/iu;
const LIMIT = 2_000;

/** The writer no longer needs an answer: "laat maar", "hoeft niet meer", "ik heb het al gevonden". */
export function withdraws(text: string): boolean {
  const start = text.slice(0, LIMIT);
  // "Is het al gelukt?" still waits.
  return !start.includes('?') && DONE.test(start);
}
