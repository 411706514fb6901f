import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../utils/cli/parsePage';
import { readPage } from '../../../utils/page/readPage';

/** Long enough to be the body of a page. */
const SENTENCE = '全年办理行政复议案件156件，同比增长12.5%，案件质量稳步提高。'.repeat(2);
const page = (body: string) => `<html><head><title>报告</title></head><body>${body}</body></html>`;
const read = (html: string) => readPage(parsePage(html), '').text;

describe('markup that the parser can hold is read', () => {
  test.each([
    ['4,000 elements one inside the other', `${'<div>'.repeat(4_000)}<p>${SENTENCE}</p>`],
    ['paragraphs that are never closed', `<p>${SENTENCE}`.repeat(20_000)],
    [
      'a picture of 2 MB',
      `<p>${SENTENCE}</p><img src="data:image/png;base64,${'iVBO'.repeat(500_000)}">`,
    ],
    [
      'a script of 2 MB',
      `<script>${'if(a<b)x("<p>");\n'.repeat(120_000)}</script><p>${SENTENCE}</p>`,
    ],
    ['a style of 2 MB', `<style>${'.a>b{color:red}\n'.repeat(120_000)}</style><p>${SENTENCE}</p>`],
    ['a comment of 2 MB', `<!--${'<p>注释'.repeat(300_000)}--><p>${SENTENCE}</p>`],
    ['100,000 entities', `<p>${'&nbsp;'.repeat(100_000)}${SENTENCE}</p>`],
    [
      '100,000 attributes',
      `<div ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}><p>${SENTENCE}</p></div>`,
    ],
    [
      'a table of 30,000 cells',
      `<p>${SENTENCE}</p><table>${'<tr><td>处罚</td><td>12件</td></tr>'.repeat(15_000)}</table>`,
    ],
  ])('%s', (_name, body) => expect(read(page(body))).toContain(SENTENCE));

  test.each([
    ['nothing', ''],
    ['one character', '<'],
    ['no tag at all', SENTENCE.repeat(10_000)],
    ['frames', '<html><frameset><frame src="a.html"></frameset></html>'],
    ['closing tags alone', '</div>'.repeat(100_000)],
    ['a tag never ended', `<div ${'a'.repeat(1_000_000)}`],
    ['a script never ended', `<html><body><script>${'x<y;'.repeat(100_000)}`],
    ['NUL bytes', page(`<p>${'\0'.repeat(100_000)}</p>`)],
  ])('%s', (_name, html) => expect(() => read(html)).not.toThrow());
});

describe('markup beyond that is refused at once, with what was found and what to do', () => {
  test.each([
    ['5,000 elements one inside the other', '<div>'.repeat(150_000)],
    ['5,000 elements one inside the other', '<li><p>'.repeat(10_000)],
    ['2,000,000 elements and texts', '文<br>'.repeat(1_100_000)],
    ['2,000,000 elements and texts', '<'.repeat(2_100_000)],
    ['a class attribute of 1,000,000 characters', `<p CLASS="${'a '.repeat(500_000)}">`],
  ])('%s', (found, body) => {
    expect(() => parsePage(page(body))).toThrow(found);
    expect(() => parsePage(page(body))).toThrow(/save its text as \.txt$/);
  });
});

test('a page with thousands of elements that are named as bodies is read in one go', () => {
  const part = `<div class="zoom">${SENTENCE}</div>`;
  const text = read(page(`<div id="zoom">${part.repeat(5_000)}</div>`));
  expect(text.split('\n')).toHaveLength(5_000);
});
