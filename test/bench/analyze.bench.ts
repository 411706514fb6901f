import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { bench, describe } from 'vitest';
import type * as Analyze from '../../utils/report/analyze';
import { textSource } from '../../utils/report/source';
import { shipped } from './shipped';

const { analyzeReport } = await shipped<typeof Analyze>('utils/report/analyze.ts');

const textsIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => /^\w.*\.txt$/.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));

/** Long enough for the engine to have compiled what the reports use: the warm median is what counts. */
const warm = { time: 4_000, warmupTime: 3_000 };

const site = textsIn(path.resolve(import.meta.dirname, '../fixtures/site/reports')).join('\n');

describe('the whole analysis of a report of 7,500 characters (at most 8 ms), and of ten times as much', () => {
  for (const length of [7_500, 75_000]) {
    const source = textSource(site.repeat(Math.ceil(length / site.length)).slice(0, length));
    bench(`sample site, ${length} characters`, () => void analyzeReport(source), warm);
  }
});

const real = path.resolve(import.meta.dirname, '../../../shared/reports');

describe.skipIf(!existsSync(real))('the whole analysis of the reference reports', () => {
  for (const text of existsSync(real) ? textsIn(real) : []) {
    const source = textSource(text);
    bench(`${text.length} characters`, () => void analyzeReport(source), warm);
  }
});
