import { Button } from '@nl-design-system-candidate/button-react';
import { useId } from 'react';
import type { Translate } from '../../shared/texts';

interface PlayingProps {
  /** A part of 1. */
  readonly progress: number;
  readonly t: Translate;
  readonly onCancel: () => void;
}

/** How far a long replay is, and the way out of it. */
export function Playing({ progress, t, onCancel }: PlayingProps) {
  const id = useId();
  const percent = Math.floor(progress * 100);
  return (
    <div className="card proof-playing">
      <label htmlFor={id}>{t('deskProofPlaying', { percent })}</label>
      <progress id={id} value={percent} max={100} />
      <Button purpose="secondary" onClick={onCancel}>
        {t('deskProofCancel')}
      </Button>
    </div>
  );
}
