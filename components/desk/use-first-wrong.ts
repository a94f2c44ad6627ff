import { type RefObject, useEffect, useRef } from 'react';

/**
 * The focus in a form: on its heading when it opens, and on the first field that is wrong after every try to save it.
 * @param tries how often one tried in vain
 * @returns to be given to the form
 */
export function useFirstWrong(tries: number): RefObject<HTMLFormElement | null> {
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const start = tries === 0 ? 'h2' : '[aria-invalid="true"]';
    box.current?.querySelector<HTMLElement>(start)?.focus();
  }, [tries]);
  return box;
}
