import { wordFact } from '../lexeme';
import { wordSet } from '../lexicons/word-list';

/** What a word can tell in a question after somebody's body; several may be true of one word. */
export const BODY = {
  /** Something that is not well, or what is taken or done against it. */
  sign: 1,
  /** The same of anything else as well: "klachten". */
  complaint: 2,
  /** A part of the body, or who looks at it. */
  part: 4,
  /** Something a body can do. */
  ability: 8,
  /** Aids and states that are also lent, seen and talked of. */
  loose: 16,
  /** What else the question is about; also suicide, which help lines advise to ask after. */
  elsewhere: 32,
  /** Needs nobody it is asked of: "jeukt het ook?" */
  clear: 64,
  /** What limits somebody, unless it limits something else. */
  condition: 128,
} as const;

const WORDS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [BODY.complaint, wordSet('klacht klachten last iets gebeurd mis herstel achteruit')],
  [
    BODY.ability,
    wordSet(
      'lopen traplopen trap trappen bukken tillen douchen aankleden staan fietsen opstaan huishouden ademen slapen eten plassen lichamelijk reizen',
    ),
  ],
  [
    BODY.loose,
    wordSet(
      'rolstoel rollator scootmobiel krukken stok wandelstok looprek blind doof ziek afgekeurd staar ziekte ziektes ms add ass therapie zuurstof operatie psycholoog psychiater beperking',
    ),
  ],
  [
    BODY.condition,
    wordSet(
      'ziekte ziektes ziekten beperking beperkingen aandoening aandoeningen handicap handicaps infectie',
    ),
  ],
  [
    BODY.elsewhere,
    wordSet(
      'buren buurman boom bomen beuk kastanje hond kat lift huismeester medewerker apotheek mijn jullie verklaring naam griepprik afspraak portemonnee gemeente melding geluid muziek boek boeken les cursus zaal kamer plek activiteiten doen wist zelfdoding zelfmoord suicide suicidaal',
    ),
  ],
];
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [
    BODY.sign,
    /^(?:ongesteld|vaccinatie|dialyse|thuisdialyse|immuunsysteem|huiduitslag|incontinen\p{L}+|.*pijn|pijnlijk|koorts|jeuk\p{L}*|hoest\p{L}*|uitslag|spuug\p{L}*|overge(?:gev|v)en|bra+k\p{L}*|bloedt?|bloeden|benauwd\p{L}*|kortademig|duizelig|misselijk|somber|neerslachtig|angstig|lusteloos|overspannen|verkouden|diarree|flauwge\p{L}+|zwelling|gezwollen|kramp\p{L}*|weeen|paracetamol|ibuprofen|pijnstiller\p{L}*|medicijn\p{L}*|medicatie|pillen|slikt?|geslikt|allergi\p{L}+|borstvoeding|zwanger\p{L}*|verslav\p{L}+|depressi\p{L}+|lichamelijke?|medische?|psychische?|gezondheid\p{L}*|bloeddruk|suikerspiegel|afgevallen|slaapproblemen|hulpmiddel(?:en)?|diagnose|blowt)$/u,
  ],
  [
    BODY.part,
    /^(?:\p{L}*arts|artsen|dokter\p{L}*|specialist|ziekenhuis|lichaam|gehoor|zicht|geheugen|val|traplopen|operatie|hart|longen|rug|kni\p{L}+|heup\p{L}*|nek|schouder\p{L}*|been|benen|arm|armen|voet\p{L}*|oog|ogen|oren|maag|buik|hoofd|gewricht\p{L}*|borst|hand|handen)$/u,
  ],
  [BODY.clear, /^(?:er|jeukt?|koorts|hoest\p{L}*|spuugt|overgegeven|pijn)$/u],
];

/** What a word tells, as the sum of values of {@link BODY}; 0 for most. */
export const bodyWord = wordFact((word) => {
  let told = 0;
  for (const [kind, words] of WORDS) if (words.has(word)) told |= kind;
  for (const [kind, pattern] of PATTERNS) if (pattern.test(word)) told |= kind;
  return told;
});
