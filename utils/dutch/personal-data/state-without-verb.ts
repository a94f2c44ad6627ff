import { gapBefore } from '../gap-before';
import { isBodyNoun } from '../lexicons/health-compounds';
import { isAid } from '../lexicons/health-words';
import { wordSet } from '../lexicons/word-list';
import type { Sentence, Token, Words } from '../tokens';
import { clauseStart, isApart } from './clause-of-state';
import { isLight, TIME } from './light-words';
import { nameBefore } from './named-person';
import { isOwned } from './owner-of-state';
import { FIRST, OTHERS, PEOPLE, POSSESSIVES } from './owner-words';
import { isByFrame, isOfSomeoneWith } from './state-by-frame';
import { isInCourse } from './state-in-course';

/** "Mijn enkel gebroken": what befell a part of the body stands behind it. */
export const INJURED = wordSet(
  'gebroken gescheurd verstuikt verzwikt gekneusd verbrijzeld ontwricht geopereerd verrekt',
);
const HAPPENED = new Set([
  ...INJURED,
  ...wordSet('gehad gekregen opgelopen doorgemaakt overleefd ondergaan'),
]);
// What only somebody can be.
const OF_PERSON =
  /(?:isch|ziend|horend|doof|blind|zwanger|verlamd|gehandicapt|ongeschikt|gebonden|patient|gebruiker|houder|zoeker|^vluchteling|^bi|^gay|^queer|^katholiek|^joods|^hindoe|^homo|lesbienne|transgender|moslima?)$/;
// What befell the writer, where nobody else is its subject: "zaterdag aangehouden voor rijden onder invloed".
const BEFELL =
  /^(?:aangehouden|opgepakt|gearresteerd|veroordeeld|vastgezeten|geopereerd|bevallen|afgekeurd)$/;
const SAYS_WHY = wordSet('vanwege wegens ivm');
const ELIDED = wordSet('kan kon moet mag wil graag lukt heb ben zit lig kom loop');
const UNABLE = wordSet('niet geen slecht moeilijk amper nauwelijks');
const THEREFORE = wordSet('dus daarom vandaar hier trouwens namelijk helaas hoor');
const DESCRIBES = wordSet(
  'geboren geb gehuwd getrouwd weduwe weduwnaar alleenstaand alleenstaande gescheiden werkloos diagnose ongehuwd jarige gepensioneerd noteer noteerde genoteerd',
);
const SORRY = wordSet('sorry excuus excuses niet geen lastig moeilijk moeite klopt inderdaad');
const ANYONE = wordSet('je jij u men iemand');
const MEMBER = /(?:lid|patiente?|gebruikers?|gebruikster|gebonden|lijder)$/;
const GOES_ON = /^(?:van|aan|sinds|door|geboren|geworden|en|na)$/;
const MANY = 60;

