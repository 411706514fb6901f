import {
  elementRoles,
  type Comparison,
  type ComparisonColumn,
  type ElementFinding,
} from '../../compare/types';
import { elementPlace, elementWords } from '../elementWords';
import { strong, table, type Blocks, type Inline } from '../nodes';
import { elementNames, type Translate } from '../words';
import { locate } from './quotes';
import { sheets } from './sheet';

/** Which statutory elements each report has, and where. */
export function elementSheet(
  comparison: Comparison,
  labels: readonly string[],
  t: Translate,
): Blocks {
  const rows = elementRoles.map((role) => ({
    name: [t(elementNames[role])],
    cells: comparison.columns.map((column) => seen(column.elements[role], t)),
  }));
  return sheets({ name: [t('notes_element')], cells: labels }, rows, null);
}

/** The statutory elements of one report, each with the link to its place. */
export function elementList(column: ComparisonColumn, t: Translate): Blocks {
  const { report } = column;
  const head = [t('notes_element'), t('notes_where'), t('notes_evidence')];
  const lines = elementRoles.map((role) => {
    const finding = column.elements[role];
    const place = elementPlace(report.analysis.text, finding);
    return [t(elementNames[role]), seen(finding, t), place ? locate(report, place, t) : ''];
  });
  return [table([null, null, null], [head, ...lines])];
}

/** What is absent stands out. */
function seen(finding: ElementFinding, t: Translate): Inline {
  const words = elementWords(finding, t);
  return finding.status === 'absent' ? strong(words) : words;
}
