import { writtenAt } from '../../conversation/message';
import { read } from '../../dutch/read';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { number } from '../params';

/** A stretch without an answer (ms) after which an agent may round off. */
const SILENCE = 5 * 60_000;
const ROUNDS_OFF =
  /(?<!\p{L})(?:rond|ronden|sluit|sluiten|beeindig|beëindig|beëindigen|stop) (?:ik |we |wij )?(?:het|dit|deze|ons|de) (?:gesprek|chat|vraag)(?!\p{L})/iu;
const ASKED = citizen('Hoe zeg ik mijn abonnement op?');
const STILL_THERE = agent('Bent u er nog?', { later: 2 });

export default defineRule({
  id: 'one-message-then-wait',
  theme: 'answering',
  on: ['send'],
  severity: 'advice',
  source: {
    document: 'S4',
    quote: 'Meerdere berichten blijven sturen terwijl je geen antwoord krijgt, is niet handig.',
  },
  falseAlarms: 'Een automatisch bericht dat de console als bericht van de medewerker toont, telt mee.',
  params: {
    maxUnanswered: number(2, { min: 1, max: 10, unit: 'berichten' }),
    burstSec: number(90, { min: 10, max: 600, unit: 'seconden' }),
  },
  title: 'Niet te veel berichten achter elkaar',
  prompt: {
    je: ['Je stuurde al {n} berichten zonder reactie. Wacht even, of zet alles in één bericht.'],
    u: ['U stuurde al {n} berichten zonder reactie. Wacht even, of zet alles in één bericht.'],
  },
  insert: null,
  check({ conversation, draft, now }, { maxUnanswered, burstSec }) {
    const { unreplied, lastCitizen } = exchangeOf(conversation);
    const last = unreplied.at(-1);
    const text = draft.trim();
    if (!last || text === '' || unreplied.length < maxUnanswered) return null;
    // One answer in parts, a correction, or a link after its text is one message to the reader.
    if (now - writtenAt(last) <= burstSec * 1000 || text.startsWith('*') || /^https?:\/\/\S+$/.test(text))
      return null;
    // Whoever rounds off after a silence asks for nothing more.
    if (now - writtenAt(last) >= SILENCE && (read(text).acts.has('closing') || ROUNDS_OFF.test(text)))
      return null;
    const promised = unreplied.some((message) => {
      const { acts } = read(message.text);
      return acts.has('deferral') || acts.has('expectation') || acts.has('hold');
    });
    return promised ? null : { about: lastCitizen?.id ?? 'start', values: { n: String(unreplied.length) } };
  },
  examples: {
    speaks: [
      { before: [ASKED, agent('Bent u er nog?'), STILL_THERE], draft: 'Bent u er nog?', later: 2 },
      {
        before: [ASKED, agent('Dat kan met het formulier op de website.'), agent('Lukt dat?', { later: 3 })],
        draft: 'Of heeft u hulp nodig?',
        later: 5,
      },
      {
        before: [ASKED, agent('Dat kan bij de balie.'), agent('Neem wel uw pas mee.', { later: 4 })],
        draft: 'Heeft u mijn bericht gelezen?',
        later: 6,
      },
      {
        before: [ASKED, agent('Welke pas bedoelt u?'), agent('Hallo?', { later: 3 })],
        draft: 'Ik hoor het graag.',
        later: 3,
      },
    ],
    staysQuiet: [
      {
        before: [ASKED, agent('Dat kan met een formulier.'), agent('Hier staat het:', { later: 0 })],
        draft: 'https://www.voorbeeld.nl/opzeggen',
        later: 0.2,
      },
      { before: [ASKED, STILL_THERE, STILL_THERE], draft: '*abonnement', later: 5 },
      {
        before: [ASKED, agent('Ik zoek het uit. U hoort vandaag van mij.'), agent('Nog even geduld.')],
        draft: 'Het antwoord: het kan per direct.',
        later: 60,
      },
      {
        before: [ASKED, agent('Dat kan met een formulier. Lukt het?'), agent('Ik ben er nog.', { later: 4 })],
        draft: 'We sluiten de chat nu. U kunt later altijd opnieuw een vraag stellen.',
        later: 12,
      },
      { before: [ASKED, agent('Dat kan met het formulier.'), citizen('ok')], draft: 'Fijne dag!', later: 5 },
    ],
  },
});
