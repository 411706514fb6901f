import { describe, expect, test } from 'vitest';
import { describePassage } from '@/utils/anchoring/describe';
import { findPassage } from '@/utils/anchoring/find';
import { prepareText } from '@/utils/anchoring/prepare';
import type { Placement } from '@/utils/anchoring/types';
import { FILLER, remember, TEXT } from './remembered';

const wordsAt = (text: string, { start, end }: Placement) => text.slice(start, end);

describe('the same words', () => {
  test('where they were', () => {
    const selector = remember('受理行政复议案件52件');
    expect(findPassage(TEXT, selector)).toEqual({
      status: 'exact',
      start: selector.start,
      end: selector.end,
      score: 1,
      candidates: [],
    });
  });

  const quote = '化解矛盾纠纷。全年受理行政复议案件52件,审结49件';
  const copies: [string, string, 'exact' | 'moved', string][] = [
    ['a line put before', `云溪市人民政府:\n${TEXT}`, 'moved', quote],
    [
      'traditional characters',
      TEXT.replace(quote, '化解矛盾糾紛。全年受理行政復議案件52件,審結49件'),
      'exact',
      '化解矛盾糾紛。全年受理行政復議案件52件,審結49件',
    ],
    [
      'full-width marks and digits',
      TEXT.replace(/,/g, '\uff0c').replace('52', '\uff15\uff12'),
      'exact',
      '化解矛盾纠纷。全年受理行政复议案件\uff15\uff12件\uff0c审结49件',
    ],
    [
      'other marks',
      TEXT.replace(quote, '化解矛盾纠纷；全年受理行政复议案件52件、审结49件'),
      'exact',
      '化解矛盾纠纷；全年受理行政复议案件52件、审结49件',
    ],
    [
      'blanks around figures and after numbering',
      TEXT.replace(/(\d+)(?=[件个支])/g, ' $1 ').replace(/\)/g, ') '),
      'moved',
      '化解矛盾纠纷。全年受理行政复议案件 52 件,审结 49 件',
    ],
    [
      'lines broken in mid-sentence',
      TEXT.replace(/行政复议/g, '行政复\n\n议'),
      'moved',
      '化解矛盾纠纷。全年受理行政复\n\n议案件52件,审结49件',
    ],
    [
      'a break inside a number',
      TEXT.replace('案件52件', '案件5\n2件'),
      'moved',
      '化解矛盾纠纷。全年受理行政复议案件5\n2件,审结49件',
    ],
    [
      'all line breaks gone',
      TEXT.replace(/\n/g, ' '),
      'exact',
      '化解矛盾纠纷。全年受理行政复议案件52件,审结49件',
    ],
    ['a figure changed behind them', TEXT.replace('98.5%', '97.9%'), 'exact', quote],
    ['the paragraph before dropped', TEXT.replace(/\(一\).*\n/, ''), 'moved', quote],
    [
      'a paragraph put in before',
      TEXT.replace('(二)', '全市没有发生重大事故。\n(二)'),
      'moved',
      quote,
    ],
  ];
  test.each(copies)('%s: never said to have changed', (_, text, status, words) => {
    const placement = findPassage(text, remember(quote));
    expect(placement.status).toBe(status);
    expect(wordsAt(text, placement)).toBe(words);
    expect(placement.figures).toBeUndefined();
  });

  test.each([
    ['“法治体检”', '「法治体检」'],
    ['(三)加强', '（三）加强'],
    ['1,235件。', '1235件．'],
  ])('marks at the ends belong to the passage: %s is found as %s', (before, after) => {
    const text = TEXT.replace(before, after);
    expect(wordsAt(text, findPassage(text, remember(before)))).toBe(after);
  });
});

