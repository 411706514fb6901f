import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { redundancy } from '@/utils/compare/measures/redundancy';
import { specificity } from '@/utils/compare/measures/specificity';
import { madeUpReport } from '../reports';

describe('redundancy', () => {
  const clause = '排查涉企案件线索并移送司法机关'; // 15 characters

  test.each<[string, string, number]>([
    ['nothing twice', `${clause}。组织执法培训。`, 0],
    ['a clause twice', `${clause}，${clause}。`, 15 / 30],
    ['three times', `${clause}。${clause}。${clause}。`, 30 / 45],
    // The clause, a figure that does not tell them apart, and 起.
    ['with other figures', `${clause}12起。另行文字。${clause}5起。`, 17 / 38],
    ['too short', '组织执法培训。组织执法培训。', 0],
    ['no text', '', 0],
    ['one character over and over', '办'.repeat(24), 12 / 24],
  ])('%s', (_, text, expected) => {
    expect(redundancy({ text })).toBeCloseTo(expected, 10);
  });

  it('is at most what stands behind the first half of a text said twice', () => {
    const words = fc
      .array(fc.constantFrom(...'办案执法审核文件公开'), { minLength: 12, maxLength: 60 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(words, (text) => {
        expect(redundancy({ text: `${text}。${text}` })).toBeGreaterThanOrEqual(0.5 - 1e-9);
        expect(redundancy({ text })).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('specificity', () => {
  it('counts figures, documents and dates by the length without blanks', () => {
    const line = '6月28日，依据《渡口管理办法》（云政发〔2023〕5号）查处案件3件，下半年再查。';
    const report = madeUpReport({
      lines: [['measures', line]],
      figures: [{ text: '3件', value: 3 }],
    });
    const per = 1000 / line.length;
    expect(specificity(report.analysis)).toEqual({
      figures: per,
      documents: 2 * per,
      dates: 2 * per,
      total: 5 * per,
    });
  });

  it('counts no year by itself and nothing in nothing', () => {
    const { total } = specificity({ text: '2023年，持续推进。第二十四条。', quantities: [] });
    expect(total).toBe(0);
    expect(specificity({ text: ' \n', quantities: [] }).total).toBe(0);
  });
});
