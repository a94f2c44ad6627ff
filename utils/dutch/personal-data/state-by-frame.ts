import { wordSet } from '../lexicons/word-list';
import { PEOPLE, POSSESSIVES } from './owner-words';

// Where somebody is who is kept there: "thuis met een hernia".
const KEPT = wordSet('thuis bed bank ziek uitgeschakeld');
const OF_KIND = /^(?:een|het|de|zware|zwaar|lichte|licht|ernstige|chronische|beginnende|vorm|van)$/;

/** "Mijn man met parkinson", "moeder met dementie". */
export function isOfSomeoneWith(before: readonly string[]): boolean {
  // "… met het downsyndroom", "… met een zware hernia"
  const link = before.lastIndexOf('met');
  const all =
    link < before.length - 3 || !before.slice(link + 1).every((word) => OF_KIND.test(word))
      ? before
      : before.slice(0, link + 1);
  // "Mijn dochtertje van 4 (jaar) met diabetes"
  const age = all.lastIndexOf('van');
  const lead =
    age > all.length - 5 && /^\d/.test(all[age + 1] ?? '') ? [...all.slice(0, age), ...all.slice(-1)] : all;
  const who = lead.at(-2) ?? '';
  const whose = lead.at(-3);
  return (
    lead.at(-1) === 'met' &&
    who.length > 2 &&
    (KEPT.has(who) || who === 'mij' || PEOPLE.has(who)) &&
    (KEPT.has(who) || who === 'mij' || whose === undefined || (POSSESSIVES.has(whose) && whose !== 'je'))
  );
}

const SPAN = /^(?:week|maand)$/;
const OFTEN = /^(?:\d{1,2}x|x|keer|maal)$/;
const SIDE = /^(?:links|rechts|beide|beiderzijds|onder|boven)$/;

/** "Drie keer per week (naar de) dialyse", "het gaat om een beenprothese links": how often somebody goes there, or where on the body it is. `next`: the word behind it. */
export function isByFrame(lead: readonly string[], next: string): boolean {
  const span = lead.findLastIndex((word) => SPAN.test(word));
  if (
    span > 0 &&
    span >= lead.length - 3 &&
    (span === lead.length - 1 || /^(?:naar|voor|aan)$/.test(lead[span + 1] ?? '')) &&
    lead.slice(Math.max(0, span - 4), span).some((word) => OFTEN.test(word))
  )
    return true;
  return SIDE.test(next) && /(?:^| )het (?:gaat om|betreft|is)(?: een| de)?$/.test(lead.slice(-4).join(' '));
}
