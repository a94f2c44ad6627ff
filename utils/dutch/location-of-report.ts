const REPORT =
  /lantaarn|straatverlichting|straatlantaarn|lichtmast|\blamp(?:en)?\b|afval|vuilnis|zwerfvuil|container|kliko|klikobak|otto|grofvuil|grof vuil|rommel|puin|glasbak|papierbak|lekkage|\blek\b|riool|\bput\b|putdeksel|stoeptegel|tegel|stoep|wegdek|kuil|gat in|\bgaten\b|verzakking|verzakt|bestrating|losliggend|boom|bomen|\btak(?:ken)?\b|struik|onkruid|\bgras\b|snoei|maaien|gemaaid|graffiti|vandalisme|vernield|kapot|defect|stuk\b|losse|overlast|stank|herrie|lawaai|ratten|ongedierte|wespen|hondenpoep|fietswrak|weesfiets|autowrak|verkeersbord|verkeerslicht|stoplicht|drempel|paaltje|hekwerk|bankje|speeltoestel|speeltuin|gestrooid|strooien|glad\b|gladheid|sneeuw|wateroverlast|ondergelopen|verstopt|verstopping|duiker|sloot|dijk|brug|steiger|dump|gedumpt|illegaal gestort|dode? (?:vogel|kat|eend|dier|vis)|gaslucht|parkeerd|straat is donker|melding (?:over|van) (?:de |een )?(?:straat|weg|stoep|plein|park)/i;
const AT_HOME =
  /\b(?:ik woon|wij wonen|we wonen|mijn adres|ons adres|mijn woonadres|mijn huisadres|ik ben verhuisd|ik verhuis|wij verhuizen|ingeschreven|verhuizing)\b/i;
// What is in a home, and who waits there for somebody to come.
const INDOORS =
  /\b(?:cv|ketel|geiser|boiler|kraan|keuken|badkamer|douche|wc|(?<!openba(?:ar|re) )toilet|verwarming|radiator|thermostaat|stopcontact|meterkast|afzuigkap|schimmel|intercom|deurbel|wasmachine|(?:mijn|onze|ons|m'n) (?:\w+ )?(?:woning|huis|appartement|kamer|raam|ramen|deur|voordeur|dak|dakgoot|kelder|zolder|balkon|plafond|gootsteen|afvoer)|ik ben (?:de hele dag |overdag |morgen |vandaag )?(?:thuis|aanwezig)|aanwezig ben)\b/i;
const LIMIT = 5_000;

/**
 * The place in this text is where something is reported in the public space ("lantaarnpaal kapot bij 3201 AB 12"),
 * not somebody's home address. False when the writer says that they live there, or what is broken is in a home.
 */
export function isLocationOfReport(text: string): boolean {
  const part = text.slice(0, LIMIT);
  return REPORT.test(part) && !AT_HOME.test(part) && !INDOORS.test(part);
}
