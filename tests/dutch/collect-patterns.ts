import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** A regular expression of ours. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it is written, such as "utils/dutch/tokens.ts:30"; for one that is put together: the room. */
  readonly places: readonly string[];
}

/** What the sources of one folder say about regular expressions. */
export interface Written {
  readonly literals: readonly Pattern[];
  /** Where a pattern is put together from parts with `RegExp(...)`. */
  readonly built: readonly string[];
}

/** Reads every TypeScript file under `folder` (a path from the project's root). */
export function readPatterns(folder: string): Written {
  const literals: Pattern[] = [];
  const built: string[] = [];
  for (const path of sources(folder)) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const place = (node: ts.Node) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      return `${relative(resolve('.'), path).replaceAll('\\', '/')}:${line + 1}`;
    };
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const flags = node.text.slice(end + 1);
        literals.push({ source: node.text.slice(1, end), flags, places: [place(node)] });
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression)) {
        built.push(place(node));
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { literals, built };
}

/** The TypeScript files under `folder`, in a fixed order. */
export function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => resolve(join(folder, name)));
}

function isRegExp(expression: ts.Expression): boolean {
  return ts.isIdentifier(expression) && expression.text === 'RegExp';
}

/** Runs `work` and gives the patterns that were put together with `RegExp(...)` meanwhile. */
export async function patternsBuiltBy(work: () => Promise<unknown>, place: string): Promise<Pattern[]> {
  const original = globalThis.RegExp;
  const built: Pattern[] = [];
  const note = (made: RegExp) => {
    built.push({ source: made.source, flags: made.flags, places: [place] });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, parts: [string, string?]) => note(new target(...parts)),
    apply: (target, _self, parts: [string, string?]) => note(target(...parts)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
