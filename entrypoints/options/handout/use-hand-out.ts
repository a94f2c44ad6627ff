import { useState } from 'react';
import type { Desk } from '../../../components/desk/desk-contract';
import type { MadePack } from '../../../components/desk/handout/HandOutPack';
import { idFromTitle, type PackLabel } from '../../../utils/guidelines/handout/pack-label';
import { signBytes } from '../../../utils/guidelines/handout/pack-signature';
import { firstLabel, packFileText, packToHandOut } from '../../../utils/guidelines/handout/pack-to-hand-out';
import { saveFile } from '../../shared/save-file';
import type { KeptKey } from './key-store';

interface Made {
  readonly view: MadePack;
  readonly texts: ReadonlyMap<string, string>;
}

/** Making a pack of the trainer's work: what stands on it, the file, and its signature over exactly that file. */
export function useHandOut({ own, choice, change }: Desk, key: KeptKey | null) {
  const [typed, setTyped] = useState<Partial<PackLabel>>({});
  const [made, setMade] = useState<Made | null>(null);
  const label = { ...firstLabel(own, choice), ...typed };

  async function make(signed: boolean) {
    const read = packToHandOut(own, choice, label);
    if (!read.ok) return setMade({ view: { ok: false, message: read.message }, texts: new Map() });
    const { pack } = read;
    const name = `${pack.id}.json`;
    const text = packFileText(pack);
    const texts = new Map([[name, text]]);
    if (signed && key) {
      try {
        const bytes = new TextEncoder().encode(text);
        texts.set(`${name}.sig`, await signBytes(bytes, key.privateKey, key.publicRaw));
      } catch {
        return setMade({ view: { ok: false, message: null }, texts: new Map() });
      }
    }
    const { id, title, description, version } = pack;
    setMade({ view: { ok: true, title, version, files: [...texts.keys()] }, texts });
    // This number is used up.
    const next = version + 1;
    if (typeof choice !== 'string') return setTyped({ ...label, version: `${next}` });
    setTyped({});
    change(({ description: _, ...before }) => ({
      ...before,
      id,
      title,
      version: next,
      ...(description !== undefined && { description }),
    }));
  }

  return {
    label,
    made: made?.view ?? null,
    onLabel: (next: PackLabel) => {
      setMade(null);
      // Until it is handed out for the first time, the short name follows the title.
      const follows = label.version === '1' && label.id === idFromTitle(label.title) && next.id === label.id;
      setTyped(follows ? { ...next, id: idFromTitle(next.title) } : next);
    },
    onMake: (signed: boolean) => void make(signed),
    onSave: (file: string) => saveFile(file, made?.texts.get(file) ?? '', 'application/json'),
  };
}
