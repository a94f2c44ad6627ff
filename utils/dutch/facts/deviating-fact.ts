import type { Fact } from '../../conversation/fact';
import { contentStems, ONE_THING } from '../answers/content-stems';
import { stemWord } from '../answers/stem-word';
import type { Span } from '../dutch-reading';
import { wordSet } from '../lexicons/word-list';
import { prepareText } from '../prepared-text';
import { splitWords, type Words } from '../tokens';
import { isNamed, type Named, namedBy } from '../topics/about-topic';
import { type Quantity, quantitiesIn } from './quantities';

/** A place in a draft that says something else than was settled. */
export interface Deviation extends Span {
  readonly fact: Fact;
  /** What would stand there instead; null where the fact holds more than one quantity. */
  readonly instead: string | null;
}

/** What a quantity of a kind says by itself. */
const KIND_STEMS: Readonly<Record<Quantity['kind'], readonly string[]>> = {
  time: [],
  amount: ['kosten', 'bedrag', 'leges', 'euro', 'betalen'].map(stemWord),
  phone: ['telefoon', 'nummer', 'bereiken'].map(stemWord),
  term: [],
};
/** Another time or another price than the usual, or no statement of fact: only a fact that says so too is compared. */
const SPECIAL =
  /(?<!\p{L})(?:zaterdag|zondag|weekend|feestdag|kerst|paas|pasen|hemelvaart|koningsdag|oud|nieuwjaar|zomer|vakantie|koopavond|\p{L}+avond|avond|telefonisch|bereikbaar|afspraak|inloop|extra|toeslag|boete|borg|korting|spoed|vanaf|maximaal|minimaal|ongeveer|circa|ca|per|retour|kind|jongeren|student|tweede|vorig|vroeger|eerder|voorheen|destijds|toen|was|waren|kostte|had|gold|werd|volgend|komend|straks|tijdelijk|niet|geen|nooit|als|tenzij|behalve)\p{L}{0,4}(?!\p{L})/giu;
/** Says of a number what it is for. */
const BY_PHONE = /(?<!\p{L})(?:telefonisch|bereikbaar)(?!\p{L})/giu;
/** "Bel ons op …", "we zijn open": what holds for the whole organisation; then its label need not be said. */
const OURS = /(?<!\p{L})(?:ons|onze|wij|we)(?!\p{L})/iu;
const GENERAL: Readonly<Partial<Record<Quantity['kind'], readonly string[]>>> = {
  phone: ['algemeen', 'algemene', 'centraal', 'gemeente', 'telefoonnummer', 'nummer'].map(stemWord),
  time: [
    'balie',
    'loket',
    'receptie',
    'stadhuis',
    'gemeentehuis',
    'kantoor',
    'hoofdkantoor',
    'bibliotheek',
  ].map(stemWord),
};
const WAITING = /(?:lever|wacht|doorloop|behandel|reactie)(?:tijd|termijn)$|duur$/;
const WAITS =
  /(?<!\p{L})(?:du(?:urt|ren|urde)|klaar|gelever|lever|bezorg|gebracht|krijg|ontvang|behandel|bericht|antwoord|reactie|besl)/iu;
/** "Het zwembad is open tot …": somewhere else. */
const ARTICLES = wordSet('de het onze ons een');
const MODIFIES = wordSet('voor met zonder onder boven tot');
const OPENS = /(?<!\p{L})(?:open|sluit|dicht|gesloten)/iu;
const CAPITAL = /(?<=[\p{L}\d,;:] )(?!(?:U|Uw|Ik|We|Wij|Je|DigiD)(?!\p{L}))\p{Lu}\p{L}+/gu;

/**
 * The first statement in a draft that differs from what was settled about the same thing: an opening time, a price, a
 * phone number or a term. `asked` is what the citizen wrote last: "dat is 80 euro" is about that. Conservative: another
 * place, day, group or time in history is another thing. Null when nothing differs. Facts that are no longer valid
 * are the caller's to leave out.
 */
export function deviatingFact(draft: string, facts: readonly Fact[], asked: string): Deviation | null {
  const { normal, words } = prepareText(draft);
  const question = contentStems(prepareText(asked).words.tokens, ONE_THING);
  const settled = facts.map(settle).filter((each) => each !== null);
  for (const { first, last, asks } of words.sentences) {
    const start = words.tokens[first]?.start ?? 0;
    const text = words.text.slice(start, words.tokens[last]?.start ?? words.text.length);
    if (asks || words.tokens[first]?.quoted) continue;
    const found = inSentence(text, settled, question);
    if (found) {
      const span = { start: start + found.start, end: start + found.end };
      return { ...normal.original(span), fact: found.fact, instead: found.instead };
    }
  }
  return null;
}

interface Settled {
  readonly fact: Fact;
  readonly kind: Quantity['kind'];
  readonly values: readonly Quantity[];
  readonly all: string;
  readonly about: readonly Named[];
  /** About how long something takes; a sentence says that with a verb. */
  readonly waits: boolean;
}