describe('a change inside', () => {
  const figures: [string, string, string, { before: string; after: string }[]][] = [
    ['受理行政复议案件52件', '52件', '57件', [{ before: '52', after: '57' }]],
    ['52件', '52件', '1052件', [{ before: '52', after: '1052' }]],
    ['挽回损失1.46万元', '1.46万', '2.1万', [{ before: '1.46万', after: '2.1万' }]],
    ['法律事务1,235件', '1,235', '1,325', [{ before: '1,235', after: '1,325' }]],
    ['纠错率下降-3.2%', '-3.2%', '3.2%', [{ before: '-3.2%', after: '3.2%' }]],
    ['挽回损失1.46万元', '1.46万', '1.46亿', [{ before: '1.46万', after: '1.46亿' }]],
    ['挽回损失1.46', '1.46万', '1.46亿', [{ before: '1.46万', after: '1.46亿' }]],
    ['评查案卷120卷', '120卷', '120余卷', [{ before: '120', after: '120余' }]],
    ['调解成功率达到98.5%', '98.5%', '98.5‰', [{ before: '98.5%', after: '98.5‰' }]],
    ['案卷评查两次', '两次', '三次', [{ before: '两', after: '三' }]],
    ['两次', '两次', '2次', [{ before: '两', after: '2' }]],
    [
      '公示率由百分之九十提高到百分之九十八',
      '百分之九十八',
      '百分之九十九',
      [{ before: '百分之九十八', after: '百分之九十九' }],
    ],
    [
      '受理行政复议案件52件,审结49件',
      '52件,审结49件',
      '61件,审结60件',
      [
        { before: '52', after: '61' },
        { before: '49', after: '60' },
      ],
    ],
  ];
  test.each(figures)('in %s the figure %s became %s', (quote, before, after, changes) => {
    const text = TEXT.replace(before, after);
    const placement = findPassage(text, remember(quote));
    expect(placement).toMatchObject({ status: 'changed', figures: changes });
    expect(wordsAt(text, placement)).toBe(quote.replace(before, after));
  });

  test('of words is reported without figures', () => {
    const text = TEXT.replace('主要原因是编制长期没有补充', '原因是编制多年没有得到补充');
    const placement = findPassage(text, remember('法制审核力量不足,主要原因是编制长期没有补充。'));
    expect(placement).toMatchObject({ status: 'changed', figures: [] });
    expect(wordsAt(text, placement)).toBe('法制审核力量不足,原因是编制多年没有得到补充。');
  });

  const twoParagraphs = '编制长期没有补充。\n三、下一步安排\n开展案卷评查,加强法制审核。';
  test('a paragraph put in between is part of it', () => {
    const added = '这些问题在全市法治督察中已经指出,有关单位正在整改。';
    const text = TEXT.replace('三、下一步', `${added}\n三、下一步`);
    const placement = findPassage(text, remember(twoParagraphs));
    expect(placement.status).toBe('changed');
    expect(wordsAt(text, placement)).toBe(
      twoParagraphs.replace('三、下一步', `${added}\n三、下一步`),
    );
  });

  test('a paragraph dropped from it leaves the rest', () => {
    const text = TEXT.replace(/\n个别单位.*/, '');
    const placement = findPassage(text, remember(twoParagraphs));
    expect(placement.status).toBe('changed');
    expect(wordsAt(text, placement)).toContain('开展案卷评查,加强法制审核。');
  });
});

describe('repeated words', () => {
  test('the context decides which of two places it is', () => {
    const second = TEXT.lastIndexOf('开展案卷评查');
    const edited = `新增一段。\n${TEXT}`;
    expect(findPassage(edited, describePassage(TEXT, second, second + 6))).toMatchObject({
      status: 'moved',
      start: edited.lastIndexOf('开展案卷评查'),
    });
  });

  test('two equal places with equal context are shown to the reader', () => {
    const text = '全年检查3次。\n'.repeat(4);
    const selector = { ...remember('检查3次', '全年检查3次。'), prefix: '全年', suffix: '。' };
    const { status, candidates } = findPassage(text, { ...selector, start: 99, end: 103 });
    expect(status).toBe('ambiguous');
    expect(candidates.map(({ start }) => start).sort((a, b) => a - b)).toEqual([2, 10, 18, 26]);
  });

  test('at most five candidates', () => {
    const text = '全年检查3次。\n'.repeat(9);
    const selector = { ...remember('检查3次', text), prefix: '', suffix: '', start: 99 };
    expect(findPassage(text, selector).candidates).toHaveLength(5);
  });
});

