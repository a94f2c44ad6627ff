import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { open } from './editor';

open((place, { draft, locked }) => {
  const editor = withHistory(withReact(createEditor()));
  const initialValue = draft.split('\n').map((text) => ({ children: [{ text }] }));
  flushSync(() =>
    createRoot(place).render(
      <Slate editor={editor} initialValue={initialValue}>
        <Editable readOnly={locked} placeholder="Typ een bericht" />
      </Slate>,
    ),
  );
  return () => editor.children.map((line) => Node.string(line)).join('\n');
});
