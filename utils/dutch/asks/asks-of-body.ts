import { READER_FAMILY, TO_READER, WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import { isHealth } from '../personal-data/state-of-person';
import type { Sentence, Words } from '../tokens';
import { idsOf } from '../word-ids';

// What a body feels or does that is not well; what is taken or done against it.
const SIGNS =
  /^(?:zelfmoord\p{L}*|suicid\p{L}*|zelfdoding|ongesteld|vaccinatie|dialyse|thuisdialyse|immuunsysteem|huiduitslag|incontinen\p{L}+|.*pijn|pijnlijk|koorts|jeuk\p{L}*|hoest\p{L}*|uitslag|spuug\p{L}*|overgegeven|overgeven|brak\p{L}*|braak\p{L}*|bloedt?|bloeden|benauwd\p{L}*|kortademig|duizelig|misselijk|verkouden|diarree|flauwge\p{L}+|zwelling|gezwollen|kramp\p{L}*|weeen|paracetamol|ibuprofen|pijnstiller\p{L}*|medicijn\p{L}*|medicatie|pillen|slikt?|geslikt|allergi\p{L}+|borstvoeding|zwanger\p{L}*|verslav\p{L}+|depressi\p{L}+|lichamelijke?|medische?|psychische?|gezondheid|bloeddruk|suikerspiegel|afgevallen|slaapproblemen|hulpmiddel(?:en)?|diagnose|blowt)$/u;
const CLEAR = /^(?:er|jeukt?|koorts|hoest\p{L}*|spuugt|overgegeven)$/u;
// "Welke klachten": of the body only beside one of these.
const COMPLAINTS = wordSet('klacht klachten last iets gebeurd mis herstel');
const BODILY =
  /^(?:\p{L}*arts|artsen|dokter\p{L}*|huisarts|specialist|ziekenhuis|lichaam|val|traplopen|operatie|hart|longen|rug|kni\p{L}+|heup\p{L}*|nek|schouder\p{L}*|been|benen|arm|armen|voet\p{L}*|oog|ogen|oren|maag|buik|hoofd|gewricht\p{L}*|borst|hand|handen)$/u;
const ABLE = wordSet('kunt kun kan lukt redt lukken');
const ABILITIES = wordSet(
  'lopen traplopen trap trappen bukken tillen douchen aankleden staan fietsen opstaan huishouden ademen slapen eten plassen lichamelijk',
);
const STILL = wordSet('nog zelf zelfstandig niet zonder ver lang hulp');
const THEY = wordSet('hij zij ze ie haar zijn hem kleine iemand');
const ABOUT = wordSet('over tegen naar om oude');
const NO_BODY = wordSet(
  'buren buurman boom bomen beuk kastanje hond kat lift huismeester medewerker vragen vraag apotheek mijn jullie verklaring naam griepprik afspraak portemonnee gemeente melding geluid muziek boek boeken les cursus zaal kamer plek activiteiten doen wist',
);
const OFFERS = wordSet('kan zal kunnen zullen wilt wil zou zoudt');
const WHICH = wordSet('welk welke wat');
const FAR = 3;

/** A question after how the body of the reader or of theirs is: what hurts, what is taken for it, what it can still do. */
export function asksOfBody(words: Words, sentence: Sentence): boolean {
  const here = words.tokens.slice(sentence.first, sentence.last).map(({ word }) => word);
  if (
    here.some((word) => NO_BODY.has(word)) ||
    isOffer(here) ||
    here.some((word, at) => word === 'heb' && here[at + 1] === 'ik')
  )
    return false;
  if (
    !here.some((word) => TO_READER.has(word) || THEY.has(word) || READER_FAMILY.has(word) || CLEAR.test(word))
  )
    return false;
  if (isAbility(here)) return true;
  if (here.includes('iets') && (here.includes('jezelf') || here.includes('uzelf')) && here.includes('doen'))
    return true;
  if (here.includes('lichamelijk') && here.includes('psychisch')) return true;
  if (here.some((word, at) => word === 'behandeling' && (here[at - 1] === 'onder' || here[at - 1] === 'in')))
    return true;
  if (here.includes('positief') && here.includes('negatief')) return true;
  const ids = idsOf(words).words;
  return here.some((word, at) => {
    if (COMPLAINTS.has(word)) return here.some((other) => BODILY.test(other));
    if (here.slice(Math.max(0, at - FAR), at).some((other) => ABOUT.has(other))) return false;
    return (
      SIGNS.test(word) ||
      (WHICH.has(here[0] ?? '') && LOOSE.has(word)) ||
      isFirm(word, ids[sentence.first + at] ?? 0, here[at + 1] ?? '')
    );
  });
}

function isFirm(word: string, id: number, next: string): boolean {
  return isHealth(word, id, next) && !LOOSE.has(word);
}
// These are lent, seen and talked of.
const LOOSE = wordSet(
  'rolstoel rollator scootmobiel krukken blind doof ziek afgekeurd staar ziekte ziektes ms add ass therapie zuurstof operatie psycholoog psychiater beperking',
);

/** "Kunt u de trap nog op?", "hoe ver kunt u lopen?" */
function isAbility(here: readonly string[]): boolean {
  const able = here.findIndex((word, at) => ABLE.has(word) && !WRITER.has(here[at + 1] ?? ''));
  return able !== -1 && here.some((word) => ABILITIES.has(word)) && here.some((word) => STILL.has(word));
}

/** "Kan ik u helpen met …", "wilt u …": what is offered or wished for. */
function isOffer(here: readonly string[]): boolean {
  return here.some(
    (word, at) =>
      OFFERS.has(word) &&
      at < FAR &&
      (WRITER.has(here[at + 1] ?? '') || word.startsWith('wil') || word.startsWith('zou')),
  );
}
