import { outcomes } from './counts';
import { mergeReplies, REPLY_BOUNDS, type ReplyTimes } from './reply-times';
import { mergeWeeks, mondayOf, type WeekCounts } from './week-counts';

/** What the overview is made of: numbers per rule, channel and week. Of no conversation and no person. */
export interface Overview {
  readonly prompts: WeekCounts;
  readonly replies: ReplyTimes;
}

/** So many different files at least: with fewer the numbers would be about people. */
export const FEWEST_FILES = 5;

const FIRST_LINE = 'souffleur-overzicht;1';
const HEADINGS = 'soort;week;onderdeel;uitkomst;aantal';
const BEYOND = 'meer';
const LINE = /^(regel|antwoord);(\d{4}-\d{2}-\d{2});([a-z0-9-]{1,60});([a-z0-9-]{1,20});(\d{1,9})$/;

/** The overview as a CSV file: a line per week, rule or channel, and outcome. */
export function overviewFile({ prompts, replies }: Overview): string {
  const lines = [FIRST_LINE, HEADINGS];
  for (const [monday, counts] of Object.entries(prompts).toSorted()) {
    for (const [rule, times] of Object.entries(counts).toSorted()) {
      for (const [outcome, n] of Object.entries(times)) lines.push(`regel;${monday};${rule};${outcome};${n}`);
    }
  }
  for (const [monday, channels] of Object.entries(byWeek(replies)).toSorted()) {
    for (const [channel, buckets] of Object.entries(channels).toSorted()) {
      buckets.forEach((n, at) => {
        if (n > 0) lines.push(`antwoord;${monday};${channel};${REPLY_BOUNDS[at] ?? BEYOND};${n}`);
      });
    }
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** Days are added up to weeks, so that nobody's Tuesday can be read from a file. */
function byWeek(replies: ReplyTimes): ReplyTimes {
  return Object.entries(replies).reduce<ReplyTimes>(
    (weeks, [day, channels]) => mergeReplies(weeks, { [mondayOf(day)]: channels }),
    {},
  );
}

export type ReadOverview =
  | { readonly ok: true; readonly overview: Overview }
  /** `line` counts from 1; null where it is no such file at all. */
  | { readonly ok: false; readonly line: number | null };

/** Reads such a file, all of it or nothing. */
export function readOverviewFile(text: string): ReadOverview {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0] !== FIRST_LINE) return { ok: false, line: null };
  let prompts: WeekCounts = {};
  let replies: ReplyTimes = {};
  for (const [index, line] of lines.entries()) {
    if (index < 2 || line === '') continue;
    const [, kind, week = '', about = '', outcome = '', times = '0'] = LINE.exec(line) ?? [];
    const known = outcomes.find((each) => each === outcome);
    const bucket =
      outcome === BEYOND ? REPLY_BOUNDS.length : REPLY_BOUNDS.findIndex((b) => `${b}` === outcome);
    if (kind === 'regel' && known) {
      prompts = mergeWeeks(prompts, { [week]: { [about]: { [known]: Number(times) } } });
    } else if (kind === 'antwoord' && bucket >= 0) {
      const buckets = Array.from({ length: REPLY_BOUNDS.length + 1 }, (_, at) =>
        at === bucket ? Number(times) : 0,
      );
      replies = mergeReplies(replies, { [week]: { [about]: buckets } });
    } else return { ok: false, line: index + 1 };
  }
  return { ok: true, overview: { prompts, replies } };
}

export type Combined =
  | { readonly ok: true; readonly overview: Overview; readonly files: number }
  | { readonly ok: false; readonly why: 'too-few'; readonly files: number }
  | { readonly ok: false; readonly why: 'broken'; readonly name: string; readonly line: number | null };

/**
 * Adds several files up. The same file twice counts once; fewer than five different ones, or one that is broken, and
 * nothing is told.
 */
export function combineOverviews(
  files: readonly { readonly name: string; readonly text: string }[],
): Combined {
  const different = [...new Map(files.map((file) => [file.text, file])).values()];
  let all: Overview = { prompts: {}, replies: {} };
  for (const { name, text } of different) {
    const read = readOverviewFile(text);
    if (!read.ok) return { ok: false, why: 'broken', name, line: read.line };
    all = {
      prompts: mergeWeeks(all.prompts, read.overview.prompts),
      replies: mergeReplies(all.replies, read.overview.replies),
    };
  }
  return different.length < FEWEST_FILES
    ? { ok: false, why: 'too-few', files: different.length }
    : { ok: true, overview: all, files: different.length };
}
