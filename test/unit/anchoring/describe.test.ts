import { describe, expect, test } from 'vitest';
import { describePassage } from '@/utils/anchoring/describe';

test('keeps the words, their surroundings and the headings above them', () => {
  const text = '一、举措\n(一)执法\n全年检查3次。\n二、不足\n检查较少。';
  const outline = [
    { level: 1, label: '一、', title: '举措', start: 0, end: 19 },
    { level: 2, label: '(一)', title: '执法', start: 5, end: 19 },
    { level: 1, label: '二、', title: '不足', start: 19, end: text.length },
  ];
  expect(describePassage(text, 11, 17, outline)).toEqual({
    exact: '全年检查3次',
    prefix: text.slice(0, 11),
    suffix: text.slice(17),
    start: 11,
    end: 17,
    section: ['一、举措', '(一)执法'],
  });
});

test('leaves out blanks at both ends', () => {
  expect(describePassage('甲  全年检查 \n乙', 1, 9)).toMatchObject({
    exact: '全年检查',
    start: 3,
    end: 7,
  });
});

test('lengthens the context until the passage stands only once, whatever its figures', () => {
  const repeated = '认真落实各项工作要求,扎实推进法治建设。'.repeat(40);
  const text = `甲${repeated}检查3次。${repeated}乙${repeated}检查5次。${repeated}丙`;
  const start = text.lastIndexOf('检查5次');
  const { prefix, exact, suffix } = describePassage(text, start, start + 4);
  const masked = (words: string) => words.replace(/\d/g, '#');
  const pattern = masked(prefix + exact + suffix);
  expect(masked(text).indexOf(pattern)).toBe(masked(text).lastIndexOf(pattern));
  expect(prefix.length).toBeGreaterThan(512);
});

test('does not lengthen it without end in a text that only repeats itself', () => {
  const text = '全年检查3次。\n'.repeat(2000);
  const { prefix, suffix } = describePassage(text, 8002, 8006);
  expect(prefix.length + suffix.length).toBeLessThanOrEqual(2 * 2048);
});

describe('a paragraph', () => {
  const paragraph = (first: number, second: number) =>
    `(一)规范执法。全年检查企业${first}家次,立案查处违法行为${second}件,均已办结。\n`;
  const quote = '立案查处违法行为';
  const aloneIn = (text: string) => {
    const start = text.indexOf(quote);
    return describePassage(text, start, start + quote.length).alone;
  };

  test.each([
    ['of its own', paragraph(120, 35), true],
    ['with a twin that has two other figures', paragraph(120, 35) + paragraph(98, 41), true],
    ['with a twin that has one other figure', paragraph(120, 35) + paragraph(98, 35), undefined],
    ['that stands twice', paragraph(120, 35).repeat(2), undefined],
    ['of a form', Array.from({ length: 40 }, (_, i) => paragraph(i, i + 50)).join(''), undefined],
    ['too short to be known again', `(二)${quote}\n`, undefined],
  ])('%s', (_name, text, alone) => {
    expect(aloneIn(`一、主要举措\n${text}二、不足\n检查较少。`)).toBe(alone);
  });
});

test.each([
  ['nothing', 2, 2],
  ['blanks only', 1, 3],
  ['outside', 0, 99],
])('refuses %s', (_, start, end) => {
  expect(() => describePassage('甲  乙', start, end)).toThrow(RangeError);
});
