import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldUnit } from '../../../utils/text/characters';
import { fold, isLineStart, toFolded, toOriginal } from '../../../utils/text/fold';

const NASTY = [
  ...'一二十〇○(（)）〔[]﹝""“”「」《》。，、；：,.:;!？%％ \t\n\r　 ​­﻿‏‮建設乾後系里１２8９abcshèü—－-~・①㈠第章是件次人多\uD800\uDC00',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 80 }).map((units) => units.join('')),
);

describe('fold', () => {
  it.each<[string, string, string]>([
    ['traditional, char by char', '進一步優化法治化營商環境', '进一步优化法治化营商环境'],
    ['mirrors leave 干部 系 后 里 alone', '干部關系后續里面', '干部关系后续里面'],
    ['乾 is also a simplified character', '乾县與乾坤', '乾县与乾坤'],
    ['徵求, 於, 後, 裡', '徵求關於之後這裡', '征求关于之后这里'],
    ['full width', '１２３件（次），９０％；Ａ：Ｂ！', '123件(次),90%;A:B!'],
    ['kept marks', '《办法》、“清单”。', '《办法》、“清单”。'],
    ['document numbers', '鄂政函﹝2017﹞59 号、[2018]3号', '鄂政函〔2017〕59号、〔2018〕3号'],
    ['dashes', '3—5个、3－5个、3–5个、3～5个', '3-5个、3-5个、3-5个、3~5个'],
    ['straight quotes', '落实"双随机"和"一公开"', '落实“双随机”和“一公开”'],
    ['corner quotes', '「放管服」『一網通辦』', '“放管服”“一网通办”'],
    ['blanks between Han and digits', '整治 60 余次，20 余处', '整治60余次,20余处'],
    ['blanks between words stay single', 'LED  screen 37.5 KB', 'LED screen 37.5 KB'],
    ['blanks before a sign go', '98 %', '98%'],
    ['inserted pinyin', '建設(shè)網(wang)站', '建设网站'],
    ['pinyin with blanks and full-width brackets', '推進（ jìn ）法治', '推进法治'],
    ['letters that are no pinyin', '监管平台(ABC)和(app)', '监管平台(ABC)和'],
    ['brackets after a letter stay', 'f(x)与a(ban)', 'f(x)与a(ban)'],
    ['invisible characters', '\uFEFF行\u200B政\u00AD执\u200F法', '行政执法'],
    ['radicals from PDFs', '⽅⾯⼈⼤', '方面人大'],
    ['year written with circles', '二○二○年', '二〇二〇年'],
    ['a bullet stays a circle', '内容○加强', '内容○加强'],
  ])('%s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('keeps simplified text as it is', () => {
    const text = '清届覆著系后里干面发台松丑云，乾'.replace('，', ',');
    expect(fold(text).text).toBe(text);
  });

  it('has a table in which one step is enough', () => {
    const twice = [];
    for (let code = 0; code < 0x10000; code++) {
      if (foldUnit(foldUnit(code)) !== foldUnit(code)) twice.push(code.toString(16));
    }
    expect(twice).toEqual([]);
  });
});

