import type { Register } from '../../conversation/address';
import { convertAddress } from '../../dutch/convert-address';
import { read } from '../../dutch/read';
import { defineRule, type Rewrite } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { perConversation } from '../per-conversation';
import { registerFor } from '../register';

/** Whoever reads is meant. */
const ADDRESSES = /(?<!\p{L})(?:je|jij|jou|jouw|jezelf|jullie)(?!\p{L})/giu;
/** A je that may be anybody: "zo kun je er langs", "daar mag je alleen in als je er woont", "een knop waarmee je inlogt". */
const GENERAL =
  /(?<!\p{L})(?:(?:daar|hier|er|zo|dan) (?:kun|kan|mag|moet|kom|rijd|rij|loop|ga|ben|heb|zie|vind|betaal) je|(?:waar\p{L}{0,6}|als|zodra|totdat|voordat) je)(?!\p{L})/giu;
const QUESTION = citizen('Kan ik morgen langskomen?');

export default defineRule({
  id: 'address-mixed',
  theme: 'tone',
  on: ['send'],
  draftAlone: true,
  severity: 'advice',
  source: { document: 'S1', quote: 'wanneer zeg je u of jij? Dat laatste is niet triviaal' },
  falseAlarms: 'Een ‘je’ dat op iedereen slaat (‘zo kun je er langs’) naast een ‘u’ voor de inwoner.',
  params: {},
  title: 'Niet u en je door elkaar',
  prompt: {
    je: [
      'Eerder schreef je ‘{eerder}’, nu ‘{nu}’. Kies er één.',
      'In je bericht staan ‘u’ en ‘je’ door elkaar. Kies er één.',
    ],
    u: [
      'Eerder schreef u ‘{eerder}’, nu ‘{nu}’. Kies er één.',
      'In uw bericht staan ‘u’ en ‘je’ door elkaar. Kies er één.',
    ],
  },
  insert: null,
  check(situation) {
    const { draft } = situation;
    const form = read(draft).addressForm;
    const norm = registerFor(situation);
    const both: readonly Register[] = norm === 'je' ? ['je', 'u'] : ['u', 'je'];
    if (form === 'mixed')
      return {
        about: 'draft',
        ...(norm === 'u' && onlyGeneralJe(draft) ? { severity: 'info' } : {}),
        rewrites: both.flatMap((register) => all(draft, register)),
      };
    const before = earlierForm(situation.conversation);
    // Whoever returns to the norm does right, even when earlier messages did not.
    if (form === 'none' || before === null || before === form || form === norm) return null;
    return { about: 'draft', values: { eerder: before, nu: form }, rewrites: all(draft, before) };
  },
  examples: {
    speaks: [
      { before: [QUESTION], draft: 'Kunt u je pas meenemen?' },
      { before: [QUESTION], draft: 'U ziet dan een knop. Daar kun je inloggen en je gegevens wijzigen.' },
      {
        before: [QUESTION],
        draft: 'Wil je even wachten? Dan zoek ik uw gegevens op.',
        channel: { address: 'je' },
      },
      {
        before: [QUESTION, agent('Dat kan, u bent welkom.'), citizen('fijn')],
        draft: 'Neem je pas mee.',
        channel: { address: 'u' },
      },
    ],
    staysQuiet: [
      { before: [QUESTION], draft: 'Kunt u uw pas meenemen?' },
      {
        before: [QUESTION, agent('Dat kan, je bent welkom.'), citizen('fijn')],
        draft: 'Neemt u uw pas mee?',
      },
      {
        before: [QUESTION],
        draft: 'Je kunt je pas laten verlengen als je langskomt.',
        channel: { address: 'je' },
      },
      { before: [QUESTION], draft: 'U vindt dit bij ‘Wat vind je van ons?’ op de website.' },
    ],
  },
});

/** No je in the draft stands where it must be the citizen: the rulebook then wants a chip at most. */
function onlyGeneralJe(draft: string): boolean {
  return [...draft.matchAll(ADDRESSES)].length === [...draft.matchAll(GENERAL)].length;
}

function all(draft: string, register: Register): Rewrite[] {
  const all = convertAddress(draft, register);
  return all ? [{ label: `Alles met ‘${register}’`, text: all.text }] : [];
}

/** The one form the agent used here before, null when there was none or both. */
const earlierForm = perConversation((conversation): Register | null => {
  const forms = exchangeOf(conversation)
    .recent.filter(({ author }) => author === 'agent')
    .map(({ text }) => read(text).addressForm);
  if (forms.includes('mixed')) return null;
  const [je, u] = [forms.includes('je'), forms.includes('u')];
  if (je === u) return null;
  return je ? 'je' : 'u';
});
