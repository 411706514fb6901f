import { describe, expect, it, test } from 'vitest';
import { compareReports } from '@/utils/compare/compare';
import type { AlignedPair } from '@/utils/compare/align/types';
import type { IndicatorSwitch } from '@/utils/compare/switches';
import type { ChangeFlag, Comparison, IndicatorCell } from '@/utils/compare/types';
import type { Span } from '@/utils/report/types';
import { manifest, overlaps, placeOf, siteReport } from './align/siteReports';

/** Each office's four reports side by side. */
const comparisons = new Map(
  manifest.site.units.map(({ id: unit }) => {
    const reports = manifest.reports
      .filter((report) => report.unit === unit)
      .map(({ id }) => ({ key: id, url: '', analysis: siteReport(id), annotations: [] }));
    return [unit, compareReports(reports)];
  }),
);

const unitOf = (report: string) => report.replace(/-\d+$/, '');

function comparisonOf(report: string): Comparison {
  const found = comparisons.get(unitOf(report));
  if (!found) throw new Error(`no office of ${report}`);
  return found;
}

/** A place in the site: the id of a report, and a span of it. */
interface Place {
  report: string;
  span: Span;
}

/** What was planted in two reports or more: each two neighbouring quotes. */
const planted = (kind: string) =>
  manifest.phenomena
    .filter((phenomenon) => phenomenon.kind === kind)
    .flatMap(({ id, quotes }) =>
      quotes.slice(1).map((later, nth) => ({ id, before: quotes[nth] ?? later, after: later })),
    );

type Planted = ReturnType<typeof planted>[number];

const standsIn = ({ report, span }: Place, quote: Planted['before']) =>
  report === quote.report && overlaps(span, placeOf(siteReport(report), quote.text));

/** What is found between two places, as the manifest would name it. */
type Found = readonly [before: Place, after: Place];

const matches = ([before, after]: Found, { before: old, after: now }: Planted) =>
  standsIn(before, old) && standsIn(after, now);

const wordsOf = ({ report, span }: Place) => siteReport(report).text.slice(span.start, span.end);

/** All that is found of a kind: everything planted must be among it, and nothing else. */
function expectAll(kinds: readonly string[], found: readonly Found[]) {
  const all = kinds.flatMap(planted);
  const missed = all.filter((each) => !found.some((one) => matches(one, each)));
  expect(missed.map(({ id }) => id)).toEqual([]);
  const invented = found.filter((one) => !all.some((each) => matches(one, each)));
  expect(invented.map(([before, after]) => [before.report, wordsOf(after)])).toEqual([]);
}

const keyOf = ({ columns }: Comparison, column: number) => columns[column]?.report.key ?? '';

describe('the alignment', () => {
  const pairs = (is: (pair: AlignedPair) => boolean): Found[] =>
    [...comparisons.values()].flatMap((comparison) =>
      comparison.followUps.flatMap((followUp) =>
        followUp.pairs.filter(is).flatMap((pair): Found[] => {
          if (pair.kind === 'new' || pair.kind === 'dropped') return [];
          const [old, now] = [pair.before[0], pair.after[0]];
          if (!old || !now) return [];
          return [
            [
              { report: keyOf(comparison, followUp.from), span: old },
              { report: keyOf(comparison, followUp.to), span: now },
            ],
          ];
        }),
      ),
    );

  it('finds the sentences that were merged and split, and no others', () => {
    expectAll(
      ['merged-sentences'],
      pairs((pair) => pair.kind === 'only-figures' && pair.before.length > 1),
    );
    expectAll(
      ['split-sentences'],
      pairs((pair) => pair.kind === 'only-figures' && pair.after.length > 1),
    );
    const joined = pairs(
      (pair) => 'moved' in pair && (pair.before.length > 1 || pair.after.length > 1),
    );
    expect(joined).toHaveLength(2);
  });

  it('finds the paragraphs that were moved', () => {
    const moved = pairs((pair) => pair.kind === 'only-figures' && pair.moved);
    const missed = planted('moved-paragraph').filter(
      (each) => !moved.some((one) => matches(one, each)),
    );
    expect(missed).toEqual([]);
  });
});

