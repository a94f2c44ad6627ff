import type { Span } from '../dutch-reading';
import { HEALTH_WORDS, VAGUE_HEALTH_WORDS } from '../lexicons/health-words';
import { MEMBERSHIP_WORDS, SPECIAL_WORDS } from '../lexicons/special-words';
import type { Sentence, Words } from '../tokens';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PEOPLE = set(
  'ik wij we hij zij ze u je jij man vrouw zoon dochter kind kinderen moeder vader opa oma broer zus zusje broertje partner vriend vriendin buurman buurvrouw schoonmoeder schoonvader mama papa ouders client clienten kleinzoon kleindochter tante oom neef nicht zoontje dochtertje echtgenoot echtgenote pleegzoon pleegdochter baby buur ex collega verloofde gezin moeders vaders ma pa stiefzoon kleinkind mevrouw meneer',
);
const STATES = set(
  'ben bent is zijn was waren heb hebt heeft hebben had hadden kreeg krijg krijgt kregen gekregen gebruik gebruikt slik slikt lijd lijdt leed zit zitten zat word wordt werd volg volgt loop loopt onderga ondergaat herstel herstelt leef leeft raakte raak moest moet sta staat slikte lig ligt lag gehad geweest blijk blijkt heet behandeld opgenomen stem stemde lijden verzorg mankeer geworden doe draag',
);
const POSSESSIVES = set('mijn zijn haar ons onze uw je jouw hun');
const CAUSES = set('vanwege wegens door omdat doordat sinds na want aangezien');
const TOPICS = set(
  'boek boeken roman romans informatie info folder folders cursus cursussen training lezing workshop bijeenkomst bijeenkomsten themaavond inloop inloopochtend inloopmiddag lotgenoten lotgenotengroep voorlichting voorlichtingsavond film films dvd documentaire artikel onderzoek werkstuk spreekbeurt scriptie campagne subsidie onderwerp thema beleid regeling regelingen tentoonstelling expositie week dag collecte stichting vereniging organiseert organiseren cafe alzheimer-cafe stem-cafe patienten voorziening voorzieningen activiteit activiteiten vacature toegankelijk toegankelijkheid toilet toiletten ingang lift helling parkeerplaats hulpmiddel lenen koor viering nieuws debat statistiek cijfers podcast luisterboek luisterboeken groep praatgroep steungroep spreekuur consultatiebureau vaccin vaccinatie prik verkiezingen kerkdienst gebedsruimte film feest gebouw standpunt akkoord route routes rondleiding evenement evenementen festival zuil school basisschool onderwijs winkel restaurant supermarkt eten keuken cultuur taal rijbewijs vrijwilligers vrijwilliger',
);
const TOPIC_LINKS = set('over tegen voor');
const NEGATIONS = set('geen niet nooit');
const LOOK_BACK = 9;

const healthWhole = new Set(HEALTH_WORDS.filter((word) => !word.includes('*')));
const specialWhole = new Set(SPECIAL_WORDS);

/** Words that state someone's health. Health as a topic ("een boek over adhd") is left alone. */
export function findHealth(words: Words): Span[] {
  return find(
    words,
    (word) => healthWhole.has(word) || (word.endsWith('kanker') && word.length > 8),
    VAGUE_HEALTH_WORDS,
  );
}

/** Words that state someone's religion, origin, orientation, membership or criminal past. As a topic they are left alone. */
export function findSpecial(words: Words): Span[] {
  return find(words, (word) => specialWhole.has(word), MEMBERSHIP_WORDS);
}

function find(words: Words, names: (word: string) => boolean, vague: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  words.tokens.forEach((token, at) => {
    if (!names(token.word) || token.quoted) return;
    const sentence = words.sentences[token.sentence];
    if (
      sentence &&
      !asksReader(words, sentence) &&
      !isSupposed(words, sentence, at) &&
      isAboutSomeone(words, sentence, at, vague)
    )
      found.push({ start: token.start, end: token.end });
  });
  return found;
}

