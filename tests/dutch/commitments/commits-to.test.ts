import { describe, expect, it } from 'vitest';
import { commitsTo } from '../../../utils/dutch/commitments/commits-to';

const SUBJECTS = ['geld', 'kwijtschelding', 'uitzondering', 'boete', 'vergunning'];

describe('a draft that promises what is not for the agent to promise', () => {
  it.each([
    ['geld', 'Dat is vervelend. U krijgt het geld terug.'],
    ['uitzondering', 'Wij maken voor deze keer een uitzondering.'],
    ['boete', 'je hoeft die boete niet te betalen'],
    ['vergunning', 'De vergunning wordt gewoon verleend hoor.'],
    ['geld', 'Het geld wordt morgen teruggestort.'],
  ])('%s: %s', (subject, draft) => expect(commitsTo(draft, SUBJECTS)).toBe(subject));

  it.each([
    'U krijgt een boete.',
    'U kunt kwijtschelding aanvragen via de website.',
    'Krijgt u uw geld terug?',
    'Ik kan geen uitzondering maken.',
    'De vergunning is op 3 maart verleend.',
    'Als de vergunning wordt verleend, hoort u dat.',
    'U krijgt bericht over de kwijtschelding.',
    'In de brief staat: “u krijgt het geld terug”.',
    'U krijgt morgen antwoord.',
  ])('quiet: %s', (draft) => expect(commitsTo(draft, SUBJECTS)).toBeNull());
});
