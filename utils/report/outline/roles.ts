import type { SectionRole } from '../types';
import { isPlainlySubject, plainTheme, STUDYING } from './themes';
import type { Branch } from './tree';

/** Section text in which a title that says nothing specific is explained: its first sentences. */
const OPENING_OF_SECTION = 120;
const FIRST_RESPONSIBLE = /第一责任人|主要负责人[^。]{0,20}(?:履行|职责)/;
/** What organising the building as a whole begins with, where no subject stands above. */
const ORGANISING =
  /领导小组|同(?:谋划|部署|研究|规划|安排)|习近平法治思想[^。,]{0,4}(?:纳入|作为)|(?:学习|贯彻|践行|领会)[^。,]{0,8}习近平法治思想|法治[^。,]{0,8}(?:工作要点|组织架构)|坚持党[的对][^。,]{0,20}领导/;

/**
 * Gives every branch its role, from its title, from what stands below it, and from what stands above it.
 *
 * Leading is what the Outline of 2021 has in its last part: the Party's leadership, the duty of the first responsible
 * person, the study of guiding thought, and how the building as a whole is organised, divided up, assessed and inspected.
 * Teaching officials the law (关键少数, 学法) and the duties of one field (执法责任制) are measures, unless they stand below
 * leading. What stands below leading, shortcomings or plans follows, except a subject of its own below mere organising.
 */
export function assignRoles(text: string, branches: readonly Branch[]): void {
  for (const branch of branches) branch.role ??= roleOf(text, branch, null);
  const told = soleAccount(branches);
  if (told) told.role = 'measures';
  for (const branch of branches) assignBelow(text, branch);
}

function assignBelow(text: string, parent: Branch): void {
  for (const branch of parent.children) {
    branch.role ??= roleOf(text, branch, parent);
    assignBelow(text, branch);
  }
}

/**
 * 一、法治建设履职情况 before 二、存在的问题: every report tells what was done (E1), so where no other part does, the one part
 * with words of organising in its title is that account.
 */
function soleAccount(branches: readonly Branch[]): Branch | null {
  const goesOn = branches.some(({ role }) => role === 'shortcomings' || role === 'plans');
  const accounts = branches.filter(({ role }) => role === 'measures' || role === 'leadership');
  const [only, another] = accounts;
  return goesOn && !another && only?.theme === 'leadership-weak' && only.role === 'leadership'
    ? only
    : null;
}

function roleOf(text: string, branch: Branch, parent: Branch | null): SectionRole {
  const above = parent?.role ?? null;
  const { level, theme } = branch;
  if (level === 5) return above ?? 'measures';
  const title = text.slice(branch.titleAt, branch.titleEnd);
  // 三、存在的问题和下一步打算 holds both, one after the other.
  if (above === 'shortcomings') return plainTheme(title, theme) ?? above;
  if (
    above === 'leadership' &&
    parent &&
    isOnlyOrganising(text, parent) &&
    isOwnSubject(text, branch)
  )
    return 'measures';
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
      if (parent?.theme === 'subject') return opensWithLeading(text, branch, parent);
      return isMostlyOtherSubjects(text, branch) ? 'measures' : 'leadership';
    case 'none':
      return isAboutLeading(branch, above) ?? opensWithLeading(text, branch, parent);
    case 'subject':
      return isMostlyLeading(branch) ? 'leadership' : 'measures';
    case 'measures':
      return 'measures';
  }
}

/** Half of the numbered sections below, or of the items where the title is not about studying, treat subjects of their own. */
function isMostlyOtherSubjects(text: string, branch: Branch): boolean {
  const { children } = branch;
  const studying = isStudying(text, branch);
  const asked = studying ? children.filter(({ level }) => level < 5) : children;
  const own = asked.filter(
    (child) => isOwnSubject(text, child) && !(studying && isTeaching(text, child)),
  );
  return own.length > 0 && 2 * own.length >= asked.length;
}

/** 加强法律法规培训: below a title on studying it is more of the same. */
const TEACHING = /培训|学法|法治(?:思维|意识|素养|教育)|法律(?:法规|知识)/;
const isTeaching = (text: string, { titleAt, titleEnd }: Branch) =>
  TEACHING.test(text.slice(titleAt, titleEnd));

const isStudying = (text: string, { titleAt, titleEnd }: Branch) =>
  STUDYING.test(text.slice(titleAt, titleEnd));

/** Below 健全推进机制 a section on another subject is a measure; below the study of guiding thought everything is study. */
const isOnlyOrganising = (text: string, branch: Branch) =>
  branch.theme === 'leadership-weak' && !isStudying(text, branch);

const isOwnSubject = (text: string, { theme, titleAt, titleEnd }: Branch) =>
  theme === 'subject' && isPlainlySubject(text.slice(titleAt, titleEnd));

/** 完善制度体系 above 优化组织架构 and 强化责任落实: most of what stands below is organising. */
function isMostlyLeading({ children }: Branch): boolean {
  const numbered = children.filter(({ level }) => level < 5);
  const leading = numbered.filter(({ theme }) => theme.startsWith('leadership'));
  return leading.length > 1 && 2 * leading.length > numbered.length;
}

/** A title that says nothing specific: what stands below decides, where anything does. */
function isAboutLeading(branch: Branch, above: SectionRole | null): SectionRole | null {
  const themes = branch.children.map(({ theme }) => theme).filter((theme) => theme !== 'none');
  if (themes.length === 0) return null;
  const few = above === null && 2 * themes.length <= branch.children.length;
  const leading = themes.filter((theme) => theme.startsWith('leadership')).length;
  // Numbered sections have roles of their own; items take the role of most of them.
  const items = branch.children.every(({ level }) => level === 5);
  const mostly = items ? 2 * leading > themes.length : leading === themes.length;
  return !few && mostly ? 'leadership' : 'measures';
}

/** The first sentences of the section decide. */
function opensWithLeading(text: string, branch: Branch, parent: Branch | null): SectionRole {
  const end = Math.min(branch.end, branch.bodyAt + OPENING_OF_SECTION);
  const opening = text.slice(branch.bodyAt, end);
  const leading =
    FIRST_RESPONSIBLE.test(opening) || (parent?.theme !== 'subject' && ORGANISING.test(opening));
  return leading ? 'leadership' : 'measures';
}
