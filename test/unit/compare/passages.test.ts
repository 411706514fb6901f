import { describe, expect, it } from 'vitest';
import { quotable, sentenceAround, trimmed } from '@/utils/compare/passages';
import type { Span } from '@/utils/report/types';
import { madeUpReport, spanOf } from './reports';

const { analysis } = madeUpReport({
  lines: [
    ['measures', '# 一、主要举措'],
    ['measures', '全年受理行政复议60件，办结58件。'],
    ...Array.from(
      { length: 12 },
      (_, i) => ['measures', `第${i}项工作有序推进并取得成效。`] as ['measures', string],
    ),
  ],
});
const { text } = analysis;
const read = ({ start, end }: Span) => text.slice(start, end);

describe('sentence around a passage', () => {
  it('is the sentence that holds it', () => {
    expect(read(sentenceAround(analysis, spanOf(text, '60件')))).toBe(
      '全年受理行政复议60件，办结58件。',
    );
  });

  it('is the line where no sentence is known', () => {
    const bare = { ...analysis, sentences: [] };
    expect(read(sentenceAround(bare, spanOf(text, '办结')))).toBe(
      '全年受理行政复议60件，办结58件。',
    );
    expect(read(sentenceAround(bare, { start: 0, end: 2 }))).toBe('一、主要举措');
  });

  it('reaches to the end of a passage over several sentences', () => {
    const passage = { start: spanOf(text, '60件').start, end: spanOf(text, '第1项').end };
    expect(read(sentenceAround(analysis, passage))).toMatch(/^全年.*\n第0项.*\n第1项$/s);
  });
});

describe('what is quoted', () => {
  it('is the sentence of a short passage', () => {
    expect(quotable(analysis, spanOf(text, '60件'))).toMatchObject({ isCut: false });
  });

  it('is the first sentence of a long one', () => {
    const { span, isCut } = quotable(analysis, { start: 0, end: text.length });
    expect([read(span), isCut]).toEqual(['一、主要举措', true]);
  });
});

it('a trimmed span holds no blanks at its edges', () => {
  expect(trimmed(' 一 \n', { start: 0, end: 4 })).toEqual({ start: 1, end: 2 });
  expect(trimmed(' \n', { start: 0, end: 2 })).toEqual({ start: 2, end: 2 });
});
