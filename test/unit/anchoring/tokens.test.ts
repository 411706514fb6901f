import { describe, expect, test } from 'vitest';
import { isNumber } from '@/utils/anchoring/numbers';
import { startsLine, tokenAt, tokensOf } from '@/utils/anchoring/tokens';

/** Tokens as one can read them, numbers in brackets. */
function read(text: string): string {
  const { folded, codes, starts, ends } = tokensOf(text);
  return [...codes]
    .map((code, i) => {
      const written = folded.text.slice(starts[i], ends[i]);
      return isNumber(code) ? `[${written}]` : written;
    })
    .join('');
}

describe('tokensOf', () => {
  test.each([
    ['全年、办理“案件”39件。', '全年办理案件[39]件'],
    ['办理1,235件,2.5万元', '办理[1,235]件[2.5]万元'],
    ['第3、4条', '第[3][4]条'],
    ['占三分之二,达百分之九十八', '占[三分之二]达[百分之九十八]'],
    ['增长-3.2%,2021-2025年', '增长[-3.2]%[2021][2025]年'],
    ['平台——12345', '平台[12345]'],
    ['行政\n复 议（一）', '行政复议[一]'],
    ['共 720 余件', '共[720]余件'],
    ['', ''],
    ['。,!', ''],
  ])('%s', (text, tokens) => {
    expect(read(text)).toBe(tokens);
  });

  const same: [string, string][] = [
    ['1235件', '1,235件'],
    ['办理案件39件,', '辦理案件３９件，'],
    ['答复随着了解卫生干净', '答覆隨著瞭解衞生乾淨'],
    ['“放管服”改革', '「放管服」改革'],
  ];
  test.each(same)('%s says the same as %s', (a, b) => {
    expect([...tokensOf(a).codes]).toEqual([...tokensOf(b).codes]);
  });

  test.each([
    ['39件', '93件'],
    ['3.9件', '39件'],
    ['5%', '5'],
    ['增长-5%', '增长5%'],
    ['两次', '2次'],
  ])('%s does not say the same as %s', (a, b) => {
    expect([...tokensOf(a).codes]).not.toEqual([...tokensOf(b).codes]);
  });
});

test('startsLine knows where a paragraph ends', () => {
  const tokens = tokensOf('工作完成。\n二、不足');
  const starts = Array.from({ length: 8 }, (_, i) => i).filter((i) => startsLine(tokens, i));
  expect(starts).toEqual([0, 4, 7]);
});

test('tokenAt gives the token that an offset of the original is in or before', () => {
  const tokens = tokensOf('共, 1235件');
  expect([0, 1, 3, 4, 7, 8].map((offset) => tokenAt(tokens, offset))).toEqual([0, 1, 1, 1, 2, 3]);
});
