import { normalText } from '../../../utils/dutch/normal-text';
import { splitWords, type Words } from '../../../utils/dutch/tokens';

/** The words of a sentence as the recognisers get them. */
export const wordsOf = (text: string): Words => splitWords(normalText(text).text);
