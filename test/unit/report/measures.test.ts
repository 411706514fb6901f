import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, measure } from '@/utils/report/measures';
import type { Boilerplate, BoilerplateKind } from '@/utils/report/types';

const span = (start: number, end: number, kind: BoilerplateKind): Boilerplate => ({
  ...{ start, end, kind },
  rule: 'B1',
});

describe('measures', () => {
  it('count characters without blanks', () => {
    expect(measure('法 治\n　政府', [], []).chars).toBe(4);
    expect(countCharacters('a　b\u00a0c', { start: 1, end: 5 })).toBe(2);
  });

  it('take shares by characters, an overlap once, for the kind that starts first', () => {
    const spans = [span(0, 4, 'formula'), span(2, 6, 'vague'), span(8, 10, 'template')];
    const found = measure('甲乙丙丁戊己庚辛壬癸', spans, []);
    expect(found).toMatchObject({ boilerplateShare: 0.8, formulaShare: 0.6 });
    expect(found.vagueShare).toBeCloseTo(0.2);
  });

  it('leave blanks inside spans out', () => {
    expect(measure('甲 乙丙', [span(0, 3, 'vague')], []).vagueShare).toBeCloseTo(2 / 3);
  });

  it('are zero for an empty text', () => {
    expect(measure(' \n', [], [])).toEqual({
      chars: 0,
      boilerplateShare: 0,
      formulaShare: 0,
      vagueShare: 0,
      quantitiesPerThousand: 0,
    });
  });

  it('never make more than the whole, and their kinds add up', () => {
    const kinds = fc.constantFrom<BoilerplateKind>('formula', 'template', 'vague');
    const spans = fc.array(
      fc
        .tuple(fc.nat(30), fc.nat(30), kinds)
        .map(([a, b, kind]) => span(Math.min(a, b), Math.max(a, b), kind)),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 30, maxLength: 30 }), spans, (text, found) => {
        const { boilerplateShare, formulaShare, vagueShare } = measure(text, found, []);
        expect(boilerplateShare).toBeCloseTo(formulaShare + vagueShare);
        expect(boilerplateShare).toBeLessThanOrEqual(1);
      }),
    );
  });
});
