import { useEffect, useMemo } from 'react';
import { DeskFrame } from '../../components/desk/DeskFrame';
import type { Desk } from '../../components/desk/desk-contract';
import { textsIn } from '../../components/shared/texts';
import { guidanceOf } from '../../utils/guidelines/layers';
import { layersInForce } from '../../utils/guidelines/layers-in-force';
import { languageItem, packItem, policyItem } from '../../utils/settings/items';
import { saveFile } from '../shared/save-file';
import { useSetting } from '../shared/use-setting';
import { themeInForce } from './look/theme-in-force';
import { wearTheme } from './look/wear-theme';
import { rooms } from './rooms';
import type { StoredDesk } from './stored-desk';
import { useLeaveWarning } from './use-leave-warning';
import { useOwnPack } from './use-own-pack';
import { useRoom } from './use-room';
import { useUndoKeys } from './use-undo-keys';

/** The trainer's desk with its settings, and the room in front. */
export function TrainersDesk({ first }: { readonly first: StoredDesk }) {
  const [choice, keepChoice] = useSetting(packItem, first.pack);
  const [policy] = useSetting(policyItem, first.policy);
  const [language, keepLanguage] = useSetting(languageItem, first.language);
  const own = useOwnPack(first.own);
  const room = useRoom();
  useUndoKeys(policy.forbidChanges ? { undo: null, redo: null } : own);
  useLeaveWarning(own.state !== 'saved');
  // The same as long as the language is, so that what is drawn with it need not be drawn again.
  const t = useMemo(() => textsIn(language), [language]);
  const title = room ? t(room.title) : '';
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} – Souffleur`;
  }, [language, title]);

  const theme = themeInForce(policy.pack ?? choice, own.pack);
  useEffect(() => wearTheme(theme), [theme]);

  const guidance = useMemo(
    () => guidanceOf(layersInForce({ pack: choice, own: own.pack, policy })),
    [choice, own.pack, policy],
  );
  const below = useMemo(
    () => guidanceOf(layersInForce({ pack: choice, own: null, policy })),
    [choice, policy],
  );
  const desk: Desk = {
    own: own.pack,
    choice,
    policy,
    guidance,
    below,
    fixed: policy.forbidChanges,
    change: own.change,
    choose: keepChoice,
  };

  return (
    <DeskFrame
      rooms={rooms}
      room={room}
      language={language}
      t={t}
      saving={own}
      fixed={desk.fixed}
      onLanguage={(next) => void keepLanguage(next)}
      onSaveFile={() =>
        saveFile(`${own.pack.id}.json`, JSON.stringify(own.pack, null, 2), 'application/json')
      }
    >
      {room && <room.Room key={room.id} desk={desk} language={language} t={t} />}
    </DeskFrame>
  );
}
