import type { ComparedAnnotation, ComparedReport } from '@/utils/compare/types';
import { madeUpReport } from '../reports';

/** Reports of four sentences as coders code them. */
export const SENTENCES = [
  '全年受理行政复议案件52件。',
  '依法行政水平进一步提升。',
  '开展执法检查120次。',
  '个别单位执法案卷制作不规范。',
] as const;

export function annotated(year: number, annotations: ComparedAnnotation[]): ComparedReport {
  const lines = SENTENCES.map((sentence) => ['measures', sentence] as ['measures', string]);
  return madeUpReport({ year, lines, annotations });
}

let count = 0;

/** An annotation of one of the sentences. */
export function code(
  author: string,
  sentence: number,
  kind: string,
  tags: string[] = [],
  note = '',
): ComparedAnnotation {
  const before = SENTENCES.slice(0, sentence);
  const start = before.reduce((sum, words) => sum + words.length + 1, 0);
  const exact = SENTENCES[sentence] ?? '';
  return {
    annotation: {
      id: String((count += 1)),
      ...{ kind, state: 'none', note, tags, author },
      createdAt: '2026-03-12T02:00:00.000Z',
      selector: { exact, section: [] },
    },
    placement: { status: 'exact', start, end: start + exact.length, score: 1, candidates: [] },
  };
}
