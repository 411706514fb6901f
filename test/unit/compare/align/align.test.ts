import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { alignSentences } from '@/utils/compare/align/align';
import type { AlignedPair, Edit } from '@/utils/compare/align/types';
import type { ReportAnalysis, ReportMeta, Span } from '@/utils/report/types';
import { madeUpReport, type Line } from '../reports';

/** Lines that start with `#` are headings; each other line is one sentence. */
function reportOf(lines: readonly string[], meta: Partial<ReportMeta> = {}): ReportAnalysis {
  return madeUpReport({ lines: lines.map((line): Line => ['measures', line]), meta }).analysis;
}

const words = ({ text }: ReportAnalysis, { start, end }: Span) => text.slice(start, end);

/** Pairs as lines one can read: kind, and the passages with ‖ between sentences. */
function shown(before: ReportAnalysis, after: ReportAnalysis): string[] {
  const side = (report: ReportAnalysis, spans: readonly Span[]) =>
    spans.map((span) => words(report, span)).join('‖');
  return alignSentences(before, after).map((pair) => {
    if (pair.kind === 'new') return `new: ${side(after, pair.after)}`;
    if (pair.kind === 'dropped') return `dropped: ${side(before, pair.before)}`;
    const kind = pair.moved ? `${pair.kind}, moved` : pair.kind;
    return `${kind}: ${side(before, pair.before)} → ${side(after, pair.after)}`;
  });
}

const kindsOf = (before: readonly string[], after: readonly string[]) =>
  alignSentences(reportOf(before), reportOf(after)).map(({ kind }) => kind);

function editsOf(before: string, after: string): string[] {
  const [old, now] = [reportOf([before]), reportOf([after])];
  const [pair] = alignSentences(old, now);
  if (!pair || !('edits' in pair)) return [];
  return pair.edits.map((edit) => `${words(old, edit.before)}→${words(now, edit.after)}`);
}

const LAW = '全市共有人民调解委员会268个、专兼职调解员1835名。';

describe('what became of a sentence', () => {
  test.each<[string, string, AlignedPair['kind']]>([
    ['the same words', LAW, 'identical'],
    ['punctuation and blanks', '全市共有人民调解委员会268个,专兼职调解员 1835 名;', 'identical'],
    ['numbering', '（二）全市共有人民调解委员会268个、专兼职调解员1835名。', 'identical'],
    ['traditional characters', '全市共有人民調解委員會268個、專兼職調解員1835名。', 'identical'],
    ['thousands commas', '全市共有人民调解委员会268个、专兼职调解员1,835名。', 'identical'],
    ['figures', '全市共有人民调解委员会274个、专兼职调解员1908名。', 'only-figures'],
    ['magnitudes', '全市共有人民调解委员会近3百个、专兼职调解员1.9万余名。', 'only-figures'],
    ['hedges', '全市共有人民调解委员会270余个、专兼职调解员1900多名。', 'only-figures'],
    ['numbers in words', '全市共有人民调解委员会二百个、专兼职调解员两千名。', 'only-figures'],
    ['a unit', '全市共有人民调解委员会268个、专兼职调解员1835人次。', 'light-edit'],
    ['a few words', '全市现有人民调解委员会268个、专兼职调解员1835名。', 'light-edit'],
    ['half of it', '全市共有人民调解委员会268个,调解成功率达到98.82%。', 'modified'],
  ])('%s differ', (_, after, kind) => {
    expect(kindsOf([LAW], [after])).toEqual([kind]);
  });

  it('is new where nothing like it stood, and dropped where nothing like it stands', () => {
    expect(kindsOf([LAW], ['落实领导干部接访下访和包案制度。'])).toEqual(['dropped', 'new']);
  });

  it('does not mind another place', () => {
    const meta = { place: '云溪市临江街道', org: '云溪市临江街道办事处' };
    const before = reportOf(['临江街道办事处在云溪市率先建成法律服务站。'], meta);
    const other = { place: '石桥县', org: '石桥县人民政府' };
    const after = reportOf(['石桥县在石桥县率先建成法律服务站。'], other);
    const renamed = { place: '云溪市江畔街道', org: '' };
    const here = reportOf(['江畔街道办事处在云溪市率先建成法律服务站。'], renamed);
    expect(alignSentences(before, here)).toMatchObject([{ kind: 'only-figures' }]);
    expect(alignSentences(before, after)[0]?.kind).toMatch(/light-edit|modified/);
    expect(kindsOf(['我市办结案件3件。'], ['全区办结案件3件。'])).toEqual(['only-figures']);
  });
});

