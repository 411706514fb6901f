import { describe, expect, test } from 'vitest';
import { markedCorpus, sampleReports } from '../../bench/anchoring/corpus';
import { edits } from '../../bench/anchoring/edits';
import { ours } from '../../bench/anchoring/matchers';
import { measure } from '../../bench/anchoring/quality';

/**
 * What anchoring has to reach, on the sample site alone: four years of four places below each other, where most dropped
 * paragraphs leave a near twin. `npm run bench -- anchoring` has the same with real reports, more texts and times.
 */
const texts = [0, 1].map((seed) => markedCorpus(sampleReports, seed));

describe.each(['re-layout', 'mirror', 'punctuation'] as const)('%s', (name) => {
  const quality = measure(texts, edits[name], ours);
  test('at least 99.5 % in the right place, none said to have changed', () => {
    expect(quality.kept).toBe(400);
    expect(quality.right / quality.kept).toBeGreaterThanOrEqual(0.995);
    expect(quality.exact / quality.whole).toBeGreaterThanOrEqual(0.995);
    expect(quality.falseAlarms).toBe(0);
  });
});

describe('revise', () => {
  const quality = measure(texts, edits.revise, ours);
  test('at least 97 % in the right place, at most 1 % in a wrong one, hardly any to confirm', () => {
    expect(quality.kept).toBeGreaterThan(300);
    expect(quality.right / quality.kept).toBeGreaterThanOrEqual(0.97);
    expect(quality.wrong / quality.kept).toBeLessThanOrEqual(0.01);
    expect(quality.wrongUnwarned).toBe(0);
    expect(quality.asked / quality.kept).toBeLessThanOrEqual(0.01);
    expect(quality.falseAlarms).toBe(0);
  });
  test('of deleted quotes at most 5 % put elsewhere, each marked', () => {
    expect(quality.gone).toBeGreaterThan(40);
    expect(quality.elsewhere / quality.gone).toBeLessThanOrEqual(0.05);
    expect(quality.unwarned).toBe(0);
  });
  test('every changed figure told, with what it was and what it is', () => {
    expect(quality.figures).toBeGreaterThan(50);
    expect(quality.figuresTold).toBe(quality.figures);
  });
});

describe('a heavier revision', () => {
  const quality = measure(texts, edits['heavier revise'], ours);
  test('at least 95 % in the right place, at most 3 % in a wrong one, each marked', () => {
    expect(quality.right / quality.kept).toBeGreaterThanOrEqual(0.95);
    expect(quality.wrong / quality.kept).toBeLessThanOrEqual(0.03);
    expect(quality.wrongUnwarned).toBe(0);
  });
  test('no changed figure passes in silence', () => {
    expect(quality.figures).toBeGreaterThan(50);
    expect(quality.figuresSilent).toBe(0);
    expect(quality.figuresTold / quality.figures).toBeGreaterThanOrEqual(0.95);
  });
});

test('paragraphs reordered: at least 96 % in the right place, at most 2 % in a wrong one, each marked, hardly any to confirm', () => {
  const { kept, right, wrong, wrongUnwarned, asked } = measure(texts, edits.reorder, ours);
  expect(right / kept).toBeGreaterThanOrEqual(0.96);
  expect(wrong / kept).toBeLessThanOrEqual(0.02);
  expect(wrongUnwarned).toBe(0);
  expect(asked / kept).toBeLessThanOrEqual(0.02);
});
