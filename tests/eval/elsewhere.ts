import { read } from '../../utils/dutch/read';
import { readSets } from './items';

interface Sentence {
  readonly id: string;
  readonly text: string;
}

/**
 * What the detectors find in sentences that were labelled for another task, a line each. Nobody said whether it is right: to
 * be held against the same of other code, by `diff`. A change that its own sentences call an improvement may do harm there.
 * Throws when a set does not have the agreed form.
 */
export function elsewhere(folder: string): string {
  const { personalData, requests, address, acts, conversion } = readSets(folder);
  const pairs = conversion.map(({ id, u }) => ({ id, text: u }));
  const found = [
    ...lines([...acts, ...address, ...pairs], 'asks for', (text) => read(text).asksFor),
    ...lines([...acts, ...address, ...requests, ...pairs], 'holds', dataIn),
    ...lines([...acts, ...personalData, ...requests], 'is said with', (text) => [read(text).addressForm]),
  ];
  return [...found, `${found.length} found`].join('\n');
}

function dataIn(text: string): string[] {
  return read(text).personalData.map(({ type, start, end }) => `${type} ${start}-${end}`);
}

function lines(
  sentences: readonly Sentence[],
  does: string,
  find: (text: string) => readonly string[],
): string[] {
  return sentences.flatMap(({ id, text }) =>
    find(text).map((what) => `${id} ${does} ${what}: ${text.replaceAll(/\s+/g, ' ')}`),
  );
}