/** What a fact says, and what a sentence must be about to be compared with it. Names of places need not be said. */
function settle(fact: Fact): Settled | null {
  const values = quantitiesIn(fact.value, true);
  const kind = values[0]?.kind;
  if (!kind) return null;
  const plain = [fact.topic, fact.label].map(withoutPlaces).join(' ');
  const { tokens } = splitWords(plain);
  const waits = tokens.some(({ word }) => WAITING.test(word));
  const implied = KIND_STEMS[kind];
  const about = namedBy(tokens.filter(({ word }) => !WAITING.test(word))).filter(
    (named) => !implied.some((stem) => named.has(stem)),
  );
  return { fact, kind, values: values.filter((each) => each.kind === kind), all: textOf(fact), about, waits };
}

function isGeneral(named: Named, kind: Quantity['kind']): boolean {
  return GENERAL[kind]?.some((stem) => named.has(stem)) ?? false;
}

function withoutPlaces(text: string): string {
  return text.replace(CAPITAL, ' ');
}

function textOf({ topic, label, value }: Fact): string {
  return `${topic} ${label} ${value}`.toLowerCase();
}

function inSentence(
  text: string,
  settled: readonly Settled[],
  question: ReadonlySet<string>,
): (Span & { fact: Fact; instead: string | null }) | null {
  const said = quantitiesIn(text);
  if (said.length === 0) return null;
  const words = splitWords(text);
  const stems = contentStems(words.tokens, ONE_THING);
  const candidates = settled.filter(
    (each) => said.some(({ kind }) => kind === each.kind) && isAbout(each, text, words, stems, question),
  );
  for (const kind of ['phone', 'amount', 'term', 'time'] as const) {
    const facts = candidates.filter((each) => each.kind === kind);
    const fact = facts.length === 1 ? facts[0] : undefined;
    const values = new Set(facts.flatMap((each) => each.values.map(({ value }) => value)));
    const mine = said.filter((each) => each.kind === kind && (kind !== 'time' || bounds(text, each)));
    const other = mine.filter(({ value }) => !values.has(value));
    // "3 tot 5 werkdagen" and "€ 20, met korting € 15" hold what was settled; an opening time is wrong by one end.
    const wrong = kind === 'time' ? other[0] : other.length === mine.length ? other[0] : undefined;
    if (!fact || !wrong || (kind === 'term' && unitOf(wrong) !== unitOf(fact.values[0]))) continue;
    const end =
      kind === 'time'
        ? wrong.end + (/^ ?(?:uur|u)(?!\p{L})/u.exec(text.slice(wrong.end))?.[0].length ?? 0)
        : kind === 'term'
          ? wrong.end + (/^ \p{L}+/u.exec(text.slice(wrong.end))?.[0].length ?? 0)
          : wrong.end;
    return {
      start: wrong.start,
      end,
      fact: fact.fact,
      instead: fact.values.length === 1 ? fact.fact.value : null,
    };
  }
  return null;
}

function unitOf(quantity: Quantity | undefined): string {
  return quantity?.value.split(' ')[1] ?? '';
}

/** "Tot 18.00", "van 9 tot 18"; "om 18.00" only where something opens or closes then. */
function bounds(text: string, { start }: Quantity): boolean {
  return (
    !/(?<!\p{L})om $/iu.test(text.slice(0, start)) ||
    /(?<!\p{L})(?:sluit|opent|openen|dicht|gaan? .{0,20}open)/iu.test(text)
  );
}

function isAbout(
  { kind, about, all, fact, waits }: Settled,
  text: string,
  { tokens }: Words,
  stems: ReadonlySet<string>,
  question: ReadonlySet<string>,
): boolean {
  const strange = (word: string) => !all.includes(word.toLowerCase());
  if ((text.match(CAPITAL) ?? []).some(strange)) return false;
  const special = kind === 'phone' ? text.replace(BY_PHONE, ' ') : text;
  if ((special.match(SPECIAL) ?? []).some(strange)) return false;
  if (kind === 'time' && !OPENS.test(text) && !all.includes('open')) return false;
  const needed = (`${fact.topic} ${fact.label}`.match(SPECIAL) ?? []).map((word) => word.toLowerCase());
  if (needed.some((word) => !text.toLowerCase().includes(word))) return false;
  const leads = kind === 'time' ? ARTICLES : MODIFIES;
  if (tokens.some(({ word }, at) => leads.has(word) && modifies(at))) return false;
  if (waits && !WAITS.test(text)) return false;
  const ours = OURS.test(text);
  const missing = about.filter((named) => !isNamed(named, stems) && !(ours && isGeneral(named, kind)));
  if (missing.length === 0) return true;
  // "Dat is 80 euro": about what was asked, unless it names something else itself.
  return missing.every((named) => isNamed(named, question)) && [...stems].every((stem) => isKnown(stem));

  function isKnown(stem: string): boolean {
    return question.has(stem) || KIND_STEMS[kind].includes(stem) || about.some((named) => named.has(stem));
  }
  /** "Voor kinderen", "met spoed", "het zwembad": something else than the usual. */
  function modifies(at: number): boolean {
    return [...contentStems(tokens.slice(at + 1, at + 3), ONE_THING)].some((stem) => !isKnown(stem));
  }
}