describe('the indicators', () => {
  const placed = (comparison: Comparison, column: number, { quantity }: IndicatorCell): Place => ({
    report: keyOf(comparison, column),
    span: quantity,
  });
  const switched = (kinds: readonly IndicatorSwitch['differs'][]): Found[] =>
    [...comparisons.values()].flatMap((comparison) =>
      comparison.switches
        .filter(({ differs }) => kinds.includes(differs))
        .map(({ from, to, before, after }): Found => [
          placed(comparison, from, before),
          placed(comparison, to, after),
        ]),
    );
  const changes = (isWanted: (flags: readonly ChangeFlag[]) => boolean): Found[] =>
    [...comparisons.values()].flatMap((comparison) =>
      comparison.indicators.flatMap(({ cells, changes: moves }) =>
        moves.flatMap((move, to): Found[] => {
          const [before, after] = [cells[move?.from ?? -1], cells[to]];
          if (!move || !before || !after || !isWanted(move.flags)) return [];
          return [[placed(comparison, move.from, before), placed(comparison, to, after)]];
        }),
      ),
    );

  it('name the units and periods that were switched', () => {
    expectAll(['scope-change'], switched(['scope']));
    const apart = planted('unit-change').find(({ id }) => id === 'unit-sfj-recipients');
    expect(switched(['unit', 'matter']).filter((one) => apart && matches(one, apart))).toHaveLength(
      1,
    );
  });

  it('are named where both years speak of different matters, and nothing else is', () => {
    expect(switched(['matter']).map((found) => found.map(wordsOf))).toEqual([
      // Papers of the epidemic withdrawn; all documents in force gone through.
      ['17件', '237件'],
      // People helped; aid given: the same matter in words that have nothing in common.
      ['1437人', '2016人次'],
      // All trained in shifts; some sent to a course.
      ['68人次', '6名'],
    ]);
    expect(switched(['unit', 'both'])).toEqual([]);
  });

  it('are never subtracted over another unit or period', () => {
    const subtracted = changes(() => true);
    const apart = ['unit-change', 'scope-change'].flatMap(planted);
    expect(subtracted.length).toBeGreaterThan(200);
    for (const each of apart) {
      expect(subtracted.filter((one) => matches(one, each))).toEqual([]);
    }
    const partial = ['part-year', 'cumulative'].flatMap((kind) =>
      manifest.phenomena.filter((each) => each.kind === kind).flatMap(({ quotes }) => quotes),
    );
    for (const quote of partial) {
      const touching = subtracted.filter((one) => one.some((place) => standsIn(place, quote)));
      expect(touching, quote.text).toEqual([]);
    }
  });

  it('are flagged where they stand still, and nowhere else', () => {
    // A paragraph that stands word for word in both years keeps its figures too.
    const kept = planted('kept-paragraph');
    const still = changes((flags) => flags.includes('same-figure'));
    expectAll(
      ['same-figure'],
      still.filter((one) => !kept.some((each) => matches(one, each))),
    );
  });

  const leaps = changes((flags) => flags.includes('large-change'));

  it('are flagged where they leap', () => {
    for (const each of planted('large-change')) {
      expect(
        leaps.filter((one) => matches(one, each)),
        each.id,
      ).toHaveLength(1);
    }
    const steady = planted('changed-figures');
    for (const each of steady) {
      expect(
        leaps.filter((one) => matches(one, each)),
        each.id,
      ).toEqual([]);
    }
  });

  /** All leaps that are flagged, both sentences read: each counts one matter in both years. */
  const READ: Record<string, string[]> = {
    // Minor offences not punished; what reconsideration ended in, planted with the applications; fines let off.
    gov: [
      '312件 528件',
      '132件 246件',
      '121件 219件',
      '115件 208件',
      '49件 74件',
      '13件 25件',
      '22件 39件',
      '39件 86件',
      '1236万元 1874.5万元',
    ],
    // Reconsideration again; 法律明白人, first trained, then the total they have grown to.
    sfj: ['132件 246件', '121件 219件', '115件 208件', '1420名 2286名', '22件 39件', '39件 86件'],
    scjg: ['24件 41件'],
    linjiang: ['41件 87件', '12.8万元 23.5万元'],
  };

  it.each(Object.entries(READ))(
    'of %s leap where a reader agrees, and nowhere else',
    (unit, read) => {
      const own = leaps.filter(([, { report }]) => unitOf(report) === unit);
      expect(own.map((found) => found.map(wordsOf).join(' '))).toEqual(read);
    },
  );
});