describe('line breaks', () => {
  it.each<[string, string, string]>([
    [
      'a sentence broken at a page end',
      '开展工作。切实\n\n履行程序，加强监督',
      '开展工作。切实履行程序,加强监督',
    ],
    ['a number and its unit', '共办理15\n项', '共办理15项'],
    ['blank and break', '处置 20\n 余处', '处置20余处'],
    ['month broken', '到5\n月底', '到5月底'],
    ['before punctuation', '有关情况\n，现汇报', '有关情况,现汇报'],
    ['after an adverb', '依法行政，切实\n\n履行职责', '依法行政,切实履行职责'],
    ['inside book marks', '印发《法治政府建设\n实施方案》', '印发《法治政府建设实施方案》'],
    ['after a connective', '推进依法行政和\n公正司法', '推进依法行政和公正司法'],
    [
      'a wrapped line with a comma',
      '近年来，全县各级行政机关坚持以人民为中心的发展思想，深入\n推进',
      '近年来,全县各级行政机关坚持以人民为中心的发展思想,深入推进',
    ],
    ['title and body', '某县2020年度工作报告\n2020年，全县', '某县2020年度工作报告\n2020年,全县'],
    ['paragraphs', '第一段。\n\n　　第二段', '第一段。\n第二段'],
    [
      'headings',
      '一、主要做法\n（一）加强领导\n坚持高位推动。',
      '一、主要做法\n(一)加强领导\n坚持高位推动。',
    ],
    [
      'a heading after an unfinished line',
      '有关工作情况和\n二、存在问题',
      '有关工作情况和\n二、存在问题',
    ],
    [
      'a long heading that came in one piece',
      `（二）${'南桥区委和区政府主要负责同志'.repeat(4)}履行职责的有关情况\n区委高度重视`,
      `(二)${'南桥区委和区政府主要负责同志'.repeat(4)}履行职责的有关情况\n区委高度重视`,
    ],
    ['a decimal is no heading', '增长\n3.5个百分点。增长\n3.5个', '增长\n3.5个百分点。增长3.5个'],
    [
      'letters',
      'one\ntwo，three four five six seven\neight',
      'one\ntwo,three four five six seven eight',
    ],
    [
      'signature',
      '工作取得成效。\n某县人民政府\n2021年1月5日',
      '工作取得成效。\n某县人民政府\n2021年1月5日',
    ],
  ])('%s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('remembers where lines started, kept or not', () => {
    const folded = fold('\n标题\n  一、做法。共15\n项。');
    expect(folded.text).toBe('标题\n一、做法。共15项。');
    expect([...folded.lineStarts].map((at) => folded.text.slice(at, at + 2))).toEqual([
      '标题',
      '一、',
      '项。',
    ]);
    expect(isLineStart(folded, 3)).toBe(true);
    expect(isLineStart(folded, 4)).toBe(false);
  });
});

describe('the way back', () => {
  it('covers exactly what was matched', () => {
    const original = '建設（shè）了 ８\n个中心';
    const folded = fold(original);
    expect(folded.text).toBe('建设了8个中心');
    const at = folded.text.indexOf('8个');
    const range = toOriginal(folded, at, at + 2);
    expect(original.slice(range.start, range.end)).toBe('８\n个');
    expect(toFolded(folded, range.start)).toBe(at);
    expect(toFolded(folded, original.indexOf('shè'))).toBe(2);
    expect(toFolded(folded, original.length)).toBe(folded.text.length);
  });

  it.each([
    [0, 0],
    [2, 1],
    [-1, 1],
    [0, 3],
  ])('refuses the range %i–%i of two units', (start, end) => {
    expect(() => toOriginal(fold('法治'), start, end)).toThrow(RangeError);
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(folded.starts.length).toBe(folded.text.length + 1);
        expect(folded.starts[folded.text.length]).toBe(text.length);
        for (let i = 0; i < folded.text.length; i++) {
          expect(folded.starts[i]).toBeLessThan(folded.starts[i + 1] ?? -1);
          expect(toFolded(folded, folded.starts[i] ?? -1)).toBe(i);
        }
        for (const at of folded.lineStarts)
          expect(at).toBeLessThan(Math.max(1, folded.text.length));
      }),
      { numRuns: 1000 },
    );
  });

  it('folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('hostile input', () => {
  it.each([
    ['nothing', ''],
    ['2 MB of digits', '1'.repeat(2_000_000)],
    ['many brackets', '('.repeat(200_000)],
    ['many line breaks and letters', 'a\n'.repeat(100_000)],
    ['lone surrogates', '\uDC00\uD800法\uD800'],
    ['direction marks', '\u202E\u200F法治\u202C'],
  ])('%s', (_, text) => {
    const folded = fold(text);
    expect(fold(folded.text).text).toBe(folded.text);
  });
});
