import { writtenAt } from '../../conversation/message';
import type { SpecialCategory } from '../../dutch/care/care-reading';
import { readCare } from '../../dutch/care/read-care';
import { read } from '../../dutch/read';
import { defineRule, type Insert } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
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
    const category = toldBefore(situation).find((each) => asksOn(draft, each) || repeats(draft, each));
    if (!category) return null;
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

/** What citizens told of themselves here in the last half day, latest first. */
function toldBefore({ conversation, now }: Situation): readonly SpecialCategory[] {
  return exchangeOf(conversation)
    .recent.filter((message) => message.author === 'citizen' && now - writtenAt(message) < LASTS)
    .toReversed()
    .flatMap(({ text }) => readCare(text).specialCategories.map(({ category }) => category));
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
