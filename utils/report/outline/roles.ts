import type { SectionRole } from '../types';
import { plainTheme } from './themes';
import type { Branch } from './tree';

/** Section text in which the duty of the first responsible person is looked for: its first sentences. */
const OPENING_OF_SECTION = 120;
const FIRST_RESPONSIBLE = /第一责任人|主要负责人[^。]{0,20}(?:履行|职责)/;

/** Gives every branch its role, from its title, from what stands below it, and from what stands above it. */
export function assignRoles(
  text: string,
  branches: readonly Branch[],
  parent: Branch | null = null,
): void {
  for (const branch of branches) {
    branch.role ??= roleOf(text, branch, parent);
    assignRoles(text, branch.children, branch);
  }
}

function roleOf(text: string, branch: Branch, parent: Branch | null): SectionRole {
  const above = parent?.role ?? null;
  const { level, theme } = branch;
  if (level === 5) return above ?? 'measures';
  const title = text.slice(branch.titleAt, branch.titleEnd);
  // 三、存在的问题和下一步打算 holds both, one after the other.
  if (above === 'shortcomings') return plainTheme(title, theme) ?? above;
  if (above !== null && above !== 'measures') return above;
  switch (theme) {
    case 'leadership':
      return 'leadership';
    case 'shortcomings':
    case 'plans':
      return above === null ? theme : (plainTheme(title, theme) ?? 'measures');
    case 'other':
      return above === null ? 'other' : 'measures';
    case 'leadership-weak':
      return parent?.theme === 'subject' ||
        branch.children.some((child) => isOwnSubject(text, child))
        ? 'measures'
        : 'leadership';
    case 'none':
      return isAboutLeading(text, branch, above) ? 'leadership' : 'measures';
    case 'subject':
    case 'measures':
      return 'measures';
  }
}

/** Officials who study law (一是坚持会前学法制度) are part of leading where the title is about leading or studying. */
const STUDY_OF_LAW = /学法|学习/;

const isOwnSubject = (text: string, { theme, titleAt, titleEnd }: Branch) =>
  theme === 'subject' && !STUDY_OF_LAW.test(text.slice(titleAt, titleEnd));

/** A title that says nothing specific: what stands below decides, or the first sentences where nothing stands below. */
function isAboutLeading(text: string, branch: Branch, above: SectionRole | null): boolean {
  const themes = branch.children.map(({ theme }) => theme).filter((theme) => theme !== 'none');
  const few = above === null && 2 * themes.length <= branch.children.length;
  if (themes.length > 0) return !few && themes.every((theme) => theme.startsWith('leadership'));
  if (above === null) return false;
  const end = Math.min(branch.end, branch.bodyAt + OPENING_OF_SECTION);
  return FIRST_RESPONSIBLE.test(text.slice(branch.bodyAt, end));
}
