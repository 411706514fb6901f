import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../utils/lexicon/build';
import type { CorpusReport, Segmenter } from '../../../utils/lexicon/types';

/** Words of the tests; every other character is a word of its own. */
const vocabulary = [
  '全面',
  '推进',
  '依法',
  '行政',
  '法治',
  '政府',
  '建设',
  '深入',
  '甲乙县',
  '云岭',
  '中国',
  '十四五',
];
const tags: Record<string, string> = { 云岭: 'ns', 中国: 'ns', 的: 'uj', 和: 'c', 为: 'p' };
const segmenter: Segmenter = {
  cut(text) {
    const words: string[] = [];
    for (let at = 0; at < text.length;) {
      const word = vocabulary.find((known) => text.startsWith(known, at)) ?? text.charAt(at);
      words.push(word);
      at += word.length;
    }
    return words;
  },
  tag: (word) => tags[word] ?? 'n',
};

const reports = (...texts: [issuer: string, text: string][]): CorpusReport[] =>
  texts.map(([issuer, text]) => ({ issuer, text }));
const learn = (...texts: [issuer: string, text: string][]) =>
  buildLexicon(reports(...texts), segmenter);

describe('buildLexicon', () => {
  test('keeps the longest phrase that all issuers share, in the formula band', () => {
    const lexicon = learn(
      ['甲', '今年全面推进依法行政，成效好。'],
      ['乙', '我们将全面推进依法行政工作'],
      ['丙', '会上说全面推进依法行政。'],
    );
    expect(lexicon).toEqual({
      issuers: 3,
      reports: 3,
      formula: [['全面推进依法行政', 1]],
      common: [],
    });
  });

  test('puts a phrase of fewer issuers in the common band and keeps a more frequent part of it', () => {
    const lexicon = learn(
      ['甲', '深入推进依法行政建设'],
      ['乙', '深入推进依法行政建设'],
      ['丙', '推进依法行政'],
      ['丁', '推进依法行政'],
      ['戊', '别的话'],
    );
    expect(lexicon.formula).toEqual([['推进依法行政', 0.8]]);
    expect(lexicon.common).toEqual([['深入推进依法行政建设', 0.4]]);
  });

  test('counts issuers, not reports: years of one office make no phrase common', () => {
    const kept = '全面推进法治政府建设';
    const lexicon = learn(['甲', kept], ['甲', kept], ['甲', kept], ['乙', '别的话']);
    expect(lexicon).toMatchObject({ issuers: 2, reports: 4, formula: [], common: [] });
  });

  test.each([
    ['an Arabic figure', '全面推进3依法行政', '3'],
    ['a plan with its number', '全面推进十四五依法行政', '十四五'],
    ['a place by its ending', '全面推进甲乙县依法行政', '甲乙县'],
    ['a place by its tag', '全面推进云岭依法行政', '云岭'],
    ['a date', '全面推进2024年度依法行政', '年度'],
    ['a mark', '全面推进，依法行政', ','],
  ])('lets no phrase reach over %s', (_what, text, forbidden) => {
    const { formula } = learn(['甲', text], ['乙', text]);
    expect(formula.filter(([phrase]) => phrase.includes(forbidden))).toEqual([]);
  });

  test('keeps names that are the same in every report', () => {
    const text = '建设法治中国';
    expect(learn(['甲', text], ['乙', text]).formula).toEqual([['建设法治中国', 1]]);
  });

  test('takes words off the edges that only lead over, and counts the phrase once', () => {
    const lexicon = learn(
      ['甲', '的法治政府建设为主'],
      ['乙', '的法治政府建设为先'],
      ['丙', '和法治政府建设'],
      ['丁', '别的话'],
    );
    expect(lexicon.formula).toEqual([['法治政府建设', 0.75]]);
    expect(lexicon.common).toEqual([]);
  });

  test('drops what is left of a phrase when another one of the same share holds it', () => {
    const text = '全面推进依法行政，推进依法行政为';
    expect(learn(['甲', text], ['乙', text]).formula).toEqual([['全面推进依法行政', 1]]);
  });

  test('leaves out phrases under six characters and single words', () => {
    expect(learn(['甲', '法治政府'], ['乙', '法治政府']).formula).toEqual([]);
  });

  test('sees one phrase in traditional and simplified characters', () => {
    const lexicon = learn(['甲', '全面推進依法行政'], ['乙', '全面推进依法行政']);
    expect(lexicon.formula).toEqual([['全面推进依法行政', 1]]);
  });

  test('gives the same lexicon whatever the order of the corpus', () => {
    const corpus = reports(
      ['甲', '深入推进依法行政建设，全面建设法治政府'],
      ['乙', '全面建设法治政府，深入推进依法行政建设'],
      ['丙', '推进依法行政，法治政府建设全面推进'],
      ['丙', '深入推进依法行政建设'],
    );
    const expected = buildLexicon(corpus, segmenter);
    expect(expected.formula.length + expected.common.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.shuffledSubarray(corpus, { minLength: corpus.length }), (shuffled) => {
        expect(buildLexicon(shuffled, segmenter)).toEqual(expected);
      }),
    );
  });

  test('answers an empty corpus with an empty lexicon', () => {
    expect(buildLexicon([], segmenter)).toEqual({
      issuers: 0,
      reports: 0,
      formula: [],
      common: [],
    });
  });
});
