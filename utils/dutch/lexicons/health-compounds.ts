import { wordSet, wordsIn } from './word-list';

/** Ends of compounds that name a condition or a treatment by themselves: "hersenbloeding", "pleinvrees". Folded. */
const CONDITIONS = `
  kanker tumor infarct bloeding stoornis stoornissen fobie verslaafd verslaafde verslaving dementie depressie
  psychose trombose ontsteking patient patiente patienten transplantatie hernia allergie intolerantie
  handicap gehandicapt gehandicapte syndroom chemotherapie fysiotherapie hormoontherapie traumatherapie
  antidepressiva remmers verdunners prothese itis sclerose dystrofie parese plegie invalide zwakte-aanval
  epilepsie hartfalen migraine artrose diabetes reuma angststoornis vrees slapeloosheid anemie allergisch bestraling dialyse embolie vergiftiging
  hormonen insufficientie deficientie fibrilleren degeneratie dysplasie implantaat intolerant therapie transfusie incontinentie cinoom mfoom rcoom
  blokkers blind fobisch fobische beademing medicatie griep katheter kneuzing apneu zweer cyste poliep epileptica hoest medicijnen neuropathie yopathie nopathie neuralgie stroscopie noscopie problematiek oxetine prazol statine azepam zolam olol tidine profen cilline
`;

/** Ends of compounds that do so behind a part of the body: "rugklachten", but not "geluidsklachten". Folded. */
const COMPLAINTS = `
  klachten problemen probleem ziekte ziekten kwaal kwalen aandoening aandoeningen afwijking afwijkingen operatie
  operaties pijn pijnen infectie letsel breuk breuken falen amputatie scheuring scheur kwetsuur kneuzing punctie reconstructie fractuur afsluiting
  patient vergroeiing beperking lijden aanval kwetsuur vernauwing slijtage verlamming verlies beschadiging gebrek filmpje echo katheterisatie stilstand afdeling poli onderzoek ruis
`;

/** Parts of the body as they stand at the beginning of a compound. Folded. */
export const BODY_PARTS: readonly string[] = wordsIn(`
  hart long nier lever rug knie heup nek schouder maag darm huid oog oor hersen bloed zenuw spier gewricht
  gewrichts vaat blaas schildklier borst prostaat buik been arm pols enkel voet hand elleboog kaak hoofd keel gal
  alvleesklier milt baarmoeder eierstok bekken wervel rib ribben sleutelbeen teen vinger gehoor gezicht gezichts
  stofwisselings darm hernia staar amandel blindedarm geslachts suiker psychose gehoors luchtweg slik adem ademhalings evenwichts geheugen slaap
  onderbeen bovenbeen onderarm bovenarm meniscus kruisband lies navel voorhoofd vat wond pees ruggenmerg zenuwbaan spijsverterings loop stem spraak bewegings
`);

const BODY_NOUNS: ReadonlySet<string> = wordSet(`
  been benen arm armen heup heupen pols polsen enkel enkels voet voeten knie knieen rug nek schouder schouders hand
  handen vinger vingers teen tenen rib ribben neus kaak hoofd hart longen nieren lever maag darmen ogen oog oren oor
  elleboog sleutelbeen wervel wervels bekken gewrichten spieren kruisband kniebanden enkelbanden achillespees meniscus
  kuitbeen scheenbeen onderbeen bovenbeen onderarm bovenarm
`);

// Illnesses of trees and cattle, and what only sounds like one.
const NOT_OF_PEOPLE =
  /verblind$|^kippengriep|^(?:iep|iepen|boom|bomen|plant|planten|vee|dier|dieren|vogel|kastanje|essen|auto|motor|god)(?:ziekte|ziekten|ontsteking|vrees)?$|^(?:schoolpatient|leespatient)|^(?:over|ge|ver|mede|af|be|mis|aroma|muziek|speel|licht)(?:lijden|therapie)$/;

// "Reumahanden", "een artroseknie"
const AILING =
  /^(?:reuma|artrose|jicht|parkinson|hernia|gips|kunst)-?(?:handen|hand|knie|knieen|heup|heupen|voet|voeten|vingers|arm|been|benen|rug|schouder|oog)$/;

const byTail = (ends: string) => {
  const found = new Map<number, string[]>();
  for (const end of wordsIn(ends)) {
    const tail = tailOf(end);
    found.set(tail, [...(found.get(tail) ?? []), end]);
  }
  return found;
};
// The last three letters as one number, to find the end of a compound with one look.
function tailOf(word: string): number {
  const { length } = word;
  return (
    word.charCodeAt(length - 1) ^ (word.charCodeAt(length - 2) << 8) ^ (word.charCodeAt(length - 3) << 16)
  );
}
const NONE: readonly never[] = [];
const conditions = byTail(CONDITIONS);
const complaints = byTail(COMPLAINTS);
// Whether any of those has these last bits: most words have not.
const MANY = 1 << 12;
const mayEnd = new Uint8Array(MANY);
for (const tail of [...conditions.keys(), ...complaints.keys()]) mayEnd[tail % MANY] = 1;

/** A folded word that is put together and names a condition or a treatment: "gewrichtsontsteking", "knieoperatie". */
export function isHealthCompound(word: string): boolean {
  if (word.length < 7) return false;
  if (AILING.test(word)) return true;
  const tail = tailOf(word);
  if (mayEnd[tail % MANY] === 0) return false;
  for (const end of conditions.get(tail) ?? NONE)
    if (word.length > end.length + 1 && word.endsWith(end)) return !NOT_OF_PEOPLE.test(word);
  for (const end of complaints.get(tail) ?? NONE)
    if (word.endsWith(end) && isBodyPart(word.slice(0, word.length - end.length))) return true;
  return false;
}

/** A part of the body as a noun of its own: "been", "heup". */
export function isBodyNoun(word: string): boolean {
  return BODY_NOUNS.has(word);
}

function isBodyPart(start: string): boolean {
  const plain = start.endsWith('-') ? start.slice(0, -1) : start;
  return BODY_PARTS.includes(plain) || BODY_PARTS.includes(plain.replace(/s$/, ''));
}
