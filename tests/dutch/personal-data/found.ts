import { read } from '../../../utils/dutch/read';

/** The personal data found in a text, each as its kind and its words. */
export const found = (text: string): string[] =>
  read(text).personalData.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
