import { useState } from 'react';
import type { FileProblem } from '../../components/popup/PointedConsole';
import {
  consoleFileName,
  consoleFileText,
  installedAt,
  readConsoleFile,
} from '../../utils/consoles/point/console-file';
import { consoleFor } from '../../utils/guidelines/console-layers';
import type { Layer, SetBy } from '../../utils/guidelines/layers';
import { pathInWords } from '../../utils/guidelines/pack-problem';
import { sendMessage } from '../../utils/messaging/protocol';
import { pointedItem } from '../../utils/settings/pointed';
import { saveFile } from '../shared/save-file';
import { isStandard } from '../shared/standard';
import { useSetting } from '../shared/use-setting';
import type { FrontTab } from './front-tab';

type Pointed = Awaited<ReturnType<typeof pointedItem.read>>;

/**
 * What is pointed out for the site in front, and what can be done about it; null where there is no site we may look at.
 * @param first what was stored when the popup opened
 */
export function usePointed(first: Pointed, layers: readonly Layer[], tab: FrontTab | null) {
  const [pointed, keep] = useSetting<Pointed>(pointedItem, first);
  const [problem, setProblem] = useState<{ why: FileProblem; place: string } | null>(null);
  const [silent, setSilent] = useState(false);
  // A console that is on from the start is read by its own profile.
  if (!tab?.address || tab.origin === null || isStandard(tab.address)) return null;
  const { id, origin, address } = tab;
  const { host } = new URL(address);
  const own = pointed[origin] ?? null;
  const settled = consoleFor(layers, address, own);
  return {
    host,
    pointed: own !== null,
    /** Who settled how the site is read; undefined for nobody. */
    setBy: settled?.by satisfies SetBy | undefined,
    silent,
    problem,
    async onPoint() {
      const started = await sendMessage('startPointing', undefined, { tabId: id, frameId: 0 }).catch(
        () => false,
      );
      setSilent(!started);
      if (started) window.close();
    },
    onExport() {
      if (own) saveFile(consoleFileName(own), consoleFileText(own), 'application/json');
    },
    /** @returns false when it could not be stored, null when the file cannot be used: nothing has changed then */
    async onImport(file: File): Promise<boolean | null> {
      setProblem(null);
      // Far more than any console is; nobody waits for a film to be read.
      const text = file.size > 1_000_000 ? 'x'.repeat(1_000_000) : await file.text().catch(() => '');
      const read = readConsoleFile(text);
      if (read.ok) return keep({ ...pointed, [origin]: installedAt(read.data, origin) });
      setProblem({ why: read.why, place: pathInWords(read.path) });
      return null;
    },
    onForget(): Promise<boolean> {
      const { [origin]: _, ...others } = pointed;
      return keep(others);
    },
  };
}
