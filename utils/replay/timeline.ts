import { zoneTime } from '../clock/zone-time';
import type { FindingLine } from './finding-line';
import type { Scene } from './play-scenario';
import { createRecall, type Recalled } from './recall';

const ZONE = 'Europe/Amsterdam';
const INDENT = ' '.repeat(10);
const WHO = { citizen: 'Inwoner', agent: 'Collega', system: 'Systeem' } as const;
const WEIGHT = { info: 'tip', advice: 'advies', warn: 'waarschuwing', block: 'vraag vooraf' } as const;
const NO_WORDS: Readonly<Record<string, string>> = {
  image: '(foto)',
  voice: '(spraakbericht)',
  document: '(document)',
  location: '(locatie)',
  deleted: '(verwijderd bericht)',
  other: '(bericht zonder tekst)',
};

/** What happened and what Souffleur would have whispered, as somebody reads it: one line after the other, in Dutch. */
export function timeline(id: string, scenes: readonly Scene[]): string {
  const several = new Set(scenes.map(({ conversation }) => conversation).filter(Boolean)).size > 1;
  const recall = createRecall();
  let spoken = 0;
  const blocks = scenes.flatMap((scene) => {
    const seen = recall.look(scene);
    spoken += seen.fresh.filter(({ shown }) => shown).length;
    const lines = [happening(scene, several, seen), ...seen.told.map((line) => finding(line, several))];
    return lines.filter((line) => line !== null);
  });
  const end = spoken === 1 ? '1 keer gesproken.' : `${spoken} keer gesproken.`;
  return [`== ${id}`, ...blocks, `== ${end}`, ''].join('\n');
}

/** One event in a line; null for a tick to which nothing was said. */
function happening(
  { event, at, text, held, lines }: Scene,
  several: boolean,
  { asDrafted }: Recalled,
): string | null {
  const chat = several && event.conversation ? ` [${event.conversation}]` : '';
  const say = (words: string) => `${clock(at)}${chat}  ${words.replace(/\s*\n\s*/g, ' / ')}`;
  switch (event.type) {
    case 'message':
      return say(`${WHO[event.author]}: ${[NO_WORDS[event.kind], event.text].filter(Boolean).join(' ')}`);
    case 'draft':
      return say(`In het invoerveld: ${event.text}`);
    case 'send':
      if (text === null) return say('Er staat niets om te versturen.');
      if (held) return say('Versturen: nog niet, Souffleur vraagt eerst iets.');
      return say(asDrafted ? 'Medewerker verstuurt dit.' : `Medewerker: ${text}`);
    case 'tick':
      return lines.length > 0 ? say('(de tijd gaat door)') : null;
    case 'open':
      return say('(gesprek geopend)');
    case 'close':
      return say('(gesprek gesloten)');
    case 'typing':
      return say(event.on ? '(de inwoner typt)' : '(de inwoner typt niet meer)');
    case 'hide':
      return say('(het tabblad is uit beeld)');
    case 'show':
      return say('(het tabblad is weer in beeld)');
    case 'prechat':
      return say(`Formulier vooraf: ${event.text}`);
    case 'opt-in':
      return say(`(toestemming vastgelegd: ${event.purpose})`);
  }
}

function finding(
  { rule, severity, shown, prompt, insert, conversation }: FindingLine,
  several: boolean,
): string {
  const chat = several ? ` [${conversation}]` : '';
  const words = `${prompt}${insert === null ? '' : ` → «${insert.replace(/\s*\n\s*/g, ' ')}»`}`;
  return shown
    ? `${INDENT}▸${chat} ${WEIGHT[severity]}: ${words} (${rule})`
    : `${INDENT}·${chat} niet getoond: ${prompt} (${rule})`;
}

function clock(at: number): string {
  const { minute, day, month } = zoneTime(at, ZONE);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day}-${month} ${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(Math.floor(at / 1000) % 60)}`;
}
