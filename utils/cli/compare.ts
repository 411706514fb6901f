/**
 * `npm run -s compare -- FILE FILE…`: the comparison from a terminal. What cannot be read is told on standard error,
 * one line each; the others are compared all the same, and the exit code is 1.
 */
import { writeFileSync } from 'node:fs';
import manifest from '../../package.json';
import { builtInCodebook } from '../codebook/builtIn';
import { compareReports } from '../compare/compare';
import { documentMeasures } from '../compare/measures/documentMeasures';
import type { ComparedReport, Comparison } from '../compare/types';
import { comparisonNotes } from '../export/comparisonNotes';
import { reportNotes } from '../export/reportNotes';
import { analyzeReport } from '../report/analyze';
import { comparedReport } from './comparedReport';
import { compareUsage, parseCompareOptions, type CompareOptions } from './compareOptions';
import { allowClosedPipe, attempt, fail } from './failures';
import { readInput } from './input';
import { whereTyped } from './whereTyped.mjs';
import { translate } from './words';

function compare({ files, format, out, sameSubjects }: CompareOptions): void {
  const reports: ComparedReport[] = [];
  for (const file of files) {
    attempt(file, () => {
      const source = readInput(whereTyped(file));
      reports.push(comparedReport({ name: { file }, source }, analyzeReport(source)));
    });
  }
  if (reports.length === 0) return;
  const comparison = compareReports(reports, { sameSubjects });
  for (const { earlier, later } of comparison.suggestions) {
    console.error(
      `${earlier} and ${later} may be one under two names: --same ${earlier}=${later} follows them as one`,
    );
  }
  const written = format === 'json' ? json(comparison) : notes(reports, comparison);
  if (out === null) process.stdout.write(written);
  else attempt(out, () => writeFileSync(whereTyped(out), written));
}

/** The notes that the extension exports: of one report, or of several. */
function notes(reports: readonly ComparedReport[], comparison: Comparison): string {
  const createdOn = new Date().toISOString().slice(0, 10);
  const options = {
    t: translate,
    codebook: builtInCodebook,
    createdOn,
    version: manifest.version,
  };
  const [first, ...others] = reports;
  return first && others.length === 0
    ? reportNotes(first, options)
    : comparisonNotes(comparison, options);
}

function json(comparison: Comparison): string {
  return `${JSON.stringify({ ...comparison, measures: documentMeasures(comparison) })}\n`;
}

allowClosedPipe();

let options: CompareOptions | undefined;
try {
  options = parseCompareOptions(process.argv.slice(2));
} catch (error) {
  fail('compare', error);
  console.error(compareUsage);
}
if (options) compare(options);
