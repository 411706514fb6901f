import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/text/fold';
import { sentencesIn } from '../../../utils/text/sentences';

const sentences = (text: string) =>
  sentencesIn(fold(text).text).map(({ start, end }) => fold(text).text.slice(start, end));

describe('sentencesIn', () => {
  it.each<[string, string, string[]]>([
    ['full stops', '召开会议4次。印发要点。', ['召开会议4次。', '印发要点。']],
    [
      'semicolons of a list',
      '一是加强领导；二是压实责任；三是强化督查。',
      ['一是加强领导;', '二是压实责任;', '三是强化督查。'],
    ],
    ['headings on lines of their own', '一、主要做法\n成效明显。', ['一、主要做法', '成效明显。']],
    [
      'a heading run into its paragraph',
      '1.强化学法。全年学法6次。',
      ['1.强化学法。', '全年学法6次。'],
    ],
    [
      'a sentence broken at a page end',
      '严格执行，切实\n\n履行职责。',
      ['严格执行,切实履行职责。'],
    ],
    ['a colon ends nothing', '现报告如下：全年无事故。', ['现报告如下:全年无事故。']],
    [
      'not inside titles and brackets',
      '学习《条例；办法》（含修订；不含解释）。',
      ['学习《条例;办法》(含修订;不含解释)。'],
    ],
    [
      'a quotation that ends the sentence',
      '要求“应审尽审。”各部门照办。',
      ['要求“应审尽审。”', '各部门照办。'],
    ],
    [
      'a quotation that goes on',
      '坚持“谁执法。谁普法。”的原则。',
      ['坚持“谁执法。谁普法。”的原则。'],
    ],
    ['other ends', '怎么办？抓落实！好', ['怎么办?', '抓落实!', '好']],
    [
      'a mark never closed',
      `他说“${'字'.repeat(120)}。后面一句。`,
      [`他说“${'字'.repeat(120)}。`, '后面一句。'],
    ],
    ['a line end closes everything', '标题（一\n二、正文。', ['标题(一', '二、正文。']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('reads only the part asked for', () => {
    expect(sentencesIn('甲。乙。丙。', 2, 4)).toEqual([{ start: 2, end: 4 }]);
  });

  it('leaves out nothing but blanks, whatever the text', () => {
    const units = fc.constantFrom(...'字。；！？\n “”《》（）a1,');
    fc.assert(
      fc.property(fc.string({ unit: units, maxLength: 300 }), (raw) => {
        const { text } = fold(raw);
        let at = 0;
        for (const { start, end } of sentencesIn(text)) {
          expect(start).toBeLessThan(end);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
