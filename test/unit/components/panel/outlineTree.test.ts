import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineTree, type OutlineNode } from '@/components/panel/structure/outlineTree';
import type { Section } from '@/utils/report/types';

const section = (level: number, start: number): Section => ({
  level,
  start,
  end: start + 1,
  label: '',
  title: '',
  role: 'other',
});

const shape = (nodes: readonly OutlineNode[]): unknown[] =>
  nodes.map(({ section: { level }, children }) =>
    children.length > 0 ? [level, shape(children)] : level,
  );
const flat = (nodes: readonly OutlineNode[]): Section[] =>
  nodes.flatMap((node) => [node.section, ...flat(node.children)]);

const cases: [number[], unknown[]][] = [
  [[], []],
  [
    [1, 1],
    [1, 1],
  ],
  [
    [1, 2, 2, 1],
    [[1, [2, 2]], 1],
  ],
  [
    [2, 1],
    [2, 1],
  ],
  [[1, 3, 2], [[1, [3, 2]]]],
  [[1, 2, 3, 5, 2], [[1, [[2, [[3, [5]]]], 2]]]],
];
test.each(cases)('levels %j', (levels, expected) => {
  expect(shape(outlineTree(levels.map(section)))).toEqual(expected);
});

test('read from top to bottom, the tree is the outline', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 })), (levels) => {
      const outline = levels.map(section);
      expect(flat(outlineTree(outline))).toEqual(outline);
    }),
  );
});

test('what stands under a section has a lower rank than it', () => {
  const ranked = (nodes: readonly OutlineNode[]): boolean =>
    nodes.every(
      (node) =>
        node.children.every((child) => child.section.level > node.section.level) &&
        ranked(node.children),
    );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 })), (levels) =>
      ranked(outlineTree(levels.map(section))),
    ),
  );
});
