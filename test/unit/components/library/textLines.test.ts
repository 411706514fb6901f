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
    const lines = textLines(analysis);
    expect(lines.map(({ start, end, heading }) => [text.slice(start, end), heading])).toEqual([
      ['一、主要举措和成效', 1],
      ['（一）规范执法', 2],
      ['全年开展执法检查120次。一是压实责任。', null],
      ['二、存在的不足', 1],
      ['个别单位执法案卷制作不规范。', null],
    ]);
  });

  test('carry the annotations that begin in them', () => {
    const start = text.indexOf('120次');
    const placed = {
      annotation: {
        id: 'a',
        kind: 'question' as const,
        state: 'none' as const,
        note: '',
        tags: [],
        author: '',
        createdAt: '',
        selector: { exact: '120次', section: [] },
      },
      placement: { status: 'exact' as const, start, end: start + 4, score: 1, candidates: [] },
    };
    const lost = { ...placed, placement: { ...placed.placement, start: -1, end: -1 } };
    const counts = textLines(analysis, [placed, lost]).map((line) => line.annotations.length);
    expect(counts).toEqual([0, 0, 1, 0, 0]);
  });
});
