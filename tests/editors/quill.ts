import Quill from 'quill';
import { open } from './editor';

open((place, { draft, locked }) => {
  const quill = new Quill(place, { modules: { toolbar: false } });
  quill.setText(draft, 'silent');
  quill.history.clear();
  if (locked) quill.disable();
  // Quill's text always ends with a line break of its own.
  return () => quill.getText().replace(/\n$/, '');
});
