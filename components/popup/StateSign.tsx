import type { PageView } from './page-view';

/** Each state has a shape of its own, so that colour is never the only sign. */
const SHAPES: Record<PageView['state'], string> = {
  asking: 'M6 12h.01M12 12h.01M18 12h.01',
  unknown: 'M9 9.2a3 3 0 1 1 4.3 2.8c-.9.4-1.3 1-1.3 2M12 17.4h.01',
  'not-on': 'M12 5v7M8 7.500a6 6 0 1 0 8 0',
  silent: 'M18.5 10A7 7 0 1 0 19 14M19 5.5V10h-4.5',
  reading: 'M6 12.6l4 4 8-8.6',
  'composer-only': 'M7 8h10M7 12h6M16 15l2.5 2.5',
  waiting: 'M12 6.5V12l3.6 2.4',
  broken: 'M12 6.5v7M12 17.2h.01',
  hidden: 'M3.5 12s3-5.5 8.5-5.5 8.5 5.5 8.5 5.5-3 5.5-8.5 5.5S3.5 12 3.500 12M5 19 19 5',
  off: 'M6.5 12h11',
  paused: 'M9 7v10M15 7v10',
};

export function StateSign({ state }: { readonly state: PageView['state'] }) {
  return (
    <span className={`sign sign-${state}`} aria-hidden="true">
      <svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor">
        <path d={SHAPES[state]} strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  );
}
