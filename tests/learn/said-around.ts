/** What agents and citizens say around anything: it tells nothing of what a message asks for. */
const BEFORE = [
  'Ik help u graag.',
  'Dank voor uw bericht.',
  'Goedemiddag, fijn dat u contact opneemt.',
  'Dat zoek ik graag voor je uit.',
  'Excuses voor het wachten.',
  'Dat is vervelend.',
  'Bedankt voor het wachten, ik heb het gevonden.',
  'Dag mevrouw, u spreekt met Karin.',
  'Wij doen ons best.',
  'Dat kan ik me voorstellen.',
  'Ik begrijp je vraag.',
  'Natuurlijk kan dat.',
  'Graag gedaan!',
  'Dat ga ik voor je nakijken, hoor.',
  'Hoi, wat goed dat je het vraagt.',
];
const BEHIND = [
  'Dan kijk ik het voor u na.',
  'Alvast bedankt!',
  'Met vriendelijke groet, Karin',
  'U krijgt binnen een week bericht.',
  'Heeft u verder nog vragen?',
  'Ik hoor het graag.',
  'Fijne dag verder!',
  'Kunt u daar iets mee?',
  'Laat het me weten als het niet lukt.',
  'Dan help ik je graag verder.',
  'Een ogenblik geduld.',
  'We gaan ermee aan de slag.',
  'Als er nog iets is, hoor ik het graag van u.',
  'Dat regel ik dan graag voor je.',
  'Sterkte ermee, hoor.',
];

/** The same message with such a sentence before it or behind it; which one is told by `number`, from 0. */
export function withSaidAround(text: string, number: number): string {
  const pool = number % 2 === 0 ? BEFORE : BEHIND;
  const said = pool[Math.floor(number / 2) % pool.length] ?? '';
  if (pool === BEFORE) return `${said} ${text}`;
  return /[.!?…)]\s*$/u.test(text) ? `${text} ${said}` : `${text}. ${said}`;
}
