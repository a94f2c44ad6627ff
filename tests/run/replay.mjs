import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypeScript } from './load-typescript.mjs';
import { prepareQuietly } from './prepare-quietly.mjs';

const USE = `Gebruik: npm run -s replay -- BESTAND [BESTAND ...]
Speelt een scenario (.json) of een chatexport van WhatsApp (.txt) en laat zien wat Souffleur zou hebben gezegd.
  --json          een regel JSON per bevinding
  --rules WELKE   "all", een pakket (kern, gemeente ...) of regels met komma's ertussen
  --agent NAAM    wie in een chatexport de medewerker is (mag vaker)`;

const LARGEST = 20 * 1024 * 1024;

/** The options and files, or null after saying what is wrong with them. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        rules: { type: 'string' },
        agent: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? '';
    console.error(`De optie "${option}" bestaat niet, of er ontbreekt iets achter.\n${USE}`);
    return null;
  }
}

const given = readArguments();
if (!given || given.values.help || given.positionals.length === 0) {
  if (given) console.error(USE);
  process.exit(given?.values.help ? 0 : 2);
}

await prepareQuietly();
const { playText } = await loadTypeScript('utils/replay/play-text.ts');

// The reader went away (`| head`): that is no fault of ours.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** The text of a file, or a reason in Dutch why there is none. */
function textOf(path) {
  try {
    if (statSync(path).size > LARGEST) return { reason: 'dit bestand is te groot; hooguit 20 MB.' };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (error.code === 'ENOENT') return { reason: 'dit bestand bestaat niet.' };
    if (error.code === 'EISDIR') return { reason: 'dit is een map, geen bestand.' };
    if (error.code === 'EACCES') return { reason: 'dit bestand mag niet worden gelezen.' };
    return { reason: 'dit bestand is geen leesbare tekst (UTF-8).' };
  }
}

const { json, rules, agent } = given.values;
for (const path of given.positionals) {
  const { text, reason } = textOf(path);
  const name = basename(path).replace(/\.\w+$/, '');
  const played = text === undefined ? { ok: false, reason } : playText(text, { name, agents: agent, rules });
  if (!played.ok) {
    console.error(`${path}: ${played.reason}`);
    process.exitCode = 2;
    continue;
  }
  const out = json
    ? played.lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    : `${played.timeline}\n`;
  if (!process.stdout.write(out)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
