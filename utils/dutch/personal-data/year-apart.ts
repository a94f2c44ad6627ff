import type { Span } from '../dutch-reading';
import { DAY } from './date-patterns';
import { hasGroup, type Signs } from './signs';
import { after, before, spansByDigits } from './surroundings';

// "Ik ben van bouwjaar 1968, 4 mei": the year of a birth in front of its day or behind it.
const YEAR_FIRST =
  /(?:bouwjaar|geboortejaar|geboren in|geb\.? in|ben van|is van) ((?:19|20)\d\d),? (?:en )?(?:op )?$/i;
const YEAR_LAST = /^,? (?:(?:van )?(?:bouwjaar|geboortejaar)|jaartal) (?:19|20)\d\d(?!\d)/i;

const OF_VEHICLE = /auto|motor|scooter|caravan|camper|boot|huis|woning|flat|ketel|bus(?!\p{L})/u;
const OF_SOMEBODY =
  /(?<!\p{L})(?:ik|ben|jarig|gebo\p{L}*|geb|hij|zij|ze|man|vrouw|zoon|dochter|moeder|vader|persoon)(?!\p{L})/u;

/** Dates of birth of which the year stands apart from the day. */
export function findYearApart(text: string, signs: Signs): Span[] {
  if (signs.groups < 2 || !hasGroup(signs, 4, 4) || !/jaar|geb|ben van|is van/i.test(text)) return [];
  return spansByDigits(text, DAY, signs).flatMap(({ start, end }) => {
    const lead = before(text, start);
    if (OF_VEHICLE.test(lead) || !OF_SOMEBODY.test(`${lead} ${after(text, end, 30)}`)) return [];
    const first = YEAR_FIRST.exec(text.slice(Math.max(0, start - 40), start));
    if (first) return [{ start: start - first[0].length + first[0].indexOf(first[1] ?? ''), end }];
    const last = YEAR_LAST.exec(text.slice(end, end + 40));
    return last ? [{ start, end: end + last[0].length }] : [];
  });
}