/** Somebody has the state at `at` although no verb says so: "Slechtziend hier", "ivm dialyse", "de rollator van mijn moeder". */
export function isStatedWithoutVerb(
  words: Words,
  sentence: Sentence,
  at: number,
  vague: ReadonlySet<string>,
): boolean {
  const { tokens } = words;
  const all = tokens.slice(sentence.first, Math.min(sentence.last, sentence.first + MANY));
  const word = tokens[at]?.word ?? '';
  const rest = tokens.slice(at + 1, Math.min(sentence.last, at + 9)).map((token) => token.word);
  if (isOfKin(word, rest) || (!vague.has(word) && isInCourse(words, sentence, at))) return true;
  if ((!vague.has(word) || word === 'ziekte') && isReason(tokens, sentence, at, all)) return true;
  if (
    tokens.slice(sentence.first, at).some((token) => token.word === 'over') ||
    all.some((token) => OTHERS.has(token.word))
  )
    return false;
  const from = clauseStart(words, sentence, at);
  const lead = tokens.slice(from, at).map((token) => token.word);
  if (!vague.has(word) && isStatedFirst(words, sentence, at)) return true;
  if (isSpeaker(lead, rest, all, word)) return true;
  // "Drie keer per week naar de dialyse", "het gaat om een beenprothese links"
  if (!vague.has(word) && !sentence.asks && !all.some(isOther) && isByFrame(lead, rest[0] ?? '')) return true;
  if (isOfSomeoneWith(lead)) return true;
  // "Diagnose alzheimer"
  if (/^diagnoses?$/.test(lead.at(-1) ?? '') && lead.length < 3 && lead[0] !== 'de' && isOwned(all))
    return true;
  // "De diagnose is dementie"
  if (/^(?:de|mijn) diagnose (?:is|was|luidt)(?: |$)/.test(lead.join(' ')) && isOwned(all)) return true;
  const name = nameBefore(words, at);
  // What stands in brackets behind a name is no topic: "Nora (groep 4) heeft …".
  if (name !== -1)
    return (
      !vague.has(word) &&
      isOwned(tokens.slice(sentence.first, name)) &&
      isOwned(tokens.slice(at, Math.min(sentence.last, at + MANY)))
    );
  if (INJURED.has(rest[0] ?? '') && lead.at(-1) === 'en') return !all.some(isOther);
  // "Vrouw net bevallen, hoe geef ik dat aan"
  const [kin = '', ...how] = lead;
  if (
    kin.length > 2 &&
    PEOPLE.has(kin) &&
    !vague.has(word) &&
    how.every(isLight) &&
    (at + 1 === sentence.last || isApart(words.text, tokens, at + 1))
  )
    return !all.some(isOther);
  if (!lead.every(isLight)) return false;
  if (!isOwned(tokens.slice(sentence.first, at + 2))) return false;
  if (rest.slice(0, 2).some((other) => HAPPENED.has(other))) return !all.some(isOther);
  if (BEFELL.test(word)) return /^(?:voor|wegens|vanwege|aan|met|$)/.test(rest[0] ?? '');
  return isAlone(words, sentence, at, from, all);
}

/** "De scootmobiel van mijn man", "een zuurstofapparaat voor mijn vader". */
function isOfKin(word: string, rest: readonly string[]): boolean {
  const [link = '', whose = '', who = ''] = rest;
  const own = POSSESSIVES.has(whose) && PEOPLE.has(who);
  if (link === 'van') return own || whose === 'mij';
  if (!isAid(word)) return false;
  return (
    (link === 'voor' && own) ||
    rest.some(
      (other, at) => other === 'mijn' && at > 0 && rest[at - 1] === 'van' && PEOPLE.has(rest[at + 1] ?? ''),
    )
  );
}

/** "Ma en wo kan ik niet ivm dialyse": the reason of who writes, or of who is written about. */
function isReason(
  tokens: readonly Token[],
  { first, last }: Sentence,
  at: number,
  all: readonly Token[],
): boolean {
  const reason = tokens.slice(Math.max(first, at - 3), at).some(
    ({ word }, place, lead) =>
      SAYS_WHY.has(word) ||
      (word === 'm' && lead[place - 1]?.word === 'v') ||
      (word === 'van' && lead[place - 1]?.word === 'gevolge') ||
      // "Na me hernia mag ik niks tillen"
      (word === 'me' && /^(?:na|door|met|sinds|van)$/.test(lead[place - 1]?.word ?? '')) ||
      // "Ik kan niet lezen door een oogziekte"
      (word === 'door' && tokens.slice(first, at).some((other) => UNABLE.has(other.word))),
  );
  if (!reason || tokens[at + 1]?.word === 'van') return false;
  return (
    all.some(
      ({ word }, place) =>
        FIRST.has(word) ||
        BEFELL.test(word) ||
        (ELIDED.has(word) && (place === 0 || all[place + 1]?.word === 'niet')) ||
        word === 'graag',
    ) ||
    (last - at > 1 && ELIDED.has(tokens[at + 1]?.word ?? '') && !all.some(isOther))
  );
}

/** "Als hartpatient vier hoog": who speaks so is one. */
function isSpeaker(
  lead: readonly string[],
  rest: readonly string[],
  all: readonly Token[],
  word: string,
): boolean {
  if (rest[0] === 'zijnde') return true;
  if (lead.at(-1) === 'als' && lead.length < 3)
    return all.some(({ word: other }) => FIRST.has(other)) || (MEMBER.test(word) && !all.some(isOther));
  return (
    /lid$/.test(word) &&
    lead.every(isLight) &&
    /^(?:$|sinds|maar|en|dus|al|hier|geweest)/.test(rest[0] ?? '') &&
    !all.some(isOther)
  );
}

