import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextNumeralStart, readNumeral } from '../../../utils/text/numerals';

/** text that starts with a numeral, how much of it is the numeral, value, hedge, form. */
const READ: readonly (readonly [string, string, number, string?, string?])[] = [
  ['24人', '24', 24],
  ['1,235件', '1,235', 1235],
  ['12,345,678元', '12,345,678', 12345678],
  ['1235,400', '1235', 1235],
  ['12,34', '12', 12],
  ['0.28次', '0.28', 0.28],
  ['3.', '3', 3],
  ['1.3万份', '1.3万', 13000],
  ['0.0038万宗', '0.0038万', 38],
  ['789.3万元', '789.3万', 7893000],
  ['3千米', '3', 3],
  ['3千余件', '3千余', 3000, '余'],
  ['2079余万元', '2079余万', 20790000, '余'],
  ['15.7万余件', '15.7万余', 157000, '余'],
  ['120多次', '120多', 120, '多'],
  ['20多万', '20多万', 200000, '多'],
  ['1亿2000万元', '1亿2000万', 120000000],
  ['5万5千人', '5万5千', 55000],
  ['3百分点', '3', 3],
  ['五名', '五', 5],
  ['十五项', '十五', 15],
  ['二十家', '二十', 20],
  ['九十八件', '九十八', 98],
  ['一百零五人', '一百零五', 105],
  ['三百六十户', '三百六十', 360],
  ['两千', '两千', 2000],
  ['十万余册', '十万余', 100000, '余'],
  ['二十万零五百', '二十万零五百', 200500],
  ['一亿二千万元', '一亿二千万', 120000000],
  ['三点五个', '三点五', 3.5],
  ['十几次', '十几', 10, '几'],
  ['数十场', '数十', 10, '数'],
  ['几百人', '几百', 100, '几'],
  ['百余名', '百余', 100, '余'],
  ['两三次', '两三', 2, '两三'],
  ['十四五', '十四', 14],
  ['二〇二一年', '二〇二一', 2021, '', 'digits'],
  ['七五', '七五', 75, '', 'digits'],
  ['百分之九十八', '百分之九十八', 98, '', 'percent'],
  ['百分之3.5', '百分之3.5', 3.5, '', 'percent'],
  ['百分之百', '百分之百', 100, '', 'percent'],
  ['百分百', '百分百', 100, '', 'percent'],
  ['九成以上', '九成', 90, '', 'percent'],
  ['三分之二', '三分之二', 2 / 3, '', 'fraction'],
  ['32110202000001号', '32110202000001', 32110202000001],
];

describe('readNumeral', () => {
  it.each(
    READ.map(([text, whole, value, hedge = '', form = 'number']) => ({
      text,
      whole,
      value,
      hedge,
      form,
    })),
  )('$text', ({ text, whole, value, hedge, form }) => {
    const numeral = readNumeral(text, 0);
    expect(numeral).toMatchObject({ start: 0, end: whole.length, hedge, form });
    expect(numeral?.value).toBeCloseTo(value, 6);
  });

  it.each(['百姓', '千方百计', '万一', '亿元', '成立', '数据', '几个', '分之', '字'])(
    '%s is no numeral',
    (text) => {
      expect(readNumeral(text, 0)).toBeNull();
    },
  );

  it.each([
    ['近百件', 100],
    ['上千人', 1000],
    ['超万亿元', 1e12],
  ])('reads the magnitude after its hedge in %s', (text, value) => {
    expect(readNumeral(text, 1)?.value).toBe(value);
  });

  it('takes 三成立 for a three', () => {
    expect(readNumeral('三成立', 0)).toMatchObject({ end: 1, value: 3, form: 'number' });
  });

  it('calls longer digit runs identifiers', () => {
    expect(readNumeral('12345678901234567890', 0)).toMatchObject({ end: 20, form: 'digits' });
  });

  it('reads what toString writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        expect(readNumeral(`${n}件`, 0)?.value).toBe(n);
        expect(readNumeral(`${n.toLocaleString('en-US')}件`, 0)?.value).toBe(n);
      }),
    );
  });

  it('always ends after it starts and inside the text', () => {
    const units = fc.constantFrom(...'0123456789.,零〇一二两三十百千万亿余多几数成分之点百近件');
    fc.assert(
      fc.property(fc.string({ unit: units, minLength: 1, maxLength: 60 }), (text) => {
        for (let at = 0; at < text.length; at++) {
          const numeral = readNumeral(text, at);
          if (!numeral) continue;
          expect(nextNumeralStart(text, at)).toBe(at);
          expect(numeral.start).toBe(at);
          expect(numeral.end).toBeGreaterThan(at);
          expect(numeral.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(numeral.value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
