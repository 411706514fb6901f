import { describe, expect, it } from 'vitest';
import { figuresOverYears } from '@/utils/compare/figuresOverYears';
import type { Figures } from '@/utils/compare/figures';
import type { Quantity } from '@/utils/report/types';

/** A year's text with the figures of the indicator in ‹›. */
function year(marked: string) {
  const found = [...marked.matchAll(/‹(\d+)件›/g)];
  const figures = found.map((match, nth): Quantity => {
    const start = match.index - 2 * nth;
    return {
      start,
      end: start + match[0].length - 2,
      text: `${match[1] ?? ''}件`,
      value: Number(match[1]),
      unit: '件',
      approx: false,
      qualifier: '',
      metric: 'm',
      metricName: '',
      scope: 'year',
    };
  });
  return { text: marked.replace(/[‹›]/g, ''), figures: figures as unknown as Figures };
}

const chosen = (...years: string[]) =>
  figuresOverYears(years.map(year)).map(({ quantity, choice }) => [quantity.value, choice]);

describe('figures of one indicator over the years', () => {
  it('are those that the years say alike, not the first of each year', () => {
    expect(
      chosen(
        '引导和协助申请法律援助‹38件›。',
        '在工业园协助法律援助‹17件›。引导和协助申请法律援助‹43件›。',
        '在工业园协助法律援助‹23件›。引导和协助申请法律援助‹47件›。',
      ),
    ).toEqual([
      [38, 'only'],
      [43, 'alike'],
      [47, 'alike'],
    ]);
  });

  it('mend an earlier year by a later one', () => {
    expect(
      chosen('全年有‹11件›开庭案件负责人没有出庭。开庭审理‹93件›。', '开庭审理‹112件›。'),
    ).toEqual([
      [93, 'alike'],
      [112, 'only'],
    ]);
  });

  it('stay totals unless another one is said almost as the year before', () => {
    expect(chosen('全年审查合同‹60件›。', '审查重大项目合同‹9件›,全年共审查合同‹70件›。')).toEqual([
      [60, 'only'],
      [70, 'total'],
    ]);
  });

  it('stay totals whose parts stand in the same sentence', () => {
    expect(
      chosen('新收复议申请‹60件›。', '市本级新收复议申请‹37件›,县区‹60件›,全年共‹97件›。'),
    ).toEqual([
      [60, 'only'],
      [97, 'total'],
    ]);
  });

  it('are never those said to be a part', () => {
    expect(
      chosen('办理案件‹60件›,其中城管‹12件›。', '受理各类案子‹70件›,其中城管‹15件›。'),
    ).toEqual([
      [60, 'first'],
      [70, 'first'],
    ]);
  });

  it('are chosen as in a report alone where there are no other years', () => {
    expect(chosen('受理‹20件›,另有‹30件›。')).toEqual([[20, 'first']]);
    expect(chosen('受理‹20件›,共受理‹30件›。', '无关内容‹9件›。')).toMatchObject([
      [30, 'total'],
      [9, 'only'],
    ]);
    expect(figuresOverYears([])).toEqual([]);
  });
});
