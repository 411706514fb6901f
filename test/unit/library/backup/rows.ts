import fc from 'fast-check';
import type { Annotation, Change, ReportRecord, ReportVersion } from '@/utils/library/types';

/** Rows as the library makes them, of a made-up town. */

export const NOW = '2026-03-12T02:00:00.000Z';
export const id = (n: number) => n.toString(16).padStart(32, '0');

export function annotation(n: number, part: Partial<Annotation> = {}): Annotation {
  return {
    kind: 'question',
    note: `口径 ${n}?`,
    tags: ['复议'],
    state: 'none',
    id: id(n),
    reportKey: 'www.yunxi.gov.cn/a/1.html',
    selector: {
      exact: '审结49件',
      prefix: '复议案件52件,',
      suffix: '。',
      start: 40,
      end: 45,
      section: ['一、主要举措和成效'],
    },
    author: '王',
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
    ...part,
  };
}

export function report(n: number, part: Partial<ReportRecord> = {}): ReportRecord {
  const url = `http://www.yunxi.gov.cn/a/${n}.html`;
  return {
    key: `www.yunxi.gov.cn/a/${n}.html`,
    url,
    source: {
      url,
      documentTitle: '云溪市法治政府建设情况报告',
      heading: '',
      metas: { pubdate: '2024-03-28' },
      header: '',
      siteName: '云溪市人民政府',
      breadcrumb: '',
      text: '全年受理行政复议案件52件,审结49件。',
      linkShare: 0.1,
      attachments: [{ label: '附件', href: 'http://www.yunxi.gov.cn/a/1.pdf' }],
    },
    meta: {
      title: '云溪市法治政府建设情况报告',
      place: '云溪市',
      org: '云溪市人民政府',
      level: '市',
      year: 2023,
      period: 'year',
      publishedOn: '2024-03-28',
      dateSource: 'meta',
      source: '',
      docNumber: null,
    },
    indicators: [
      {
        start: 10,
        end: 13,
        text: '52件',
        value: 52,
        unit: '件',
        approx: false,
        qualifier: '',
        metric: 'other',
        metricName: '受理行政复议案件',
        scope: 'year',
      },
    ],
    measures: {
      chars: 19,
      boilerplateShare: 0,
      formulaShare: 0,
      vagueShare: 0,
      quantitiesPerThousand: 105.2,
    },
    fingerprint: 'ab'.repeat(32),
    firstReadAt: NOW,
    readAt: NOW,
    keptAt: NOW,
    deletedAt: null,
    ...part,
  };
}

export function version(n: number, fingerprint: string): ReportVersion {
  return {
    key: report(n).key,
    fingerprint: fingerprint.repeat(64),
    text: '更正后的正文。',
    readAt: NOW,
  };
}

export function creation(seq: number, row: Annotation, part: Partial<Change> = {}): Change {
  return {
    seq,
    at: row.createdAt,
    who: row.author,
    action: 'create-annotation',
    before: [{ table: 'annotations', id: row.id, row: null }],
    after: [{ table: 'annotations', id: row.id, row }],
    undone: false,
    ...part,
  };
}

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '核实 36 件', '<script>alert(1)</script>', '"}]\n', '\ud800', '__proto__'),
);
const instants = fc
  .date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2030-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

/** Any annotation that the library may hold. */
export const annotations: fc.Arbitrary<Annotation> = fc
  .record({
    n: fc.integer({ min: 0, max: 12 }),
    kind: fc.constantFrom('question', 'verify', 'highlight', 'missing', 'remark'),
    state: fc.constantFrom('none', 'to-ask', 'to-verify', 'answered'),
    note: words,
    tags: fc.array(
      words.filter((tag) => tag !== ''),
      { maxLength: 3 },
    ),
    author: words,
    exact: words.map((text) => text || '件'),
    prefix: words,
    suffix: words,
    start: fc.nat(),
    section: fc.array(words, { maxLength: 3 }),
    page: fc.integer({ min: 1, max: 3 }),
    createdAt: instants,
    updatedAt: instants,
    deletedAt: fc.option(instants, { freq: 3 }),
  })
  .map(({ n, exact, prefix, suffix, start, section, page, ...rest }) => ({
    ...rest,
    id: id(n),
    reportKey: report(page).key,
    selector: { exact, prefix, suffix, start, end: start + exact.length, section },
  }));

/** A library as it may be: each row once. */
export const libraries = fc.record({
  annotations: fc.uniqueArray(annotations, { selector: (row) => row.id, maxLength: 12 }),
  reports: fc
    .uniqueArray(fc.record({ n: fc.integer({ min: 1, max: 4 }), text: words }), {
      selector: ({ n }) => n,
    })
    .map((all) =>
      all.map(({ n, text }) => report(n, { source: { ...report(n).source, text, header: text } })),
    ),
  versions: fc.constantFrom(
    [],
    [version(1, 'c')],
    [version(1, 'c'), version(1, 'd'), version(2, 'c')],
  ),
  changes: fc
    .uniqueArray(fc.record({ seq: fc.integer({ min: 1, max: 90 }), row: annotations }), {
      selector: ({ seq }) => seq,
      maxLength: 8,
    })
    .map((all) => all.map(({ seq, row }) => creation(seq, row))),
});
