import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '@/utils/export/markdown';
import {
  heading,
  lines,
  link,
  numberedList,
  paragraph,
  quote,
  strong,
  table,
} from '@/utils/export/nodes';
import { oneLine } from '@/utils/export/plainText';
import { readMarkdown, skeleton, strayMarkup } from './markup';

/** Words that would be markup in one place or another. */
const hostile = [
  '# 标题',
  '#标签 与 #tag',
  '* 列表',
  '- 列表',
  '+ 列表',
  '1. 列表',
  '1) 列表',
  '> 引用',
  '> [!note] 提示',
  '*强调* **着重** _强调_ __着重__',
  'a_b_c*d*e',
  '`代码` ```代码``` `',
  '[[内部链接]] ![[嵌入]] [[a|b]]',
  '[链接](http://x/) ![图](http://x/y.png) [^1] [x]: y',
  '==高亮== = == ===',
  '%%批注%% 50%% 92.3%',
  '~~删除~~ ~下标~',
  '$x^2$ $$y$$ 100$',
  '段落 ^block-id',
  '<script>alert(1)</script> <b>粗</b> <!-- x --> <a@b.cn>',
  'a | b',
  '| a | b |',
  '|---|---|',
  '--- | ---',
  ':--',
  '---',
  '===',
  '***',
  '&amp; &lt;script&gt; &#35; &copy',
  '反斜杠 \\ \\* \\[ 结尾 \\',
  'https://a.gov.cn/x_(y)?a=1&b=2 www.a.gov.cn 联系 a.b@c.gov.cn',
  '- [ ] 待办 [x]',
  '```',
  '    缩进',
  '“引号”与《书名》（括号）',
  '{{模板}} {% tag %} <%= x %>',
  '**不闭合 _不闭合 `不闭合 [不闭合 ==不闭合',
];

const words = fc.oneof(
  fc.constantFrom(...hostile),
  fc
    .array(fc.constantFrom(...'#*_[]()<>|=%~^$`\\!-+&;:.@1a中文。 '), { maxLength: 12 })
    .map((c) => c.join('')),
  fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map(([a, b]) => a + b),
);
const line = words.map(oneLine).filter((text) => text !== '');

describe('hostile words stay words', () => {
  const tree = fc
    .tuple(line, line, line, fc.webUrl({ withFragments: true, withQueryParameters: true }))
    .map(([a, b, c, url]) => ({
      type: 'root' as const,
      children: [
        heading(1, a),
        paragraph([a, ' ', strong(b), `:${c} `, link(b, url)]),
        table(
          [null, 'right'],
          [
            [a, b],
            [c, [a, ' ', link(c, url)]],
            [strong(b), c],
          ],
        ),
        lines([a, b, c]),
        quote([paragraph(b), paragraph([c, ' ', link('定位', url)])]),
        numberedList([[paragraph(strong(a)), quote([paragraph(b)])], [paragraph(c)]]),
        paragraph([{ type: 'inlineCode' as const, value: `#${oneLine(a)}` }, ` —— ${c}`]),
      ],
    }));

  it('wherever they stand, for CommonMark with tables', () => {
    fc.assert(
      fc.property(tree, (notes) => {
        expect(skeleton(readMarkdown(writeMarkdown(notes)))).toEqual(skeleton(notes));
      }),
      { numRuns: 150 },
    );
    // Hundreds of documents; a busy machine must not fail them.
  }, 60_000);

  it('wherever they stand, for Obsidian and GitHub', () => {
    fc.assert(
      fc.property(tree, (notes) => {
        expect(strayMarkup(writeMarkdown(notes))).toEqual([]);
      }),
      { numRuns: 150 },
    );
    // Hundreds of documents; a busy machine must not fail them.
  }, 60_000);

  it.each(hostile)('%s', (text) => {
    const notes = { type: 'root' as const, children: [paragraph(oneLine(text))] };
    const markdown = writeMarkdown(notes);
    expect(skeleton(readMarkdown(markdown))).toEqual(skeleton(notes));
    expect(strayMarkup(markdown)).toEqual([]);
  });
});

it('sees markup that was not escaped', () => {
  const unescaped = '> [!n] ==a== %%b%% [[c]] #d ~e~ $f$ <script> www.g.cn http://h i@j ![k](l) ^m';
  expect(strayMarkup(unescaped)).toEqual([
    '> [!',
    '==',
    '==',
    '%%',
    '%%',
    '[[',
    ' #d',
    '~',
    '~',
    '$',
    '$',
    '<s',
    'www.g',
    'http://',
    'i@j',
    '![',
    '^',
  ]);
});

it('leaves plain figures and typography alone', () => {
  const plain =
    '2023年，应诉率92.3%（32/36）——见《目录》第3项：“共8项”，+61.7%、−3.2 个百分点，12:30。';
  expect(writeMarkdown({ type: 'root', children: [paragraph(plain)] })).toBe(`${plain}\n`);
});

it('lines up tables by what is read', () => {
  const rows = [
    ['指标', '2023'],
    ['复议', '1,234'],
    ['abc', link('原文', 'http://www.linjiang.gov.cn/a/2023.html')],
  ];
  expect(writeMarkdown({ type: 'root', children: [table([null, 'right'], rows)] })).toBe(
    [
      '| 指标 |     2023 |',
      '| ---- | -------: |',
      '| 复议 |    1,234 |',
      '| abc  | [原文](http://www.linjiang.gov.cn/a/2023.html) |',
      '',
    ].join('\n'),
  );
});
