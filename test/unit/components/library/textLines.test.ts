import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textLines } from '@/components/library/kept/textLines';
import { analyzeReport } from '@/utils/report/analyze';
import { textSource } from '@/utils/report/source';

const text = [
  '  一、主要举措和成效 ',
  '',
  '（一）规范执法',
  '全年开展执法检查120次。一是压实责任。',
  '二、存在的不足',
  '个别单位执法案卷制作不规范。',
].join('\n');
const analysis = analyzeReport(textSource(text, 'http://a.gov.cn/1.html'));

describe('lines of a kept text', () => {
  test('are all that is written, headings told apart', () => {
    const { lines } = textLines(analysis);
    expect(lines.map(({ start, end, heading }) => [text.slice(start, end), heading])).toEqual([
      ['一、主要举措和成效', 1],
      ['（一）规范执法', 2],
      ['全年开展执法检查120次。一是压实责任。', null],
      ['二、存在的不足', 1],
      ['个别单位执法案卷制作不规范。', null],
    ]);
  });

  const noted = (start: number, end = start + 1) => ({
    annotation: {
      id: String(start),
      kind: 'question',
      state: 'none',
      note: '',
      tags: [],
      author: '',
      createdAt: '',
      selector: { exact: text.slice(Math.max(0, start), Math.max(0, end)), section: [] },
    },
    placement: { status: 'exact' as const, start, end, score: 1, candidates: [] },
  });

  test('carry the annotations that begin in them; others are told apart', () => {
    const found = noted(text.indexOf('120次'));
    const lost = noted(-1, -1);
    const kept = textLines(analysis, [found, lost]);
    expect(kept.lines.map((line) => line.annotations)).toEqual([[], [], [found], [], []]);
    expect(kept.lost).toEqual([lost]);
  });

  test('carry those that begin in a blank line or behind the last', () => {
    const blankLine = noted(text.indexOf('\n\n') + 1);
    const behind = noted(text.length);
    const { lines, lost } = textLines(analysis, [behind, blankLine]);
    expect(lines.map((line) => line.annotations)).toEqual([[], [blankLine], [], [], [behind]]);
    expect(lost).toEqual([]);
  });

  test('lose no annotation, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[甲 \n]{0,12}$/u),
        fc.array(fc.integer({ min: -1, max: 12 }), { maxLength: 4 }),
        (words, starts) => {
          const placed = starts.map((start) => noted(Math.min(start, words.length)));
          const { lines, lost } = textLines({ text: words, outline: [], sentences: [] }, placed);
          const shown = [...lines.flatMap((line) => line.annotations), ...lost];
          expect(new Set(shown)).toEqual(new Set(placed));
          expect(shown).toHaveLength(placed.length);
        },
      ),
    );
  });
});
