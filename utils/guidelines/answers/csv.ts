/** One record of a CSV file. */
export interface CsvRecord {
  /** The line it begins on, the first being 1: a quoted field may hold line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type Csv =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  /** A quotation mark is opened on this line and never closed. */
  | { readonly ok: false; readonly line: number };

const SEPARATORS = [';', ',', '\t'] as const;

/**
 * Reads CSV as spreadsheets write it, Dutch ones too: apart by semicolons, commas or tabs (what the first line has most
 * of), fields in quotation marks, any line ending, with or without a byte order mark. Empty lines are left out. Linear.
 * @source RFC 4180
 */
export function readCsv(text: string): Csv {
  const csv = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(csv);
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let began = 1;
  /** The line of the mark that is open; null outside quotation marks. */
  let open: number | null = null;
  const endCell = () => {
    cells.push(unguarded(cell.trim()));
    cell = '';
  };
  const endRecord = () => {
    endCell();
    if (cells.some((each) => each !== '')) records.push({ line: began, cells });
    cells = [];
    began = line;
  };
  for (let at = 0; at < csv.length; at++) {
    const sign = csv.charAt(at);
    if (sign === '\n') line++;
    if (open !== null) {
      if (sign !== '"') cell += sign === '\r' ? '' : sign;
      else if (csv.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else open = null;
    } else if (sign === '"' && cell.trim() === '') {
      open = line;
      cell = '';
    } else if (sign === separator) endCell();
    else if (sign === '\n' || (sign === '\r' && csv.charAt(at + 1) !== '\n')) {
      if (sign === '\r') line++;
      endRecord();
    } else if (sign !== '\r') cell += sign;
  }
  if (open !== null) return { ok: false, line: open };
  endRecord();
  return { ok: true, records };
}

function separatorOf(csv: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const sign of csv) {
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '\n' || sign === '\r') break;
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return SEPARATORS.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? ';';
}

/** Writes CSV that a Dutch spreadsheet opens with columns and accents as they are. */
export function writeCsv(records: readonly (readonly string[])[]): string {
  const lines = records.map((cells) => cells.map(written).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function written(cell: string): string {
  const safe = guarded(cell);
  return /[";,\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// A spreadsheet takes a cell that begins so for a formula, and would work it out.
const FORMULA = /^'?[=+\-@]/;

function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
