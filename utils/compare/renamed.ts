import { readUnits } from '../report/metadata/places';
import { foldedOf } from './folded';
import { isYearly } from './period';
import { countShared, distinct, fingerprintsOf } from './reuse/fingerprints';
import type { ComparisonColumn } from './types';

/** Two subjects that may be one under an old and a new name. Only the reader decides. */
export interface RenamedSuggestion {
  earlier: string;
  later: string;
  /** The last report under the old name and the first under the new one. */
  columns: { earlier: number; later: number };
  /** 0–1: share of the later report's wording that stands in the earlier one. */
  similarity: number;
}

/** Runs of this many characters are seldom shared by chance. */
const RUN = 12;
/**
 * From this share on two texts come from one desk. Neighbouring years of one office of the sample site share 33 to
 * 51 % of their runs, two offices of it at most 2.1 %, five unrelated reports at most 0.8 %.
 */
const SIMILAR_TEXT = 0.1;

type Column = Pick<ComparisonColumn, 'report' | 'subject'>;

/** A reader answers so many questions, not hundreds; the most alike are asked. */
const MOST_SUGGESTIONS = 20;

/**
 * Pairs of subjects that may be one place or office renamed (撤县设区, 机构更名): same level, the same place above or
 * the same name but for its ending, the later one's first report a year after the earlier one's last, and similar
 * text. Each name has one partner on each side, the one whose text shares most fingerprints with its own.
 */
export function suggestRenamed(columns: readonly Column[]): RenamedSuggestion[] {
  const suggestions: RenamedSuggestion[] = [];
  const [followed, following] = [new Set<Span>(), new Set<Span>()];
  for (const { earlier, later } of likelyPairs(columns)) {
    if (suggestions.length === MOST_SUGGESTIONS) break;
    if (followed.has(earlier) || following.has(later)) continue;
    followed.add(earlier);
    following.add(later);
    const pair = { earlier: earlier.last.column, later: later.first.column };
    const [old, now] = [pair.earlier, pair.later].map((column) => runsIn(textOf(columns[column])));
    const similarity = old && now ? shareIn(now, old) : 0;
    if (similarity < SIMILAR_TEXT) continue;
    suggestions.push({
      earlier: earlier.subject,
      later: later.subject,
      columns: pair,
      similarity,
    });
  }
  return suggestions.sort((a, b) => a.columns.earlier - b.columns.earlier);
}

/**
 * What may be one by all but the text, and shares enough fingerprints: of two texts every run has more characters than
 * a fingerprint, so that they share no smaller part of these. The most alike first.
 */
function likelyPairs(columns: readonly Column[]): { earlier: Span; later: Span }[] {
  const prints = new Map<number, Uint32Array>();
  const printsOf = (column: number) => {
    const known = prints.get(column) ?? distinct(fingerprintsOf(textOf(columns[column])).hashes);
    prints.set(column, known);
    return known;
  };
  const spans = spansOf(columns);
  const byFirstYear = new Map<number, Span[]>();
  for (const span of spans) {
    byFirstYear.set(span.first.year, [...(byFirstYear.get(span.first.year) ?? []), span]);
  }
  return spans
    .flatMap((earlier) =>
      (byFirstYear.get(earlier.last.year + 1) ?? []).flatMap((later) => {
        if (!mayBeOne(columns[earlier.last.column], columns[later.first.column])) return [];
        const now = printsOf(later.first.column);
        const shared = countShared(now, printsOf(earlier.last.column)) / Math.max(1, now.length);
        return shared < SIMILAR_TEXT ? [] : [{ earlier, later, shared }];
      }),
    )
    .sort((a, b) => b.shared - a.shared);
}

/** The first and the last yearly report of a subject. */
interface Span {
  subject: string;
  first: { column: number; year: number };
  last: { column: number; year: number };
}

function spansOf(columns: readonly Column[]): Span[] {
  const spans = new Map<string, Span>();
  columns.forEach(({ report, subject }, column) => {
    const { year, period } = report.analysis.meta;
    if (year === null || !isYearly({ period })) return;
    const here = { column, year };
    const known = spans.get(subject);
    if (!known) spans.set(subject, { subject, first: here, last: here });
    else {
      if (year < known.first.year) known.first = here;
      if (year > known.last.year) known.last = here;
    }
  });
  return [...spans.values()];
}

function mayBeOne(earlier: Column | undefined, later: Column | undefined): boolean {
  if (!earlier || !later) return false;
  const [old, now] = [earlier.report.analysis.meta, later.report.analysis.meta];
  if (old.level !== now.level) return false;
  // An office keeps its place when it is renamed; a place keeps the one above it.
  if (old.level === '部门') return old.place === now.place && old.place !== '';
  const [before, after] = [placeParts(old.place), placeParts(now.place)];
  if (before.above !== '' && after.above !== '') return before.above === after.above;
  return before.stem !== '' && before.stem === after.stem;
}

/** 云溪市石桥县 → above 云溪市, stem 石桥. */
function placeParts(place: string): { above: string; stem: string } {
  const names = readUnits(place).units.map(({ name }) => name);
  const own = names.pop() ?? '';
  return { above: names.join(''), stem: own.replace(/(?:街道|[省市州盟区县旗镇乡])$/, '') };
}

function textOf(column: Column | undefined): string {
  return column ? foldedOf(column.report.analysis).text : '';
}

function runsIn(folded: string): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= folded.length; i++) runs.add(folded.slice(i, i + RUN));
  return runs;
}

function shareIn(runs: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const run of runs) if (other.has(run)) shared++;
  return shared / Math.max(1, runs.size);
}
