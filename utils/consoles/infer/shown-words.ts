/** Months, days and the words beside a time, in Dutch and English. */
const DATE_WORDS = new Set(
  `januari februari maart april mei juni juli augustus september oktober november december
  jan feb mrt apr jun jul aug sep sept okt nov dec january february march may june july august october mar oct
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  vandaag gisteren eergisteren today yesterday om at op on uur u h am pm vm nm a p m de th st nd rd
  geleden ago min mins minuten minuut minutes minute sec seconden seconde seconds uren hours hour dagen dag days day
  zojuist nu now net just een an about ongeveer last week weken weeks the of van t z`.split(/\s+/),
);
const LONGEST_TIME = 40;

/** Whether the text is a time, a date, or both, and nothing else: "14:05", "gisteren om 9.12", "5 min geleden", "12 nov". */
export function isTimeText(text: string): boolean {
  if (text.length > LONGEST_TIME || text.length < 2) return false;
  const rest = text.toLowerCase().replace(/\d{1,4}/g, ' 0 ');
  const words = rest.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => word === '0' || DATE_WORDS.has(word))) return false;
  const digits = words.includes('0');
  // A number alone counts something; a date or time has a sign or a word beside it.
  if (digits)
    return (
      words.length > 1 &&
      (/\d[:.\-/]\d|\d\s?(?:u|h|uur)\b/.test(text) || words.some((word) => word.length > 2))
    );
  return words.some((word) =>
    /^(?:vandaag|gisteren|eergisteren|today|yesterday|zojuist|nu|now|just|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      word,
    ),
  );
}

/** A time of day in it: such a text is about one message; a day alone is about many. */
export function hasClock(text: string): boolean {
  return /\d{1,2}[:.]\d{2}/.test(text) || /geleden|ago|zojuist|\bnu\b|now/i.test(text);
}

/** A line between messages that no one wrote: a day, "3 ongelezen berichten", "Nieuwe berichten". */
export function isDividerText(text: string): boolean {
  const line = text.replace(/[\s—–\-·•]+/g, ' ').trim();
  if (line.length > 60) return false;
  if (isTimeText(line)) return true;
  return /^(?:\d+ )?(?:ongelezen|nieuwe?|unread|new)(?: ?(?:bericht(?:en)?|messages?))?(?: (?:hieronder|below))?$/i.test(
    line,
  );
}

/** "… is aan het typen", "typing". */
export function isTypingText(text: string): boolean {
  return text.length < 80 && /(?:\btypt\b|aan het typen|is typing|typing(?:…|\.\.\.))/i.test(text);
}

/** What a list shows to load more of it. */
export function isLoadingText(text: string): boolean {
  return (
    text.length < 60 &&
    /^(?:laad|oudere|eerdere|meer|load|older|earlier|show|toon)\b.*(?:bericht|message|more|meer|older|laden|gesprek)/i.test(
      text,
    )
  );
}
