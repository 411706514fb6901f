import type { SectionRole } from '../types';
import type { Theme } from './themes';

/** A section while the outline is built; offsets are units of the folded text. */
export interface Branch {
  start: number;
  end: number;
  level: number;
  titleAt: number;
  titleEnd: number;
  /** Where the running text begins; before it stands the heading. */
  bodyAt: number;
  theme: Theme;
  /** Set beforehand for what no title announces. */
  role: SectionRole | null;
  children: Branch[];
}

/** A section without heading. */
export function plainBranch(start: number, end: number, role: SectionRole, level = 1): Branch {
  const title = { titleAt: start, titleEnd: start, bodyAt: start, theme: 'none' as const };
  return { start, end, level, ...title, role, children: [] };
}

/**
 * Nests branches by level, in place. Each is cut where the next one of its level or above starts; what starts behind
 * the end of a branch is not inside it.
 *
 * @param branches in the order of the text
 */
export function nest(branches: readonly Branch[]): Branch[] {
  const roots: Branch[] = [];
  const open: Branch[] = [];
  for (const branch of branches) {
    let parent = open[open.length - 1];
    while (parent && (parent.level >= branch.level || parent.end <= branch.start)) {
      parent.end = Math.min(parent.end, branch.start);
      open.pop();
      parent = open[open.length - 1];
    }
    branch.end = Math.min(branch.end, parent?.end ?? branch.end);
    (parent?.children ?? roots).push(branch);
    open.push(branch);
  }
  return roots;
}
