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
    // Its state is markup; a line per paragraph and per break.
    const markup = new DOMParser().parseFromString(`${field.summernote('code')}`, 'text/html');
    for (const end of markup.querySelectorAll('br')) end.replaceWith('\n');
    return [...markup.body.childNodes].map((line) => (line.textContent ?? '').replace(/\n$/, '')).join('\n');
  };
});
