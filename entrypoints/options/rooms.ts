import type { DeskRoom } from '../../components/desk/desk-contract';

/** Every file of `rooms/` is a page of the desk; there is no other list. */
const files = import.meta.glob<DeskRoom>('./rooms/*.tsx', { eager: true, import: 'default' });

export const rooms: readonly DeskRoom[] = Object.values(files).toSorted((a, b) => a.order - b.order);

/** The room an address names; the first when it names none. */
export function roomAt(hash: string): DeskRoom | undefined {
  const id = hash.replace(/^#/, '').split('/')[0];
  return rooms.find((room) => room.id === id) ?? rooms[0];
}
