import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextIndex } from '@/utils/page/textIndex';
import { DOMS } from './doms';

const HTML = `<html><body><p id="above">上文</p><div id="body"><p>甲<b>乙</b>丙</p> <script>x</script>
<p id="gone">分享</p><ul><li>丁<br>戊</li><li>\t己 庚\n</li></ul><pre>辛\n壬</pre><p></p></div><p id="below">下文</p></body></html>`;
const TEXT = '甲乙丙\n丁\n戊\n 己 庚 \n辛\n壬';

type Parse = (html: string) => Document;

const openWith = (parse: Parse, html = HTML) => {
  const document = parse(html);
  const body = document.getElementById('body') as Element;
  const gone = document.getElementById('gone');
  return { document, body, index: new TextIndex(body, new Set(gone ? [gone] : [])) };
};
const partsOf = (index: TextIndex, start: number, end: number) =>
  index.piecesOf(start, end).map((part) => part.node.data.slice(part.start, part.end));

describe.each(DOMS)('%s', (name, parse) => {
  const open = (html?: string) => openWith(parse, html);

  test('text: blocks apart by line breaks, characters one for one', () => {
    expect(open().index.text).toBe(TEXT);
  });

  test('offsets to text nodes', () => {
    const { index } = open();
    expect(partsOf(index, 0, 3)).toEqual(['甲', '乙', '丙']);
    expect(partsOf(index, 1, 5)).toEqual(['乙', '丙', '丁']);
    expect(partsOf(index, TEXT.indexOf('庚'), TEXT.length)).toEqual(['庚\n', '辛\n壬']);
    expect(partsOf(index, 3, 4)).toEqual([]);
    expect(partsOf(index, 2, 2)).toEqual([]);
    expect(partsOf(index, 99, 100)).toEqual([]);
  });

  test('points to offsets, outside the body none', () => {
    const { document, body, index } = open();
    const text = (words: string) => {
      const part = index.piecesOf(TEXT.indexOf(words), TEXT.indexOf(words) + 1)[0];
      return part?.node as Node;
    };
    expect(index.offsetOf(text('乙'), 1)).toBe(2);
    expect(index.offsetOf(text('己'), 1)).toBe(TEXT.indexOf('己'));
    expect(index.offsetOf(text('壬'), 99)).toBe(TEXT.length);
    expect(index.offsetOf(body, 0)).toBe(0);
    expect(index.offsetOf(body, body.childNodes.length)).toBe(TEXT.length);
    expect(index.offsetOf(body.firstChild as Node, 1)).toBe(1);
    const gone = document.getElementById('gone') as Element;
    expect(index.offsetOf(gone.firstChild as Node, 1)).toBe(TEXT.indexOf('丁'));
    for (const id of ['above', 'below']) {
      const node = document.getElementById(id) as Element;
      expect([index.offsetOf(node, 0), index.offsetOf(node.firstChild as Node, 1)]).toEqual([
        null,
        null,
      ]);
    }
    expect(index.offsetOf(document.documentElement, 0)).toBeNull();
  });

  test('a body with another text has no place for the old offsets', () => {
    const { body, index } = open(
      '<html><body><div id="body"><p>一二三</p><p>四五</p></div></body></html>',
    );
    (body.firstChild?.firstChild as Text).data = '改了字';
    (body.lastChild?.firstChild as Text).data = '也改了';
    expect(index.piecesOf(0, 7)).toEqual([]);
    expect(index.text).toBe('一二三\n四五');
  });

  test('law: every character is found in the page and back', () => {
    const word = fc.stringMatching(/^[一二三 \n\t]{0,6}$/);
    const markup = fc.array(
      fc.tuple(
        word,
        fc.constantFrom(
          '',
          '<b>',
          '</b>',
          '<p>',
          '<br>',
          '<div>',
          '</div>',
          '<td>',
          '<!--x-->',
          '<span hidden>四</span>',
          '<pre>',
        ),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(markup, (parts) => {
        const document = parse(
          `<html><body><div id="body">${parts.flat().join('')}</div></body></html>`,
        );
        const index = new TextIndex(document.getElementById('body') as Element, new Set());
        expect(index.text).not.toMatch(/四/);
        for (let i = 0; i < index.text.length; i++) {
          const found = index.piecesOf(i, i + 1);
          const c = index.text.charAt(i);
          if (found.length === 0) expect('\n\t').toContain(c);
          for (const { node, start, end } of found) {
            const there = node.data.slice(start, end);
            expect(c === there || (c === ' ' && /\s/.test(there))).toBe(true);
            expect(index.offsetOf(node, start)).toBe(i);
          }
        }
      }),
      // jsdom takes long for each document.
      { numRuns: name === 'jsdom' ? 20 : 100 },
    );
  });
});

// linkedom has no splitText and a Range without boundary points.
describe('jsdom alone', () => {
  const [, parse] = DOMS[0];
  const open = (html?: string) => openWith(parse, html);

  test('splitting and joining text nodes changes no offset', () => {
    const { body, index } = open(
      '<html><body><div id="body"><p>一二三四五六</p><p>七八九</p></div></body></html>',
    );
    const first = body.firstChild?.firstChild as Text;
    const rest = first.splitText(2);
    rest.splitText(2);
    expect(partsOf(index, 1, 8)).toEqual(['二', '三四', '五六', '七']);
    expect(index.offsetOf(rest, 1)).toBe(3);
    body.normalize();
    expect(partsOf(index, 1, 8)).toEqual(['二三四五六', '七']);
    expect(index.offsetOf(body.firstChild?.firstChild as Text, 5)).toBe(5);
  });

  test('a DOM range holds the words of its offsets', () => {
    const { index } = open();
    const range = index.rangeOf(TEXT.indexOf('丙'), index.text.indexOf('戊') + 1);
    expect(range?.toString().replace(/\s/g, '')).toBe('丙x分享丁戊');
    expect(range?.startContainer.nodeType).toBe(3);
    expect(index.rangeOf(3, 4)).toBeNull();
  });
});
