import { InlineEditor } from '@ckeditor/ckeditor5-editor-inline';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { open } from './editor';

open(async (place, { draft, locked }) => {
  const editor = await InlineEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
    placeholder: 'Typ een bericht',
    initialData: draft
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join(''),
  });
  if (locked) editor.enableReadOnlyMode('page');
  return () => {
    const root = editor.model.document.getRoot();
    const lines = [...(root?.getChildren() ?? [])].map((line) =>
      line.is('element')
        ? [...line.getChildren()].map((part) => (part.is('$text') ? part.data : '\n')).join('')
        : '',
    );
    return lines.join('\n');
  };
});
