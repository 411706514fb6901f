import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, decimal, percent } from '@/components/format';
import { joinTags, parseTags } from '@/components/tags';
import { builtInCodebook } from '@/utils/codebook/builtIn';

describe('tags', () => {
  const cases: [string, string[]][] = [
    ['', []],
    ['  ', []],
    ['矛盾纠纷', ['矛盾纠纷']],
    ['#矛盾纠纷 #数据', ['矛盾纠纷', '数据']],
    ['复议,数据、复议;口径', ['复议', '数据', '口径']],
    ['＃＃', []],
  ];
  test.each(cases)('“%s”', (typed, tags) => {
    expect(parseTags(typed, builtInCodebook)).toEqual(tags);
  });

  test('what was read can be written and read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const tags = parseTags(typed, builtInCodebook);
        expect(parseTags(joinTags(tags, builtInCodebook), builtInCodebook)).toEqual(tags);
      }),
    );
  });
});

describe('numbers and days', () => {
  const numbers: [number, string][] = [
    [7_893_000, '7,893,000'],
    [18.51, '18.51'],
    [0.1 + 0.2, '0.3'],
  ];
  test.each(numbers)('%d', (value, text) => {
    expect(decimal(value)).toBe(text);
  });

  test('a share is shown as whole percent', () => {
    expect([0, 0.412, 0.415, 1].map(percent)).toEqual(['0%', '41%', '42%', '100%']);
  });

  test('an instant is shown as the day on the reader’s calendar', () => {
    expect(day(new Date(2026, 2, 5, 23, 59).toISOString())).toBe('2026-03-05');
  });
});
