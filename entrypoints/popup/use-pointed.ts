import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { FileProblem } from '../../components/popup/PointedConsole';
import {
  atSite,
  consoleFileName,
  consoleFileText,
  readConsoleFile,
} from '../../utils/consoles/point/console-file';
import { consoleFor } from '../../utils/guidelines/console-layers';
import type { Layer, SetBy } from '../../utils/guidelines/layers';
import { pathInWords } from '../../utils/guidelines/pack-problem';
import { sendMessage } from '../../utils/messaging/protocol';
import { pointedItem } from '../../utils/settings/pointed';
import { isKnown } from './ask-page';
import { useSetting } from './use-setting';

type Pointed = Awaited<ReturnType<typeof pointedItem.read>>;

/**
 * What is pointed out for the site in front, and what can be done about it; null where there is no site we may look at.
 * @param first what was stored when the popup opened
 */
export function usePointed(first: Pointed, layers: readonly Layer[]) {
  const [pointed, keep] = useSetting<Pointed>(pointedItem, first);
  const [tab, setTab] = useState<{ readonly id: number; readonly url: URL } | null>(null);
  const [problem, setProblem] = useState<{ why: FileProblem; place: string } | null>(null);
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([front]) => {
      // The browser tells the address of pages we have access to, and of no others.
      // A console with a profile of its own is read by that.
      if (front?.id !== undefined && front.url && /^https?:/.test(front.url) && !isKnown(front.url)) {
        setTab({ id: front.id, url: new URL(front.url) });
      }
    });
  }, []);
  if (!tab) return null;
  const { origin, host, href } = tab.url;
  const own = pointed[origin] ?? null;
  const settled = consoleFor(layers, href, own);
  return {
    host,
    pointed: own !== null,
    /** Who settled how the site is read; undefined for nobody. */
    setBy: settled?.by satisfies SetBy | undefined,
    silent,
    problem,
    async onPoint() {
      const started = await sendMessage('startPointing', undefined, tab.id).catch(() => false);
      setSilent(!started);
      if (started) window.close();
    },
    onExport() {
      if (own) download(consoleFileName(own), consoleFileText(own));
    },
    /** @returns false when it could not be stored, null when the file cannot be used: nothing has changed then */
    async onImport(file: File): Promise<boolean | null> {
      setProblem(null);
      // Far more than any console is; nobody waits for a film to be read.
      const text = file.size > 1_000_000 ? 'x'.repeat(1_000_000) : await file.text().catch(() => '');
      const read = readConsoleFile(text);
      if (read.ok) return keep({ ...pointed, [origin]: atSite(read.data, origin) });
      setProblem({ why: read.why, place: pathInWords(read.path) });
      return null;
    },
    onForget(): Promise<boolean> {
      const { [origin]: _, ...others } = pointed;
      return keep(others);
    },
  };
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
