import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { searchReuse } from '@/utils/compare/reuse/findReuse';
import { distinct } from '@/utils/compare/reuse/fingerprints';
import { SHORTEST_PASSAGE } from '@/utils/compare/reuse/passages';
import { indexedAs, readForReuse, regionOf } from '@/utils/compare/reuse/read';
import { ReuseIndex } from '@/utils/compare/reuse/reuseIndex';
import { commonSpans } from '@/utils/compare/reuse/commonSpans';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';
import type { ReportAnalysis } from '@/utils/report/types';
import { manifest, overlaps, placeOf, siteReport } from '../align/siteReports';

/** Searches each report among all of them; what is found, by the key of the other report. */
function searchAll(reports: ReadonlyMap<string, ReportAnalysis>) {
  const index = new ReuseIndex();
  const read = new Map([...reports].map(([key, report]) => [key, readForReuse(report)]));
  for (const [key, report] of read) {
    index.put(indexedAs(key, '', report.meta), distinct(report.prints.hashes));
  }
  return (key: string, other?: ReportAnalysis) => {
    const analysis = other ?? reports.get(key);
    if (!analysis) throw new Error(`no report ${key}`);
    const report = readForReuse(analysis);
    const search = searchReuse(
      index,
      report,
      indexedAs(key, '', report.meta),
      commonSpans(analysis),
    );
    const found = search.candidates.flatMap((candidate) => {
      const there = read.get(candidate.key);
      const passages = there ? search.passagesIn(there) : [];
      return passages.length > 0 ? [{ ...candidate, passages }] : [];
    });
    return { search, found };
  };
}

const site = new Map(manifest.reports.map(({ id }) => [id, siteReport(id)]));
const searchSite = searchAll(site);

/** Characters of a quote that are neither heading nor set phrase. */
function wordsOfItsOwn(analysis: ReportAnalysis, quote: string): number {
  const { start, end } = placeOf(analysis, quote);
  const isSet = new Uint8Array(analysis.text.length);
  for (const span of commonSpans(analysis)) isSet.fill(1, span.start, span.end);
  const own = [...analysis.text.slice(start, end)].filter((_, at) => isSet[start + at] === 0);
  return own.join('').replace(/[\s\p{P}\d]/gu, '').length;
}

/** A report of a made-up county whose paragraphs are given. */
function county(name: string, ...paragraphs: string[]): ReportAnalysis {
  const title = `甲市${name}2023年法治政府建设年度报告`;
  return analyzeReport({
    ...textSource(paragraphs.join('\n')),
    heading: title,
    documentTitle: title,
  });
}

const REUSED =
  '组建由退休法官、乡贤和网格员组成的流动调解车队，每逢赶集日开到田间地头，当场受理土地流转和邻里用水纠纷。';
const OWN = [
  '把油茶产业链上的许可集中到一个窗口，种植户不再往返两地盖章。',
  '聘请渔民代表担任湖区禁捕监督员，巡护日志每周在村口张贴。',
  '为外出务工者开设夜间公证专场，腊月里办结委托书数量最多。',
  '老旧小区加装电梯的争议交由楼栋议事会先行协商再走程序。',
  '古镇灯会期间划定摊位，占道经营由劝导改为预约登记。',
  '桑蚕合作社的合同样本由律师逐条讲解后才发给农户签订。',
  '矿山复绿工程的验收邀请牧民到场，意见记入档案备查。',
  '盐场码头的夜航纠纷由海事与村委共同值守处理。',
  '竹编非遗作坊的商标被冒用后，两周内完成固定证据。',
  '高原牧场的草畜平衡补贴名单先公示再发放到户。',
];
const own = (n: number) => OWN[n % OWN.length] ?? '';

describe('reuse between reports of the sample site', () => {
  /** Kept paragraphs with enough words that are not set phrases; those of set phrases alone are nobody's wording. */
  const kept = manifest.phenomena.filter(
    ({ kind, quotes }) =>
      kind === 'kept-paragraph' &&
      quotes.every(
        ({ report, text }) => wordsOfItsOwn(siteReport(report), text) >= SHORTEST_PASSAGE,
      ),
  );

  test('there are paragraphs that were kept', () => {
    expect(kept.length).toBeGreaterThanOrEqual(3);
  });

  test.each(kept.map(({ id, quotes }) => [id, quotes] as const))(
    '%s is found in the other years of the same issuer',
    (_id, quotes) => {
      for (const { report, text } of quotes) {
        const place = placeOf(siteReport(report), text);
        const years = searchSite(report).found.filter(({ passages }) =>
          passages.some(({ here }) => overlaps(here, place)),
        );
        const others = quotes.map((quote) => quote.report).filter((other) => other !== report);
        // Two of the other years are looked at closely; a neighbour of the paragraph may be in more of them.
        const found = years.filter(({ key }) => others.includes(key));
        expect(found.length).toBeGreaterThanOrEqual(Math.min(2, others.length) - 1);
        expect(years.length).toBeGreaterThanOrEqual(Math.min(2, others.length));
        expect(years.every(({ isOwn }) => isOwn)).toBe(true);
      }
    },
  );

  test('passages say the same on both sides, and are no shorter than a passage must be', () => {
    for (const [key] of site) {
      for (const { passages } of searchSite(key).found) {
        for (const { characters, frequency } of passages) {
          expect(characters).toBeGreaterThanOrEqual(SHORTEST_PASSAGE);
          expect(frequency).toBeGreaterThanOrEqual(1);
        }
      }
    }
  });

  test('offices that write for themselves share nothing', () => {
    const pairs = [...site.keys()].flatMap((key) =>
      searchSite(key)
        .found.filter(({ isOwn }) => !isOwn)
        .map((other) => [key, other.key]),
    );
    // The city and its bureau of justice state the same figures of reconsideration in nearly the same words.
    const related = pairs.filter(
      ([a = '', b = '']) => /^(gov|sfj)-/.test(a) && /^(gov|sfj)-/.test(b),
    );
    expect(pairs).toEqual(related);
  });
});

