import { useEffect, useRef, useState } from 'react';
import type { DeskRoom } from '../../components/desk/desk-contract';
import { roomAt } from './rooms';

/** The room in front, by the address; going to another brings the focus to its heading, as a page load would. */
export function useRoom(): DeskRoom | undefined {
  const [room, setRoom] = useState(() => roomAt(location.hash));
  const moved = useRef(false);
  useEffect(() => {
    const follow = () => {
      moved.current = true;
      setRoom(roomAt(location.hash));
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const id = room?.id;
  useEffect(() => {
    if (id === undefined || !moved.current) return;
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [id]);
  return room;
}
