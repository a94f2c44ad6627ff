import { readCare } from '../../dutch/care/read-care';
import { defineRule } from '../define-rule';
import { agent, citizen } from '../example';
import { exchangeOf } from '../exchange';

export default defineRule({
  id: 'privacy-request',
  theme: 'privacy',
  on: ['message', 'open'],
  severity: 'advice',
  source: { document: 'L20', quote: 'form-free; one month' },
  falseAlarms: 'Wie wil weten of een aanvraag binnen is en vraagt ‘wat weten jullie over mijn aanvraag’.',
  params: {},
  title: 'Verzoek over persoonsgegevens',
  prompt: {
    je: [
      'Dit lijkt een melding van een datalek. Los het niet zelf op. Geef het meteen door aan {lekloket}.',
      'Dit is een verzoek over persoonsgegevens. Beantwoord het niet zelf. Zet het door naar {loket}. Er geldt een termijn van een maand.',
    ],
    u: [
      'Dit lijkt een melding van een datalek. Wilt u het meteen doorgeven aan {lekloket}?',
      'Dit is een verzoek over persoonsgegevens. Wilt u het doorzetten naar {loket}? Er geldt een termijn van een maand.',
    ],
  },
  insert: {
    place: 'end',
    je: [
      'Je vraag gaat over je persoonsgegevens. Ik geef die door aan {privacyloket}. Je krijgt binnen een maand antwoord.',
      'Je vraag gaat over je persoonsgegevens. Ik geef die door. Je krijgt binnen een maand antwoord.',
    ],
    u: [
      'Uw vraag gaat over uw persoonsgegevens. Ik geef die door aan {privacyloket}. U krijgt binnen een maand antwoord.',
      'Uw vraag gaat over uw persoonsgegevens. Ik geef die door. U krijgt binnen een maand antwoord.',
    ],
  },
  check({ conversation, channel }) {
    const requests = exchangeOf(conversation).unanswered.flatMap(
      ({ text }) => readCare(text).privacyRequests,
    );
    const [request] = requests;
    if (!request) return null;
    const desk = channel.privacyDesk ?? 'wie bij jullie over privacy gaat';
    // A breach has a term of its own, hours instead of a month, and nothing can be promised yet.
    const breach = requests.some(({ kind }) => kind === 'breach');
    return breach ? { values: { lekloket: desk }, insert: false } : { values: { loket: desk } };
  },
  examples: {
    speaks: [
      { before: [citizen('Ik wil weten wat jullie over mij opslaan.')] },
      {
        before: [citizen('Kunt u al mijn gegevens verwijderen uit uw systeem?')],
        channel: { privacyDesk: 'de privacycoördinator' },
      },
      { before: [citizen('Hallo'), citizen('hierbij doe ik een inzageverzoek op grond van de AVG')] },
      { before: [citizen('ik kreeg een brief met de gegevens van iemand anders, dit is een datalek')] },
    ],
    staysQuiet: [
      { before: [citizen('Ik wil mijn gegevens wijzigen, ik ben verhuisd.')] },
      { before: [citizen('Kunnen jullie mijn reservering verwijderen?')] },
      { before: [citizen('Welke gegevens heb ik nodig voor een paspoort?')] },
      {
        before: [
          citizen('Ik wil weten wat jullie over mij opslaan.'),
          agent('Ik geef uw vraag door aan onze privacycoördinator.'),
        ],
      },
    ],
  },
});
