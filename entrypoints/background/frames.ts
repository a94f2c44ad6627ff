import * as z from 'zod/mini';
import { foremost } from '../../utils/messaging/foremost';
import { type PageReport, pageReportSchema, sendMessage } from '../../utils/messaging/protocol';
import { stored } from '../../utils/settings/stored';
import { markTab } from './badge';

const frameSchema = z.pick(pageReportSchema, { state: true, detail: true });
const framesSchema = z.record(z.string(), z.record(z.string(), frameSchema));

/** What each frame of each tab last told, by their numbers. Gone with the browser, and told anew after an update. */
export const framesItem = stored<z.infer<typeof framesSchema>>('session:frames', framesSchema, {});

/** The frame that is the page itself. */
export const TOP = 0;

/** Remembers what a frame tells, null: nothing any more; shows on the tab's badge what its page comes to. */
export async function takeReport(tab: number, frame: number, report: PageReport | null): Promise<void> {
  const { [`${tab}`]: known = {}, ...others } = await framesItem.read();
  const { [`${frame}`]: _, ...rest } = known;
  const frames = report ? { ...rest, [`${frame}`]: { state: report.state, detail: report.detail } } : rest;
  const left = Object.keys(frames).length > 0;
  await framesItem.write(left ? { ...others, [`${tab}`]: frames } : others);
  await markTab(tab, foremost(Object.values(frames)) ?? { state: 'off', detail: null });
  const there = hasCoachBelow(frames);
  // A page whose own coach did not tell anything yet asks by itself.
  if (Object.hasOwn(frames, `${TOP}`) && there !== hasCoachBelow(known)) {
    await sendMessage('elsewhere', there, { tabId: tab, frameId: TOP }).catch(() => {});
  }
}

/** A tab shows another page, or was closed. */
export async function forgetFrames(tab: number): Promise<void> {
  const { [`${tab}`]: known, ...others } = await framesItem.read();
  if (known) await framesItem.write(others);
}

/** Whether a frame of this tab's page has a coach of its own. */
export async function isCoachedBelow(tab: number): Promise<boolean> {
  return hasCoachBelow((await framesItem.read())[`${tab}`] ?? {});
}

function hasCoachBelow(frames: Readonly<Record<string, z.infer<typeof frameSchema>>>): boolean {
  return Object.entries(frames).some(([frame, { state }]) => frame !== `${TOP}` && state !== 'off');
}
