import { useEffect, useState } from 'react';

/** The time (epoch ms), looked at again every half minute: for what is shown to the minute. */
const AGAIN = 30_000;

export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const again = setInterval(() => setNow(Date.now()), AGAIN);
    return () => clearInterval(again);
  }, []);
  return now;
}
