import { wordSet } from '../lexicons/word-list';
import { HAPPENS, MODAL, PAST, STEMS } from './verb-stems';

/**
 * What a finite verb can go with. `stem`: je behind it, or ik ("krijg"); `any`: every single person ("moet", "weet",
 * "kreeg"); `third`: never a je behind it as its doer ("krijgt", "is"); `plural`: more than one ("zijn").
 */
export type VerbForm = 'stem' | 'any' | 'third' | 'plural';

const IRREGULAR: ReadonlyMap<string, VerbForm> = new Map([
  ['is', 'third'],
  ['heeft', 'third'],
  ['komt', 'third'],
  ['hebt', 'third'],
  ['bent', 'third'],
  ['kunt', 'third'],
  ['wilt', 'third'],
  ['zult', 'third'],
  ['zoudt', 'third'],
  ['zijn', 'plural'],
  ['hebben', 'plural'],
  ['worden', 'plural'],
  ['kunnen', 'plural'],
  ['moeten', 'plural'],
  ['mogen', 'plural'],
  ['willen', 'plural'],
  ['zullen', 'plural'],
  ['gaan', 'plural'],
  ['staan', 'plural'],
  ['doen', 'plural'],
  ['zien', 'plural'],
  ['waren', 'plural'],
  ['hadden', 'plural'],
  ['konden', 'plural'],
  ['werden', 'plural'],
  ['zouden', 'plural'],
]);
// gaan, staan, slaan and what is made of them: one vowel less in an open syllable.
const SHORT_STEM = /(?:gaat|staat|slaat)$/;
const UNSTRESSED = /^(?:be|ver|ont|her|over|onder|mis|vol|weer|door|om)(?=\p{L}{3})/u;
const PARTICLE =
  /^(?:aan|af|bij|binnen|deel|dicht|door|goed|in|klaar|langs|los|mee|na|neer|om|open|op|over|plaats|samen|terug|tegen|thuis|toe|uit|vast|voor|vol|voort|weer|weg)(?=\p{L}{3})/u;

// "Reserveer", "noteer": no list holds all of them, but the words in -eer that are no verbs are few.
const LOAN_STEM = /^\p{L}{2,}[^aeiou]eer$/u;
const NO_LOAN = /(?:(?:ver|terug|af|in|om|omme)k|[^r]w|sf|wann|men|ongev|ev(?:en)?z)eer$/;

function isStem(word: string): boolean {
  if (STEMS.has(word)) return true;
  if (word.length > 5 && LOAN_STEM.test(word)) return !NO_LOAN.test(word);
  const rest = word.replace(UNSTRESSED, '');
  return rest !== word && STEMS.has(rest);
}

/** A known stem with a t: "krijgt", "gaat". */
function hasT(word: string): boolean {
  if (!word.endsWith('t')) return false;
  return isStem(word.slice(0, -1)) || (SHORT_STEM.test(word) && isStem(word.slice(0, -2)));
}

/** What a word can be as a finite verb; null when it is none that is known. */
export function verbForm(word: string): VerbForm | null {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (PAST.has(word) || MODAL.has(word)) return 'any';
  if (isStem(word)) return word.endsWith('t') ? 'any' : 'stem';
  if (hasT(word)) return 'third';
  return isWeakPast(word) ? 'any' : null;
}

/** The same for a verb at the end of a clause, where its particle may be joined to it: "aanvraagt", "invulde". */
export function verbFormAtEnd(word: string): VerbForm | null {
  const form = verbForm(word);
  if (form) return form;
  const rest = word.replace(PARTICLE, '');
  return rest === word ? null : verbForm(rest);
}

/** The stem of a finite form as far as it is known, without its particle; else the word itself. */
export function stemOf(word: string): string {
  if (isStem(word)) return word;
  if (hasT(word)) return SHORT_STEM.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  if (isWeakPast(word) && isStem(word.slice(0, -2))) return word.slice(0, -2);
  const rest = word.replace(PARTICLE, '');
  return rest === word ? word : stemOf(rest);
}

/** "Stuurden", "aanbelden": more than one did it; with `particle` only a verb that has one in front. */
export function isPastPlural(word: string, particle: boolean): boolean {
  const rest = word.replace(PARTICLE, '');
  if (!word.endsWith('n') || (particle && rest === word)) return false;
  return isWeakPast(rest.slice(0, -1)) || isWeakPast(word.slice(0, -1));
}

function isWeakPast(word: string): boolean {
  if (!/[dt]e$/.test(word)) return false;
  const stem = word.slice(0, -2);
  return isStem(stem) || isStem(word.slice(0, -1)) || isStem(`${stem.slice(0, -1)}${voiceless(stem)}`);
}

function voiceless(stem: string): string {
  const last = stem.at(-1) ?? '';
  return last === 'v' ? 'f' : last === 'z' ? 's' : last;
}

// "Feliciteren", "telefoneren": no list holds all verbs in -eren, but the nouns in -eren are few.
const LOAN = /^\p{L}{3,14}[bcdfgklmnprstvz]eren$/u;
const PLURALS =
  /(?:kind|blad|goed|lied|kalv|lamm|oud|jong|volk|gemoed|mind|meerd|lett|meest|schoud|zust|keld|kled)eren$/u;

let infinitives: ReadonlySet<string> | undefined;

/** A known infinitive, with or without a particle in front: "bellen", "doorverwijzen". */
export function isInfinitive(word: string): boolean {
  if (!word.endsWith('n')) return false;
  infinitives ??= new Set([...STEMS].flatMap(infinitivesOf));
  if (infinitives.has(word) || (LOAN.test(word) && !PLURALS.test(word))) return true;
  for (const prefix of [PARTICLE, UNSTRESSED]) {
    const rest = word.replace(prefix, '');
    if (rest !== word && infinitives.has(rest)) return true;
  }
  return false;
}

