import { expect, test } from 'vitest';
import { Agreement, mark } from './agreement';
import passages from './passages.json';

/**
 * Passages written for this test in the styles of counties, departments, towns, zones and mirrors, ⟦marked⟧ and labelled
 * by the definitions of domain.md §4 before the rules saw them.
 */
const HEADINGS: Record<string, string> = {
  opening: '',
  measures: '一、主要举措和成效\n',
  leadership: '一、党政主要负责人履行推进法治建设第一责任人职责情况\n',
  shortcomings: '一、存在的不足和原因\n',
  plans: '一、下一年度主要安排\n',
};
/** The last line of a report may be a signature; this keeps the passage from being it. */
const AFTERWARDS = '\n全年完成任务20项。';
const LEAST_F1 = 0.95;
const LEAST_LABELS = 0.95;

const read = passages.map(({ marked, labels, role, style }) => {
  const head = `云溪市临江区2023年法治政府建设情况报告\n${HEADINGS[role] ?? ''}`;
  const passage = marked.replace(/[⟦⟧]/g, '');
  const { boilerplate, sentences } = mark(head + passage + AFTERWARDS);
  const found = sentences.filter(
    ({ start }) => start >= head.length && start < head.length + passage.length,
  );
  const at = (i: number) => head.length + i;
  const markedAt = (i: number) =>
    boilerplate.some(({ start, end }) => start <= at(i) && at(i) < end);
  return { style, passage, marked, labels, found: found.map(({ label }) => label), markedAt };
});

test('there are enough of them, of every label and many styles', () => {
  expect(passages.length).toBeGreaterThanOrEqual(40);
  expect(new Set(passages.map(({ style }) => style)).size).toBeGreaterThanOrEqual(10);
  expect(new Set(passages.flatMap(({ labels }) => labels))).toEqual(
    new Set(['formula', 'vague', 'substantive']),
  );
});

test(`boilerplate agrees character by character, F1 at least ${LEAST_F1}`, () => {
  const agreement = new Agreement();
  const misses: string[] = [];
  for (const { passage, marked, markedAt } of read) {
    let inside = false;
    let at = 0;
    let wrong = '';
    for (const character of marked) {
      if (character === '⟦' || character === '⟧') {
        inside = character === '⟦';
        continue;
      }
      if (!/[,、。;:]/.test(character)) {
        agreement.add(inside, markedAt(at));
        if (inside !== markedAt(at)) wrong += character;
      }
      at += 1;
    }
    if (wrong) misses.push(`${wrong} in ${passage}`);
  }
  expect(agreement.f1, misses.join('\n')).toBeGreaterThanOrEqual(LEAST_F1);
});

test(`sentences are labelled as by hand, at least ${LEAST_LABELS} of them`, () => {
  const pairs = read.flatMap(({ passage, labels, found }) => {
    expect(found, passage).toHaveLength(labels.length);
    return labels.map((wanted, i) => ({ wanted, found: found[i], passage }));
  });
  const misses = pairs.filter(({ wanted, found }) => wanted !== found);
  const share = 1 - misses.length / pairs.length;
  expect(share, JSON.stringify(misses)).toBeGreaterThanOrEqual(LEAST_LABELS);
});
