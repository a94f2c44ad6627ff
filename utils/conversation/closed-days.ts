import * as z from 'zod/mini';

/** The Dutch holidays on which a channel can be closed; `clock/public-holidays` reckons their dates. */
export const publicHolidaySchema = z.enum([
  'new-years-day',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'liberation-day-every-five-years',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'second-christmas-day',
]);
type PublicHoliday = z.infer<typeof publicHolidaySchema>;

/** On which most organisations are closed: all but Good Friday and a yearly 5 May. */
export const USUAL_HOLIDAYS: readonly PublicHoliday[] = publicHolidaySchema.options.filter(
  (holiday) => holiday !== 'good-friday' && holiday !== 'liberation-day',
);

const name = z._default(z.string().check(z.maxLength(60)), '');
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** "2026-07-06", or "07-06" for every year. */
const dayOfYear = z.string().check(z.regex(/^(?:\d{4}-)?\d{2}-\d{2}$/));

/** Days on which a channel is closed, with the reason as people know it: "verbouwing". */
export const closureSchema = z.object({
  name,
  from: date,
  /** The last day; null for a single day. */
  to: z._default(z.nullable(date), null),
});

/** A part of the year with hours of its own: a summer, or the afternoon before Christmas. */
export const seasonSchema = z.object({
  name,
  from: dayOfYear,
  /** The last day. */
  to: dayOfYear,
  /** As the channel's own: "ma-vr 10:00-14:00". */
  openingHours: z.string(),
});
