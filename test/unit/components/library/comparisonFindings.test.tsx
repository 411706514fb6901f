// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hashOf, type ComparisonTab } from '@/components/library/address';
import { FollowUpsTab } from '@/components/library/comparison/followUps/FollowUpsTab';
import { compareReports } from '@/utils/compare/compare';
import type * as Analyze from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';
import { madeUpReport } from '../../compare/reports';
import { resetMessages } from '../support/messages';
import { all, choose, clear, click, expectAccessible, one, show } from '../support/page';
import { clickAndSettle, keep, openLibrary, unfold } from './libraryPage';

vi.mock('wxt/browser', () => import('../support/browser'));
vi.mock('@/utils/i18n', () => import('../support/i18n'));
vi.mock('@/utils/messages', () => import('../support/messages'));
vi.mock('@/utils/report/analyze', () => import('./analyze'));

type Report = ReturnType<typeof madeUpReport>;

async function open(tab: ComparisonTab, reports: Report[]) {
  await keep(reports);
  await openLibrary(hashOf({ view: 'comparison', keys: reports.map(({ key }) => key), tab }));
}

const textsOf = (selector: string, within: ParentNode = document) =>
  [...within.querySelectorAll(selector)].map((each) => each.textContent);

beforeEach(resetMessages);
afterEach(clear);

const cleaned = (text: string, value: number, unit = '件') => ({
  text,
  value,
  unit,
  metric: 'cleaned',
  metricName: '规范性文件清理数',
});

/** Three years of one place: a leap between different matters, and a year that was left. */
const years = [2021, 2022, 2023].map((year) =>
  madeUpReport({
    year,
    lines: [
      [
        'measures',
        year === 2021 ? '及时清理失效的防控文件17件。' : '对现行有效的237件规范性文件进行清理。',
      ],
      [
        'measures',
        `${year === 2021 ? 2021 : 2022}年，区政府主要负责人主持常务会议研究法治建设议题4次。`,
      ],
    ],
    figures: [year === 2021 ? cleaned('17件', 17) : cleaned('237件', 237)],
  }),
);

describe('figures that are not subtracted', () => {
  test('stand apart with both sentences, and in the table without a change', async () => {
    await open('indicators', years);
    const cells = [
      ...(one('tbody th', '规范性文件清理数').parentElement?.querySelectorAll('td') ?? []),
    ];
    expect(cells.slice(1, 4).map((cell) => cell.textContent)).toEqual([
      '17',
      '237与上年口径不同',
      '237持平 ⚑',
    ]);
    const apart = await unfold('details', '未作比较的数字 1 项');
    expect(textsOf('th', apart)).toEqual(['规范性文件清理数所指可能不同']);
    expect(textsOf('.label', apart)).toEqual(['2021：17件', '2022：237件']);
    expect(textsOf('mark', apart)).toEqual(['17件', '237件']);
    expect(apart.querySelectorAll('blockquote a')).toHaveLength(4);
    await expectAccessible();
  });

  test('in another unit say so; without any there is no such part', async () => {
    const figures = (unit: string, value: number) =>
      madeUpReport({
        year: value === 12 ? 2022 : 2023,
        lines: [['measures', `全年清理规范性文件${value}${unit}。`]],
        figures: [cleaned(`${value}${unit}`, value, unit)],
      });
    await open('indicators', [figures('件', 12), figures('批', 3)]);
    expect(textsOf('th', await unfold('details', '未作比较'))).toEqual([
      '规范性文件清理数单位不同',
    ]);
    await open('indicators', years.slice(1));
    expect(all('details')).toEqual([]);
  });
});

describe('over the years', () => {
  test('a shortcoming that stays stands once, with its first and its last year', async () => {
    const { analyzeReport } = await vi.importActual<typeof Analyze>('@/utils/report/analyze');
    const read = (year: number) => ({
      ...madeUpReport({ year }),
      analysis: analyzeReport(
        textSource(`石桥县人民政府${year}年法治政府建设情况报告
一、主要举措和成效
全年办理行政复议案件${year - 1960}件。
二、存在的不足
乡镇综合行政执法队伍力量薄弱，持证人员仅4名。
三、下一步安排
加强培训。`),
      ),
    });
    await open('follow-ups', [2021, 2022, 2023].map(read));
    const table = one('table[aria-label="同类问题连续出现"]');
    expect(textsOf('tbody th', table)).toEqual(['连续 3 年2021—20232022 也有']);
    expect(table.querySelectorAll('blockquote')).toHaveLength(2);
    expect(table.querySelector('th a')?.getAttribute('href')).toContain('#report');
    await expectAccessible();
  });

  test('a sentence kept with the year before it shows that year', async () => {
    await open('follow-ups', years);
    const table = one('table[aria-label="沿用上年表述，年份未改"]');
    expect(textsOf('mark', table)).toEqual(['2022年']);
    expect(table.querySelectorAll('blockquote')).toHaveLength(2);
  });
});

