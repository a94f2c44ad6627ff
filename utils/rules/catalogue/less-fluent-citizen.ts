import { readPlain } from '../../dutch/plain/read-plain';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';
import { littleDutch } from '../little-dutch';
import { number } from '../params';
import { inDanger } from '../possible-danger';

const BRIEF = citizen('ik niet begrijp brief. wat doen?');
const POLISH = citizen('Dzień dobry, mój niderlandzki nie jest dobry. Kiedy jest otwarte?');

export default defineRule({
  id: 'less-fluent-citizen',
  theme: 'tone',
  on: ['message', 'open', 'draft'],
  severity: 'info',
  source: { document: 'S2', quote: 'de taal niet goed machtig zijn' },
  falseAlarms: 'Wie in telegramstijl schrijft, of een zin uit een brief in een andere taal overneemt.',
  params: { maxSentenceWords: number(12, { min: 6, max: 30, unit: 'woorden' }) },
  title: 'Schrijf extra eenvoudig',
  prompt: {
    je: [
      '‘{uitdrukking}’ is hier misschien lastig. Gewone woorden: {betekenis}.',
      'Een zin in je bericht heeft {n} woorden. Maak hier korte zinnen, met één ding per zin.',
      'Schrijf hier extra eenvoudig: korte zinnen, gewone woorden, geen uitdrukkingen.',
    ],
    u: [
      '‘{uitdrukking}’ is hier misschien lastig. Gewone woorden: {betekenis}.',
      'Een zin in uw bericht heeft {n} woorden. Maak hier korte zinnen, met één ding per zin.',
      'Wilt u hier extra eenvoudig schrijven? Korte zinnen, gewone woorden, geen uitdrukkingen.',
    ],
  },
  insert: {
    place: 'end',
    je: ['Zal ik het je stap voor stap uitleggen?'],
    u: ['Zal ik het u stap voor stap uitleggen?'],
  },
  check(situation, { maxSentenceWords }) {
    const { draft, conversation, event } = situation;
    if (!littleDutch(situation) || inDanger(situation)) return null;
    if (event === 'draft') {
      const { idioms, sentences } = readPlain(draft);
      const [idiom] = idioms;
      if (idiom) {
        const values = { uitdrukking: draft.slice(idiom.start, idiom.end), betekenis: idiom.meaning };
        return { about: 'draft', insert: false, values };
      }
      const longest = Math.max(0, ...sentences.slice(0, 200).map(({ words }) => words));
      if (longest > maxSentenceWords)
        return { about: 'draft', insert: false, values: { n: String(longest) } };
    }
    return exchangeOf(conversation).unanswered.length > 0 ? {} : null;
  },
  examples: {
    speaks: [
      { before: [BRIEF] },
      { before: [POLISH] },
      { before: [citizen('wij hebben gekregen rekening maar jullie niet bellen')] },
      { before: [citizen('sorry mijn nederlands is niet goed. ik wil afspraak maken')] },
      {
        before: [BRIEF, agent('Welke brief heeft u gekregen?'), citizen('van gemeente. belasting')],
        draft: 'Ik hou u op de hoogte.',
      },
      {
        before: [BRIEF],
        draft:
          'U hoeft niets te doen omdat de brief die u heeft gekregen alleen gaat over het werk in de straat.',
      },
    ],
    staysQuiet: [
      { before: [citizen('ff vraagje, kloppt dit?')] },
      { before: [citizen('ok')] },
      { before: [citizen('Ik heb de rekening betaald, maar hij komt steeds terug. Waarom?')] },
      { before: [citizen('Wa kost da nu eigenlijk, zo ne nieuwe pas?')] },
      { before: [citizen('Kan morgen niet, andere dag mogelijk?')] },
      { before: [citizen('Ik begrijp deze brief niet, kunt u uitleggen wat ik moet doen?')] },
      { before: [BRIEF, agent('Welke brief is het?')], event: 'message' },
    ],
  },
});
