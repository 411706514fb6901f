import type { Comparison, ComparisonColumn } from '../types';
import { informationContents, type InformationContent } from './information';
import { modificationScores } from './modification';
import { redundancy } from './redundancy';
import { documentSimilarity, type DocumentSimilarity, type MeasuredText } from './similarity';
import { specificity, type Specificity } from './specificity';
import { termsOf, type Terms } from './terms';

/** Measures of whole reports as the literature has them; each says at its function where it comes from. */
export interface DocumentMeasures {
  /** By column. */
  reports: ReportMeasures[];
  /** By follow-up. */
  steps: StepMeasures[];
}

/** Of one report by itself and among its peers. */
export interface ReportMeasures {
  redundancy: number;
  specificity: Specificity;
  /** Against the other reports of its level and year; null with fewer than two of them. */
  information: InformationContent | null;
}

/** Of a report and its successor. */
export interface StepMeasures {
  similarity: DocumentSimilarity;
  /** More (above 0) or less modified than reports of its length; null for a single step. */
  modification: number | null;
}

/** The parts of a comparison that are measured. */
type Measured = Pick<Comparison, 'columns' | 'followUps'>;

/** Measures all reports of a comparison at once; {@link measureInSteps} does not hold the page meanwhile. */
export function documentMeasures(comparison: Measured): DocumentMeasures {
  const work = measureInSteps(comparison);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Measures all reports of a comparison, yielding after each report and each step: some milliseconds of work. Apart from
 * the comparison, because nothing else needs what takes longest here: the edit distance of each step.
 */
export function* measureInSteps({
  columns,
  followUps,
}: Measured): Generator<void, DocumentMeasures> {
  const measured: MeasuredText[] = [];
  for (const { report } of columns) {
    measured.push({ analysis: report.analysis, terms: termsOf(report.analysis) });
    yield;
  }
  const terms = measured.map((each) => each.terms);
  const information = informationAmongPeers(columns, terms);
  const similarities: DocumentSimilarity[] = [];
  for (const { from, to, pairs } of followUps) {
    const [before, after] = [measured[from], measured[to]];
    similarities.push(before && after ? documentSimilarity(before, after, pairs) : NO_SIMILARITY);
    yield;
  }
  const modifications = modificationScores(
    similarities.map(({ cosine }, nth) => ({
      raw: 1 - cosine,
      length: terms[followUps[nth]?.to ?? -1]?.total ?? 0,
    })),
  );
  const reports: ReportMeasures[] = [];
  for (const [column, { analysis }] of measured.entries()) {
    reports.push({
      redundancy: redundancy(analysis),
      specificity: specificity(analysis),
      information: information[column] ?? null,
    });
    yield;
  }
  return {
    reports,
    steps: similarities.map((similarity, nth) => ({
      similarity,
      modification: modifications?.[nth] ?? null,
    })),
  };
}

const NO_SIMILARITY: DocumentSimilarity = { cosine: 0, jaccard: 0, minEdit: 0, simple: 0 };

function informationAmongPeers(
  columns: readonly ComparisonColumn[],
  terms: readonly Terms[],
): (InformationContent | null)[] {
  const found = columns.map((): InformationContent | null => null);
  const groups = new Map<string, number[]>();
  columns.forEach(({ report: { analysis } }, column) => {
    const { level, year } = analysis.meta;
    if (year === null || level === '未知') return;
    const id = `${level} ${year}`;
    groups.set(id, [...(groups.get(id) ?? []), column]);
  });
  for (const members of groups.values()) {
    const contents = informationContents(members.flatMap((column) => terms[column] ?? []));
    members.forEach((column, nth) => (found[column] = contents[nth] ?? null));
  }
  return found;
}
