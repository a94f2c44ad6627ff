import { useMemo, useState } from 'react';
import type { Desk } from '../../../components/desk/desk-contract';
import type { TakenIn } from '../../../components/desk/handout/TakeInPack';
import { ownFromPack } from '../../../utils/guidelines/handout/own-from-pack';
import { diffGuidance } from '../../../utils/guidelines/handout/pack-diff';
import { readPublicKey } from '../../../utils/guidelines/handout/pack-signature';
import { guidanceOf } from '../../../utils/guidelines/layers';
import { layersInForce } from '../../../utils/guidelines/layers-in-force';
import type { PackChoice } from '../../../utils/guidelines/pack-choice';
import { openPack, type PackFile } from './open-pack';

type Ended = Extract<TakenIn, { state: 'done' | 'not-kept' }>;

/**
 * Opening a pack, deciding about it, and going back.
 * @param leave ends a subscription: whoever chooses another pack wants no newer edition of that one
 */
export function useTakeIn(desk: Desk, leave: () => Promise<unknown>) {
  const [opened, setOpened] = useState<PackFile | null>(null);
  const [ended, setEnded] = useState<Ended | null>(null);
  const [publicKey, setPublicKey] = useState('');
  /** What was on before the last pack was taken in. */
  const [former, setFormer] = useState<PackChoice | null>(null);
  const key = readPublicKey(publicKey);
  const { own, choice, policy, guidance } = desk;
  const file = opened?.ok ? opened : null;
  const changes = useMemo(
    () => (file ? diffGuidance(guidance, guidanceOf(layersInForce({ pack: file.pack, own, policy }))) : []),
    [file, own, policy, guidance],
  );

  async function choose(next: PackChoice): Promise<boolean> {
    const kept = await desk.choose(next);
    // A subscription that could not be ended ends by itself: it never writes over what somebody chose since.
    if (kept) await leave();
    else setEnded({ state: 'not-kept' });
    return kept;
  }

  async function apply() {
    if (!file || !(await choose(file.pack))) return;
    setFormer(choice);
    setOpened(null);
    setEnded({ state: 'done', title: file.pack.title, edited: false, undo: true });
  }

  async function edit() {
    if (!file) return;
    const { own: mine, choice: base } = ownFromPack(file.pack);
    if (!(await choose(base))) return;
    desk.change(() => mine);
    setOpened(null);
    setEnded({ state: 'done', title: file.pack.title, edited: true, undo: false });
  }

  return {
    taken: ended ?? viewOf(opened, changes, choice),
    publicKey,
    keyWrong: publicKey.trim() !== '' && !key,
    onPublicKey: setPublicKey,
    onFiles: (files: readonly File[]) => {
      setEnded(null);
      void openPack(files, key).then(setOpened);
    },
    onApply: () => void apply(),
    onEdit: () => void edit(),
    onCancel: () => setOpened(null),
    onFormer: () => {
      if (former === null) return;
      void choose(former).then((kept) => kept && setEnded(null));
    },
  };
}

function viewOf(
  opened: PackFile | null,
  changes: ReturnType<typeof diffGuidance>,
  choice: PackChoice,
): TakenIn | null {
  if (!opened) return null;
  if (!opened.ok) return { state: 'refused', ...opened };
  const { pack, dropped, signature } = opened;
  const newer =
    typeof choice !== 'string' && choice.id === pack.id && choice.version > pack.version
      ? choice.version
      : null;
  const { title, description = '', version } = pack;
  return { state: 'opened', pack: { title, description, version, dropped, changes, newer, signature } };
}
