import { type Message, writtenAt } from '../../conversation/message';
import type { SpecialCategory } from '../../dutch/care/care-reading';
import { readCare } from '../../dutch/care/read-care';
import { read } from '../../dutch/read';
import { defineRule, type Insert } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { perConversation } from '../per-conversation';
import { inDanger } from '../possible-danger';
import type { Situation } from '../situation';

const ILL = citizen('ik heb kanker en kan niet komen');
const LASTS = 12 * 3_600_000;

const IN_WORDS: Readonly<Record<SpecialCategory, string>> = {
  health: 'gezondheid',
  religion: 'geloof',
  orientation: 'geaardheid',
  union: 'de vakbond',
  politics: 'politieke voorkeur',
  ethnicity: 'afkomst',
  criminal: 'een strafrechtelijk verleden',
  debts: 'geldzorgen',
};

/** For who cannot call. */
const ELSEWHERE: Insert = {
  place: 'instead',
  je: [
    'Dank je wel dat je dit vertelt. Dit bespreken we liever op een veiliger manier. Dat kan via {anderKanaal}.',
    'Dank je wel dat je dit vertelt. Dit bespreken we liever op een veiliger manier.',
  ],
  u: [
    'Dank u wel dat u dit vertelt. Dit bespreken we liever op een veiliger manier. Dat kan via {anderKanaal}.',
    'Dank u wel dat u dit vertelt. Dit bespreken we liever op een veiliger manier.',
  ],
};

export default defineRule({
  id: 'special-category-care',
  theme: 'privacy',
  on: ['draft'],
  severity: 'advice',
  source: {
    document: 'L19',
    quote:
      'health, religion, ethnicity, politics, union, sexual life: processing forbidden unless an exception applies',
  },
  falseAlarms:
    'Een vraag die echt nodig is om te helpen (‘gebruikt u een rolstoel?’), of een boek waarvan iemand vertelt waarom.',
  params: {},
  title: 'Wees extra voorzichtig met gevoelige onderwerpen',
  prompt: {
    je: ['Dit gaat over {categorie}. Vraag niet naar details en herhaal ze niet. {aanbod}'],
    u: ['Dit gaat over {categorie}. Vraagt u niet naar details en herhaal ze niet. {aanbod}'],
  },
  insert: {
    place: 'instead',
    je: [
      'Dank je wel dat je dit vertelt. Dit bespreken we liever aan de telefoon, want dat is veiliger. Mag een collega je bellen?',
    ],
    u: [
      'Dank u wel dat u dit vertelt. Dit bespreken we liever aan de telefoon, want dat is veiliger. Mag een collega u bellen?',
    ],
  },
  maxPerConversation: 1,
  check(situation) {
    const { draft, conversation } = situation;
    if (draft.trim() === '' || inDanger(situation)) return null;
    const known = toldBefore(situation).find(
      (each) => asksOn(draft, each.category) || repeats(draft, each.category) || saysBack(draft, each),
    );
    if (!known) return null;
    const { category } = known;
    const callable = !exchangeOf(conversation).recent.some(
      ({ author, text }) => author === 'citizen' && read(text).acts.has('cannot-call'),
    );
    return {
      values: {
        categorie: IN_WORDS[category],
        aanbod: callable ? 'Bied een telefoongesprek aan.' : 'Bied een ander, veilig kanaal aan.',
      },
      ...(callable ? {} : { insert: ELSEWHERE }),
    };
  },
  examples: {
    speaks: [
      { before: [ILL], draft: 'Welke behandeling krijgt u?' },
      { before: [ILL], draft: 'Wat naar dat u kanker heeft.' },
      { before: [citizen('Sinds kort heb ik COPD, traplopen gaat niet')], draft: 'Heeft u al lang COPD?' },
      { before: [citizen('ik zit in de schuldsanering')], draft: 'Hoe hoog zijn uw schulden dan?' },
      {
        before: [citizen('Mijn zoon heeft autisme, bellen lukt mij niet want ik ben doof.')],
        draft: 'Sinds wanneer heeft hij die diagnose?',
        channel: { alternativeChannel: 'de balie' },
      },
      {
        before: [citizen('Als moslim kan ik vrijdagmiddag niet')],
        draft: 'Naar welke moskee ga je?',
        channel: { address: 'je' },
      },
    ],
    staysQuiet: [
      { before: [citizen('Hebben jullie boeken over kanker?')], draft: 'Welke behandeling krijgt u?' },
      { before: [citizen('is er een gebedsruimte?')], draft: 'Ja, op de tweede verdieping.' },
      { before: [ILL], draft: 'Dank u wel dat u dit vertelt. Mag een collega u bellen?' },
      { before: [ILL], draft: 'Kan iemand anders uw paspoort ophalen?' },
      {
        before: [citizen('Ik heb epilepsie en zoek een boek over epilepsie')],
        draft: 'We hebben voor u drie boeken over epilepsie.',
      },
      {
        before: [citizen('Ik ben ziek, kan mijn afspraak anders?')],
        draft: 'Beterschap! Wanneer wilt u komen?',
      },
      {
        before: [citizen('ik heb schulden'), agent('Mag een collega u bellen?')],
        draft: 'U kunt voor schulden terecht bij het wijkteam.',
      },
    ],
  },
});

