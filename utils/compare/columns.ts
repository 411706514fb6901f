import type { Check } from '../report/types';
import { findElement } from './elements';
import { foldedOf } from './folded';
import { bySubjectAndYear, type Subject } from './order';
import { timeliness } from './timeliness';
import type { ComparedReport, ComparisonColumn } from './types';

/**
 * The columns of a comparison in their order. One text under several addresses, whatever its blanks and typography, is
 * one report (R06) and one column.
 */
export function columnsOf(subjects: readonly Subject[]): ComparisonColumn[] {
  const byText = new Map<string, Subject[]>();
  for (const each of [...subjects].sort(bySubjectAndYear)) {
    const { analysis, key } = each.report;
    const text = foldedOf(analysis).text;
    // A text of another year is another report, whatever it says; two that could not be read are not the same.
    const subject = each.namedAs === '' ? '' : each.subject;
    const id = JSON.stringify([subject, analysis.meta.year, text, text === '' ? key : '']);
    byText.set(id, [...(byText.get(id) ?? []), each]);
  }
  return [...byText.values()].flatMap(([first, ...copies]) =>
    first ? [columnOf(first, copies)] : [],
  );
}

/** All reports of a column: the one that is shown, and its copies under other addresses. */
export function reportsIn({ report, copies }: ComparisonColumn): ComparedReport[] {
  return [report, ...copies];
}

function columnOf({ report, subject, namedAs }: Subject, copies: readonly Subject[]) {
  const { analysis } = report;
  return {
    report,
    copies: copies.map((copy) => copy.report),
    subject,
    namedAs,
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
