/** Why a pack is refused: where in the file, and a Dutch sentence. */
export interface PackProblem {
  /** Such as ["rules", "keep-it-short", "params", "maxWords"]; empty for the file as a whole. */
  readonly path: readonly PropertyKey[];
  readonly why: string;
}

/** The place as one reads it: "phraseRules[2].says[0]". */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

/** Place and reason in one line. */
export function problemInWords({ path, why }: PackProblem): string {
  return path.length === 0 ? why : `${pathInWords(path)}: ${why}`;
}
