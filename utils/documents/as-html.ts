import type { Block, DeskDocument } from './document';

const STYLE = `body{max-width:52rem;margin:2rem auto;padding:0 1rem;font:11pt/1.5 system-ui,sans-serif;color:#111;background:#fff}
table{width:100%;border-collapse:collapse;margin:1rem 0}caption{padding:.25rem 0;font-weight:600;text-align:left}
th,td{padding:.3rem .5rem;border:1px solid #777;text-align:left;vertical-align:top;overflow-wrap:break-word}
tr{break-inside:avoid}h2{break-after:avoid}.open{list-style:none;padding:0}.open li{padding-bottom:2.2rem;border-bottom:1px solid #777;margin-bottom:.6rem}`;

/** A document as a page of its own, without script and without anything from elsewhere. */
export function asHtml({ title, made, blocks }: DeskDocument): string {
  const body = [`<h1>${escaped(title)}</h1>`, `<p>${escaped(made)}</p>`, ...blocks.map(blockOf)].join('\n');
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'text':
      return `<p>${escaped(block.text.trim())}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'open':
      return `<ul class="open">${block.items.map((item) => `<li>${escaped(item)}:</li>`).join('')}</ul>`;
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
      const rows = block.rows.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
      );
      return `<table><caption>${escaped(block.caption)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
