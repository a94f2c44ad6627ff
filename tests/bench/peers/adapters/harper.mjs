import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

export async function open() {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  const spans = async (text) => {
    const lints = await linter.lint(text);
    return lints.map((lint) => {
      const { start, end } = lint.span();
      lint.free();
      return [start, end];
    });
  };
  return { run: spans, spans };
}
