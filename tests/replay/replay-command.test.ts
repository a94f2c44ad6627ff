import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
const GOOD = {
  id: 'good',
  start: '2026-03-03T10:00:00+01:00',
  rules: 'kern',
  events: [{ at: '+0s', type: 'message', author: 'citizen', text: 'mijn bsn is 111222333' }],
};

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function replay(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['tests/run/replay.mjs', ...args], (failure, out, error) => {
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error });
    });
  });
}

describe('npm run replay', () => {
  it('plays several files, says what is wrong with one, and ends with 2', async () => {
    const good = file('good.json', JSON.stringify(GOOD));
    const broken = file('broken.json', '{"id": "x",');
    const chat = file('chat.txt', '03-03-2026 10:00 - Sanne: mijn bsn is 111222333\n');
    const { code, out, error } = await replay('--json', broken, good, join(folder, 'none.json'), chat);
    expect(code).toBe(2);
    expect(error).toContain(`${broken}: dit is geen leesbare JSON`);
    expect(error).toContain('none.json: dit bestand bestaat niet.');
    expect(error).not.toMatch(/\bat .*\.m?js:/);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ scenario, rule, shown }) => [scenario, rule, shown])).toEqual([
      ['good', 'citizen-shared-private-data', true],
      ['chat', 'citizen-shared-private-data', true],
    ]);
  }, 60_000);

  it('tells what happened and what it would have whispered', async () => {
    const { code, out } = await replay(
      file('told.json', JSON.stringify({ ...GOOD, channel: { phone: '14 0181' } })),
    );
    expect(code).toBe(0);
    expect(out).toContain('3-3 10:00:00  Inwoner: mijn bsn is 111222333');
    expect(out).toContain('▸ waarschuwing: De ander deelt een burgerservicenummer (BSN).');
    expect(out).toContain('verwijs naar 14 0181');
  }, 60_000);

  it('explains itself when asked the wrong way', async () => {
    const { code, error } = await replay('--jsno');
    expect(code).toBe(2);
    expect(error).toContain('De optie "--jsno" bestaat niet');
  }, 60_000);
});
