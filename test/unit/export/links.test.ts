import { describe, expect, it } from 'vitest';
import { pageLink, passageLink } from '@/utils/export/links';
import { spanOf } from '../compare/reports';

const link = (url: string, text: string, words: string) =>
  passageLink(url, text, spanOf(text, words));

describe('links to passages', () => {
  it.each([
    ['出庭应诉率92.3%', '出庭应诉率92.3%25'],
    ['A-1,B&C', 'A%2D1%2CB%26C'],
    ["x~y*'z'", 'x%7Ey%2A%27z'],
    ['公开 目录', '公开%20目录'],
    ['“放管服”改革', '放管服”改革'],
    ['（一）a_b`c`|d', '一）a%5Fb%60c%60%7Cd'],
  ])('%s', (words, expected) => {
    expect(link('http://a.gov.cn/x.html', words, words)).toBe(
      `http://a.gov.cn/x.html#:~:text=${expected}`,
    );
  });

  it('writes all four parts', () => {
    const text =
      '甲机关开庭36件，出庭32件。\n乙机关开庭36件，出庭32件，应诉率达到九成以上，较上年有所提高，群众对法治建设的满意度上升。';
    expect(
      link(
        'http://a/',
        text,
        '开庭36件，出庭32件，应诉率达到九成以上，较上年有所提高，群众对法治建设的满意',
      ),
    ).toBe('http://a/#:~:text=乙机关-,开庭36件，出庭32件,群众对法治建设的满意,-度上升');
  });

  it('adds to a fragment of the address', () => {
    expect(link('http://a/#/detail/1', '甲', '甲')).toBe('http://a/#/detail/1:~:text=甲');
  });

  it('reads back as it was written', () => {
    const words = '率100%-(A,B)&“C”~_*|`$#';
    const url = link('http://a/', words, words) ?? '';
    const [, directive = ''] = url.split(':~:text=');
    expect(directive).not.toMatch(/[,&-]/);
    expect(decodeURIComponent(directive)).toBe('率100%-(A,B)&“C”~_*|`$#');
  });

  it('opens nothing but pages', () => {
    expect(pageLink('javascript:alert(1)')).toBeNull();
    expect(pageLink('')).toBeNull();
    expect(passageLink('data:text/html,x', '甲', { start: 0, end: 1 })).toBeNull();
    expect(pageLink('file:///D:/a.html')).toBe('file:///D:/a.html');
  });

  it('falls back to the page when the passage cannot be written in an address', () => {
    expect(passageLink('http://a/', '甲\uD800', { start: 0, end: 2 })).toBe('http://a/');
    expect(passageLink('http://a/', '。', { start: 0, end: 1 })).toBe('http://a/');
  });
});
