import type { SectionRole } from '../types';
import { plainThemeOf, themeOf, type Theme } from './themes';
import type { Branch } from './tree';

/** Section text in which the duty of the first responsible person is looked for: its first sentences. */
const OPENING_OF_SECTION = 120;
const FIRST_RESPONSIBLE = /第一责任人|主要负责人[^。]{0,20}(?:履行|职责)/;

/** The folded text and the year it reports on. */
export interface TitledText {
  text: string;
  year: number | null;
}

/** Gives every branch its role, from its title, from what stands below it, and from what stands above it. */
export function assignRoles(
  report: TitledText,
  branches: readonly Branch[],
  above: SectionRole | null = null,
): void {
  for (const branch of branches) {
    branch.role ??= roleOf(report, branch, above);
    assignRoles(report, branch.children, branch.role);
  }
}

function roleOf(report: TitledText, branch: Branch, above: SectionRole | null): SectionRole {
  if (branch.level === 5) return above ?? 'measures';
  const { text, year } = report;
  const title = text.slice(branch.titleAt, branch.titleEnd);
  // 三、存在的问题和下一步打算 holds both, one after the other.
  if (above === 'shortcomings') return plainThemeOf(title, year) ?? above;
  if (above !== null && above !== 'measures') return above;
  const theme = themeOf(title, year);
  switch (theme) {
    case 'leadership':
      return 'leadership';
    case 'shortcomings':
    case 'plans':
      return above === null ? theme : (plainThemeOf(title, year) ?? 'measures');
    case 'other':
      return above === null ? 'other' : 'measures';
    case 'leadership-weak':
      return below(report, branch).includes('subject') ? 'measures' : 'leadership';
    case 'none':
      return isAboutLeading(report, branch, above) ? 'leadership' : 'measures';
    case 'subject':
    case 'measures':
      return 'measures';
  }
}

const below = ({ text, year }: TitledText, branch: Branch): Theme[] =>
  branch.children.map(({ titleAt, titleEnd }) => themeOf(text.slice(titleAt, titleEnd), year));

/** A title that says nothing specific: what stands below decides, or the first sentences where nothing stands below. */
function isAboutLeading(report: TitledText, branch: Branch, above: SectionRole | null): boolean {
  const themes = below(report, branch).filter((theme) => theme !== 'none');
  if (themes.length > 0) return themes.every((theme) => theme.startsWith('leadership'));
  if (above === null) return false;
  return FIRST_RESPONSIBLE.test(
    report.text.slice(branch.bodyAt, Math.min(branch.end, branch.bodyAt + OPENING_OF_SECTION)),
  );
}
