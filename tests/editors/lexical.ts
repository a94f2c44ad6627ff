import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { open } from './editor';

open((place, { draft, locked }) => {
  const field = document.createElement('div');
  field.contentEditable = `${!locked}`;
  place.append(field);
  const editor = createEditor({
    namespace: 'page',
    nodes: [HeadingNode, QuoteNode],
    editable: !locked,
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(field);
  editor.update(
    () => {
      for (const line of draft.split('\n')) {
        const paragraph = $createParagraphNode();
        $getRoot().append(line === '' ? paragraph : paragraph.append($createTextNode(line)));
      }
    },
    { discrete: true },
  );
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((line) => line.getTextContent())
        .join('\n'),
    );
});
