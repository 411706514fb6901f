import type { Span } from '../../report/types';
import type { Told } from './account';

/** Sentences of one passage, its heading among them. */
const LONGEST_PASSAGE = 4;
/** A further sentence has to add this share of the keywords, or a passage would grow by chance. */
const WORTH_A_SENTENCE = 0.02;

/** Neighbouring sentences of one section that share keywords with something. */
export interface ScoredPassage extends Span {
  /** 0–1: share of the keywords' weight that stands in the passage. */
  score: number;
}

/**
 * The passages of an account that hold most of the weighted keywords, best first, `most` of them; none overlaps another.
 *
 * @param keywords those of each sentence of `told`
 */
export function bestPassages(
  told: readonly Told[],
  keywords: readonly ReadonlySet<string>[],
  weights: ReadonlyMap<string, number>,
  most: number,
): ScoredPassage[] {
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const shared = keywords.map((own) => [...weights.keys()].filter((key) => own.has(key)));
  const passages: (ScoredPassage & { worth: number })[] = [];
  told.forEach((first, from) => {
    const held = new Set<string>();
    let score = 0;
    for (let to = from; to < from + LONGEST_PASSAGE; to++) {
      const last = told[to];
      if (last?.section !== first.section) break;
      for (const key of shared[to] ?? []) {
        if (!held.has(key)) score += (weights.get(key) ?? 0) / all;
        held.add(key);
      }
      const worth = score - WORTH_A_SENTENCE * (to - from);
      const { start } = first.sentence;
      if (score > 0) passages.push({ start, end: last.sentence.end, score, worth });
    }
  });
  passages.sort((a, b) => b.worth - a.worth || a.start - b.start);
  return withoutOverlaps(passages, most);
}

/** The first `most` spans of a list, those left out that overlap one before them. */
export function withoutOverlaps<T extends Span>(spans: readonly T[], most: number): T[] {
  const kept: T[] = [];
  for (const span of spans) {
    if (kept.length === most) break;
    if (kept.every(({ start, end }) => span.end <= start || end <= span.start)) kept.push(span);
  }
  return kept;
}
