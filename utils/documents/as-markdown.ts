import type { Block, DeskDocument } from './document';

/** A document as text that other programs can read: Markdown. */
export function asMarkdown({ title, made, blocks }: DeskDocument): string {
  return `${[`# ${title}`, made, ...blocks.map(blockOf)].filter((part) => part !== '').join('\n\n')}\n`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`;
    case 'text':
      return block.text.trim();
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'open':
      return block.items.map((item) => `- ${item}: ……`).join('\n');
    case 'table': {
      const line = (cells: readonly string[]) => `| ${cells.map(cellOf).join(' | ')} |`;
      return [
        `**${block.caption}**`,
        '',
        line(block.head),
        line(block.head.map(() => '---')),
        ...block.rows.map(line),
      ].join('\n');
    }
  }
}

function cellOf(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}
