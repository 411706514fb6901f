import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { keysOf } from '@/utils/report/boilerplate/keys';
import { parsePattern, toExpression } from '@/utils/report/boilerplate/pattern';

const vocabulary = { 程度: ['进一步', '进', '不断', '积极'], 动词: ['加强', '完善'] };
const matches = (pattern: string, text: string) =>
  toExpression(parsePattern(pattern, vocabulary)).test(text);

describe('pattern language', () => {
  test.each([
    ['加强领导', '切实加强领导', true],
    ['^加强', '切实加强', false],
    ['加强$', '加强领导', false],
    ['^(加强|改进)领导$', '改进领导', true],
    ['^(加强|改进)领导$', '改善领导', false],
    ['^加强[党的]领导$', '加强领导', true],
    ['^加强[党的]领导$', '加强党的领导', true],
    ['^{程度}{动词}', '进一步完善', true],
    ['^{程度}{动词}', '完善', false],
    ['^{程度}*{动词}', '完善', true],
    ['^{程度}+{动词}', '完善', false],
    ['^{程度}+{动词}', '积极、不断地完善', true],
    ['^{程度}+{动词}', '积极不断进一步积极进完善', true],
    ['^{程度}+{动词}', '积极不断进一步积极不断进完善', false],
    ['^以…为抓手$', `以${'甲'.repeat(20)}为抓手`, true],
    ['^以…为抓手$', `以${'甲'.repeat(21)}为抓手`, false],
    ['^以…{3}为抓手$', '以甲乙丙为抓手', true],
    ['^以…{3}为抓手$', '以甲乙丙丁为抓手', false],
    ['a.c', 'abc', false],
    ['a.c', 'a.c', true],
  ])('%s on %s: %s', (pattern, text, expected) => expect(matches(pattern, text)).toBe(expected));

  test.each([
    ['{没有}', /pattern \{没有\}: no word class 没有/],
    ['以…{99}为', /a gap over 60/],
    ['(加强', /brackets do not match/],
    ['加强)', /brackets do not match/],
    ['[加强)', /brackets do not match/],
  ])('%s is refused', (pattern, why) =>
    expect(() => parsePattern(pattern, vocabulary)).toThrow(why),
  );
});

describe('keys', () => {
  const keys = (pattern: string) => {
    const found = keysOf(parsePattern(pattern, vocabulary));
    return found && [...found].sort();
  };

  it('are the rarest pairs that every match holds, or single characters where there is no pair', () => {
    expect(keys('^工作…齐抓')).toEqual(['齐抓']);
    expect(keys('(齐|抓)共管')).toEqual(['共管']);
    expect(keys('{动词}')).toEqual(['加强', '完善']);
    expect(keys('[齐]抓')).toEqual(['抓']);
  });

  it('are none when a match need not hold any', () => {
    expect(keys('^…$')).toBeNull();
    expect(keys('齐|…')).toBeNull();
    expect(keys('{程度}*')).toBeNull();
  });

  it('stand in every text the pattern matches', () => {
    const atoms = ['加强', '{程度}*', '{动词}', '…{3}', '[的]', '(甲|乙丙)', '推进'];
    const patterns = fc.array(fc.constantFrom(...atoms), { minLength: 1, maxLength: 4 });
    const texts = fc.array(fc.constantFrom(...'加强完善进一步不断积极甲乙丙推的'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(patterns, texts, (parts, characters) => {
        const text = characters.join('');
        const found = keysOf(parsePattern(parts.join(''), vocabulary));
        if (found && matches(parts.join(''), text))
          expect([...found].some((key) => text.includes(key))).toBe(true);
      }),
    );
  });
});
