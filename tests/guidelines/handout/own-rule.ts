/** A rule of an organisation's own, as a pack has it. */
export const GRATIS = {
  id: 'own-gratis',
  title: 'Zeg niet zomaar gratis',
  reason: 'Een pas kost soms wel geld; dan klopt gratis niet.',
  severity: 'advice',
  in: 'draft',
  says: ['gratis'],
  prompt: { je: ['Kijk na of het echt gratis is.'], u: ['Kijk na of het echt gratis is.'] },
  mustSpeak: ['De pas is gratis.'],
  mustStayQuiet: ['De pas kost vijf euro.'],
} as const;
