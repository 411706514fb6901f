import type { ReportAnalysis, Span } from '../../report/types';
import type { Folded } from '../../text/fold';
import { ownNames } from '../align/units';
import { foldedOf } from '../folded';
import { otherNames } from '../synonyms/synonyms';
import { accountOf, foldedText, type Told } from './account';
import { keywordsIn, weighKeywords } from './keywords';
import { bestPassages, withoutOverlaps } from './passages';
import { pointsOf, type Point } from './points';
import { targetsReached } from './targets';

/** A task that a report set for the year after it, and what the report of that year says of it (R15). */
export interface PromiseMatch {
  /** In the earlier report. */
  item: Span;
  /** 'not-seen' says that no passage was found, never that nothing was done. */
  status: 'answered' | 'not-seen';
  /** Passages of the later report, best first; empty when not seen. */
  answers: Span[];
  /** 0–1: how much of the task's keywords, by weight, stands in the best passage. */
  score: number;
}

/**
 * From this score on a passage answers a task. Of 52 tasks of the sample site judged by hand, the 29 that are taken up
 * score .18 to .92, the 14 that are not at most .13, and the 9 too vague to tell at most .15.
 */
const ANSWERS = 0.18;
const MOST_ANSWERS = 3;
/** With less than this beside its formulas, a task is taken with them. */
const FEWEST_KEYWORDS = 4;

/** For every task of the earlier report's plans, in text order, the passages of the later report that take it up. */
export function matchPromises(earlier: ReportAnalysis, later: ReportAnalysis): PromiseMatch[] {
  const folded = foldedOf(earlier);
  const known = countSentences(accountOf(earlier, folded));
  const told = accountOf(later, foldedOf(later));
  const keywords = told.map(({ text }) => keywordsIn([text, ...otherNames(text)].join('\n')));
  return tasksOf(earlier).map((task) => {
    const weights = weighKeywords(textOf(task, earlier, folded), known);
    const passages = bestPassages(told, keywords, weights, MOST_ANSWERS);
    const good = passages.filter(({ score }) => score >= ANSWERS);
    const reached = targetsReached(task, earlier, later, told);
    const answers = withoutOverlaps([...good, ...reached], MOST_ANSWERS);
    return {
      item: { start: task.start, end: task.end },
      status: answers.length > 0 ? 'answered' : 'not-seen',
      answers: answers.map(({ start, end }) => ({ start, end })),
      score: passages[0]?.score ?? 0,
    };
  });
}

/** The tasks of a report: its points, or the statements of a point that lists several. */
function tasksOf(analysis: ReportAnalysis): Point[] {
  return pointsOf(analysis, 'plans').flatMap((point) => {
    const statements = point.sentences.filter(({ label }) => label !== 'structure');
    if (statements.length <= 1) return [point];
    return statements.map(({ start, end, ...rest }) => ({
      start,
      end,
      sentences: [{ start, end, ...rest }],
    }));
  });
}

/** What a task says beside formulas and the name of its place, folded. */
function textOf({ sentences }: Point, report: ReportAnalysis, folded: Folded): string {
  const formulas = report.boilerplate.filter(({ kind }) => kind !== 'vague');
  const own = textIn(sentences.flatMap((sentence) => without(sentence, formulas)));
  return keywordsIn(own).size >= FEWEST_KEYWORDS ? own : textIn(sentences);

  function textIn(spans: readonly Span[]): string {
    const text = spans.map((span) => foldedText(folded, span)).join('\n');
    return ownNames(report.meta).reduce((rest, name) => rest.split(name).join(' '), text);
  }
}

/** What is left of a span. `cuts` in text order. */
function without(span: Span, cuts: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = span.start;
  for (const { start, end } of cuts) {
    if (end <= at || start >= span.end) continue;
    if (start > at) left.push({ start: at, end: start });
    at = end;
  }
  if (at < span.end) left.push({ start: at, end: span.end });
  return left;
}

/** In how many sentences each keyword stands. */
function countSentences(account: readonly Told[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of account) {
    for (const keyword of keywordsIn(text)) counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  }
  return counts;
}
