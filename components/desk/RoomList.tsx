import type { Translate } from '../shared/texts';
import type { DeskRoom } from './desk-contract';

interface RoomListProps {
  readonly rooms: readonly DeskRoom[];
  readonly current: string | undefined;
  readonly t: Translate;
}

/** Where one can go in the desk. */
export function RoomList({ rooms, current, t }: RoomListProps) {
  return (
    <nav className="desk-rooms" aria-label={t('deskRooms')}>
      <ul>
        {rooms.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {t(title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
