import type { Nodes, Root, Table } from 'mdast';
import type { ComponentChildren } from 'preact';

/** Notes as they read, made from the same tree as the Markdown. Words of pages and readers are text, never markup. */
export function NotesPage({ notes }: { notes: Root }) {
  return <article class="notes-page">{notes.children.map(show)}</article>;
}

function show(node: Nodes): ComponentChildren {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return <br />;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'strong':
      return <strong>{node.children.map(show)}</strong>;
    case 'link':
      return (
        <a href={node.url} target="_blank" rel="noreferrer">
          {node.children.map(show)}
        </a>
      );
    case 'heading':
      // Below the page's own heading.
      return node.depth === 1 ? (
        <h2>{node.children.map(show)}</h2>
      ) : (
        <h3>{node.children.map(show)}</h3>
      );
    case 'paragraph':
      return <p>{node.children.map(show)}</p>;
    case 'blockquote':
      return <blockquote>{node.children.map(show)}</blockquote>;
    case 'list':
      return <ol>{node.children.map(show)}</ol>;
    case 'listItem':
      return <li>{node.children.map(show)}</li>;
    case 'table':
      return <NotesTable table={node} />;
    // Front matter is for programs, on the Markdown tab; notes are composed without the others.
    case 'yaml':
    case 'root':
    case 'tableRow':
    case 'tableCell':
    case 'code':
    case 'delete':
    case 'emphasis':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'linkReference':
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'thematicBreak':
      return null;
  }
}

function NotesTable({ table }: { table: Table }) {
  const [head, ...rows] = table.children;
  const side = (column: number) => (table.align?.[column] === 'right' ? 'number' : undefined);
  return (
    <div class="table-frame">
      <table class="table">
        <thead>
          <tr>
            {head?.children.map((cell, column) =>
              cell.children.length > 0 ? (
                <th class={side(column)}>{cell.children.map(show)}</th>
              ) : (
                <td />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.children.map((cell, column) => (
                <td class={side(column)}>{cell.children.map(show)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
