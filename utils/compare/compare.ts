import { columnsOf } from './columns';
import { followUps } from './followUps';
import { findMissingYears, findVersions } from './gaps';
import { indicatorRows } from './indicators';
import { kindOf } from './order';
import { recurringShortcomings } from './promises/recurring';
import { suggestRenamed } from './renamed';
import { yearSteps } from './steps';
import { appliedGroups, subjectsOf, type SameSubjects } from './subject';
import { indicatorSwitches } from './switches';
import type { ComparedReport, Comparison } from './types';
import { uniformWording } from './uniformWording';

/** What the reader decides about a comparison. */
export interface ComparisonChoices {
  /** Subjects to follow as one, by the names of `ComparisonColumn.namedAs`. */
  sameSubjects?: SameSubjects;
}

/**
 * Sets reports side by side: one subject over the years, or several subjects. One report alone gives a
 * comparison of one column, from which the notes of a single report are written.
 */
export function compareReports(
  reports: readonly ComparedReport[],
  { sameSubjects: chosen = [] }: ComparisonChoices = {},
): Comparison {
  const names = subjectsOf(reports.map(({ analysis }) => analysis.meta));
  const named = reports.map((report, index) => ({
    report,
    namedAs: names[index] ?? '',
    year: report.analysis.meta.year,
  }));
  const sameSubjects = appliedGroups(named, chosen);
  const latestName = new Map(
    sameSubjects.flatMap((group) => group.map((name) => [name, group[group.length - 1] ?? name])),
  );
  const subjects = named.map((each) => ({
    ...each,
    // Reports that do not say whom they are about are each about somebody else.
    subject: latestName.get(each.namedAs) ?? (each.namedAs || each.report.key),
  }));
  const columns = columnsOf(subjects);
  const steps = yearSteps(columns);
  const indicators = indicatorRows(columns);
  const followed = followUps(columns, steps);
  return {
    kind: kindOf(columns),
    columns,
    indicators,
    switches: indicatorSwitches(columns, indicators, steps),
    followUps: followed,
    recurring: recurringShortcomings(followed),
    uniform: uniformWording(columns),
    versions: findVersions(columns),
    missingYears: findMissingYears(columns),
    sameSubjects,
    suggestions: suggestRenamed(columns),
  };
}
