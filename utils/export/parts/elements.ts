import {
  elementRoles,
  type Comparison,
  type ComparisonColumn,
  type ElementFinding,
} from '../../compare/types';
import { sectionNames } from '../headings';
import { strong, table, type Blocks, type Inline } from '../nodes';
import type { Span } from '../../report/types';
import { elementWords, type Translate } from '../words';
import { locate } from './quotes';
import { sheets } from './sheet';

/** Which statutory elements each report has, and where. */
export function elementSheet(
  comparison: Comparison,
  labels: readonly string[],
  t: Translate,
): Blocks {
  const rows = elementRoles.map((role) => ({
    name: [t(elementWords[role])],
    cells: comparison.columns.map((column) => seen(column.elements[role], t)),
  }));
  return sheets({ name: [t('notes_element')], cells: labels }, rows, null);
}

/** The statutory elements of one report, each with the link to its place. */
export function elementList(column: ComparisonColumn, t: Translate): Blocks {
  const lines = elementRoles.map((role) => {
    const finding = column.elements[role];
    const place = placeOf(column.report.analysis.text, finding);
    return [t(elementWords[role]), seen(finding, t), place ? locate(column.report, place, t) : ''];
  });
  return [
    table(
      [null, null, null],
      [[t('notes_element'), t('notes_where'), t('notes_evidence')], ...lines],
    ),
  ];
}

/** How an element is there: under which numbers and with how many points, in how many sentences, or not. */
function seen(finding: ElementFinding, t: Translate): Inline {
  switch (finding.status) {
    case 'section':
      return [t('notes_element_at', sectionNames(finding.sections)), items(finding.items, t)];
    case 'passage':
      return [t('notes_element_sentences', finding.sentences), items(finding.items, t)];
    case 'absent':
      return strong(t('element_not_seen'));
  }
}

function items(count: number, t: Translate): string {
  return count > 1 ? t('notes_element_items', count) : '';
}

/** The passage, or the heading of the first section. */
function placeOf(text: string, finding: ElementFinding): Span | null {
  if (finding.status === 'absent') return null;
  if (finding.status === 'passage') return finding.span;
  const [section] = finding.sections;
  if (!section) return null;
  const lineEnd = text.indexOf('\n', section.start);
  return { start: section.start, end: lineEnd < 0 ? section.end : Math.min(section.end, lineEnd) };
}
