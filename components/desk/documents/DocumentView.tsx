import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Block, DeskDocument } from '../../../utils/documents/document';

/** A document as it will be printed. It is Dutch, whatever the language of the desk. */
export function DocumentView({ document }: { readonly document: DeskDocument }) {
  const { title, made, blocks } = document;
  return (
    <article className="document" lang="nl" aria-labelledby="document-title">
      <Heading level={2} id="document-title" tabIndex={-1}>
        {title}
      </Heading>
      <p className="document-made">{made}</p>
      {blocks.map((block, at) => (
        // The order of a document does not change while it is looked at.
        <BlockView key={at} block={block} />
      ))}
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading level={3}>{block.text}</Heading>;
    case 'text':
      return block.text.trim() === '' ? null : <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'open':
      return (
        <ul className="document-open">
          {block.items.map((item) => (
            <li key={item}>{item}:</li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView {...block} />;
  }
}

function TableView({ caption, head, rows }: Extract<Block, { kind: 'table' }>) {
  if (rows.length === 0) return null;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join('|')}>
            {cells.map((cell, at) => (
              <td key={head[at]} data-head={head[at]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