describe('a passage that is gone', () => {
  test('is not put elsewhere', () => {
    const text = TEXT.replace(/个别单位.*\n/, '');
    expect(
      findPassage(text, remember('个别单位执法案卷制作不规范,法制审核力量不足')),
    ).toMatchObject({
      status: 'orphan',
      start: -1,
      end: -1,
      score: 0,
    });
  });

  const year = (n: number) =>
    [
      `一、202${n}年工作情况`,
      `(一)强化组织领导。全年召开党工委会议研究法治工作${n + 3}次,听取司法所汇报${n + 4}次。`,
      `(二)规范决策程序。全年审核合同、协议${n}8份,提出意见1${n}3条,均经集体讨论决定。`,
      `(三)化解矛盾纠纷。受理各类矛盾纠纷3${n}7件,调解成功3${n}1件,成功率98.${n}%。`,
      `(四)推进政务公开。公开信息2${n}1条,办理依申请公开${n}件,均按时答复。`,
    ].join('\n');
  /** So far apart as two reports on one page are. */
  const twoYears = `${year(2)}\n${TEXT}\n${TEXT}\n${year(5)}`;

  test('is not put where its near twin stands; the twin is a candidate', () => {
    const selector = remember('受理各类矛盾纠纷327件', twoYears);
    const text = twoYears.replace(/\(三\).*\n/, '');
    const placement = findPassage(text, selector);
    expect(placement.status).toBe('orphan');
    const [first] = placement.candidates;
    expect(first && text.slice(first.start, first.end)).toBe('受理各类矛盾纠纷357件');
  });

  test('its twin is not taken for it either when a figure changed in its own place', () => {
    const text = twoYears.replace('327件', '357件');
    const placement = findPassage(text, remember('受理各类矛盾纠纷327件', twoYears));
    expect(placement).toMatchObject({ status: 'changed', start: text.indexOf('受理各类') });
  });

  test('a whole paragraph that stands elsewhere now is shown there, to be confirmed unless it was the only one', () => {
    const paragraph =
      '(五)加强自身建设。严格执行民主集中制和重大事项集体讨论制度,党组会专题研究法治政府建设9次,理论学习中心组集体学法11次,全局干部职工法治理论考试参考率、合格率均为100%。';
    const before = `${paragraph}\n${twoYears}`;
    const text = `${twoYears}\n${paragraph}`;
    const selector = remember('理论学习中心组集体学法11次', before);
    for (const [alone, status] of [
      [undefined, 'ambiguous'],
      [true, 'moved'],
    ] as const) {
      const placement = findPassage(text, { ...selector, alone });
      expect(placement.status).toBe(status);
      expect(wordsAt(text, placement)).toBe('理论学习中心组集体学法11次');
    }
  });
});

describe('quotes of less than six characters', () => {
  const foreign = { prefix: '甲'.repeat(30), suffix: '乙'.repeat(30), start: 0 };

  test('are not accepted without any of their context, but offered', () => {
    const placement = findPassage(TEXT, { ...remember('两次'), ...foreign });
    expect(placement.status).toBe('orphan');
    expect(placement.candidates).toHaveLength(1);
    expect(placement.candidates[0]).toMatchObject({ start: TEXT.indexOf('两次') });
  });

  test('are asked for when no context is remembered', () => {
    const bare = { ...remember('两次'), prefix: '', suffix: '', start: 0 };
    expect(findPassage(TEXT, bare)).toMatchObject({
      status: 'ambiguous',
      start: TEXT.indexOf('两次'),
    });
  });

  test.each([
    ['三次', '', ''],
    ['复核案件', '', ''],
    ['复核案件', foreign.prefix, foreign.suffix],
  ])('are never sought approximately without context: %s', (exact, prefix, suffix) => {
    const selector = { ...remember('两次'), exact, prefix, suffix };
    expect(findPassage(TEXT, selector)).toMatchObject({ status: 'orphan', candidates: [] });
  });

  test('are found changed in their context', () => {
    const text = TEXT.replace('法制审核力量', '法制审查力量');
    expect(findPassage(text, remember('审核'))).toMatchObject({
      status: 'changed',
      start: text.indexOf('审查力量'),
    });
  });
});

describe('any input', () => {
  test('a quote of marks alone has a place only in the same text', () => {
    const selector = remember('。\n(二)'.slice(0, 1));
    expect(findPassage(TEXT, selector).status).toBe('exact');
    expect(findPassage(`前言。${TEXT}`, selector).status).toBe('orphan');
  });

  test('a prepared text gives the same answers as the bare text', () => {
    const text = TEXT.replace('52件', '57件');
    const prepared = prepareText(text);
    for (const quote of ['受理行政复议案件52件', '两次', '编制长期没有补充']) {
      expect(findPassage(prepared, remember(quote))).toEqual(findPassage(text, remember(quote)));
    }
  });

  test('a passage of many pages is found by its two ends', () => {
    const middle = Array.from({ length: 400 }, (_, i) => `第${i}项工作已经按期完成。`).join('\n');
    const selector = remember(TEXT + middle + TEXT.slice(0, 100), `甲${TEXT}${middle}${TEXT}乙`);
    const text = `甲${TEXT}${middle.replace('第200项', '第二百项')}${TEXT}乙`;
    expect(findPassage(text, selector)).toMatchObject({ status: 'changed', start: 1 });
  });
});

