import type { ReactNode } from 'react';

interface WideProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** What may be wider than the window: it scrolls by itself, so that the page never does. */
export function Wide({ label, children }: WideProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keyboard
    <section className="wide" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