interface Told {
  readonly message: Message;
  readonly category: SpecialCategory;
  /** In which word, as it was written. */
  readonly word: string;
}

/** What citizens told of themselves here in the last half day, latest first. */
function toldBefore({ conversation, now }: Situation): readonly Told[] {
  return told(conversation).filter(({ message }) => now - writtenAt(message) < LASTS);
}

const told = perConversation((conversation) =>
  exchangeOf(conversation)
    .recent.filter(({ author }) => author === 'citizen')
    .toReversed()
    .flatMap((message) =>
      readCare(message.text).specialCategories.map(
        ({ category, start, end }): Told => ({ message, category, word: theWord(message.text, start, end) }),
      ),
    ),
);

/** Of "sinds kort heb ik COPD" the word that tells it. */
function theWord(text: string, start: number, end: number): string {
  const told = read(text).personalData.find(
    (data) => (data.type === 'health' || data.type === 'special') && data.start < end && data.end > start,
  );
  return told ? text.slice(told.start, told.end) : text.slice(start, end);
}

function asksOn(draft: string, category: SpecialCategory): boolean {
  const { asksFor } = read(draft);
  if (asksFor.includes(category === 'health' ? 'health' : 'special')) return true;
  return readCare(draft).detailQuestions.some(({ about }) => about === category || about === 'any');
}

/** Words that an agent may well say back: "beterschap, vervelend dat u ziek bent", "met uw rolstoel kunt u binnen". */
const EVERYDAY =
  /^(?:ziek|griep|corona|verkouden|koorts|zwanger|rolstoel|rollator|scootmobiel|stok|krukken|bril|hond)/i;
const OWES =
  /(?<!\p{L})(?:uw|je|jouw) (?:\p{L}+ )?(?:schuld(?:en)?|betalingsachterstand|schuldsanering)(?!\p{L})/iu;

/** The draft says it back to the citizen. */
function repeats(draft: string, category: SpecialCategory): boolean {
  if (category === 'debts') return OWES.test(draft);
  const type = category === 'health' ? 'health' : 'special';
  return read(draft).personalData.some(
    (data) => data.type === type && !EVERYDAY.test(draft.slice(data.start, data.end)),
  );
}

/** Longer than any name of an illness or a faith: a whole phrase, of which no draft repeats every word. */
const LONGEST_WORD = 40;
const TO_READER = /(?<!\p{L})(?:u|uw|uzelf|je|jij|jou|jouw)(?!\p{L})/iu;
/** "Boeken over reuma", "de vereniging voor mensen met reuma": the subject, not the reader. */
const SUBJECT = /(?<!\p{L})(?:over|rond|voor|bij|mensen met|vereniging|fonds)\s+(?:de |het |een )?$/iu;

/** The very word comes back in a sentence to the citizen: "heeft u al lang MS?". */
function saysBack(draft: string, { category, word }: Told): boolean {
  if (category === 'debts' || word.length > LONGEST_WORD || EVERYDAY.test(word)) return false;
  const wanted = word.toLowerCase();
  return draft
    .slice(0, 5000)
    .split(/[.!?\n]/)
    .some((sentence) => {
      const at = sentence.toLowerCase().indexOf(wanted);
      if (at === -1 || !TO_READER.test(sentence)) return false;
      const [before, after] = [sentence.slice(0, at), sentence.slice(at + wanted.length)];
      return !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after) && !SUBJECT.test(before.slice(-40));
    });
}
