import { onlyGreets } from '../../dutch/acts/only-greets';
import { judgeQuestions } from '../../dutch/answers/answered';
import { read } from '../../dutch/read';
import { opensExchange, requestIsClear } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';
import { inDanger } from '../possible-danger';

/** Asks for a field of a form, not for a story. */
const FIELD =
  /(?<!\p{L})(?:(?:voor|achter|roep)?naam|\p{L}*nummer|postcode|adres|woonplaats|geboortedatum|geboren|e-?mail\p{L}*|leeftijd|oud)(?!\p{L})/iu;
const INVITES =
  /(?<!\p{L})(?:vertel|vertelt|vertellen|toelichten|omschrijven|beschrijven|zeg het|zegt u het|stel gerust|brand los|(?:uw|je) vraag (?:\p{L}+ ){0,2}(?:stellen|typen|schrijven|sturen))(?!\p{L})/iu;
/** "Onderwerp: afval": a choice that only leads to the right team. */
const ROUTING =
  /^\s*(?:onderwerp|afdeling|categorie|thema|keuze|team|rubriek|dienst)\s*:\s*\S+(?:\s+\S+){0,3}\s*$/iu;
const OPEN: ReadonlySet<string> = new Set(['what', 'how', 'why', 'where']);
/** Who wrote more than this has begun to tell. */
const BEGUN = 12;

export default defineRule({
  id: 'invite-the-question',
  theme: 'opening',
  on: ['send'],
  severity: 'info',
  source: { document: 'S0', quote: 'De chatagent kan het beste blanco het gesprek ingaan.' },
  falseAlarms: 'Een formulier vooraf waarin de hele vraag al in eigen woorden staat.',
  params: { sessionGapHours: number(12, { min: 1, max: 336, unit: 'uur' }) },
  title: 'Laat de ander eerst zelf vertellen',
  prompt: {
    je: ['Laat de ander eerst zelf vertellen wat de vraag is. Vertrouw niet alleen op het formulier vooraf.'],
    u: [
      'Wilt u de ander eerst zelf laten vertellen wat de vraag is? Vertrouw niet alleen op het formulier vooraf.',
    ],
  },
  insert: { place: 'end', je: ['Waar kan ik je mee helpen?'], u: ['Waar kan ik u mee helpen?'] },
  maxPerConversation: 1,
  check(situation, { sessionGapHours }) {
    const { draft, conversation, surroundings } = situation;
    if (draft.trim() === '' || !opensExchange(situation, sessionGapHours) || requestIsClear(situation))
      return null;
    const { unanswered } = exchangeOf(conversation);
    const filled = (surroundings.prechat ?? '').trim();
    if (ROUTING.test(filled)) return null;
    const form = filled !== '';
    const greeted = unanswered.length > 0 && unanswered.every(({ text }) => onlyGreets(text));
    if (!form && !greeted) return null;
    const told = unanswered.reduce((sum, { text }) => sum + read(text).wordCount, 0);
    // A photo, too, is a beginning of the citizen's own.
    if (told > BEGUN || unanswered.some(({ kind }) => kind !== 'text')) return null;
    if (inDanger(situation) || !(read(draft).acts.has('advice') || asksFields(draft))) return null;
    return invites(draft) ? null : {};
  },
  examples: {
    speaks: [
      { prechat: 'alcohol', before: [citizen('hallo')], draft: 'U kunt het beste minderen.' },
      { prechat: 'Ik wil stoppen met roken', draft: 'Welkom! Ga naar de pagina Stoppen en doe de test.' },
      { before: [citizen('Goedemorgen')], draft: 'Goedemorgen! Wat is uw naam en postcode?' },
      {
        prechat: 'Schulden',
        before: [citizen('Hoi, met Karin')],
        draft: 'Hoi Karin, je kunt je aanmelden bij schuldhulp via de website.',
        channel: { address: 'je' },
      },
    ],
    staysQuiet: [
      { prechat: 'Afdeling: parkeren', before: [citizen('hallo')], draft: 'Hallo, u kunt online betalen.' },
      {
        before: [citizen('Tot hoe laat zijn jullie open?')],
        draft: 'Goedemiddag, dank u wel. U kunt tot 17.00 uur terecht.',
      },
      {
        prechat: 'Onderwerp: afval',
        before: [citizen('De grijze bak zit vol')],
        draft: 'Hallo, bedankt voor uw bericht. U kunt hem aan de weg zetten.',
      },
      { prechat: 'alcohol', before: [citizen('hoi')], draft: 'Goedemiddag! Waar kan ik u mee helpen?' },
      {
        prechat: 'Paspoort',
        before: [citizen('Hoe lang duurt een paspoort aanvragen?')],
        draft: 'Goedemorgen en bedankt. U kunt het na vijf werkdagen ophalen.',
      },
      { prechat: 'Wonen', draft: 'Welkom bij de chat. Vertel gerust wat er speelt. U kunt ook bellen.' },
      { before: [citizen('Goedemiddag')], draft: 'Goedemiddag, zegt u het maar.' },
      {
        prechat: 'alcohol',
        before: [citizen('hoi'), agent('Waar kan ik u mee helpen?'), citizen('weet niet')],
        draft: 'U kunt de test doen.',
      },
    ],
  },
});

function asksFields(draft: string): boolean {
  return read(draft).asksFor.length > 0 || asked(draft).some(({ field }) => field);
}

/** An open question, or a friendly "vertel". */
function invites(draft: string): boolean {
  return INVITES.test(draft) || asked(draft).some(({ kind, field }) => OPEN.has(kind) && !field);
}

function asked(draft: string) {
  return judgeQuestions([draft], '').map(({ question: { kind, start, end } }) => ({
    kind,
    field: FIELD.test(draft.slice(start, end)),
  }));
}
