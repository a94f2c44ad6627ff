const DIED =
  /(?<!\p{L})(?:overleden|overleed|overlijden|gestorven|sterfgeval|ingeslapen|doodgegaan|heengegaan|miskraam|gecondoleerd|condoleances?|condoleren|condoleer|deelneming)(?!\p{L})/iu;
const KIN =
  "(?<!\\p{L})(?:mijn|m'n|m’n|onze|ons) (?:\\p{L}+ )?(?:schoon|groot|stief)?(?:vader|moeder|man|vrouw|partner|echtgenoot|echtgenote|zoon|zoontje|dochter|dochtertje|kind|kindje|baby|broer|broertje|zus|zusje|opa|oma|oom|tante|neef|nicht|vriend|vriendin|ouders|pa|ma|papa|mama|pap|mam|buurman|buurvrouw)(?!\\p{L})";
const OWN = new RegExp(KIN, 'iu');
const GONE = new RegExp(
  `${KIN} (?:\\p{L}+ ){0,4}(?:dood|er niet meer)(?!\\p{L})|${KIN} verloren(?!\\p{L})|verlies van ${KIN}`,
  'iu',
);
/** "Mijn laptop is overleden." */
const THING_DIED =
  /(?<!\p{L})(?:laptop|computer|pc|tablet|telefoon|mobiel|printer|e-?reader|auto|fiets|scooter|ketel|wasmachine|koelkast|tv) (?:is|zijn) (?:\p{L}+ )?(?:overleden|gestorven|heengegaan)/iu;
const LONG_AGO = /(?:jaar|jaren) (?:geleden|terug)|(?<!\d)(?:19\d\d|20[01]\d)(?!\d)/iu;

/** Somebody's death is spoken of: condolences may never wait. */
export function speaksOfDeath(text: string): boolean {
  return (DIED.test(text) && !THING_DIED.test(text)) || GONE.test(text);
}

/** The writer lost somebody of their own, and not long ago. */
export function isBereaved(text: string): boolean {
  return OWN.test(text) && speaksOfDeath(text) && !isLongAgo(text);
}

/** What is told happened years ago. */
export function isLongAgo(text: string): boolean {
  return LONG_AGO.test(text);
}
