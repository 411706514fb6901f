import { describe, expect, it, test } from 'vitest';
import type { AlignedPair } from '@/utils/compare/align/types';
import { aligned, manifest, neighbours, overlaps, placeOf, siteReport } from './siteReports';

/** What was planted in neighbouring reports: [id, earlier report, its words, later report, its words]. */
const planted = (kind: string) =>
  manifest.phenomena
    .filter((phenomenon) => phenomenon.kind === kind)
    .flatMap(({ id, quotes }) =>
      quotes.slice(1).map((later, nth) => {
        const earlier = quotes[nth] ?? later;
        return [id, earlier.report, earlier.text, later.report, later.text] as const;
      }),
    );

/** The pairs whose later side stands inside `words`. */
function pairsOver(before: string, after: string, words: string): AlignedPair[] {
  const place = placeOf(siteReport(after), words);
  return aligned(before, after).filter(
    (pair) => pair.kind !== 'dropped' && pair.after.some((sentence) => overlaps(sentence, place)),
  );
}

/** Whether the earlier side of every pair stands inside `words`. */
function standIn(pairs: readonly AlignedPair[], report: string, words: string): boolean {
  const place = placeOf(siteReport(report), words);
  return pairs.every((pair) => pair.kind !== 'new' && pair.before.every((s) => overlaps(s, place)));
}

describe('what was planted in the sample site', () => {
  test.each(planted('kept-paragraph'))('%s in %s', (_, before, old, after, now) => {
    const pairs = pairsOver(before, after, now);
    expect(pairs.length).toBeGreaterThan(0);
    expect(new Set(pairs.map(({ kind }) => kind))).toEqual(new Set(['identical']));
    expect(standIn(pairs, before, old)).toBe(true);
  });

  test.each(planted('changed-figures'))('%s in %s', (_, before, old, after, now) => {
    const pairs = pairsOver(before, after, now);
    const kinds = new Set(pairs.map(({ kind }) => kind));
    expect(kinds.has('only-figures')).toBe(true);
    kinds.delete('only-figures');
    kinds.delete('identical');
    expect([...kinds]).toEqual([]);
    expect(standIn(pairs, before, old)).toBe(true);
  });

  test.each(planted('returning-problem'))('%s in %s', (_, before, old, after, now) => {
    const pairs = pairsOver(before, after, now);
    expect(standIn(pairs, before, old)).toBe(true);
  });
});

/**
 * The statements of neighbouring years that are paired although they have least in common, read one by one: each pair
 * is one sentence rewritten, or an opening. A pair that joins this list is to be read.
 */
const WEAKEST = [
  ['gov-2021', '2021年，云溪市人民政府坚', '2022年，云溪市人民政府坚'],
  ['gov-2021', '发布轻微违法行为免罚清单86', '免罚清单扩充到128项，全年'],
  ['gov-2021', '建成市政务大数据平台，归集4', '推进政务数据依法共享开放，市'],
  ['gov-2021', '在渣土运输、餐饮油烟、河道采', '渣土运输、餐饮油烟、河道采砂'],
  ['gov-2021', '市政府主要负责人主持召开常务', '市政府常务会议研究法治政府建'],
  ['gov-2022', '2022年，云溪市人民政府坚', '2023年，市政府坚持以习近'],
  ['gov-2023', '开展公平竞争审查203件，修', '落实公平竞争审查条例，审查文'],
  ['sfj-2021', '2021年，云溪市司法局以习', '2022年，云溪市司法局以习'],
  ['scjg-2021', '2022年，市市场监督管理局', '2023年，市市场监督管理局'],
  ['scjg-2023', '一年来，云溪市市场监督管理局', '2024年，云溪市市场监督管'],
  ['linjiang-2021', '2021年，临江街道办事处坚', '2022年，临江街道办事处坚'],
  ['linjiang-2022', '三是加强法治文化阵地建设，建', '三是推进法治文化阵地建设，丰'],
];
const WEAK = 0.55;

describe('nothing is made up', () => {
  it('pairs no statements that have little in common, but for those that were read', () => {
    const weak = neighbours.flatMap(([before, after]) =>
      aligned(before, after).flatMap((pair) => {
        if (!('similarity' in pair) || pair.similarity >= WEAK) return [];
        const [old, now] = [pair.before[0], pair.after[0]];
        if (!old || !now || now.label === 'structure') return [];
        const head = (id: string, start: number) => siteReport(id).text.slice(start, start + 14);
        return [[before, head(before, old.start), head(after, now.start)]];
      }),
    );
    expect(weak).toEqual(WEAKEST);
  });

  it('keeps apart what two offices write', () => {
    const pairs = [2021, 2022, 2023].flatMap((year) =>
      aligned(`scjg-${year}`, `linjiang-${year + 1}`),
    );
    const statements = pairs.filter(
      (pair) => pair.kind !== 'dropped' && pair.after.some(({ label }) => label !== 'structure'),
    );
    const paired = statements.filter(({ kind }) => kind !== 'new');
    // Openings and the sentences on reconsideration, litigation and disclosure, of which every office has one.
    expect(paired.length / statements.length).toBeLessThan(0.1);
    expect(paired.filter(({ kind }) => kind === 'identical' || kind === 'only-figures')).toEqual(
      [],
    );
  });
});
