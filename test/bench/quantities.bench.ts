import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { findFigures } from '../../utils/report/quantities/findFigures';
import { fold } from '../../utils/text/fold';
import { sentencesIn } from '../../utils/text/sentences';

const folder = fileURLToPath(new URL('../fixtures/site/reports/', import.meta.url));
const reports = readdirSync(folder)
  .map((name) => readFileSync(folder + name, 'utf8'))
  .join('\n');
/** One text of the length of a usual report, and the same ten times over: the second may take ten times as long. */
const report = reports.slice(0, 7500);
const ten = report.repeat(10);
const digits = '1'.repeat(2_000_000);
const foldedReport = fold(report);
const foldedTen = fold(ten);
const foldedDigits = fold(digits);

describe('a report of 7,500 characters', () => {
  bench('fold', () => void fold(report));
  bench('find figures', () => void findFigures(foldedReport));
  bench('split into sentences', () => void sentencesIn(foldedReport.text));
});

describe('ten times that', () => {
  bench('fold', () => void fold(ten));
  bench('find figures', () => void findFigures(foldedTen));
});

describe('2 MB of digits', () => {
  bench('fold', () => void fold(digits), { iterations: 3, time: 0 });
  bench('find figures', () => void findFigures(foldedDigits), { iterations: 3, time: 0 });
});
