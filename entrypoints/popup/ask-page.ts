import type { PageView } from '../../components/popup/page-view';
import { foremost } from '../../utils/messaging/foremost';
import { type PageReport, pageReportSchema, sendMessage } from '../../utils/messaging/protocol';
import { framesItem } from '../background/frames';
import { isStandard } from '../shared/standard';
import type { FrontTab } from './front-tab';

/** A page that is busy for longer (ms) than this is taken as one that does not answer; it is asked again. */
const PATIENCE = 1500;

/** What a page answers, or why there is no answer. */
export interface Answer {
  readonly view: PageView;
  /** The report of the frame that counts, with the numbers for a maintainer; null where nothing answers. */
  readonly report: PageReport | null;
}

/**
 * Asks the page in front, and its frames, how they are. Never throws: no answer, or one that does not fit, is a page we do
 * not know.
 * @param isOn whether Souffleur was switched on for its site
 */
export async function askPage(tab: FrontTab | null, isOn: boolean): Promise<Answer> {
  if (!tab) return { view: { state: 'unknown' }, report: null };
  try {
    // Every coach has told the background something by now; where none did there is nobody to ask.
    const known = Object.keys((await framesItem.read())[`${tab.id}`] ?? {}).map(Number);
    const answers = await Promise.all(known.map((frame) => answerOf(tab.id, frame)));
    const report = foremost(answers.filter((answer) => answer !== null));
    if (report) return { view: report, report };
  } catch {
    // The same as no answer.
  }
  return { view: { state: withoutAnswer(tab, isOn) }, report: null };
}

async function answerOf(tabId: number, frameId: number): Promise<PageReport | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const answer = sendMessage('askPage', undefined, { tabId, frameId }).catch(() => null);
  const report = pageReportSchema.safeParse(await Promise.race([answer, late]));
  return report.success ? report.data : null;
}

function withoutAnswer({ origin, address }: FrontTab, isOn: boolean): 'silent' | 'not-on' | 'unknown' {
  if (isOn || isStandard(address)) return 'silent';
  return origin === null ? 'unknown' : 'not-on';
}
