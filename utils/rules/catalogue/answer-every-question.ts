import type { Message } from '../../conversation/message';
import { onlyGreets } from '../../dutch/acts/only-greets';
import { judgeQuestions } from '../../dutch/answers/answered';
import type { Act, Span } from '../../dutch/dutch-reading';
import { read } from '../../dutch/read';
import { checks } from '../conversation-facts';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { givesAnswer } from '../gives-answer';
import { inDanger } from '../possible-danger';
import { registerFor } from '../register';
import type { Situation } from '../situation';

const TWO = citizen('Hoe laat open? En kan ik ook scannen?');
/** "Dat kan allebei", "op deze pagina staat alles". */
const ALL_AT_ONCE =
  /(?<!\p{L})(?:allebei|beide|beiden|allemaal|alles|(?:al|op al) (?:je|uw) vragen)(?!\p{L})/iu;
/** "Of contant?": the other half of the question before it. */
const OTHERWISE = /^of(?: \S+){1,3}$/iu;
/** What a question is about, where a noun shows itself by the word before it; "nieuwe" could be an adjective. */
const ABOUT = /(?<!\p{L})(mijn|een|het) (\p{Ll}{4,30})(?<!e)(?!\p{L})/iu;
const NO_NOUN =
  /^(?:paar|keer|vraag|beetje|ander|soort|aantal|nieuw|mogelijk|niet|ook|nog|waar|zelf|snel|tijdje|open|nacht|dag|week|maand|jaar|uur|avond|middag|ochtend|weekend)$/u;

export default defineRule({
  id: 'answer-every-question',
  theme: 'answering',
  on: ['send'],
  severity: 'advice',
  source: { document: 'S4', quote: 'Antwoord op de vraag / oplossing.' },
  falseAlarms:
    'Een antwoord in andere woorden dan de vraag, of een vraag die aan de telefoon al is beantwoord.',
  params: {},
  title: 'Geef op elke vraag antwoord',
  prompt: {
    je: ['De ander stelde {n} vragen. In je antwoord zie ik er {m} terug.'],
    u: ['De ander stelde {n} vragen. In uw antwoord zie ik er {m} terug.'],
  },
  insert: {
    place: 'end',
    je: ['Dan je vraag over {onderwerp}: ', 'Dan je andere vraag: '],
    u: ['Dan uw vraag over {onderwerp}: ', 'Dan uw andere vraag: '],
  },
  check(situation) {
    const { draft, conversation } = situation;
    const { unanswered } = exchangeOf(conversation);
    const [first] = unanswered;
    if (!first || !triesToAnswer(first, draft)) return null;
    const texts = unanswered.map(({ text }) => text);
    const judged = judgeQuestions(texts, draft).filter(
      ({ message, question: { start, end } }) => !OTHERWISE.test((texts[message] ?? '').slice(start, end)),
    );
    const open = judged.find(({ answered }) => !answered);
    if (judged.length < 2 || !open || inDanger(situation)) return null;
    const answered = judged.filter((each) => each.answered).length;
    return {
      about: `questions from ${first.id}`,
      values: {
        n: String(judged.length),
        m: String(answered),
        onderwerp: subjectOf(texts[open.message] ?? '', open.question, situation),
      },
    };
  },
  examples: {
    speaks: [
      { before: [TWO], draft: 'Tot 17.00 uur.' },
      {
        before: [citizen('Wat kost een rijbewijs verlengen? En moet ik daarvoor een pasfoto meenemen?')],
        draft: 'Een rijbewijs kost € 49,35.',
      },
      {
        before: [
          citizen('Wanneer wordt het oud papier opgehaald?'),
          citizen('En hoeveel kost een nieuwe container?'),
        ],
        draft: 'Goedemiddag! Het papier wordt elke tweede dinsdag opgehaald.',
      },
      {
        before: [citizen('mag mijn hond mee naar binnen en hoe lang mag ik een dvd houden?')],
        draft: 'Honden mogen helaas niet naar binnen.',
        channel: { address: 'je' },
      },
    ],
    staysQuiet: [
      { before: [citizen('Kan ik pinnen? Of moet ik contant betalen?')], draft: 'U kunt pinnen.' },
      { before: [TWO], draft: 'Tot 17.00 uur, en scannen kan ook.' },
      { before: [TWO], draft: 'Over welke vestiging gaat het?' },
      { before: [TWO], draft: 'Dat zoek ik voor u uit. U hoort het vanmiddag.' },
      { before: [TWO], draft: 'Momentje, ik kijk even.' },
      { before: [citizen('Hoi, alles goed? Hoe laat gaan jullie dicht?')], draft: 'Hoi! Om 17.00 uur.' },
      {
        before: [citizen('Hoe laat zijn jullie open?'), citizen('Hallo? Hoe laat open?')],
        draft: 'Tot 17.00 uur.',
      },
      { before: [TWO, agent('Tot 17.00 uur.'), citizen('ok')], draft: 'Fijne dag!' },
    ],
  },
});

/** Only a kind word, before the answer comes. */
const KIND: readonly Act[] = ['empathy', 'apology', 'thanks'];

/** Not a greeting, "momentje", a promise to find out, a question back, or one answer to everything. */
function triesToAnswer(message: Message, draft: string): boolean {
  const { acts, questions, wordCount } = read(draft);
  if (wordCount === 0 || onlyGreets(draft) || acts.has('hold') || acts.has('deferral')) return false;
  if (KIND.some((act) => acts.has(act)) && !givesAnswer({ ...message, kind: 'text', text: draft }))
    return false;
  return (questions === 0 || checks(draft)) && !ALL_AT_ONCE.test(draft);
}

/** "je rijbewijs", "een pasfoto"; '' where no noun shows itself. */
function subjectOf(text: string, { start, end }: Span, situation: Situation): string {
  const [, article = '', noun = ''] = ABOUT.exec(text.slice(start, end)) ?? [];
  if (noun === '' || NO_NOUN.test(noun)) return '';
  const own = registerFor(situation) === 'je' ? 'je' : 'uw';
  return `${article.toLowerCase() === 'mijn' ? own : article.toLowerCase()} ${noun}`;
}
