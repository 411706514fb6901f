import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describePassage } from '../../../utils/anchoring/describe';
import { prepareText } from '../../../utils/anchoring/prepare';
import { outlineOf } from '../../../utils/report/outline/outline';
import type { Marked } from './quality';
import { quotesOf } from './quotes';
import { Random } from './random';

const root = path.resolve(import.meta.dirname, '../../..');

/** Texts of a folder, in the order of their names; none when the folder is not there. */
function textsIn(folder: string): string[] {
  const absolute = path.resolve(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(absolute, name), 'utf8'));
}

/** The reports of the sample site. */
export const sampleReports = textsIn('test/fixtures/site/reports');
/** Real reports beside the project, if any. */
export const sharedReports = textsIn('../shared/reports');
/** Related pages of the sample site that are no reports: what is added to a report comes from them. */
const otherTexts = textsIn('test/fixtures/site/others');

/** Length of the text in which is measured (UTF-16 units), and the quotes marked in it. */
const LENGTH = 50_000;
export const QUOTES = 200;

/**
 * Reports one below the other, with quotes marked as the extension stores them. The four years of one place repeat each
 * other's paragraphs with other figures, so this is harder than one long report: a dropped paragraph mostly leaves a
 * near twin behind.
 */
export function markedCorpus(reports: readonly string[], seed: number): Marked {
  const text = new Random(seed).shuffled(reports).join('\n').slice(0, LENGTH).trim();
  const prepared = prepareText(text);
  const outline = outlineOf(prepared.tokens().folded);
  const selectors = quotesOf(text, QUOTES, seed).map(({ start, end }) =>
    describePassage(prepared, start, end, outline),
  );
  return { text, selectors };
}

/** Sentences that stand in no report. */
export const foreignSentences = otherTexts
  .join('')
  .split(/(?<=。)|\n/)
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence.length > 10);
