import { expect, it } from 'vitest';
import { faqOf } from '../../../utils/guidelines/answers/faq';

const NOW = Date.parse('2026-03-03T10:00:00+01:00');
const facts = [
  { topic: 'printen', label: 'prijs', value: '15 cent', validUntil: null },
  { topic: 'paspoort', label: 'prijs', value: '€ 80', validUntil: '2025-12-31' },
];

it('has per topic a heading and the answer in one form, facts filled in, names left out', () => {
  const replies = [
    {
      topic: 'printen, afdrukken',
      je: 'Hoi {roepnaam}, je betaalt {printen: prijs}.',
      u: 'Beste {naam}, u betaalt {printen: prijs}.',
    },
    {
      topic: 'paspoort',
      je: 'Je betaalt {paspoort: prijs}. Bel {telefoon}.',
      u: 'U betaalt {paspoort: prijs}. Bel {telefoon}.',
    },
    { topic: 'oud', je: 'Oud.', u: 'Oud.', validUntil: '2026-03-02' },
  ];
  expect(faqOf(replies, facts, 'u', 'Veelgestelde vragen', NOW)).toEqual({
    text: '# Veelgestelde vragen\n\n## Printen\n\nU betaalt 15 cent.\n\n## Paspoort\n\nU betaalt [paspoort: prijs]. Bel [telefoon].\n',
    open: ['paspoort: prijs', 'telefoon'],
    past: 1,
  });
  expect(faqOf(replies, facts, 'je', 'x', NOW).text).toContain('## Printen\n\nJe betaalt 15 cent.');
});
