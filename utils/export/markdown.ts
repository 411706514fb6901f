import type { Root } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options, type Unsafe } from 'mdast-util-to-markdown';
import { displayWidth } from './displayWidth';

type Construct = NonNullable<Unsafe['notInConstruct']>;

/** Where a character cannot start markup, as in mdast-util-to-markdown's own list. */
const NO_MARKUP: Construct = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe',
];

/** Escapes `character` wherever words stand, if `before` and `after` (sources of regular expressions) fit. */
function inWords(character: string, around: Pick<Unsafe, 'before' | 'after'> = {}): Unsafe {
  return { character, ...around, inConstruct: 'phrasing', notInConstruct: NO_MARKUP };
}

/**
 * Markup beyond CommonMark that words must not become: Obsidian's ==highlight==, %%comment%%, $formula$, #tag and
 * ^block, GitHub's ~strike~ and bare addresses. [[links]], ![[embeds]] and <tags> fall under the brackets that
 * CommonMark escapes.
 */
const beyondCommonMark: Options = {
  unsafe: [
    // The second of two, whatever follows: lookbehind, because a match that took the first would pass over `===`.
    inWords('=', { before: '(?<==)' }),
    inWords('%', { before: '(?<=%)' }),
    inWords('$'),
    inWords('~'),
    inWords('^'),
    inWords('#', { after: '[^\\s#]' }),
    inWords('@', { before: '[+\\-.\\w]', after: '[\\-.\\w]' }),
    inWords('.', { before: '[Ww]', after: '[\\-.\\w]' }),
    inWords(':', { before: '[ps]', after: '\\/' }),
  ],
};

/** Notes as Markdown that reads the same in GitHub's flavour and in Obsidian. */
export function writeMarkdown(notes: Root): string {
  return toMarkdown(notes, {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    rule: '-',
    extensions: [
      frontmatterToMarkdown(['yaml']),
      gfmTableToMarkdown({ stringLength: displayWidth }),
      beyondCommonMark,
    ],
  });
}
