import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Notes as a program reads them that knows CommonMark, tables and front matter. */
export function readMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), frontmatter(['yaml'])],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
}

/** A tree as nested lists of what matters: types, words, addresses. */
export function skeleton(node: Nodes): unknown {
  const own = 'value' in node ? node.value : 'url' in node ? node.url : '';
  const children = 'children' in node ? node.children.map((child) => skeleton(child)) : [];
  return [node.type, own, children];
}

/** All nodes of a tree, the root first. */
export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesOf(child)) : [])];
}

/**
 * What Obsidian or GitHub would take for markup in words, beyond what `readMarkdown` knows. Escaped characters,
 * code and the addresses of links are looked past.
 */
export function strayMarkup(markdown: string): string[] {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  const words = body
    .replace(/\\[!-/:-@[-`{-~]|(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '¤')
    .replace(/\]\((?:<[^>\n]*>|[^)\s]*)\)/g, ']');
  const stray =
    /==|%%|\[\[|!\[|~|\$|\^|<[!/?a-z]|(?:^|\s)#[^\s#¤]|www\.\S|https?:\/\/|[\w.+-]@[\w-]|^(?:> ?)+\[!/gim;
  return words.match(stray) ?? [];
}