test('plans of a year are drawn block by block', async () => {
  const [before, after] = [2022, 2023].map((year) => madeUpReport({ year }));
  if (!before || !after) throw new Error('two reports');
  const comparison = compareReports([before, after]);
  const [followUp] = comparison.followUps;
  if (!followUp) throw new Error('two years of one place');
  const item = (start: number) => ({ start, end: start + 1 });
  const promises = Array.from({ length: 60 }, (_, nth) => ({
    item: item(nth),
    status: 'not-seen' as const,
    answers: [],
    score: 0,
  }));
  const many = { ...comparison, followUps: [{ ...followUp, promises }] };
  await show(<FollowUpsTab comparison={many} labels={['2022', '2023']} />);
  expect(all('.follow-up-table tbody tr')).toHaveLength(50);
  await click('button', '显示更多（还有 10 项）');
  expect(all('.follow-up-table tbody tr')).toHaveLength(60);
});

describe('the overview', () => {
  test('shows where two texts of one year differ', async () => {
    const version = (url: string, line: string) =>
      madeUpReport({
        url,
        lines: [
          ['measures', '办理案件12件。'],
          ['measures', line],
        ],
      });
    await open('overview', [
      version('http://a.gov.cn/1', '全年开展执法检查64次。'),
      version('http://a.gov.cn/2', '全年开展执法检查46次。'),
    ]);
    const versions = await unfold('details', '同一年度的两份正文不同');
    expect(versions.querySelector('summary')?.textContent).toBe(
      '同一年度的两份正文不同（2023（1）、2023（2）） · 不同之处 1 处',
    );
    expect(textsOf('td', versions)).toEqual(['全年开展执法检查64次。', '全年开展执法检查46次。']);
    await expectAccessible();
  });

  test('shows what several places say in the same words', async () => {
    const SHARED = '严格落实行政执法公示、执法全过程记录、重大执法决定法制审核三项制度。';
    await open(
      'overview',
      ['甲县', '乙县'].map((place) =>
        madeUpReport({ place, url: `http://${place}/`, lines: [['measures', SHARED]] }),
      ),
    );
    const shared = await unfold('details', '统一格式文字');
    expect(textsOf('blockquote', shared)[0]).toContain(SHARED);
    expect(textsOf('.uniform-places a', shared)).toEqual(['甲县', '乙县']);
  });

  test('works out the text measures when they are opened', async () => {
    await open('overview', years);
    expect(one('details', '文本测度').querySelector('table')).toBeNull();
    const measures = await unfold('details', '文本测度');
    await vi.waitFor(() => expect(measures.querySelectorAll('tbody tr')).toHaveLength(10));
    const row = (name: string) =>
      textsOf('td', one('details tbody th', name).parentElement ?? document);
    expect(row('用词相似')[0]).toBe('—');
    expect(row('用词相似')[2]).toBe('100%');
    expect(row('具体程度').every((value) => /^\d+\.\d$/.test(value ?? ''))).toBe(true);
    expect(measures.textContent).toContain('Lazy Prices');
    await expectAccessible();
  });
});

describe('annotations', () => {
  const placement = { status: 'exact' as const, score: 1, candidates: [] };
  const annotated = (() => {
    const report = madeUpReport({ lines: [['measures', '办理案件12件，罚款3万元。']] });
    const written = (id: string, exact: string, tags: string[]) => {
      const start = report.analysis.text.indexOf(exact);
      return {
        annotation: {
          id,
          kind: id,
          state: 'none',
          note: `关于${exact}`,
          tags,
          author: '',
          createdAt: '2026-03-10T04:00:00.000Z',
          selector: { exact, section: ['一、主要举措'] },
        },
        placement: { ...placement, start, end: start + exact.length },
      };
    };
    return {
      ...report,
      annotations: [written('verify', '12件', ['执法']), written('remark', '3万元', [])],
    };
  })();

  test('stand beside their passage in its sentence, and lead to the page and the kept text', async () => {
    await open('annotations', [annotated]);
    const [first] = all('.note-row');
    expect(textsOf('mark', first)).toEqual(['12件']);
    expect(first?.textContent).toContain('办理案件12件，罚款3万元。');
    expect(first?.textContent).toContain('关于12件');
    expect(textsOf('a', first)).toEqual(['定位', '存文']);
    await expectAccessible();
  });

  test('are filtered by kind and by tag, and counted', async () => {
    await open('annotations', [annotated]);
    expect(textsOf('.note-row .note-text')).toEqual(['关于12件', '关于3万元']);
    await choose('select[aria-label="类别"]', 'remark');
    expect(textsOf('.note-row .note-text')).toEqual(['关于3万元']);
    await choose('select[aria-label="类别"]', '');
    await choose('select[aria-label="标签"]', '执法');
    expect(textsOf('.note-row .note-text')).toEqual(['关于12件']);
  });

  test('of which there are many are drawn block by block', async () => {
    const [sample] = annotated.annotations;
    if (!sample) throw new Error('two annotations');
    const many = Array.from({ length: 130 }, (_, nth) => ({
      ...sample,
      annotation: { ...sample.annotation, id: `verify-${nth}` },
    }));
    await open('annotations', [{ ...annotated, annotations: many }]);
    expect(all('.note-row')).toHaveLength(100);
    expect(document.body.textContent).toContain('130');
    await clickAndSettle('button', '显示更多（还有 30 项）');
    expect(all('.note-row')).toHaveLength(130);
  });
});
