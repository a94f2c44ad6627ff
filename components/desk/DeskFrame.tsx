import { Heading } from '@nl-design-system-candidate/heading-react';
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import type { ReactNode } from 'react';
import type { Language, Translate } from '../shared/texts';
import type { DeskRoom } from './desk-contract';
import { LanguageSwitch } from './LanguageSwitch';
import { RoomList } from './RoomList';
import { SaveBar, type Saving } from './SaveBar';

export interface DeskFrameProps {
  readonly rooms: readonly DeskRoom[];
  readonly room: DeskRoom | undefined;
  readonly language: Language;
  readonly t: Translate;
  readonly saving: Saving;
  /** The organisation forbids changes. */
  readonly fixed: boolean;
  readonly onLanguage: (language: Language) => void;
  /** What is in the page as a file, where it could not be kept. */
  readonly onSaveFile: () => void;
  readonly children: ReactNode;
}

/** What stands around every room of the desk: its name, where one can go, and how the work is kept. */
export function DeskFrame(props: DeskFrameProps) {
  const { rooms, room, language, t, saving, fixed, onLanguage, onSaveFile, children } = props;
  return (
    <>
      <SkipLink className="nl-skip-link--visible-on-focus" href="#room" onClick={toRoom}>
        {t('deskSkip')}
      </SkipLink>
      <header className="desk-header">
        <p className="desk-name">
          <img src="/souffleur.svg" alt="" width="28" height="28" /> Souffleur
        </p>
        <LanguageSwitch language={language} t={t} onLanguage={onLanguage} />
      </header>
      <div className="desk-columns">
        <RoomList rooms={rooms} current={room?.id} t={t} />
        <main id="room" tabIndex={-1}>
          <Heading level={1} tabIndex={-1}>
            {room ? t(room.title) : ''}
          </Heading>
          <SaveBar saving={saving} fixed={fixed} t={t} onSaveFile={onSaveFile} />
          {children}
        </main>
      </div>
    </>
  );
}

/** The address of a room is its place in the page, so that a link to the room itself would lead away from it. */
function toRoom(event: React.MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  event.currentTarget.ownerDocument.getElementById('room')?.focus();
}