describe('where it stands', () => {
  const [a, b, c, d, e] = [
    '办理行政复议案件12件。',
    '开展法治宣传活动56场。',
    '审核规范性文件41件。',
    '组织执法人员轮训。',
    '主动公开政府信息512条。',
  ] as const;

  it('is the order of the later report, with what was dropped behind what it followed', () => {
    expect(shown(reportOf([a, b, c]), reportOf([a, d, c, e]))).toEqual([
      `identical: ${a} → ${a}`,
      `dropped: ${b}`,
      `new: ${d}`,
      `identical: ${c} → ${c}`,
      `new: ${e}`,
    ]);
    expect(shown(reportOf([a, b]), reportOf([b]))).toEqual([
      `dropped: ${a}`,
      `identical: ${b} → ${b}`,
    ]);
  });

  it('is said to have moved when the rest kept its order', () => {
    expect(shown(reportOf([a, b, c, d]), reportOf([d, a, b, c]))).toEqual([
      `identical, moved: ${d} → ${d}`,
      `identical: ${a} → ${a}`,
      `identical: ${b} → ${b}`,
      `identical: ${c} → ${c}`,
    ]);
  });

  it('is told by order when a sentence stands twice', () => {
    expect(shown(reportOf([a, b, a]), reportOf([a, a, b]))).toEqual([
      `identical: ${a} → ${a}`,
      `identical, moved: ${a} → ${a}`,
      `identical: ${b} → ${b}`,
    ]);
  });
});

describe('merged and split sentences', () => {
  const first = '全年受理矛盾纠纷11437件,调解成功11302件,成功率98.82%';
  const second = '在医疗、物业、道路交通等领域新设专业性调解组织3个';
  const apart = [`${first}。`, `${second}。`];
  const together = [`${first},${second}。`];

  it('are one pair, identical when the words are', () => {
    const split = `identical: ${together[0]} → ${apart.join('‖')}`;
    const merged = `identical: ${apart.join('‖')} → ${together[0]}`;
    expect(shown(reportOf(together), reportOf(apart))).toEqual([split]);
    expect(shown(reportOf(apart), reportOf(together))).toEqual([merged]);
  });

  it('keep their figures apart from their words', () => {
    const changed = [`${first.replace('11437', '12206')},${second.replace('3个', '2个')}。`];
    expect(kindsOf(apart, changed)).toEqual(['only-figures']);
    const three = [...apart, '推行“警调”“诉调”“访调”对接。'];
    const one = [`${first},${second},推行“警调”“诉调”“访调”对接。`];
    expect(kindsOf(one, three)).toEqual(['identical']);
  });

  it('take in no neighbour that says something else', () => {
    const other = '办理公证9240件、司法鉴定2075件。';
    expect(kindsOf([`${first}。`], [`${first},涉及金额2亿元。`, other])).toEqual([
      'light-edit',
      'new',
    ]);
  });
});

describe('headings', () => {
  it('are not taken for statements that resemble them', () => {
    const before = reportOf(['# 三、规范行政执法监督工作']);
    const after = reportOf(['严格规范行政执法监督各项工作。']);
    expect(alignSentences(before, after).map(({ kind }) => kind)).toEqual(['dropped', 'new']);
  });

  it('are the same whatever their numbering, and whether they are seen as headings', () => {
    const heading = reportOf(['# 二、规范行政执法']);
    expect(alignSentences(heading, reportOf(['## （三）规范行政执法']))).toMatchObject([
      { kind: 'identical' },
    ]);
    expect(alignSentences(heading, reportOf(['规范行政执法。']))).toMatchObject([
      { kind: 'identical' },
    ]);
  });
});

