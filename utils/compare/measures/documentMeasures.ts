import type { Comparison, ComparisonColumn } from '../types';
import { informationContents, type InformationContent } from './information';
import { modificationScores } from './modification';
import { redundancy } from './redundancy';
import { documentSimilarity, type DocumentSimilarity } from './similarity';
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

/**
 * Measures all reports of a comparison. Apart from it, because nothing else needs what takes longest here: the edit
 * distance of each step, some milliseconds.
 */
export function documentMeasures({
  columns,
  followUps,
}: Pick<Comparison, 'columns' | 'followUps'>): DocumentMeasures {
  const measured = columns.map(({ report: { analysis } }) => ({
    analysis,
    terms: termsOf(analysis),
  }));
  const terms = measured.map((each) => each.terms);
  const information = informationAmongPeers(columns, terms);
  const similarities = followUps.map(({ from, to, pairs }) => {
    const [before, after] = [measured[from], measured[to]];
    return before && after ? documentSimilarity(before, after, pairs) : NO_SIMILARITY;
  });
  const modifications = modificationScores(
    similarities.map(({ cosine }, nth) => ({
      raw: 1 - cosine,
      length: terms[followUps[nth]?.to ?? -1]?.total ?? 0,
    })),
  );
  return {
    reports: measured.map(({ analysis }, column) => ({
      redundancy: redundancy(analysis),
      specificity: specificity(analysis),
      information: information[column] ?? null,
    })),
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
