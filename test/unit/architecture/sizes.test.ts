import { expect, test } from 'vitest';
import { readSources } from './sources';

const LONGEST = 350;
const SHORT = 100;
/** Read before the tests: on a busy machine reading takes longer than a test may. */
const sizes = readSources().map(({ file, lines }) => ({ file, lines }));

test(`no file is longer than ${LONGEST} lines, and half are under ${SHORT}`, () => {
  expect(sizes.filter(({ lines }) => lines > LONGEST)).toEqual([]);

  const long = sizes.filter(({ lines }) => lines >= SHORT).sort((a, b) => b.lines - a.lines);
  const list = long.map(({ file, lines }) => `${lines} ${file}`).join('\n');
  expect(long.length * 2, list).toBeLessThanOrEqual(sizes.length);
});
