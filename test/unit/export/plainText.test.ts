import { describe, expect, it } from 'vitest';
import { noteLines, oneLine, paragraphs } from '@/utils/export/plainText';

describe('oneLine', () => {
  it.each([
    ['  受理\t 60\n件 ', '受理 60 件'],
    ['受\u0000理\u200B六\u202E十\u2066件\uFEFF', '受理六十件'],
    ['半个字符\uD83D', '半个字符'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
  ])('%j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});

describe('paragraphs of a quoted passage', () => {
  it.each([
    ['一段。\n又一段。', ['一段。', '又一段。']],
    ['被断开的\n一句话，\n接着说。\n', ['被断开的一句话，接着说。']],
    ['rule of\nlaw 2023\n年', ['rule of law 2023 年']],
    ['他说：“好。”\r\n\r\n走了', ['他说：“好。”', '走了']],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });
});

describe('lines of a note', () => {
  it('keeps lines and parts paragraphs at blank lines', () => {
    expect(noteLines('一\n二\r\n \r\n\n三\n')).toEqual([['一', '二'], ['三']]);
    expect(noteLines('\n \n')).toEqual([]);
  });
});
