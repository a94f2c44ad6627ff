import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { interfacePages } from '../interfaces/interface-pages';
import { type ConsolePage, consolePagesIn } from './console-page';
import { type PageReading, readConsolePages } from './read-console-pages';
import { type ConsoleScore, scoreConsole } from './score-console';

const OWN = fileURLToPath(new URL('./consoles/', import.meta.url));
const CAPTURES = fileURLToPath(new URL('../../../shared/fixtures/consoles/', import.meta.url));
const BARS = { rows: 0.99, author: 0.97, text: 0.97 };

interface Options {
  /** Null for our own pages, the npm interfaces and the captures, where those are present. */
  readonly folder: string | null;
  readonly chromium: string;
  readonly errors: boolean;
}

/** Scores what is worked out of pages without a profile; the table as text. */
export async function consolesReport({ folder, chromium, errors }: Options): Promise<string> {
  const pages = folder ? consolePagesIn(folder) : await defaultPages();
  const readings = await readConsolePages(pages, chromium);
  const chats = readings.filter(({ page }) => page.messages !== null).map(scored);
  const traps = readings.filter(({ page }) => page.messages === null);
  const lines = [HEAD, ...chats.map(line), totals(chats)];
  if (traps.length > 0) lines.push('', ...traps.map(trapLine));
  if (errors) for (const { reading, score } of chats) lines.push(...errorsOf(reading, score));
  return lines.join('\n');
}

async function defaultPages(): Promise<readonly ConsolePage[]> {
  return [
    ...consolePagesIn(OWN),
    ...(await interfacePages()),
    ...(existsSync(CAPTURES) ? consolePagesIn(CAPTURES) : []),
  ];
}

interface Scored {
  readonly reading: PageReading;
  readonly score: ConsoleScore;
}

function scored(reading: PageReading): Scored {
  return { reading, score: scoreConsole(reading.page.messages ?? [], reading.read?.messages ?? []) };
}

const WIDTH = 46;
const HEAD = `${'page'.padEnd(WIDTH)} rows found  extra  author right  text exact  composer  sureness (c/m/r/a/t)         coached`;

function line({ reading, score }: Scored): string {
  const { page, read, composerAdded } = reading;
  const sure = read
    ? Object.values(read.sureness)
        .map((each) => each.toFixed(2))
        .join(' ')
    : 'no conversation';
  return [
    page.name.padEnd(WIDTH),
    `${score.found}/${score.expected}`.padStart(10),
    String(score.extra).padStart(6),
    `${score.authorRight}/${score.authored}`.padStart(13),
    `${score.textRight}/${score.found}`.padStart(11),
    (composerAdded ? 'added' : read?.composer ? 'yes' : 'NO').padStart(9),
    ` ${sure}`.padEnd(30),
    read ? (read.doubt ? `no: ${read.doubt}` : 'yes') : 'no',
  ].join(' ');
}

/** Rows captured by themselves, without the page around them, of a console that has a profile. */
const ROWS_ALONE = /^whatsapp-web\//;

function totals(chats: readonly Scored[]): string {
  const whole = chats.filter(({ reading }) => !ROWS_ALONE.test(reading.page.name));
  if (whole.length === chats.length) return totalsOf('pages', chats);
  return [
    totalsOf('whole pages', whole),
    totalsOf('with the rows captured by themselves: pages', chats),
  ].join('\n');
}

function totalsOf(which: string, chats: readonly Scored[]): string {
  const sum = (of: (score: ConsoleScore) => number) => chats.reduce((all, { score }) => all + of(score), 0);
  const rows = sum(({ expected }) => expected);
  const found = sum((score) => score.found);
  const authored = sum((score) => score.authored);
  const show = (what: string, part: number, all: number, bar: number) =>
    `${what} ${((100 * part) / Math.max(1, all)).toFixed(1)} % (bar ${bar * 100} %)${part >= bar * all ? '' : ' MISSED'}`;
  const sure = chats.filter(({ reading }) => reading.read && reading.read.doubt === null);
  const wrong = sure.reduce((all, { score }) => all + score.authored - score.authorRight, 0);
  return [
    '',
    `${chats.length} ${which}, ${rows} messages`,
    show('rows found  ', found, rows, BARS.rows),
    show(
      'author right',
      sum(({ authorRight }) => authorRight),
      authored,
      BARS.author,
    ),
    show(
      'text exact  ',
      sum(({ textRight }) => textRight),
      found,
      BARS.text,
    ),
    `rows extra   ${sum(({ extra }) => extra)}`,
    `composer     ${chats.filter(({ reading }) => reading.composerAdded || reading.read?.composer).length} of ${chats.length}`,
    `certain of   ${sure.length} of ${chats.length} pages, with ${wrong} authors wrong on those`,
  ].join('\n');
}

function trapLine({ page, read }: PageReading): string {
  const verdict =
    read === null
      ? 'no conversation'
      : read.doubt
        ? `not certain: ${read.doubt}`
        : `TAKEN FOR A CONVERSATION of ${read.messages.length}`;
  const sure = read
    ? Object.values(read.sureness)
        .map((each) => each.toFixed(2))
        .join(' ')
    : '';
  return `${page.name.padEnd(WIDTH)} ${verdict}  ${sure}`;
}

function errorsOf({ page, read }: PageReading, { errors }: ConsoleScore): readonly string[] {
  if (errors.length === 0) return [];
  const how = read
    ? `  row ${read.data.row.at}\n  text ${read.data.row.text.join(' | ')}\n  without ${read.data.row.without.join(' | ')}\n  marks ${read.data.row.marks.map(({ when, is }) => `${is}: ${when}`).join(' | ')}\n  messages ${read.data.parts.messages[0]}\n  name ${read.data.row.name} otherwise ${read.data.row.otherwise}`
    : '';
  return ['', page.name, how, ...errors.map((error) => `  ${error}`)];
}
