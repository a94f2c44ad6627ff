import { convertAddress } from '../../utils/dutch/convert-address';
import { read } from '../../utils/dutch/read';
import { readWhole } from '../../utils/dutch/read-whole';

/** Our detectors, in the form in which the peers are measured too. */
export function open() {
  return {
    run: read,
    spans: (text: string) => read(text).personalData.map(({ start, end }) => [start, end]),
  };
}

/** A draft put in both forms of address. */
export function openConversion() {
  return { run: (text: string) => [convertAddress(text, 'je'), convertAddress(text, 'u')] };
}

/** The same, with what asks for care and how plainly it is written, which the coach asks of few texts. */
export function openWhole() {
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