describe('over the years', () => {
  test('shortcomings that return are followed through all of them', () => {
    const problems = manifest.phenomena.filter(({ kind }) => kind === 'returning-problem');
    for (const { id, quotes } of problems) {
      const comparison = comparisonOf(quotes[0]?.report ?? '');
      const chain = comparison.recurring.find(({ places }) =>
        places.some(({ column, span }) =>
          quotes.some((quote) => standsIn({ report: keyOf(comparison, column), span }, quote)),
        ),
      );
      const reports = chain?.places.map(({ column }) => keyOf(comparison, column));
      expect(reports, id).toEqual(quotes.map(({ report }) => report));
    }
    const chains = [...comparisons.values()].flatMap(({ recurring }) => recurring);
    // Besides those planted: supervision (2021, 2022), and claims as a profession in four years, both read.
    expect(chains).toHaveLength(problems.length + 2);
  });

  test('leftover years are told by the comparison or by the report alone', () => {
    const quotes = manifest.phenomena
      .filter(({ kind }) => kind === 'leftover')
      .flatMap((each) => each.quotes);
    for (const quote of quotes) {
      const comparison = comparisonOf(quote.report);
      const kept = comparison.followUps.flatMap(({ to, leftovers }) =>
        leftovers.map(({ later }): Place => ({ report: keyOf(comparison, to), span: later })),
      );
      const checked = comparison.columns.flatMap(({ report, attention }) =>
        attention
          .filter(({ id }) => id === 'R32')
          .flatMap(({ evidence }) => evidence.map((span): Place => ({ report: report.key, span }))),
      );
      expect(
        [...kept, ...checked].some((place) => standsIn(place, quote)),
        quote.text,
      ).toBe(true);
    }
  });

  test('no two texts are taken for one, no names for the same, no year is missing', () => {
    for (const { columns, versions, suggestions, missingYears, uniform } of comparisons.values()) {
      expect(columns.flatMap(({ copies }) => copies)).toEqual([]);
      expect({ versions, suggestions, missingYears }).toEqual({
        versions: [],
        suggestions: [],
        missingYears: [],
      });
      expect(uniform.passages).toEqual([]);
    }
  });
});

describe('figures that do not add up', () => {
  const slips = ['rate-mismatch', 'sum-mismatch', 'percentage-point-slip'];
  const sound = ['rate-ok', 'sum-ok'];
  const named = (kinds: readonly string[]) =>
    manifest.phenomena.filter(({ kind }) => kinds.includes(kind)).flatMap(({ quotes }) => quotes);
  /** Checks of a report's own figures that want attention, and where. */
  const told = (report: string) =>
    comparisonOf(report)
      .columns.filter((column) => column.report.key === report)
      .flatMap(({ attention }) => attention)
      .filter(({ id, status }) => /^R2[1-4]$/.test(id) && status === 'attention')
      .flatMap(({ evidence }) => evidence);

  test.each(named(slips))('$report: $text', (quote) => {
    const spans = told(quote.report);
    expect(spans.some((span) => standsIn({ report: quote.report, span }, quote))).toBe(true);
  });

  test.each(named(sound))('$report: $text adds up', (quote) => {
    const spans = told(quote.report);
    expect(spans.some((span) => standsIn({ report: quote.report, span }, quote))).toBe(false);
  });
});
