import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { bench, describe } from 'vitest';
import { analyzeReport } from '../../utils/report/analyze';
import { textSource } from '../../utils/report/source';

const folder = path.resolve(import.meta.dirname, '../fixtures/site/reports');
const all = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('\n');

describe('the whole analysis of a report, by length in characters', () => {
  for (const length of [7_500, 75_000]) {
    const source = textSource(all.repeat(Math.ceil(length / all.length)).slice(0, length));
    bench(String(length), () => void analyzeReport(source), { time: 3_000 });
  }
});
