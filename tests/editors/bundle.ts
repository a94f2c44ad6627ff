import { fileURLToPath } from 'node:url';
import { bundleScript } from '../stand-in/bundle';

/** The editors there is a page for, with the file that makes it. */
const FILES = {
  textarea: 'textarea.tsx',
  input: 'input.tsx',
  contenteditable: 'contenteditable.ts',
  lexical: 'lexical.ts',
  prosemirror: 'prosemirror.ts',
  quill: 'quill.ts',
  slate: 'slate.tsx',
  draft: 'draft.tsx',
  ckeditor: 'ckeditor.ts',
  summernote: 'summernote.ts',
} as const;

export type EditorName = keyof typeof FILES;

/** The script of every editor's page, by the editor's name; nothing in them is fetched later. */
export async function bundleEditors(): Promise<Record<string, string>> {
  const scripts: Record<string, string> = {};
  // One after another: the bundler takes all cores it can get.
  for (const [name, file] of Object.entries(FILES)) {
    scripts[name] = await bundleScript(fileURLToPath(new URL(file, import.meta.url)), 'editorPage', true);
  }
  return scripts;
}
