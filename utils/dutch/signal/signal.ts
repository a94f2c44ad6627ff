import { remember } from '../bounded-memory';
import { isNegated } from '../negation';
import { PhraseIndex } from '../phrase-index';
import { prepareText } from '../prepared-text';
import type { Words } from '../tokens';

/** What a citizen's message tells the organisation about itself. */
export interface Signal {
  /** A short name of what it is about: "brief", "website", "storing", "lift". Never a whole message. */
  readonly topic: string;
  /** Something is plainly wrong with it; else it is only what the message is about. */
  readonly reported: boolean;
}

const LETTER = 'brief|brieven|aanslag|aanslagbiljet|beschikking|aanmaning|factuur|formulier|folder';
const SITE =
  'website|site|webpagina|pagina|app|portaal|inlogpagina|link|linkje|online|webformulier|aanmeldpagina';
/** Things in streets and buildings that belong to the organisation, or that it looks after. */
const THING =
  'lift|roltrap|automaat|betaalautomaat|parkeerautomaat|pinautomaat|koffieautomaat|inleverautomaat|uitleenautomaat|kaartautomaat|printer|printers|scanner|kopieerapparaat|container|containers|bankje|speeltoestel|schommel|glijbaan|paaltje|slagboom|wifi|wc|toilet|toiletten|schuifdeur|poort|brug|gemaal|pomp|riool|bushokje|verkeerslicht|stoplicht|verkeersbord|straatverlichting|verlichting|lantaarn|lantaren|lantaarnpaal|lantarenpaal|lantaarnpalen|straatlantaarn|inleverkluis|kluisjes|boekenbus|internet|computers';
const BROKEN = 'kapot|defect|gesloopt|vernield|beschadigd|omgevallen|uitgevallen|down|plat|verouderd';
const UNCLEAR = 'onduidelijk|onbegrijpelijk|verwarrend|onleesbaar|tegenstrijdig|ingewikkeld';

interface Role {
  /** Null: the first word of the phrase. */
  readonly topic: string | null;
  readonly reported: boolean;
}

const PHRASES: readonly (Role & { readonly phrases: readonly string[] })[] = [
  {
    topic: 'storing',
    reported: true,
    phrases: ['storing|storingen|stroomstoring|internetstoring|waterstoring|foutmelding|foutmeldingen'],
  },
  {
    topic: 'vandalisme',
    reported: true,
    phrases: ['vandalisme|vandalen|vernieling|vernielingen|beklad|graffiti|gesloopt|vernield'],
  },
  {
    topic: 'brief',
    reported: true,
    phrases: [
      `${LETTER} ..6 ${UNCLEAR}|onjuist`,
      `${LETTER} ..5 klopt|kloppen ..2 niet|niets|niks`,
      `onduidelijke|onbegrijpelijke|verwarrende|tegenstrijdige|ingewikkelde|onjuiste ..2 ${LETTER}`,
      `snap|begrijp|snapt|begrijpt|snappen|begrijpen ..4 niets|niks|niet|geen|weinig ..4 ${LETTER}`,
      `snap|begrijp|snapt|begrijpt|snappen|begrijpen ..2 ${LETTER} ..3 niet`,
      `fout|fouten in ..3 ${LETTER}`,
      `${LETTER} ..8 niet te begrijpen|volgen|lezen|snappen`,
      `${LETTER} ..9 staat|stond|staan ..2 niet|niets|niks|nergens ..1 in|bij`,
      `in|op ..2 ${LETTER} staat|stond|staan ..2 niet|niets|niks|nergens`,
    ],
  },
  {
    topic: 'website',
    reported: true,
    phrases: [
      `${SITE} ..5 klopt|werkt|kloppen|werken|doet|laadt|opent ..3 niet|niks|niets`,
      `${SITE}|formulier|formulieren ..3 blijft|blijven|loopt|bleef|liep hangen|vast|steken`,
      `${SITE} ..4 ${BROKEN}|${UNCLEAR}|onvindbaar|traag|stuk`,
      `fout|fouten|verkeerde|oude|verouderde ..5 op ..3 ${SITE}`,
      `op ..3 ${SITE} ..4 staat|staan ..4 verkeerd|verkeerde|fout|foute|oud|oude|onjuist|onjuiste|verouderd|anders`,
      `staat|staan ..4 verkeerd|verkeerde|fout|foute|oud|oude|onjuist|onjuiste|verouderd ..3 op ..2 ${SITE}`,
    ],
  },
  {
    topic: null,
    reported: true,
    phrases: [
      `${THING} ..8 ${BROKEN}`,
      `${THING} ..6 is|zijn|nu|al|weer|ook|lang stuk`,
      `${THING} ..9 buiten werking|gebruik`,
      `${THING} ..3 doet|werkt|doen|werken ..4 niet|niks|niets`,
    ],
  },
  { topic: 'brief', reported: false, phrases: [LETTER] },
  { topic: 'website', reported: false, phrases: [SITE] },
];

let index: PhraseIndex<Role> | undefined;

function phrases(): PhraseIndex<Role> {
  if (index) return index;
  index = new PhraseIndex<Role>();
  for (const { phrases: all, ...role } of PHRASES) for (const phrase of all) index.add(phrase, role);
  return index;
}

/** What somebody has of their own is no affair of the organisation: "mijn printer is kapot". */
const OWN = new Set(['mijn', 'mij', 'onze', 'ons', 'zijn', 'haar', 'eigen', 'jouw']);

/** It was wrong, and is not any more: "de storing is opgelost", "de lift is weer gemaakt". */
const OVER = new Set(['opgelost', 'verholpen', 'voorbij', 'gemaakt', 'gerepareerd', 'hersteld']);
const NOT_YET = new Set([
  'niet',
  'nog',
  'nooit',
  'wanneer',
  'als',
  'zodra',
  'wordt',
  'worden',
  'moet',
  'slecht',
]);

function isOver({ tokens, sentences }: Words, from: number): boolean {
  const sentence = sentences[tokens[from]?.sentence ?? -1];
  if (!sentence || sentence.asks) return false;
  const said = tokens
    .slice(sentence.first, Math.min(sentence.last, sentence.first + 60))
    .map(({ word }) => word);
  return said.some((word) => OVER.has(word)) && !said.some((word) => NOT_YET.has(word));
}

const signalFor: (text: string) => { readonly signal: Signal | null } = remember(400, (text) => {
  const { words } = prepareText(text);
  const { tokens } = words;
  const found = phrases()
    .find(words)
    .filter(({ label, from, to }) => {
      if (tokens[from]?.quoted) return false;
      if (!label.reported) return true;
      if (isOver(words, from)) return false;
      if (label.topic === null && OWN.has(tokens[from - 1]?.word ?? '')) return false;
      return !isNegated(words, from) && !(label.topic === null && isNegated(words, to - 1));
    });
  const best = found.find(({ label }) => label.reported) ?? found[0];
  if (!best) return { signal: null };
  const topic = best.label.topic ?? tokens[best.from]?.word ?? '';
  return { signal: { topic, reported: best.label.reported } };
});

/**
 * What the organisation can learn from a message: a letter, its website, or something that is broken. Null where a
 * message is about none of these. Holds one word, never the message.
 */
export function signalOf(text: string): Signal | null {
  return signalFor(text).signal;
}
