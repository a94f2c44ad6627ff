import { WRITER } from '../lexicons/persons';
import { wordSet } from '../lexicons/word-list';
import { prepareText } from '../prepared-text';
import type { Sentence, Token } from '../tokens';
import { topicAt } from '../topics/names-topic';

const READER = wordSet('u je jij jullie');
const WE_GIVE = wordSet(
  'geef geven verleen verlenen maak maken regel regelen zorg zorgen scheld schelden ken kennen keur keuren betaal betalen stort storten vergoed vergoeden beloof beloven garandeer garanderen trek trekken verlaag verlagen laat laten',
);
const READER_GETS = wordSet('krijgt krijg ontvangt ontvang mag');
const BECOMES = wordSet('wordt worden');
const GRANTED = wordSet(
  'terugbetaald teruggestort terugbetaalt toegekend goedgekeurd verleend gegrond kwijtgescholden vergoed gehonoreerd ingetrokken vernietigd geschrapt verlaagd toegewezen',
);
/** To get one of these is no favour; to be relieved of it is. */
const BURDENS = wordSet('boete aanslag rekening factuur naheffing bekeuring leges kosten aanmaning');
const RELIEF = wordSet(
  'kwijt vervallen zitten intrekken trek trekken verlaag verlagen schrap schrappen terug ongedaan',
);
/** Who says so leaves it open, passes it on, or tells how to ask for it. */
const OPEN = wordSet(
  'misschien mogelijk wellicht waarschijnlijk eventueel als indien wanneer mits tenzij of kunt kunnen kun kan zou zouden beoordeelt beoordelen beoordeeld beslist beslissen bekijkt bekijken bekeken collega collegas team afdeling aanvraag aanvragen aanvraagt aangevraagd verzoek melding notitie afspraak formulier brief bericht antwoord reactie uitleg informatie link folder uitslag besluit doorgeven navragen uitzoeken door',
);
const DENIES = wordSet('niet geen nooit nie');
/** "Geen probleem" refuses nothing. */
const KINDLY = wordSet('probleem problemen punt zorgen moeite dank');
const OWES = wordSet('hoeft hoef');
/** Verbs that come apart: "wij schelden de huur kwijt" is "kwijtschelden". */
const APART = /^(kwijt|terug)(\p{L}{4,})$/u;

/**
 * The first of these subjects that a draft commits to: "u krijgt het geld terug", "dat schelden wij kwijt", "u hoeft die
 * boete niet te betalen", "de vergunning wordt verleend". Telling how to ask for something, passing it on, a condition, a
 * refusal and a question are no commitment. Null when there is none; conservative.
 */
export function commitsTo(draft: string, subjects: readonly string[]): string | null {
  const { tokens, sentences } = prepareText(draft).words;
  for (const sentence of sentences) {
    if (sentence.asks) continue;
    const own = ownWords(tokens, sentence);
    const commitment = commitmentIn(own.map(({ word }) => word));
    if (commitment === null) continue;
    const subject = subjects.find(
      (each) =>
        (topicAt(own, each) !== -1 || saysApart(own, each)) &&
        (commitment === 'relieves' || !BURDENS.has(each.trim().toLowerCase())),
    );
    if (subject !== undefined) return subject;
  }
  return null;
}

function ownWords(tokens: readonly Token[], { first, last }: Sentence): readonly Token[] {
  return tokens.slice(first, Math.min(last, first + 60)).filter(({ quoted }) => !quoted);
}

function commitmentIn(words: readonly string[]): 'gives' | 'relieves' | null {
  const denied = words.some((word, at) => DENIES.has(word) && !KINDLY.has(words[at + 1] ?? ''));
  if (words.some((word) => OPEN.has(word))) return null;
  const beside = (verbs: ReadonlySet<string>, who: ReadonlySet<string>) =>
    words.some(
      (word, at) => verbs.has(word) && (who.has(words[at - 1] ?? '') || who.has(words[at + 1] ?? '')),
    );
  if (denied) return beside(OWES, READER) && words.includes('betalen') ? 'relieves' : null;
  const becomes = words.some((word) => BECOMES.has(word)) && words.some((word) => GRANTED.has(word));
  if (becomes) return 'relieves';
  if (!beside(WE_GIVE, WRITER) && !beside(READER_GETS, READER)) return null;
  return words.some((word) => RELIEF.has(word)) ? 'relieves' : 'gives';
}

/** The verb of a subject such as "kwijtschelding", in two: "schelden … kwijt". */
function saysApart(own: readonly Token[], subject: string): boolean {
  const [, away = '', rest = ''] = APART.exec(subject.trim().toLowerCase()) ?? [];
  if (away === '') return false;
  const stem = rest.replace(/(?:ing|en)$/, '');
  const verb = own.findIndex(({ word }) => word.startsWith(stem));
  return verb !== -1 && own.slice(verb + 1).some(({ word }) => word === away);
}
