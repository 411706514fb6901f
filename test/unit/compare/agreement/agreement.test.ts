import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, isDisputed } from '@/utils/compare/agreement/agreement';
import { codersOf } from '@/utils/compare/agreement/codings';
import { annotated, code, SENTENCES } from './reports';

describe('two coders of one report', () => {
  // 王 marks the first two sentences, 赵 the first and the third.
  const report = annotated(2023, [
    code('王', 0, 'question', ['复议']),
    code('王', 1, 'question'),
    code('赵', 0, 'question'),
    code('赵', 2, 'verify'),
  ]);
  const agreement = agreementOf([report], ['王', '赵']);
  const of = (id: string) => agreement.codes.find((each) => each.code === id);

  test('are compared code by code, on every sentence', () => {
    expect(agreement).toMatchObject({ sentences: 4, reports: 1, leftOut: [], unplaced: 0 });
    expect(agreement.codes.map((each) => each.code)).toEqual(['question', 'verify', '复议']);
    // n = 8, same = 6, n(yes) = 3, n(no) = 5: 1 - 7 * 2 / 30.
    expect(of('question')).toMatchObject({ both: 1, onlyFirst: 1, onlySecond: 0, percent: 0.75 });
    expect(of('question')?.alpha).toBeCloseTo(16 / 30, 10);
    // n = 8, same = 6, n(yes) = 1, n(no) = 7: 1 - 7 * 2 / 14.
    expect(of('verify')).toMatchObject({ both: 0, onlyFirst: 0, onlySecond: 1, percent: 0.75 });
    expect(of('verify')?.alpha).toBeCloseTo(0, 10);
  });

  test('and over all kinds: the value of a sentence is the set of its kinds', () => {
    // {question}: 3, {}: 4, {verify}: 1; same = 2 + 2: 1 - 7 * 4 / (64 - 9 - 16 - 1).
    expect(agreement.overall.kinds).toMatchObject({ units: 4, percent: 0.5 });
    expect(agreement.overall.kinds.alpha).toBeCloseTo(1 - 28 / 38, 10);
  });

  test('with the sentences on which they differ, of all codes or of one', () => {
    const said = agreement.disputed.map(({ report: { analysis }, span }) =>
      analysis.text.slice(span.start, span.end),
    );
    expect(said).toEqual(SENTENCES.slice(0, 3));
    const ofQuestion = agreement.disputed.filter((each) =>
      isDisputed(each, { list: 'kinds', code: 'question' }),
    );
    expect(ofQuestion).toHaveLength(1);
  });
});

test('an annotation over two sentences counts in both, one without a place in none, and is told', () => {
  const over = code('王', 0, 'question');
  const both = {
    ...over,
    placement: { ...over.placement, end: over.placement.end + SENTENCES[1].length },
  };
  const lost = {
    ...code('赵', 0, 'question'),
    placement: { ...over.placement, start: -1, end: -1 },
  };
  const { codes, unplaced } = agreementOf(
    [annotated(2023, [both, code('赵', 1, 'question'), lost])],
    ['王', '赵'],
  );
  expect(unplaced).toBe(1);
  expect(codes).toMatchObject([{ both: 1, onlyFirst: 1, onlySecond: 0 }]);
});

test('reports that one of them has not annotated are left out, and named', () => {
  const one = annotated(2022, [code('王', 0, 'question')]);
  const two = annotated(2023, [code('王', 0, 'question'), code('', 0, 'question')]);
  const agreement = agreementOf([one, two], ['王', '']);
  expect(agreement).toMatchObject({ reports: 1, sentences: 4, leftOut: [one] });
  expect(agreement.codes).toMatchObject([{ alpha: 1, percent: 1 }]);
  expect(agreement.overall.tags).toEqual({ units: 4, percent: 1, alpha: null });
});

test('coders are listed by how much they wrote', () => {
  const report = annotated(2023, [code('', 0, 'a'), code('赵', 0, 'a'), code('赵', 1, 'a')]);
  expect(codersOf([report])).toEqual([
    { author: '赵', annotations: 2 },
    { author: '', annotations: 1 },
  ]);
});

describe('whatever they annotate', () => {
  const any = fc.array(
    fc.record({
      author: fc.constantFrom('王', '赵'),
      sentence: fc.nat({ max: 3 }),
      kind: fc.constantFrom('question', 'verify'),
      tags: fc.subarray(['a', 'b']),
    }),
  );

  test('the figures are the same whoever is named first', () => {
    fc.assert(
      fc.property(any, (all) => {
        const reports = [
          annotated(
            2023,
            all.map(({ author, sentence, kind, tags }) => code(author, sentence, kind, tags)),
          ),
        ];
        const one = agreementOf(reports, ['王', '赵']);
        const other = agreementOf(reports, ['赵', '王']);
        const turned = other.codes.map((each) => ({
          ...each,
          onlyFirst: each.onlySecond,
          onlySecond: each.onlyFirst,
        }));
        expect(turned).toEqual(one.codes);
        expect(other.overall).toEqual(one.overall);
        expect(other.disputed).toHaveLength(one.disputed.length);
      }),
    );
  });

  test('of all alike nothing is disputed, and no alpha is below 1', () => {
    fc.assert(
      fc.property(any, (all) => {
        const alike = all.flatMap(({ sentence, kind, tags }) =>
          ['王', '赵'].map((author) => code(author, sentence, kind, tags)),
        );
        const agreement = agreementOf([annotated(2023, alike)], ['王', '赵']);
        expect(agreement.disputed).toEqual([]);
        for (const { alpha, percent } of agreement.codes) {
          expect(percent).toBe(1);
          expect(alpha === null || alpha === 1).toBe(true);
        }
      }),
    );
  });
});
