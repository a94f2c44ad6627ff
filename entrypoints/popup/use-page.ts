import { useEffect, useState } from 'react';
import { type Answer, askPage } from './ask-page';
import type { FrontTab } from './front-tab';

/** The page is asked again every so often (ms) while the popup is open. */
const AGAIN = 1000;
/** A site that was switched on just now takes a moment (ms) to answer; until then nobody is told to load it again. */
const STARTING = 3000;

/** The page in front and the time (epoch ms), as of a moment ago. `isOn`: Souffleur was switched on for its site. */
export function usePage(tab: FrontTab | null, isOn: boolean): Answer & { readonly now: number } {
  const [answer, setAnswer] = useState<Answer>({ view: { state: 'asking' }, report: null });
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let closed = false;
    const since = Date.now();
    const ask = async () => {
      const next = await askPage(tab, isOn);
      if (closed) return;
      setNow(Date.now());
      const starting = next.view.state === 'silent' && Date.now() - since < STARTING;
      const shown: Answer = starting ? { view: { state: 'asking' }, report: null } : next;
      setAnswer((before) => (JSON.stringify(before) === JSON.stringify(shown) ? before : shown));
    };
    void ask();
    const again = setInterval(ask, AGAIN);
    return () => {
      closed = true;
      clearInterval(again);
    };
  }, [tab, isOn]);
  return { ...answer, now };
}
