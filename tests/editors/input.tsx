import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { open, type Wanted } from './editor';

let inState = '';

/** React owns the value: what it does not hear of, it takes out again. */
function Field({ draft, locked }: Wanted) {
  const [value, setValue] = useState(draft);
  inState = value;
  return <input value={value} disabled={locked} onChange={(event) => setValue(event.currentTarget.value)} />;
}

open((place, wanted) => {
  flushSync(() => createRoot(place).render(<Field {...wanted} />));
  return () => inState;
});
