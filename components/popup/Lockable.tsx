import type { ReactNode } from 'react';

interface LockableProps {
  /** Why it cannot be changed here; null when it can. */
  readonly because: string | null;
  readonly children: ReactNode;
}

/** A setting that somebody else may have fixed; then it can be read, and who fixed it too. */
export function Lockable({ because, children }: LockableProps) {
  return (
    <fieldset className="lockable" disabled={because !== null}>
      {children}
      {because !== null && <p className="hint">{because}</p>}
    </fieldset>
  );
}
