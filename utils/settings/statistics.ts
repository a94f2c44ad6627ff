import * as z from 'zod/mini';
import { countsSchema } from '../statistics/counts';
import { type ReplyTimes, replyTimesSchema } from '../statistics/reply-times';
import { type WeekCounts, weekCountsSchema } from '../statistics/week-counts';
import { stored } from './stored';

/** The week in which counting by the week began: what was counted before it is told of this one. */
const FIRST_WEEK = '2026-11-23';

/** What became of prompts in this browser, per week and rule. */
export const countsItem = stored<WeekCounts>(
  'local:counts',
  weekCountsSchema,
  {},
  {
    version: 2,
    upgrade(raw) {
      const before = countsSchema.safeParse(raw);
      return before.success && Object.keys(before.data).length > 0 ? { [FIRST_WEEK]: before.data } : {};
    },
  },
);

/** How quickly answers came in this browser, per day and console. */
export const replyTimesItem = stored<ReplyTimes>('local:reply-times', replyTimesSchema, {});

/** Whether any of it is counted. */
export const countingItem = stored('local:counting', z.boolean(), true);