describe('a passage taken over from another county', () => {
  const source = county('乙县', own(0), REUSED, own(1));
  const taken = county('丙县', own(2), REUSED.replace('土地流转', '土地承包'), own(3));
  const unrelated = county('丁县', own(4), own(5));
  const all = new Map([
    ['乙', source],
    ['丙', taken],
    ['丁', unrelated],
  ]);

  test('is found on both sides with what was changed, and nothing else', () => {
    const { found } = searchAll(all)('丙');
    expect(found.map(({ key, isOwn }) => [key, isOwn])).toEqual([['乙', false]]);
    const [passage] = found[0]?.passages ?? [];
    expect(found[0]?.passages).toHaveLength(1);
    expect(passage && taken.text.slice(passage.here.start, passage.here.end)).toContain('土地承包');
    expect(passage && source.text.slice(passage.there.start, passage.there.end)).toBe(REUSED);
    const [edit] = passage?.edits ?? [];
    expect(edit && taken.text.slice(edit.after.start, edit.after.end)).toBe('承包');
    expect(passage?.frequency).toBe(1);
  });

  test('is found for a report that is not in the library', () => {
    const { found } = searchAll(new Map([['乙', source]]))('new', taken);
    expect(found.map(({ key }) => key)).toEqual(['乙']);
  });

  test('is not looked for in the report itself', () => {
    expect(searchAll(new Map([['丙', taken]]))('丙').found).toEqual([]);
  });
});

describe('wording of many', () => {
  const names = [...'乙丙丁戊己庚辛壬'];
  const same = new Map(names.map((name, n) => [name, county(`${name}县`, own(n), REUSED)]));

  test('of offices of one region is 统一格式文字, not reuse', () => {
    const { found, search } = searchAll(same)('丙');
    expect(found).toEqual([]);
    expect(search.common.map(({ kind, frequency }) => [kind, frequency])).toEqual([['region', 7]]);
  });

  test('of issuers anywhere is common wording', () => {
    const anywhere = new Map(
      names.map((name, n) => {
        const title = `${name}${name}市戊县2023年法治政府建设年度报告`;
        const text = `${own(n)}\n${REUSED}`;
        return [name, analyzeReport({ ...textSource(text), heading: title, documentTitle: title })];
      }),
    );
    const { found, search } = searchAll(anywhere)('丙');
    expect(found).toEqual([]);
    expect(search.common.map(({ kind }) => kind)).toEqual(['anywhere']);
  });

  test('counts from a hundred reports on', () => {
    const few = searchAll(same)('丙').search.bands;
    expect(few).toBeNull();
    const many = new Map(
      Array.from({ length: 120 }, (_, n) => [
        `${n}`,
        county(`${names[n % 8] ?? ''}${names[n >> 3] ?? ''}县`, own(n % 10), n % 2 ? REUSED : ''),
      ]),
    );
    const bands = searchAll(many)('1').search.bands;
    expect(bands?.reports).toBe(119);
    expect(bands?.boilerplate).toBeGreaterThan(0.3);
    expect((bands?.formula ?? 0) + (bands?.boilerplate ?? 0)).toBeLessThanOrEqual(1);
  });
});

test.each([
  ['重庆市渝北区王家街道', '乡镇街道', '渝北区'],
  ['重庆市渝北区', '部门', '渝北区'],
  ['重庆市渝北区', '县区', '重庆市'],
  ['渝北区', '县区', ''],
] as const)('%s (%s) is under %j', (place, level, region) => {
  expect(regionOf({ place, level })).toBe(region);
});

const shared = path.resolve(import.meta.dirname, '../../../../../shared/reports');

test.skipIf(!existsSync(shared))('real reports of places far apart share nothing', () => {
  const files = readdirSync(shared).filter((name) => name.endsWith('.txt'));
  const reports = new Map(
    files.map((name) => [
      name,
      analyzeReport(textSource(readFileSync(path.join(shared, name), 'utf8'))),
    ]),
  );
  const search = searchAll(reports);
  expect(files.flatMap((name) => search(name).found)).toEqual([]);
});