describe('edits', () => {
  test.each<[string, string, string[]]>([
    ['受理案件1128件,办结1120件。', '受理案件1208件,办结1120件。', ['1128→1208']],
    ['登记市场主体8.43万户。', '登记经营主体9.12万户。', ['市场→经营', '8.43万→9.12万']],
    ['全年组织培训三期。', '全年共组织培训三期。', ['→共']],
    ['全年共组织业务培训三期。', '全年组织业务培训三期。', ['共→']],
    ['程序执行还不均衡。', '程序执行仍不均衡。', ['还→仍']],
    ['一是规范案卷评查3次', '（二）规范案卷评查4次', ['3→4']],
    ['出庭应诉率92.86%,同比上升。', '出庭应诉率98.6%,同比上升。', ['92.86→98.6']],
    // Common by chance: the two characters between two rewritten stretches.
    [
      '及时报告赋权事项评估、行政复议规范化建设等工作进展。',
      '及时报告行政执法监督平台建设等工作进展。',
      ['赋权事项评估、行政复议规范化→行政执法监督平台'],
    ],
  ])('from %s to %s', (before, after, edits) => {
    expect(editsOf(before, after)).toEqual(edits);
  });
});

describe('any two reports', () => {
  const clause = fc.constantFrom(
    '调解成功3件',
    '规范执法',
    '办结率98%',
    '全市',
    'A级单位',
    '进一步',
  );
  const mark = fc.constantFrom('。', ';', '，', ' ', '');
  const sentence = fc
    .array(fc.tuple(clause, mark), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.flat().join(''));
  const line = fc.oneof(
    sentence,
    sentence.map((words) => `# ${words}`),
    fc.string({ minLength: 1 }).map((any) => any.replace(/[\n#]/g, '') || '。'),
  );
  const report = fc.array(line, { maxLength: 12 }).map((lines) => reportOf(lines));

  it('have every sentence in exactly one pair', () => {
    fc.assert(
      fc.property(report, report, (before, after) => {
        const pairs = alignSentences(before, after);
        const old = pairs.flatMap((pair) => (pair.kind === 'new' ? [] : pair.before));
        const now = pairs.flatMap((pair) => (pair.kind === 'dropped' ? [] : pair.after));
        expect(now).toEqual(after.sentences);
        expect([...old].sort((a, b) => a.start - b.start)).toEqual(before.sentences);
      }),
    );
  });

  it('are the same throughout when they are one', () => {
    fc.assert(
      fc.property(report, (one) => {
        for (const pair of alignSentences(one, one)) {
          expect(pair).toMatchObject({ kind: 'identical', moved: false });
        }
      }),
    );
  });

  it('say the same outside their edits', () => {
    const outside = (report: ReportAnalysis, passage: readonly Span[], edits: readonly Span[]) =>
      passage
        .map(({ start, end }) =>
          [...report.text.slice(start, end)]
            .filter(
              (_, i) => !edits.some((edit) => edit.start <= start + i && start + i < edit.end),
            )
            .join(''),
        )
        .join('')
        .replace(/[^\p{L}\p{N}%]/gu, '');
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 6 }),
        fc.array(sentence, { maxLength: 6 }),
        (a, b) => {
          const [before, after] = [reportOf(a), reportOf(b)];
          for (const pair of alignSentences(before, after)) {
            if (!('edits' in pair)) continue;
            const side = (key: keyof Edit) => pair.edits.map((edit) => edit[key]);
            expect(outside(before, pair.before, side('before'))).toBe(
              outside(after, pair.after, side('after')),
            );
          }
        },
      ),
    );
  });

  it('may be empty, endless or the same sentence over and over', () => {
    const long = reportOf(['办结案件、'.repeat(20_000)]);
    const changed = reportOf([
      `${'办结案件、'.repeat(10_000)}化解纠纷、${'办结案件、'.repeat(9_999)}`,
    ]);
    const same = reportOf(Array<string>(1_000).fill(LAW));
    expect(alignSentences(reportOf([]), reportOf([]))).toEqual([]);
    expect(alignSentences(long, changed)).toMatchObject([{ kind: 'light-edit' }]);
    expect(new Set(alignSentences(same, same).map(({ kind }) => kind))).toEqual(
      new Set(['identical']),
    );
  });
});
