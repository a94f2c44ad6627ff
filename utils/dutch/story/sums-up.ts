const SAYS_AGAIN =
  /(?<!\p{L})(?:(?:goed|juist|correct) (?:begrijp|begrepen|begrijpen|heb)|begrijp(?:en)? (?:ik|we|wij) (?:het |u |je )?(?:goed|juist|dat)|(?:ik|we|wij) (?:begrijp|begrijpen|lees|lezen|maak|hoor) (?:\p{L}+ ){0,4}(?:dat|op)|klopt (?:het|dat|dit)|samengevat|samenvattend|kort gezegd|dus|met andere woorden|(?:u|je) (?:schrijft|vertelt|zegt|schreef|vertelde|geeft aan) (?:dat|hoe)|(?:het|dit) gaat (?:u |je |jou )?(?:dus )?om|zo te lezen)(?!\p{L})/iu;

/** The draft tells in its own words what the other wrote, or asks whether that was understood well. */
export function sumsUp(text: string): boolean {
  return SAYS_AGAIN.test(text);
}
