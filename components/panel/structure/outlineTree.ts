import type { Section } from '@/utils/report/types';

/** A section with those under it. */
export interface OutlineNode {
  section: Section;
  children: OutlineNode[];
}

/** The outline as a tree: a section belongs to the last one before it that has a lower level. */
export function outlineTree(outline: readonly Section[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const path: OutlineNode[] = [];
  for (const section of outline) {
    const node = { section, children: [] };
    while ((path[path.length - 1]?.section.level ?? 0) >= section.level) path.pop();
    (path[path.length - 1]?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}
