import { isAid } from '../lexicons/health-words';
import { ETHNICITY } from '../lexicons/special-words';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Words } from '../tokens';
import { isOfIllThing } from './ill-thing';
import { isMocked } from './mocked-state';
import { SAYINGS } from './sayings';

const WEARY = wordSet('ziek doodziek kotsmisselijk beroerd depressief');
const INSENSITIVE = wordSet('blind stekeblind doof stokdoof verlamd');
// What one nearly gets from a bill or a queue.
const SHOCKS =
  /^(?:hartaanval|hartverzakking|hartstilstand|beroerte|hersenbloeding|paniekaanval|zenuwinzinking|depressie|depressief|burn-?out|trauma|ptss|overspannen|epilepsieaanval)$/;
// Nobody gets these time and again: "als dit zo doorgaat krijg ik een hartaanval".
const ONCE = /^(?:hartaanval|hartverzakking|hartstilstand|beroerte|hersenbloeding|zenuwinzinking)$/;
const NEARLY = wordSet('zowat bijna haast spontaan welhaast acuut subiet');
// "U hebt me een hartaanval bespaard"
const SPARED = wordSet('bespaard bezorgd bezorgt nabij');
const ALLERGIC = wordSet('allergisch allergie');
// What nobody has an illness for: "allergisch voor dat gezeur".
const ANNOYANCES = wordSet(
  'dat die deze dit jullie zulke soort gezeur gedoe onzin mensen smoesjes regels regeltjes ambtenaren',
);
const ABSTRACT =
  /.(?:cratie|heid|heden|taal|praat|praatjes|politiek|zucht|gedrag|drukte|lawaai|brie(?:f|ven)|formulier(?:en)?|beleid|vergaderingen|procedures?|muziek|menu'?s?|jargon|beloftes?|afkortingen|leugens)$|^(?:formulier|ambtelijk|ambtena|slecht|dom|loze|vage|lang|lege|papier|excuses|politi|bureau|chatbot|robot|maandag|wachten)/;
const LANGUAGE =
  /^(?:spre(?:e)?k|sprak|praat|praten|leer|leren|versta|schrijf|lees|lezen|vertaal|taal|eten|eet|tolk)/;
const INTO = /^(?:in|naar|het)$/;
const SPOKEN: ReadonlySet<string> = new Set(ETHNICITY);
const TROUBLE =
  /^(?:(?:hoofd|buik|maag)pijn|migraine|uitslag|jeuk|maagzweer|hartkloppingen|burn-?out|trauma|nachtmerries|overspannen|jeuk|diarree)$/;
const HOOKED = wordSet('verslaafd verslaving');
// Whoever is hooked on anything else only likes it.
const SUBSTANCE =
  /^(?:alcohol|drank|bier|wijn|drugs?|harddrugs|coke|speed|wiet|hasj|blowen|xtc|mdma|ghb|crack|lachgas|roken|sigaretten|vapen|gamen|porno|seks|spuiten)$|coca|hero[iï]ne|nicotine|pillen|middel|medicij|stillers|opia|morfine|oxy|metha|benzo|gok|casino/;
const PRODUCTS = wordSet('office teams word excel outlook windows edge access project');

/** "Ik word ziek van dat gedoe", "blind voor de overlast", "de boom is ziek": no state of a person. */
export function isFigurative(words: Words, sentence: Sentence, at: number): boolean {
  const { tokens } = words;
  const { first, last } = sentence;
  const word = tokens[at]?.word ?? '';
  const next = at + 1 < last ? (tokens[at + 1]?.word ?? '') : '';
  // "… dat u blind bent voor de overlast"
  const link = BECOMES.test(next) ? (tokens[at + 2]?.word ?? '') : next;
  if (
    WEARY.has(word) &&
    (link === 'van' || isWearied(tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? ''))
  )
    return true;
  if (
    INSENSITIVE.has(word) &&
    (link === 'voor' || next === 'van' || (next === 'als' && tokens[at + 2]?.word === 'een'))
  )
    return true;
  const lead = tokens.slice(Math.max(first, at - 5), at).map((token) => token.word);
  const object = tokens.slice(at + 2, Math.min(last, at + 6)).map((token) => token.word);
  if (isReproach(word, next, lead) || isHandled(word, next, lead, object)) return true;
  // "Ik zit me blind te staren"
  const said = next === 'te' ? `te ${object[0]}` : next;
  if (isSaying(word, said, lead) || isMocked(words, sentence, at)) return true;
  // "Van die wachtmuziek krijg je hoofdpijn"
  if (TROUBLE.test(word) && isBlamed(tokens.slice(Math.max(first, at - FAR), at).map((token) => token.word)))
    return true;
  // "Turks brood", and krukken that are brought back
  if (OF_ORIGIN.has(next) && SPOKEN.has(word)) return true;
  if (isAid(word) && tokens.slice(at + 1, last).some((token) => HANDED.test(token.word))) return true;
  if (
    /parkeerkaart$|^traplift$/.test(word) &&
    tokens
      .slice(at + 1, last)
      .some((token) => /^(?:verlengen|aanvragen|aanvraag|verlopen|verloren|kwijt)$/.test(token.word))
  )
    return true;
  // "Advocaat van een verdachte"
  if (OF_WORK.test(` ${lead.slice(-3).join(' ')} `)) return true;
  // "Ik moest aan corona denken", "een verdachte auto"
  if (lead.at(-1) === 'aan' && (next === 'denken' || lead.some((other) => THINK.test(other)))) return true;
  if (word === 'verdachte' && SEEN.test(next)) return true;
  // "Mevrouw De Dove"
  if (isOfName(words, at, lead)) return true;
  // "Ik ben psycholoog"
  if (PROFESSIONS.has(word) && AS.test(lead.at(-1) === 'een' ? (lead.at(-2) ?? '') : (lead.at(-1) ?? '')))
    return true;
  // "Hoofdpijn van die wachtmuziek", "dat is een ziekte"
  if (TROUBLE.test(word) && next === 'van' && ANNOYANCES.has(tokens[at + 2]?.word ?? '')) return true;
  if (
    word === 'ziekte' &&
    (/ is een $/.test(` ${lead.slice(-2).join(' ')} `) || (next === 'van' && tokens[at + 2]?.word === 'een'))
  )
    return true;
  // "MS Teams"
  if (word === 'ms' && PRODUCTS.has(next)) return true;
  const of = next === 'voor' ? 0 : object.indexOf('voor') + 1;
  if (
    ALLERGIC.has(word) &&
    (next === 'voor' || (next === 'ben' && of > 0)) &&
    object.slice(of, of + 2).some((other) => ANNOYANCES.has(other) || ABSTRACT.test(other))
  )
    return true;
  // "Ik spreek Pools"
  if (
    /(?:s|se)$/.test(word) &&
    SPOKEN.has(word) &&
    (INTO.test(lead.at(-1) ?? '') || lead.some((other) => LANGUAGE.test(other)))
  )
    return true;
  // "Veroordeeld tot wachten", "de cel van de tabel"
  if (
    (word === 'veroordeeld' && next === 'tot' && /en$/.test(object[0] ?? '')) ||
    (word === 'cel' && next === 'van')
  )
    return true;
  // "Waarom wordt het afgekeurd?"
  if (
    word === 'afgekeurd' &&
    (IT.has(lead.at(-1) ?? '') || / (?:die|dat|het) (?:is|werd|wordt) $/.test(` ${lead.join(' ')} `))
  )
    return true;
  // "Gevangen in jullie keuzemenu"
  if (
    word === 'gevangen' &&
    /^(?:in|tussen|door|achter)$/.test(next) &&
    /^\p{Ll}/u.test(words.text.slice(tokens[at + 2]?.start ?? 0))
  )
    return true;
  if (
    HOOKED.has(word) &&
    (next === 'aan' || (next === 'geraakt' && object[0] === 'aan')) &&
    !object.some((other) => SUBSTANCE.test(other))
  )
    return true;
  return isOfIllThing(words, sentence, at);
}

const IT = wordSet('het die dit dat deze');
const OF_ORIGIN = wordSet(
  'brood eten gebak restaurant feest muziek orkest dansen kookboek les recept woordenboek vlees festival koor boek boeken',
);
const HANDED = /^(?:inleveren|inlever|terugbrengen|terugbreng|weggooien|doneren|huren|retourneren)$/;
const AS = /^(?:ben|bent|is|als|werk|word|werkt|wordt|voor)$/;
const THINK = /^(?:denkt?|dacht|denken)$/;
const SEEN =
  /^(?:geluid|auto|bus|man|vrouw|person|persoon|situatie|pakket|tas|figu|mail|sms|bericht|link|geur|lucht|activiteit|transactie)/;
const OF_WORK =
  / (?:advocaat|begeleider|begeleidster|hulpverlener|verpleegkundige|coach|docent|tolk|juf|leraar|lerares|behandelaar|bewindvoerder|mentor|bewaarder|bewaker|cipier|werk|werkt|kok) (?:van|voor|bij|in) (?:een |de )?$/;
const PROFESSIONS = wordSet('psycholoog psychiater therapeut');
const FAR = 8;
const BLAMED = wordSet("die dat deze dit zo'n jullie al zulke de het");

/** "Van die wachtmuziek krijg je …", "zo'n brief bezorgt een mens …" */
function isBlamed(lead: readonly string[]): boolean {
  const of = lead.indexOf('van');
  return (
    (of !== -1 &&
      BLAMED.has(lead[of + 1] ?? '') &&
      lead.some((word) => /^(?:krijg|krijgt|raak|raakt|word)$/.test(word))) ||
    lead.some((word) => /^bezorg(?:t|en)?$/.test(word)) ||
    (lead.includes('er') && lead.some((word) => /^(?:krijg|heb|hou)$/.test(word)))
  );
}

const TITLES = wordSet('mevrouw meneer heer dhr mevr mw familie dokter collega wethouder meester juf');

/** "Mevrouw De Dove", "de heer Pool" */
function isOfName({ text, tokens }: Words, at: number, lead: readonly string[]): boolean {
  const before = /^(?:de|van|den|der)$/.test(lead.at(-1) ?? '') ? lead.at(-2) : lead.at(-1);
  const start = tokens[at]?.start ?? 0;
  return TITLES.has(before ?? '') && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
}

const HANDLED = wordSet('opgepakt aangehouden');
const CASES = wordSet(
  'melding klacht vraag aanvraag zaak signaal verzoek dossier bezwaar plan jullie heb hebt hebben had',
);
const CAUGHT = wordSet('me mij hem haar ons zoon man broer');
const CHARGED = wordSet('voor wegens vanwege met door');

/** "Mijn melding is opgepakt", "de aanvraag is aangehouden": a case, not a person. */
function isHandled(word: string, next: string, lead: readonly string[], object: readonly string[]): boolean {
  return (
    HANDLED.has(word) &&
    ((word === 'opgepakt' && !CHARGED.has(next)) ||
      // "Ik word altijd aangehouden": looked at, and let go.
      object.includes('controle') ||
      lead.some((other) => /^(?:altijd|steeds|telkens|vaak|weer)$/.test(other)) ||
      (lead.some((other) => CASES.has(other)) &&
        !(CHARGED.has(next) && lead.some((other) => CAUGHT.has(other)))))
  );
}

/** "Een blinde vlek", "Oost-Indisch doof", "je moet haast crimineel zijn", "kreeg zowat een hartaanval". */
function isSaying(word: string, next: string, lead: readonly string[]): boolean {
  const before = lead.at(-1) ?? '';
  return (
    (Object.hasOwn(SAYINGS, word) && SAYINGS[word]?.test(next) === true) ||
    // "Behandeld als een crimineel"
    (/ (?:als|net) een $/.test(` ${lead.slice(-2).join(' ')} `) &&
      lead.some((other) => TREATED.test(other))) ||
    EAST_INDIAN.test(word === 'doof' || word === 'dove' ? before : next === 'doof' ? word : '') ||
    (MUST.has(lead.findLast((other) => MUST.has(other)) ?? '') &&
      lead.some((other) => REPROACHED.has(other) || other === 'men') &&
      lead.some((other) => NEARLY.has(other) || other === 'wel')) ||
    (SHOCKS.test(word) &&
      (lead.some((other) => NEARLY.has(other)) ||
        (next === 'van' && lead.includes('een')) ||
        (ONCE.test(word) && / krijg ik (?:nog )?een $/.test(` ${lead.join(' ')} `)) ||
        SPARED.has(next)))
  );
}

const TREATED = /^(?:behandel|voel|weggezet|aangekeken|bekeken|bejegend|zie|neergezet|afgeschilderd|lijk)/;
const EAST_INDIAN = /^oost-?indisch$/;
const BECOMES = /^(?:bent|zijn|is|word|wordt|worden)$/;
const REPROACHED = wordSet('je jullie jij');
const MUST = wordSet('moet moeten lijk lijkt lijken');

/** "Je moet wel blind zijn om …", "ben je doof of zo", "ziende blind": said of who did not look. */
function isReproach(word: string, next: string, lead: readonly string[]): boolean {
  if (!INSENSITIVE.has(word) && word !== 'dement' && word !== 'ziek') return false;
  const before = lead.at(-1) ?? '';
  return (
    (REPROACHED.has(before) && !lead.includes('dat')) ||
    (lead.at(-2) === 'jullie' && !lead.includes('dat')) ||
    // "Ik snap dat ziek zijn vervelend is"
    (next === 'zijn' && /^(?:dat|of|en|want|is)$/.test(before)) ||
    before === 'ziende' ||
    before === 'horende' ||
    // "Ik was even blind, de knop zit linksonder"
    (before === 'even' && word !== 'ziek') ||
    next === 'of' ||
    (lead.includes('wel') && lead.some((other) => MUST.has(other)) && !lead.includes('ik'))
  );
}

/** "Daar word ik (hier) ziek van": somebody becomes it, and a `van` is never far. */
function isWearied(before: string, earlier: string): boolean {
  return before === 'er' || before === 'hiervan' || earlier === 'hiervan' || earlier === 'ervan';
}
