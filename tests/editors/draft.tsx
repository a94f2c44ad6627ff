import { ContentState, Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { open, type Wanted } from './editor';

let inState = '';

function Field({ draft, locked }: Wanted) {
  const [editorState, onChange] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(draft)),
  );
  inState = editorState.getCurrentContent().getPlainText('\n');
  return (
    <Editor editorState={editorState} onChange={onChange} readOnly={locked} placeholder="Typ een bericht" />
  );
}

open((place, wanted) => {
  flushSync(() => createRoot(place).render(<Field {...wanted} />));
  return () => inState;
});
