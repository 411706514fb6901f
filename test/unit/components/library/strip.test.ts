import { describe, expect, test } from 'vitest';
import { stripOf } from '@/components/library/comparison/overview/strip';
import { madeUpReport } from '../../compare/reports';

describe('the map of a report', () => {
  const report = madeUpReport({
    lines: [
      ['opening', '现将2023年工作报告如下。'],
      ['measures', '#一、主要举措和成效'],
      ['measures', '受理行政复议申请52件，办结49件。'],
      ['shortcomings', '#二、存在的不足'],
      ['shortcomings', '案卷制作不规范。'],
    ],
    figures: [
      { text: '52件', value: 52 },
      { text: '49件', value: 49 },
    ],
  });

  test('covers the text from its first character to its last', () => {
    const parts = stripOf(report);
    expect(parts.map(({ section }) => section?.title ?? null)).toHaveLength(3);
    expect(parts[0]).toMatchObject({ start: 0, section: null });
    expect(parts.slice(1).every((part, nth) => part.start === parts[nth]?.end)).toBe(true);
    expect(parts[parts.length - 1]?.end).toBe(report.analysis.text.length);
  });

  test('has each mark in the part where it begins', () => {
    expect(stripOf(report).map(({ marks }) => marks.figure.length)).toEqual([0, 2, 0]);
  });

  test.each([
    ['without a heading', madeUpReport({ lines: [['measures', '受理52件。']] }), 1],
    ['without a text', madeUpReport({ lines: [] }), 0],
  ])('of a report %s', (_name, made, count) => {
    expect(stripOf(made)).toHaveLength(count);
  });
});
