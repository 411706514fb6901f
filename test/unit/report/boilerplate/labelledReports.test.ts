import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Agreement, macroF1, mark } from './agreement';

/**
 * Agreement with the reports labelled by hand, where the reference material lies beside the project; it is no part of
 * the project, so without it these tests are skipped. The figures to reach are those of the task.
 */
const shared = path.resolve(import.meta.dirname, '../../../../../shared');
const NAMES = ['000-xiqu-2020', '001-beibei-2020', '003-jinfeng-2021'];
const LEAST = { boilerplate: 0.9, labels: 0.85, roles: 0.98 };

interface Unit {
  start: number;
  end: number;
  label: string;
  section: string;
  boilerplate: [number, number][];
  disputed: [number, number][];
}

const present = existsSync(path.join(shared, 'gold'));
const within = (ranges: readonly [number, number][], i: number) =>
  ranges.some(([start, end]) => start <= i && i < end);

function readLabelled(name: string) {
  const text = readFileSync(path.join(shared, `reports/${name}.txt`), 'utf8');
  const lines = readFileSync(path.join(shared, `gold/${name}.sentences.jsonl`), 'utf8').split('\n');
  const units = lines.filter(Boolean).map((line) => JSON.parse(line) as Unit);
  return { text, units, ...mark(text) };
}

test.skipIf(!present)(
  'boilerplate, sentence labels and section roles agree with the hand labels',
  () => {
    const boilerplate = new Agreement();
    const labels: { wanted: string; found: string }[] = [];
    let roles = 0;
    for (const { text, units, ...found } of NAMES.map(readLabelled)) {
      for (const unit of units) {
        for (let i = unit.start; i < unit.end && unit.label !== 'structure'; i++) {
          if (within(unit.disputed, i) || /\s/.test(text.charAt(i))) continue;
          const marked = found.boilerplate.some(({ start, end }) => start <= i && i < end);
          boilerplate.add(within(unit.boilerplate, i), marked);
        }
        const middle = (unit.start + unit.end) / 2;
        const sentence = found.sentences.find(({ start, end }) => start <= middle && middle <= end);
        labels.push({ wanted: unit.label, found: sentence?.label ?? '' });
        if (sentence?.role === unit.section) roles++;
      }
    }
    expect(boilerplate.f1).toBeGreaterThanOrEqual(LEAST.boilerplate);
    expect(macroF1(labels)).toBeGreaterThanOrEqual(LEAST.labels);
    expect(roles / labels.length).toBeGreaterThanOrEqual(LEAST.roles);
  },
);

test.runIf(!present)('reference reports are absent: agreement is not measured', ({ skip }) => {
  skip('no ../shared beside the project');
});