let happening: ReadonlySet<string> | undefined;

/** The infinitive of a verb that comes about by itself: "verlopen", "afgaan". */
export function happensByItself(infinitive: string): boolean {
  happening ??= new Set([...HAPPENS].flatMap(infinitivesOf));
  return happening.has(infinitive) || happening.has(infinitive.replace(PARTICLE, ''));
}

function infinitivesOf(stem: string): string[] {
  if (/^(?:ga|sta|sla|doe|zie|besta|versta|ontsta|onderga)$/.test(stem))
    return [stem.endsWith('a') ? `${stem}an` : `${stem}n`];
  const soft = stem.replace(/f$/, 'v').replace(/s$/, 'z');
  const long = /^(.*)([aeou])\2([^aeiou])$/.exec(soft);
  if (long) return [`${long[1]}${long[2]}${long[3]}en`, `${long[1]}${long[2]}${stem.at(-1)}en`];
  const open = /(?:[aeiou]{2}|ij)[^aeiou]$/.test(soft) || /[^aeiou]{2}$/.test(soft);
  if (open) return [`${soft}en`, `${stem}en`];
  if (/[^aeiou][aeiou][^aeiou]$/.test(stem) || /^[aeiou][^aeiou]$/.test(stem))
    return [`${stem}${stem.at(-1)}en`, `${stem}en`];
  return [`${stem}en`];
}

const NOUN_IN_T =
  /(?:schrift|kaart|recht|dienst|bericht|plaat|kracht|tekst|post|poort|vracht|lijst|tocht|lucht|punt|loket|bed|bond|land|kind|vriend|brand|stand|hoofd|woord|duld|zond|bod|bied|grond|luid|leid|heid)$/;

/** "gebeld", "aangevraagd", "verstuurd": done, and no noun. */
export function isParticiple(word: string): boolean {
  if (NOUN_IN_T.test(word)) return false;
  return (
    /^ge\p{L}{3,}(?:d|t|en)$/u.test(word.replace(PARTICLE, '')) ||
    (/^(?:be|ver|her|ont|onder|over)\p{L}{3,}(?:d|t)$/u.test(word) && stemOf(word) === word) ||
    /^(?:be|ver|ont|onder|over)\p{L}{2,}(?:eten|oden|epen|ezen|even|oken|oren|omen|angen|olen|ouden|aten)$/u.test(
      word,
    )
  );
}

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
  ['mag', 'mag'],
  ['besteed', 'besteedt'],
  ['moogt', 'mag'],
  ['zijt', 'bent'],
  ['kunde', 'kunt'],
]);
// Words in t that are no verbs, so that a following `u` or `je` is not their doer.
const NO_VERB = wordSet(
  "dat omdat zodat voordat totdat nadat doordat opdat wat dit met niet het uit tot want echt juist wellicht direct eerst laatst naast kort recht licht althans net bericht post kaart paspoort klacht document account abonnement vaart rust nacht liefst best meest minst 't tegemoet point internet inzicht ooit nooit plaat dienst gemeente lijst kunst kwart contact bezit gast klant tekst rechts links gebied project budget product loket",
);

/** A finite verb directly before a subject `u`: "heeft", "krijgt". */
export function looksLikeVerbBeforeU(word: string): boolean {
  const form = verbForm(word);
  if (form === 'any' || form === 'third') return !NO_VERB.has(word) && word !== 'is';
  if (BEFORE_JE.has(word)) return true;
  return (
    /t$/.test(word) &&
    word.length > 2 &&
    !NO_VERB.has(word) &&
    !isParticiple(word) &&
    !/(?:heid|teit|ment|schap|kracht|dienst|recht|bericht|aat|uut|iet|poort|kaart|post|plaat|loket)$/.test(
      word,
    )
  );
}

/** The form before `je` of a verb that stood before `u`: "heeft" → "heb", "krijgt" → "krijg", "moet" → "moet". */
export function beforeJe(verb: string): string {
  const special = BEFORE_JE.get(verb);
  if (special !== undefined) return special;
  if (!verb.endsWith('t') || PAST.has(verb)) return verb;
  const short = SHORT_STEM.exec(verb);
  if (short) return verb.slice(0, -2);
  if (isStem(verb) && !STEMS.has(verb.slice(0, -1))) return verb;
  if (isStem(verb.slice(0, -1))) return verb.slice(0, -1);
  // Not known: after a long vowel or a t of its own the t belongs to the stem ("praat", "zet").
  return /(?:aa|ee|oo|uu|ie|oe|ui|ij|eu)t$|tt$|cht$/.test(verb) && !/oet$|iet$/.test(verb)
    ? verb
    : verb.slice(0, -1);
}

/** The form before `u` of a verb that stood before `je`: "heb" → "heeft", "krijg" → "krijgt", "moet" → "moet". */
export function beforeU(verb: string): string {
  const special = BEFORE_U.get(verb);
  if (special !== undefined) return special;
  const form = verbForm(verb);
  if (form && form !== 'stem') return verb;
  if (verb.endsWith('t') || (!form && /(?:[dt]e|den|ten)$/.test(verb))) return verb;
  return /(?:^|[^aeiou])(?:ga|sta|sla)$/.test(verb) ? `${verb}at` : `${verb}t`;
}

/** Verbs whose form before `u` can have no other subject: "kunt u", never "hij kunt". */
export const ONLY_SECOND_PERSON: ReadonlySet<string> = new Set([
  'kunt',
  'bent',
  'wilt',
  'zult',
  'hebt',
  'zoudt',
]);
