import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdge } from '@/utils/export/clauses';
import { describeFragment, findFragment } from '@/utils/export/textFragment';
import { spanOf } from '../compare/reports';

const TEXT = [
  '二、规范执法',
  '全年行政应诉案件开庭36件，行政机关负责人出庭32件，出庭应诉率92.3%。',
  '其中，行政机关负责人出庭32件。调解成功率达到100%，较上年提高2.5个百分点。',
  '三、保障',
  '调解成功率达到100%。',
].join('\n');

describe('describeFragment', () => {
  it.each([
    // A short passage that is unique: its own words, without the full stop.
    ['出庭应诉率92.3%。', 0, { prefix: '', start: '出庭应诉率92.3%', end: '', suffix: '' }],
    // A long one: first and last clause.
    [
      '全年行政应诉案件开庭36件，行政机关负责人出庭32件，出庭应诉率92.3%。',
      0,
      { prefix: '', start: '全年行政应诉案件开庭36件', end: '出庭应诉率92.3%', suffix: '' },
    ],
    // Inside a clause: context up to the edges of the clause, so that whole words are sought.
    ['应诉率92.3', 0, { prefix: '出庭', start: '应诉率92.3', end: '', suffix: '%' }],
    // The second of two places.
    [
      '行政机关负责人出庭32件',
      1,
      { prefix: '其中，', start: '行政机关负责人出庭32件', end: '', suffix: '' },
    ],
    // The second place opens a paragraph: context from the paragraph before.
    ['调解成功率达到100%', 1, { prefix: '保障', start: '调解成功率达到100%', end: '', suffix: '' }],
    // Two paragraphs: start and end each inside one.
    [
      '出庭应诉率92.3%。\n其中，行政机关负责人出庭32件。调解成功率达到100%',
      0,
      { prefix: '', start: '出庭应诉率92.3%', end: '调解成功率达到100%', suffix: '' },
    ],
  ])('%s (place %d)', (words, nth, expected) => {
    const span = spanOf(TEXT, words, nth);
    const fragment = describeFragment(TEXT, span);
    expect(fragment).toEqual(expected);
    expect(fragment && findFragment(TEXT, fragment)?.start).toBe(span.start);
  });

  it('has nothing to say of a passage without words', () => {
    expect(describeFragment('一。\n。', { start: 1, end: 4 })).toBeNull();
    expect(describeFragment('一', { start: 0, end: 0 })).toBeNull();
  });

  it('leaves a passage alone that recurs in the same surroundings', () => {
    const text = '办结12件。\n'.repeat(400);
    expect(describeFragment(text, { start: 70, end: 74 })).not.toBeNull();
  });

  const clause = fc.constantFrom(
    '办结案件',
    '共12件',
    '同比上升2.5%',
    '依法',
    '公开《目录》',
    'A-1',
  );
  const mark = fc.constantFrom('，', '。', '\n', '、', ' ', '', '：', '。\n');
  const text = fc
    .array(fc.tuple(clause, mark), { minLength: 1, maxLength: 30 })
    .map((parts) => parts.flat().join(''));
  const passage = text.chain((words) =>
    fc
      .tuple(fc.nat(words.length), fc.nat(words.length))
      .map(([a, b]) => ({ words, start: Math.min(a, b), end: Math.max(a, b) })),
  );

  it('keeps every part inside one paragraph and its outer edges on whole clauses', () => {
    fc.assert(
      fc.property(passage, ({ words, start, end }) => {
        const fragment = describeFragment(words, { start, end });
        if (!fragment) return;
        for (const part of Object.values(fragment) as string[]) expect(part).not.toContain('\n');
        const found = findFragment(words, fragment);
        expect(found).not.toBeNull();
        if (!found) return;
        // What is found reads as the passage does; where the surroundings recur it may be another place.
        expect(words.slice(found.start, found.end).startsWith(fragment.start)).toBe(true);
        if (found.start < start || found.end > end) return;
        if (!fragment.prefix) expect(isEdge(words, found.start)).toBe(true);
        // A last paragraph of a few words may end sooner: the start is what the reader is led to.
        const isWhole = !/[^，。：、\s]/.test(words.slice(found.end, end));
        if (!fragment.suffix && isWhole) expect(isEdge(words, found.end)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the passage itself wherever the text before it does not repeat', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 100, max: 999 }), {
      minLength: 3,
      maxLength: 20,
    });
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), (numbers, a, b) => {
        const words = numbers.map((n) => `办结案件${n}件，依法公开。`).join('\n');
        const [start = 0, end = 0] = [a % words.length, b % words.length].sort((x, y) => x - y);
        const fragment = describeFragment(words, { start, end });
        if (!fragment) return;
        const found = findFragment(words, fragment);
        // Same passage but for the punctuation at its edges.
        const bare = (span: { start: number; end: number }) =>
          words.slice(span.start, span.end).replace(/^[，。\n]+|[，。\n]+$/g, '');
        expect(found && bare(found)).toBe(bare({ start, end }));
        expect(found && found.start >= start && found.end <= end).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
