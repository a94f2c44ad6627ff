import { useState } from 'react';
import type { RoomProps } from '../../../components/desk/desk-contract';
import { LookChoice } from '../../../components/desk/look/LookChoice';
import { type ReadTheme, readTheme } from '../../../utils/guidelines/read-theme';

/** The desk's own look; it goes along with the pack to all colleagues. */
export function LookRoom({ desk, t }: RoomProps) {
  const [read, setRead] = useState<ReadTheme | null>(null);
  async function open(file: File) {
    const next = readTheme(await file.text().catch(() => ''));
    setRead(next);
    if (next.ok) desk.change((own) => ({ ...own, theme: next.theme }));
  }
  return (
    <LookChoice
      tokens={Object.keys(desk.own.theme ?? {}).length}
      read={read}
      fixed={desk.fixed}
      t={t}
      onFile={(file) => void open(file)}
      onForget={() => {
        setRead(null);
        desk.change(({ theme: _, ...own }) => own);
      }}
    />
  );
}
