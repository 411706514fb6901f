import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePassage } from '@/utils/anchoring/describe';
import { findPassage } from '@/utils/anchoring/find';

const TEXT = [
  '一、主要举措和成效',
  '(一)规范行政执法。全年开展案卷评查两次,评查案卷120卷,发现问题36个,均已整改。',
  '(二)化解矛盾纠纷。全年受理行政复议案件52件,审结49件,调解成功率达到98.5%。',
  '二、存在的不足',
  '个别单位执法案卷制作不规范,法制审核力量不足。',
  '三、下一步安排',
  '开展案卷评查,加强法制审核。',
].join('\n');

function remember(quote: string, text = TEXT) {
  const start = text.indexOf(quote);
  expect(start, quote).toBeGreaterThanOrEqual(0);
  return describePassage(text, start, start + quote.length);
}

describe('findPassage', () => {
  test('finds a passage where it was', () => {
    const selector = remember('受理行政复议案件52件');
    expect(findPassage(TEXT, selector)).toEqual({
      status: 'exact',
      start: selector.start,
      end: selector.end,
      score: 1,
      candidates: [],
    });
  });

  const layouts: [string, string][] = [
    ['a line put before', `云溪市人民政府:\n${TEXT}`],
    ['full-width punctuation and blanks', TEXT.replace(/,/g, ',').replace(/52件/, ' 52 件')],
    ['a line broken in mid-sentence', TEXT.replace('行政复议案件', '行政复\n\n议案件')],
    ['traditional characters', TEXT.replace('行政复议案件52件', '行政復議案件52件')],
  ];
  test.each(layouts)('%s: the words are the same, so the place is exact or moved', (_, text) => {
    const placement = findPassage(text, remember('受理行政复议案件52件'));
    expect(['exact', 'moved']).toContain(placement.status);
    expect(text.slice(placement.start, placement.end).replace(/\s/g, '')).toMatch(
      /^受理行政[复復][议議]案件52件$/,
    );
  });

  test('a figure that was changed inside the quote is reported, never passed over', () => {
    const placement = findPassage(TEXT.replace('52件', '57件'), remember('受理行政复议案件52件'));
    expect(placement.status).toBe('changed');
    expect(TEXT.replace('52件', '57件').slice(placement.start, placement.end)).toBe(
      '受理行政复议案件57件',
    );
  });

  test('of two places with the same words the context decides', () => {
    const second = TEXT.lastIndexOf('开展案卷评查');
    const selector = describePassage(TEXT, second, second + 6);
    const edited = `新增一段。\n${TEXT}`;
    const placement = findPassage(edited, selector);
    expect(placement).toMatchObject({ status: 'moved', start: edited.lastIndexOf('开展案卷评查') });
  });

  test('two equal places with equal context are shown to the reader', () => {
    const text = '全年检查3次。\n'.repeat(4);
    const selector = { ...remember('检查3次', '全年检查3次。'), prefix: '', suffix: '', start: 99 };
    const placement = findPassage(text, { ...selector, prefix: '全年', suffix: '。' });
    expect(placement.status).toBe('ambiguous');
    expect(placement.candidates).toHaveLength(4);
  });

  test('words that are gone are not put elsewhere', () => {
    const selector = remember('个别单位执法案卷制作不规范,法制审核力量不足。');
    const without = TEXT.replace(/个别单位.*\n/, '');
    expect(findPassage(without, selector).status).toBe('orphan');
  });

  test('a short quote is not accepted without any of its context', () => {
    const selector = {
      ...remember('两次'),
      prefix: '甲'.repeat(30),
      suffix: '乙'.repeat(30),
      start: 0,
    };
    expect(['ambiguous', 'orphan']).toContain(findPassage(TEXT, selector).status);
  });

  test('law: what was described is found exactly in the same text', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 40 }), (start, length) => {
        const end = Math.min(TEXT.length, start + length);
        fc.pre(TEXT.slice(start, end).trim() !== '');
        const selector = describePassage(TEXT, start, end);
        const placement = findPassage(TEXT, selector);
        expect(placement).toMatchObject({ start: selector.start, end: selector.end });
      }),
    );
  });

  test('law: any text and any selector give a placement inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (text, exact, context) => {
          const selector = {
            exact,
            prefix: context,
            suffix: context,
            start: 0,
            end: 1,
            section: [],
          };
          const { status, start, end } = findPassage(text, selector);
          if (status === 'orphan') expect([start, end]).toEqual([-1, -1]);
          else expect(0 <= start && start < end && end <= text.length).toBe(true);
        },
      ),
    );
  });
});
