import type { EditorName } from '../editors/bundle';

/** What the tests write in every editor, whatever the browser. */
export const SENTENCE = 'Weet u zo wat u nu kunt doen?';
export const LETTER = 'Neem mee:\n\n- uw oude rijbewijs\n- een pasfoto';
export const DRAFT = 'Beste Jan,\nDat kan niet.';

/** These do not know their own selection in a shadow root; there they are left alone. */
export const BLIND_IN_SHADOW_ROOTS: readonly EditorName[] = ['lexical', 'quill', 'draft', 'ckeditor'];

/** How an editor draws lines, where it is not a line per line. */
export const LINES: Partial<Record<EditorName, (text: string) => string>> = {
  input: (text) => text.replace(/\n+/g, ' '),
  // Its own way with pasted text: a paragraph per line, and no empty ones.
  prosemirror: (text) => text.replace(/\n+/g, '\n'),
  // A paragraph per empty line, and the lines in it as breaks.
  ckeditor: (text) => text.replace('mee:\n\n', 'mee:\n'),
};

export const EDITORS: readonly EditorName[] = [
  'textarea',
  'input',
  'contenteditable',
  'lexical',
  'prosemirror',
  'quill',
  'slate',
  'draft',
  'ckeditor',
  'summernote',
];
