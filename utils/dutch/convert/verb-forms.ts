const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// gaan, staan, slaan, doen, zien and what is made of them: one vowel less in an open syllable.
const SHORT_STEM = /(?:gaat|staat|slaat|(?<!m)doet|(?<!n)ziet)$/;
const SHORT_STEM_U = /(?:^|[a-z])(?:ga|sta|sla)$/;

/** Verbs that do not follow the rule "take away the t" when `je` comes behind them. */
const BEFORE_JE: ReadonlyMap<string, string> = new Map([
  ['heeft', 'heb'],
  ['hebt', 'heb'],
  ['bent', 'ben'],
  ['kunt', 'kun'],
  ['wilt', 'wil'],
  ['zult', 'zul'],
  ['komt', 'kom'],
  ['zoudt', 'zou'],
  ['houdt', 'houd'],
]);
const BEFORE_U: ReadonlyMap<string, string> = new Map([
  ['heb', 'heeft'],
  ['ben', 'bent'],
  ['kun', 'kunt'],
  ['kan', 'kunt'],
  ['wil', 'wilt'],
  ['zul', 'zult'],
  ['zal', 'zult'],
  ['hou', 'houdt'],
  ['rij', 'rijdt'],
  ['vin', 'vindt'],
]);

// The t belongs to the stem, or the form is a past tense: nothing is taken away.
const KEEPS_T = set(
  'moet weet zit laat verlaat haat sluit besluit zet verzet let past praat ontmoet eet vergeet wacht verwacht start herstart print test meet groet begroet schiet geniet giet bezit schat vat bevat betwist rust lust hecht richt verricht stort sport haast tast roest post mest acht verlicht belicht overnacht heet fluit uit stuit ontbijt bijt verwijt spuit rot vecht zocht bezocht verzocht dacht bedacht bracht kocht mocht wist moest begint ontlast belast kost best rest vergat had zat at las trot chat update upload pint sprint importeert rent stopt bezet opent moest zet wist gokt smst zwicht plaagt beloont dicht verdicht knipt slikt licht slaakt start kaart beantwoordt biecht voet zweet fiets vast zwart lachte plicht verplicht sticht stift tracht betracht veracht beacht bericht doorzocht onderzocht verkocht omvat hervat vergroot verkleint stoot groot vermoedt',
);
const REALLY_DROPS_T = set(
  'begint rent stopt gokt smst plaagt beloont knipt slikt slaakt beantwoordt importeert verkleint vermoedt opent pint sprint',
);
// Words in t that are no verbs, so that a following `u` or `je` is not their subject.
const NO_VERB = set(
  "dat omdat zodat voordat totdat nadat doordat opdat wat dit met niet het uit tot want echt juist wellicht direct eerst laatst naast kort recht licht althans net bericht post kaart paspoort klacht document account abonnement vaart rust nacht liefst best meest minst 't tegemoet point toegepast internet inzicht ooit nooit plaat ingeschat",
);
const PAST_OR_FIXED = set(
  'mag had was kon wilde wou zou kreeg kwam ging deed vond werd zag gaf nam bleef schreef las stond lag riep hield liet liep reed sprak sloot trok viel vroeg won droeg hielp bood koos zei zat at vergat begreep ontving verloor wist moest mocht dacht bracht kocht zocht verscheen genoot vertrok verbleef beviel bood ontbrak',
);

/** A finite verb directly before a subject `u`: "heeft", "krijgt". */
export function looksLikeVerbBeforeU(word: string): boolean {
  if (PAST_OR_FIXED.has(word) || BEFORE_JE.has(word)) return true;
  return /t$/.test(word) && word.length > 2 && !NO_VERB.has(word) && !/(?:heid|teit|ment|schap)$/.test(word);
}

/** The form before `je` of a verb that stood before `u`: "heeft" → "heb", "krijgt" → "krijg", "moet" → "moet". */
export function beforeJe(verb: string): string {
  const special = BEFORE_JE.get(verb);
  if (special !== undefined) return special;
  if (PAST_OR_FIXED.has(verb) || !verb.endsWith('t')) return verb;
  const short = SHORT_STEM.exec(verb);
  if (short)
    return (
      verb.slice(0, -short[0].length) +
      (short[0] === 'doet' || short[0] === 'ziet' ? short[0].slice(0, 3) : short[0].slice(0, -2))
    );
  if (KEEPS_T.has(verb) && !REALLY_DROPS_T.has(verb)) return verb;
  if (
    /(?:kocht|zocht|dacht|bracht|wacht|laat|zet|sluit|praat|start|geet|giet|richt|tast|moet)$/.test(verb) &&
    !KEEPS_T.has(verb)
  )
    return verb;
  return verb.slice(0, -1);
}

/** The form before `u` of a verb that stood before `je`: "heb" → "heeft", "krijg" → "krijgt", "moet" → "moet". */
export function beforeU(verb: string): string {
  const special = BEFORE_U.get(verb);
  if (special !== undefined) return special;
  if (PAST_OR_FIXED.has(verb) || /(?:t|[^aeiou]e|den|ten|en)$/.test(verb)) return verb;
  return SHORT_STEM_U.test(verb) ? `${verb}at` : `${verb}t`;
}

/** Verbs whose form before `u` can have no other subject: "kunt u", never "hij kunt". */
export const ONLY_SECOND_PERSON = set('kunt bent wilt zult hebt zoudt');

/** Verbs that ask or state and are hardly ever a command: "heb je", "krijg je". */
export const NO_COMMAND = set(
  'heb ben kun kan wil zul zal mag moet krijg weet vind zie woon hoef ga kom bedoel denk sta lig zit word ontvang hoor heet werk lees betaal leen herken snap begrijp zoek verwacht twijfel mis kwam had was kon wilde zou kreeg ging deed werd zag dacht wist moest mocht blijf leer merk ervaar doe voel hoefde vond schrok spreek bezit huur loop rij reis wens verhuis maak gebruik heeft hebt bent kunt wilt zult krijgt',
);
