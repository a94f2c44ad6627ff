import type { ReactNode } from 'react';

interface NoticeProps {
  /** attention: something is not right; broken: it went wrong and must be mended; good: it is done. */
  readonly kind?: 'plain' | 'attention' | 'broken' | 'good';
  readonly children: ReactNode;
}

/** Something the trainer has to know, at the place it is about. What went wrong is said at once. */
export function Notice({ kind = 'plain', children }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'broken' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
