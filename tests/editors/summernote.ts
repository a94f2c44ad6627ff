import $ from 'jquery';
import 'summernote/dist/summernote-lite.js';
import { open } from './editor';

declare global {
  interface JQuery {
    summernote(options: object): this;
    summernote(command: string): unknown;
  }
}

open((place, { draft, locked }) => {
  place.append(
    ...draft.split('\n').map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(line === '' ? document.createElement('br') : line);
      return paragraph;
    }),
  );
  const field = $(place);
  field.summernote({ toolbar: [] });
  if (locked) field.summernote('disable');
  return () => {
    // Its state is markup; a line per paragraph and per break. A break at the end of a paragraph keeps it open.
    const markup = new DOMParser().parseFromString(`${field.summernote('code')}`, 'text/html');
    for (const end of markup.querySelectorAll('br')) end.replaceWith(end.nextSibling ? '\n' : '');
    for (const line of markup.querySelectorAll('p + p')) line.before('\n');
    return markup.body.textContent ?? '';
  };
});
