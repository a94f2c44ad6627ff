import { wordSet } from '../lexicons/word-list';

// Infinitive, stem and the form with a t of verbs by which something is handed over in a chat.
const FORMS = wordSet(`
  geven geef geeft sturen stuur stuurt noemen noem noemt typen typ typt type tikken tik tikt zeggen zeg zegt vertellen
  vertel vertelt delen deel deelt mailen mail mailt appen app appt melden meld meldt noteren noteer noteert schrijven
  schrijf schrijft lezen lees leest spellen spel spelt zetten zet plakken plak plakt leveren lever levert tonen toon
  toont bevestigen bevestig bevestigt vermelden vermeld vermeldt herhalen herhaal herhaalt kopieren kopieer kopieert
  fotograferen fotografeer fotografeert plaatsen plaats plaatst verstrekken verstrek verstrekt verklappen verklap
  verklapt dicteren dicteer dicteert smsen sms smst droppen drop dropt gooien gooi gooit uploaden upload uploadt
  scannen scan scant toetsen toets toetst bezorgen bezorg bezorgt verschaffen verschaf verschaft
`);
// These only do so behind a particle: "achterlaten", "overnemen", "invullen".
const BEHIND_PARTICLE = wordSet('laten laat nemen neem neemt voeren voer voert vullen vul vult');
const PARTICLES = [
  'door',
  'op',
  'toe',
  'mee',
  'in',
  'over',
  'na',
  'voor',
  'achter',
  'aan',
  'bij',
  'neer',
  'heen',
];
// Something is taken along, opened or believed.
const OTHER = wordSet(
  'meenemen meeneem meeneemt opnemen opneem opneemt aannemen aanneem aanneemt innemen inneem inneemt toelaten toelaat nalaten nalaat inleveren inlevert inlever opleveren oplevert aanlaten inlezen inleest toenemen toeneemt doornemen doorneemt voornemen voorneemt',
);

const GIVEN =
  /ge(?:geven|stuurd|noemd|typt|tikt|zegd|meld|maild|appt|deeld|leverd|schreven|zet|vuld|voerd|laten)$/;

/** A folded word is the participle of such a verb: "doorgegeven". */
export function isGiven(word: string): boolean {
  return GIVEN.test(word);
}

/** A folded word is a form of a verb of handing over, also behind a particle: "doorgeeft", "intypen", "meesturen". */
export function isGiving(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const gives = findGiving(word);
  known.set(word, gives);
  return gives;
}

// It is asked of the same words again and again.
const known = new Map<string, boolean>();
const MOST_KNOWN = 3000;

function findGiving(word: string): boolean {
  if (FORMS.has(word)) return true;
  if (OTHER.has(word)) return false;
  for (const particle of PARTICLES) {
    if (!word.startsWith(particle)) continue;
    const rest = word.slice(particle.length);
    if (FORMS.has(rest) || BEHIND_PARTICLE.has(rest)) return true;
  }
  return false;
}
