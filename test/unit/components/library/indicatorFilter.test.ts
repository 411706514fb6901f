import { describe, expect, it } from 'vitest';
import { filterIndicators } from '@/components/library/comparison/indicatorFilter';
import { compareReports } from '@/utils/compare/compare';
import { madeUpReport } from '../../compare/reports';

const report = (year: number, count: number) =>
  madeUpReport({
    year,
    lines: [['measures', `受理${count}件，培训${year}人。`]],
    figures: [
      { text: `${count}件`, value: count, metricName: '行政复议受理数' },
      { text: `${year}人`, value: year, metric: `training-${year}`, metricName: '执法培训人数' },
    ],
  });
const { indicators } = compareReports([report(2022, 40), report(2023, 90)]);
const names = (choice: 'shared' | 'flagged' | 'all', words = '') =>
  filterIndicators(indicators, choice, words).map(({ metric }) => metric);

describe('choice of indicators', () => {
  it('shows what several reports have, what is flagged, or everything', () => {
    expect(names('shared')).toEqual(['reconsideration-accepted']);
    expect(names('flagged')).toEqual(['reconsideration-accepted']);
    expect(names('all')).toHaveLength(3);
  });

  it('finds names whatever their typography', () => {
    expect(names('all', ' 培訓 ')).toEqual(['training-2022', 'training-2023']);
    expect(names('all', '罚没')).toEqual([]);
  });

  it('shows a single report everything it has', () => {
    const alone = compareReports([report(2023, 90)]).indicators;
    expect(filterIndicators(alone, 'shared', '')).toHaveLength(2);
  });
});
