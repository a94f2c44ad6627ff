const CALM =
  /(?<!\p{L})(?:neem|neemt|nemen) (?:u |je |gerust |rustig |maar |vooral |alle ){0,4}(?:de |uw |je )?tijd|(?<!\p{L})(?:ben|bent|zijn|blijf) (?:ik |we |u |je |jij |gewoon ){0,2}(?:er|hier)(?!\p{L})|geen haast|(?<!\p{L})rustig aan(?!\p{L})/iu;

/** A calm word into a silence ("neem rustig de tijd", "bent u er nog?"): it tells and asks nothing. */
export function reassures(text: string): boolean {
  return CALM.test(text);
}
