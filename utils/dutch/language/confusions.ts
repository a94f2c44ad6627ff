import { wordSet } from '../lexicons/word-list';
import type { Words } from '../tokens';
import { beside, type LanguageSlip, slipAt, typed } from './language-slip';

const PREPOSITIONS = wordSet('voor van over met in op bij naar door aan uit via zonder tegen onder');
/** Things people own; none of them a word that can follow "u" or "jou" in another way. */
const OWNED = wordSet(
  'vraag bericht aanvraag melding afspraak adres paspoort rijbewijs klacht situatie woning huis wijk straat abonnement account dossier e-mail e-mailadres telefoonnummer reactie brief inschrijving huisnummer geduld begrip voornaam achternaam naam zoon dochter kind man vrouw uitkering container pasnummer medewerking',
);
/** What can stand behind "voor u", never behind "uw". */
const NO_NOUN = wordSet(
  'op uit na terug verder graag morgen vandaag zo nog even doen kijken bellen helpen mailen regelen uitzoeken navragen en of is hebben kunnen staan klaar hier wel niet het een de ook dit dat',
);
const COMPARED = wordSet(
  'groter hoger lager langer korter meer minder ouder jonger goedkoper duurder kleiner',
);
const MEASURE =
  /^(?:\d.*|een|twee|drie|vier|vijf|zes|tien|vorig|vorige|verwacht|normaal|gedacht|gepland|eerst|vroeger|genoeg)$/;
const THEY = wordSet(
  'hebben zijn gaan willen moeten zeggen komen doen weten vinden hadden waren zouden mogen helpen nemen geven krijgen bellen sturen kijken blijven',
);

/** Words that are taken for each other: u and uw, jou and jouw, hun and zij, als and dan, me and mijn. */
export function findConfusions(words: Words): LanguageSlip[] {
  return words.tokens.flatMap(({ quoted, start }, at) => {
    if (quoted) return [];
    const word = typed(words, at);
    const [before, after] = [beside(words, at, -1), beside(words, at, 1)];
    const opens = words.sentences[words.tokens[at]?.sentence ?? -1]?.first === at;
    if (word === 'u' || word === 'jou')
      return OWNED.has(after) && (PREPOSITIONS.has(before) || opens) ? slipAt(words, at, `${word}w`) : [];
    if (word === 'uw' || word === 'jouw') {
      const ends = after === '' && /^\s*(?:[.,!?]|$)/.test(words.text.slice(start + word.length, start + 20));
      const wrong = PREPOSITIONS.has(before) && (NO_NOUN.has(after) || ends);
      return wrong ? slipAt(words, at, word.slice(0, -1)) : [];
    }
    if (word === 'hun')
      return THEY.has(after) && (opens || before === '' || isJoining(before)) ? slipAt(words, at, 'zij') : [];
    if (word === 'als') return COMPARED.has(before) && MEASURE.test(after) ? slipAt(words, at, 'dan') : [];
    if (word === 'me') return COLLEAGUE.test(after) ? slipAt(words, at, 'mijn') : [];
    return [];
  });
}

const COLLEAGUE = /^(?:collega|collega's|team|scherm|leidinggevende|computer|systeem|afdeling)$/;

function isJoining(word: string): boolean {
  return /^(?:dat|omdat|of|als|en|want|maar|wat|waar|toen|dan|wanneer)$/.test(word);
}
