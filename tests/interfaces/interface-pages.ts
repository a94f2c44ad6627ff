import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ConsolePage } from '../eval/console-page';
import { bundleScript } from '../stand-in/bundle';
import { SAID } from './conversation';

/** Interfaces from npm as pages: their own scripts and styles, with a conversation in them. */
export async function interfacePages(): Promise<readonly ConsolePage[]> {
  const styles = await readFile(
    createRequire(import.meta.url).resolve('@chatscope/chat-ui-kit-styles/dist/default/styles.min.css'),
    'utf8',
  );
  return [
    page(
      'npm/chatscope',
      await bundleScript(here('./chatscope.ts'), 'chatscopePage'),
      styles,
      '[contenteditable]',
    ),
    page('npm/deep-chat', await bundleScript(here('./deep-chat.ts'), 'deepChatPage'), '', '#text-input'),
  ];
}

function page(name: string, script: string, styles: string, composer: string): ConsolePage {
  return {
    name,
    html: `<!DOCTYPE html><html lang="nl" data-waiting=""><head><meta charset="utf-8"><title>Chat</title><link rel="stylesheet" href="/page.css"></head><body><script src="/page.js"></script></body></html>`,
    messages: SAID.map(({ author, text }) => ({ author, text })),
    composer,
    files: { '/page.css': styles, '/page.js': script },
  };
}

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