/** "Epilepsie. Daarom rijd ik niet", "PTSS van mijn uitzending": said first and by itself, and the writer goes on about it. */
function isStatedFirst(
  { text, tokens, sentences }: Words,
  { first, last, asks }: Sentence,
  at: number,
): boolean {
  const lead = tokens.slice(first, at);
  if (
    asks ||
    lead.length > 3 ||
    !lead.every(({ word }) => isLight(word)) ||
    !isOwned(tokens.slice(first, last))
  )
    return false;
  const next = tokens[at + 1]?.word ?? '';
  if (next === 'type') return true;
  const goesOn = AFTER.test(next) || (next === 'van' && tokens[at + 2]?.word === 'mijn');
  if (at + 1 < last && !goesOn && !isApart(text, tokens, at + 1)) return false;
  const place = tokens[at]?.sentence ?? 0;
  const end = last - first > SHORT ? last : (sentences[place + 2] ?? sentences[place + 1])?.last;
  return tokens
    .slice(at + 1, Math.min(end ?? last, at + 3 * SHORT))
    .some(({ word }) => FIRST.has(word) || word === 'daarom' || word === 'vandaar');
}

const AFTER = /^(?:ja|en|sinds|na|door|dus|he|hoor|vandaag|gisteren|vannacht|namelijk|inderdaad)$/;
const SHORT = 8;

function isOther({ word }: Token): boolean {
  return ANYONE.has(word);
}

/** "Sorry voor de tikfouten, parkinson", "Slechtziend hier", "Epilepsie, dus geen rijbewijs". */
function isAlone(
  { text, tokens }: Words,
  sentence: Sentence,
  at: number,
  from: number,
  all: readonly Token[],
): boolean {
  // "Lesbisch stel hier"
  let end = /^(?:stel|koppel|gezin|man|vrouw)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  while (
    end < sentence.last &&
    !isApart(text, tokens, end) &&
    (isLight(tokens[end]?.word ?? '') ||
      DESCRIBES.has(tokens[end]?.word ?? '') ||
      isBodyNoun(tokens[end]?.word ?? ''))
  )
    end++;
  const closes = end === sentence.last || isApart(text, tokens, end);
  if (tokens[at + 1]?.word === 'dus') return !all.some(isOther);
  // "Zwanger van de derde en …"
  if (
    at === sentence.first &&
    (!sentence.asks || all.some(({ word }) => FIRST.has(word))) &&
    OF_PERSON.test(tokens[at]?.word ?? '') &&
    (GOES_ON.test(tokens[end]?.word ?? '') || tokens[at + 1]?.word === 'en')
  )
    return !all.some(isOther);
  // "23-10-1955 geboren, blind sinds mijn veertigste"
  if (
    /^(?:sinds|vanaf)$/.test(tokens[at + 1]?.word ?? '') &&
    tokens.slice(sentence.first, from).some(({ word }) => DESCRIBES.has(word))
  )
    return true;
  if (!closes) return false;
  const next = end < sentence.last ? (tokens[end]?.word ?? '') : '';
  // "Hindoe, al dertig jaar"
  if (/^(?:al|sinds)$/.test(next) && tokens.slice(end, end + 3).some(({ word }) => TIME.test(word)))
    return !all.some(isOther);
  const earlier = tokens.slice(sentence.first, from);
  // "Ik zeg het maar eerlijk: epilepsie"
  if (
    !sentence.asks &&
    gapBefore(text, tokens, from).includes(':') &&
    from > sentence.first &&
    earlier.some(({ word }) => word === 'ik') &&
    isOwned(all)
  )
    return true;
  if (THEREFORE.has(next) || tokens.slice(at + 1, end).some(({ word }) => THEREFORE.has(word)))
    return !all.some(isOther);
  const first = tokens[at]?.word ?? '';
  if (at === sentence.first && OF_PERSON.test(first) && end < sentence.last) return !all.some(isOther);
  // "Geboren 8 januari '44, hervormd, bedlegerig": a list of what someone is.
  if (earlier.some(({ word }) => DESCRIBES.has(word))) return true;
  return end === sentence.last && !sentence.asks && earlier.some(({ word }) => SORRY.has(word));
}