describe('a paragraph that was moved', () => {
  const lines = TEXT.split('\n');
  const [moved = ''] = lines.splice(2, 1);
  const quote = '受理行政复议案件52件';
  const elsewhere = [...lines, ...FILLER, moved].join('\n');
  const before = [...TEXT.split('\n'), ...FILLER].join('\n');

  test('is known again in other surroundings when it was the only one of its kind', () => {
    const selector = remember(quote, before);
    expect(selector.alone).toBe(true);
    const placement = findPassage(elsewhere, selector);
    expect(placement).toMatchObject({ status: 'moved', start: elsewhere.indexOf(quote) });
    expect(wordsAt(elsewhere, placement)).toBe(quote);
  });

  test('has to be confirmed when it is not known whether it was', () => {
    const selector = { ...remember(quote, before), alone: undefined };
    expect(findPassage(elsewhere, selector).status).not.toBe('moved');
  });

  test('is not passed over for a near twin that stands in its surroundings now: the reader is asked', () => {
    const twin = moved.replace('52件', '61件').replace('49件', '58件');
    const swapped = [...TEXT.split('\n').map((line) => (line === moved ? twin : line)), ...FILLER];
    const placement = findPassage([...swapped, moved].join('\n'), remember('审结', before));
    expect(placement.status).toBe('ambiguous');
    const [first, second] = placement.candidates;
    expect(first?.start).toBeGreaterThan(swapped.join('\n').length);
    expect(second?.start).toBe(swapped.join('\n').indexOf('审结'));
  });

  test('leaves of a passage over two paragraphs the other one, which is said to have changed', () => {
    const two = '调解成功率达到98.5%。\n(三)加强“法治体检”';
    const placement = findPassage(elsewhere, remember(two, before));
    expect(placement).toMatchObject({ status: 'changed', figures: [] });
    expect(two).toContain(wordsAt(elsewhere, placement).replace(/。$/, ''));
  });

  test('is not taken for its twin: another figure, or two of them', () => {
    const selector = remember(quote, before);
    const twin = elsewhere.replace('审结49件', '审结47件');
    expect(findPassage(twin, selector).status).not.toMatch(/moved|exact/);
    expect(findPassage(`${elsewhere}\n${moved}`, selector).status).not.toMatch(/moved|exact/);
  });
});

test('a paragraph with one figure changed whose neighbours are gone is not taken for its near twin among the same neighbours', () => {
  const others: Record<string, string> = {
    52: '61',
    49: '58',
    3.2: '2.1',
    1.46: '1.95',
    98.5: '97',
  };
  const [, , paragraph = ''] = TEXT.split('\n');
  const twin = paragraph.replace(/\d+(?:\.\d+)?/g, (figure) => others[figure] ?? figure);
  const lastYear = TEXT.replace(paragraph, twin);
  const quote = '受理行政复议案件52件';
  const selector = remember(quote, [lastYear, ...FILLER, TEXT].join('\n'));
  const corrected = paragraph.replace('52件', '57件');
  const text = [lastYear, ...FILLER, corrected, ...FILLER].join('\n');
  expect(findPassage(text, selector)).toMatchObject({
    status: 'changed',
    start: text.indexOf('受理行政复议案件57件'),
    figures: [{ before: '52', after: '57' }],
  });
});

describe('a paragraph that stayed while its neighbours went elsewhere', () => {
  const lines = TEXT.split('\n');
  const [paragraph = ''] = lines.splice(2, 1);
  const quote = '受理行政复议案件52件';
  const selector = {
    ...remember(quote, [TEXT, ...FILLER, ...FILLER].join('\n')),
    alone: undefined,
  };
  const whereItStood = (stayed: string) => [stayed, ...FILLER, ...FILLER, ...lines].join('\n');

  test('is found with its changed figure', () => {
    const text = whereItStood(paragraph.replace('52件', '57件'));
    expect(findPassage(text, selector)).toMatchObject({
      status: 'changed',
      start: text.indexOf('受理行政复议案件57件'),
      figures: [{ before: '52', after: '57' }],
    });
  });

  test('has to be confirmed where it is not changed', () => {
    const text = whereItStood(paragraph.replace('49件', '48件'));
    expect(findPassage(text, selector)).toMatchObject({
      status: 'ambiguous',
      start: text.indexOf(quote),
    });
  });

  test('is not taken for its twin with other figures', () => {
    const twin = paragraph.replace(/\d+(?:\.\d+)?/g, (figure) => String(Number(figure) + 3));
    expect(findPassage(whereItStood(twin), selector).status).toBe('orphan');
  });
});
