import { readWhole } from '../../utils/dutch/read-whole';

/** Our detectors with all that asks for care and how plainly a text is written, which the coach asks of few texts. */
export function open() {
  return {
    run: (text: string) => {
      const { care, plain } = readWhole(text);
      return [
        care.unpleasant,
        care.danger,
        care.figuresOfSpeech,
        care.formalMessages,
        care.privacyRequests,
        care.stopRequest,
        care.limitedDutch,
        care.specialCategories,
        care.detailQuestions,
        care.blame,
        care.compliments,
        care.irony,
        plain,
      ];
    },
  };
}
