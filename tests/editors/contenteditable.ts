import { open } from './editor';

/** A field without any editor: the browser alone makes and keeps the content. */
open((place, { draft, locked }) => {
  const field = document.createElement('div');
  field.contentEditable = locked ? 'false' : 'true';
  const [first = '', ...rest] = draft.split('\n');
  field.append(first);
  for (const line of rest) {
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    field.append(block);
  }
  place.append(field);
  // What it shows is its state. Chromium gives an empty line between blocks a break too many.
  return () => field.innerText.replace(/\n\n\n/g, '\n\n').replace(/\n$/, '');
});
