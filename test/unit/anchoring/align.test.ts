import { describe, expect, test } from 'vitest';
import { alignInBand, alignStraight } from '@/utils/anchoring/align';

/** Digits are numbers, '|' stands before and after the passage of a pattern. */
const codes = (text: string) =>
  Int32Array.from([...text], (c) => (/\d/.test(c) ? -1 - Number(c) : c.charCodeAt(0)));

type Align = (...args: Parameters<typeof alignStraight>) => Int32Array | null;

function align(how: Align, pattern: string, text: string, diagonal = 0) {
  const [before = '', passage = '', after = ''] = pattern.split('|');
  const from = before.length;
  const to = from + passage.length;
  const standsFor = how(codes(before + passage + after), from, to, codes(text), diagonal);
  return standsFor && [...standsFor].map((at) => text.charAt(at) || '-').join('');
}

describe('alignStraight', () => {
  test.each([
    ['ab|cde|fg', 'abcdefg', 'abcdefg'],
    ['ab|c1e|fg', 'abc2efg', 'abc2efg'],
    ['ab|cde|fg', 'xbcdefy', '-bcdef-'],
    ['ab|cde|fg', 'abcdexfg', 'abcde--'],
    ['ab|cde|fg', 'abcdxefg', null],
  ])('%s in %s', (pattern, text, standsFor) => {
    expect(align(alignStraight, pattern, text)).toBe(standsFor);
  });
});

describe('alignInBand', () => {
  test.each([
    ['the same', 'ab|cde|fg', 'abcdefg', 'abcdefg'],
    ['a word put in', 'ab|cde|fg', 'abcxdefg', 'abcdefg'],
    ['a word left out', 'abc|de|fgh', 'abcefgh', 'abc-efgh'],
    ['another word', 'abc|def|ghi', 'abcdxfghi', 'abcdxfghi'],
    ['another number', 'ab|c1e|fg', 'abc9efg', 'abc9efg'],
    ['other surroundings', 'ab|cdefgh|ij', 'xycdefghzz', '--cdefgh--'],
    ['a gap goes beside the passage', 'ab|ce|defghi', 'abcexxxdefghi', 'abcedefghi'],
  ])('%s', (_, pattern, text, standsFor) => {
    expect(align(alignInBand, pattern, text)).toBe(standsFor);
  });

  test('looks so far from the diagonal as the band is wide', () => {
    expect(align(alignInBand, '|abcdef|', `${'x'.repeat(30)}abcdef`)).toBe('abcdef');
    expect(align(alignInBand, '|abcdef|', `${'x'.repeat(80)}abcdef`)).not.toBe('abcdef');
  });

  test('outside the text nothing stands for anything', () => {
    expect(align(alignInBand, '|abc|', 'abc', 500)).toBe('---');
    expect(align(alignInBand, '|abc|', '', 0)).toBe('---');
  });
});
