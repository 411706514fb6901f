import { describe, expect, test } from 'vitest';
import { charsetOf, decodeBytes } from '../../../utils/cli/charset';

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((p) => [...p]));
/** 法治 in GBK. */
const GBK = [0xb7, 0xa8, 0xd6, 0xce];
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from([...text].map((c) => c.charCodeAt(0))).buffer);

describe('pages', () => {
  test.each([
    ['a declared charset', join(utf8('<meta charset=gbk>'), GBK), 'gbk', '法治'],
    [
      'a declaration of the old form',
      join(utf8('<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />'), GBK),
      'gbk',
      '法治',
    ],
    ['no declaration, UTF-8', utf8('<p>法治'), 'utf-8', '法治'],
    ['no declaration, GBK', join(utf8('<p>'), GBK), 'gb18030', '法治'],
    ['a charset nobody knows', join(utf8('<meta charset="x-own">'), GBK), 'gb18030', '法治'],
    ['UTF-16 by its mark', join([0xff, 0xfe], utf16('法治')), 'utf-16le', '法治'],
    ['UTF-16 declared in bytes', utf8('<meta charset="utf-16">法治'), 'utf-8', '法治'],
    [
      'a mark against the declaration',
      join([0xef, 0xbb, 0xbf], utf8('<meta charset="gbk">法治')),
      'utf-8',
      '法治',
    ],
  ])('with %s', (_what, bytes, charset, text) => {
    expect(charsetOf(bytes, true)).toBe(charset);
    const decoded = decodeBytes(bytes, true);
    expect(decoded.endsWith(text)).toBe(true);
    expect(decoded).not.toMatch(/^\uFEFF/);
  });

  test('a declaration deep in the text is no declaration', () => {
    const bytes = join(utf8(' '.repeat(5000) + '<meta charset="gbk">'), utf8('法治'));
    expect(charsetOf(bytes, true)).toBe('utf-8');
  });
});

describe('text files', () => {
  test('keep a mark at the start: offsets count from the first character of the file', () => {
    expect(decodeBytes(join([0xef, 0xbb, 0xbf], utf8('法治')), false)).toBe('\uFEFF法治');
  });

  test('declare nothing', () => {
    expect(charsetOf(join(utf8('<meta charset="big5">'), GBK), false)).toBe('gb18030');
  });
});