/** "Bent u gelovig?" asks; it does not state. */
function asksReader({ tokens }: Words, { first, last, asks }: Sentence): boolean {
  const words = tokens.slice(first, last).map((token) => token.word);
  const reader = words.some((word) => word === 'u' || word === 'je' || word === 'jij' || word === 'jullie');
  return (
    asks &&
    reader &&
    !words.some(
      (word) => word === 'ik' || word === 'mijn' || word === 'wij' || word === 'we' || word === 'onze',
    )
  );
}

/** "Als je corona hebt, …": nobody has it yet. */
function isSupposed({ tokens }: Words, { first }: Sentence, at: number): boolean {
  const lead = tokens.slice(Math.max(first, at - 25), at).map((token) => token.word);
  const condition = lead.findIndex(
    (word) => word === 'als' || word === 'indien' || word === 'wanneer' || word === 'mocht',
  );
  if (condition === -1) return false;
  const who = lead.slice(condition + 1);
  return (
    who.some((word) => ['u', 'je', 'jij', 'iemand', 'mensen', 'men', 'jullie'].includes(word)) &&
    !lead.some((word) => word === 'ik' || word === 'mijn')
  );
}

function isAboutSomeone(
  { tokens }: Words,
  sentence: Sentence,
  at: number,
  vague: ReadonlySet<string>,
): boolean {
  const word = tokens[at]?.word ?? '';
  const people = tokens.slice(Math.max(sentence.first, at - 40), at).some((token) => PEOPLE.has(token.word));
  const rest = tokens.slice(at + 1, Math.min(sentence.last, at + 6)).map((token) => token.word);
  const firm = firmOwner(
    tokens.slice(Math.max(sentence.first, at - LOOK_BACK), at).map((token) => token.word),
    people,
    rest,
  );
  if (firm === 'topic' || firm === 'denied') return false;
  if (MEMBERSHIP_WORDS.has(word)) {
    const lead = tokens.slice(Math.max(sentence.first, at - 5), at).map((token) => token.word);
    return (
      lead.some((other) =>
        [
          'lid',
          'actief',
          'stem',
          'stemde',
          'gestemd',
          'bestuurslid',
          'kaderlid',
          'vrijwilliger',
          'raadslid',
          'via',
          'aangesloten',
        ].includes(other),
      ) &&
      firm !== null &&
      !lead.includes('over')
    );
  }
  if (firm === 'owner') return true;
  if (vague.has(word)) return false;
  const all = tokens
    .slice(sentence.first, Math.min(sentence.last, sentence.first + 60))
    .map((token) => token.word);
  if (all.some((other) => TOPICS.has(other))) return false;
  const before = tokens.slice(Math.max(sentence.first, at - 4), at).map((token) => token.word);
  // "Vanwege kanker ben ik afgekeurd": the cause stands first, its owner follows.
  return (
    before.some((other) => CAUSES.has(other)) &&
    rest.some((other) => PEOPLE.has(other) || POSSESSIVES.has(other))
  );
}

/** Looks back from the word for who has it: someone, nobody, or only a topic. */
function firmOwner(
  lead: readonly string[],
  people: boolean,
  rest: readonly string[],
): 'owner' | 'topic' | 'denied' | null {
  let state = false;
  for (let at = lead.length - 1; at >= 0; at--) {
    const word = lead[at] ?? '';
    const distance = lead.length - at;
    if (distance <= 4 && TOPIC_LINKS.has(word)) return 'topic';
    if (TOPICS.has(word)) return 'topic';
    if (distance <= 3 && NEGATIONS.has(word)) return 'denied';
    if (
      ['mensen', 'personen', 'kinderen', 'iemand', 'patienten', 'ouderen', 'bewoners'].includes(word) &&
      distance <= 3
    )
      return 'topic';
    if (STATES.has(word) && people && (distance <= 5 || lead.some((other) => PEOPLE.has(other))))
      state = true;
    if (POSSESSIVES.has(word) && distance <= 3) return 'owner';
    // "… dat ik een depressie heb": the verb follows.
    if (PEOPLE.has(word) && distance <= 3 && rest.slice(0, 3).some((other) => STATES.has(other)))
      return 'owner';
    if (PEOPLE.has(word) && distance <= 2) return state || distance <= 1 ? 'owner' : null;
  }
  return state ? 'owner' : null;
}
