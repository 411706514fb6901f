import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../utils/text/fold';
import { findFigures } from '../../../../utils/report/quantities/findFigures';

const PIECES = [
  ...'0123456789.,:;。、“”《》()〔〕-~+/%一二三十百千万零两第每近约余多年月日号届次件个项名分之成中大和至\n ',
  '个工作日',
  '万元',
  '分别为',
  '以上',
  '压缩至',
  '排名',
  '会议',
  '2023年',
  '〔2021〕',
  '\uD800',
  '\u202E',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((p) => p.join(''));

function check(raw: string) {
  const folded = fold(raw);
  const { figures, exclusions } = findFigures(folded);
  const all = [...figures, ...exclusions].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end, text } of all) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(folded.text.length);
    expect(text).toBe(folded.text.slice(start, end));
    at = end;
  }
  for (const { value, approx, qualifier } of figures) {
    expect(Number.isFinite(value)).toBe(true);
    expect(approx).toBe(qualifier !== '');
  }
  const covered = new Set(
    all.flatMap(({ start, end }) => [...Array(end - start).keys()].map((i) => start + i)),
  );
  for (let i = 0; i < folded.text.length; i++) {
    if (/\d/.test(folded.text.charAt(i))) expect(covered.has(i)).toBe(true);
  }
}

describe('findFigures, whatever the text', () => {
  it('keeps its spans apart, inside the text, and over every Arabic digit', () => {
    fc.assert(fc.property(texts, check), { numRuns: 2000 });
  });

  it('takes any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: 200 });
  });

  it.each([
    ['digits', '1'.repeat(2_000_000)],
    ['a list without end', '1、'.repeat(30_000)],
    ['Chinese numbers', '三百件'.repeat(50_000)],
    ['ordinals', '第一、'.repeat(30_000)],
    ['open quotation marks', '“1'.repeat(50_000)],
    ['open titles', '《1'.repeat(50_000)],
    ['ratios', '1:'.repeat(50_000)],
    ['decimals', '1.'.repeat(50_000)],
    ['thousands', '1,000'.repeat(30_000)],
  ])('comes to an end on %s', (_, text) => {
    const { figures, exclusions } = findFigures(fold(text));
    expect(figures.length + exclusions.length).toBeGreaterThan(0);
  });
});
