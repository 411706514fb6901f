import type { Check } from '../report/types';
import { findElement } from './elements';
import { followUps } from './followUps';
import { findCopies, findMissingYears } from './gaps';
import { indicatorRows } from './indicators';
import { bySubjectAndYear, kindOf, type Subject } from './order';
import { subjectsOf } from './subject';
import { timeliness } from './timeliness';
import type { ComparedReport, Comparison, ComparisonColumn } from './types';

/**
 * Sets reports side by side: one subject over the years, or several subjects. One report alone gives a
 * comparison of one column, from which the notes of a single report are written.
 */
export function compareReports(reports: readonly ComparedReport[]): Comparison {
  const subjects = subjectsOf(reports.map(({ analysis }) => analysis.meta));
  const named = reports.map((report, index) => ({ report, subject: subjects[index] ?? '' }));
  const columns = named.sort(bySubjectAndYear).map(columnOf);
  return {
    kind: kindOf(columns),
    columns,
    indicators: indicatorRows(columns),
    followUps: followUps(columns),
    copies: findCopies(columns),
    missingYears: findMissingYears(columns),
  };
}

function columnOf({ report, subject }: Subject): ComparisonColumn {
  const { analysis } = report;
  return {
    report,
    subject,
    timeliness: timeliness(analysis.meta),
    elements: {
      measures: findElement(analysis, 'measures'),
      shortcomings: findElement(analysis, 'shortcomings'),
      leadership: findElement(analysis, 'leadership'),
      plans: findElement(analysis, 'plans'),
    },
    attention: [
      ...withStatus(analysis.checks, 'attention'),
      ...withStatus(analysis.checks, 'not-seen'),
    ],
  };
}

function withStatus(checks: readonly Check[], status: Check['status']): Check[] {
  return checks.filter((check) => check.status === status);
}
