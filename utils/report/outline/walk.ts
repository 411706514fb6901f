import type { Section } from '../types';

/**
 * A way to ask for the innermost section at an offset of the original text, for callers that go through the text once.
 * Offsets must not decrease from call to call.
 */
export function sectionWalker(sections: readonly Section[]): (offset: number) => Section | null {
  const open: Section[] = [];
  let next = 0;
  return (offset) => {
    for (
      let section = sections[next];
      section && section.start <= offset;
      section = sections[next]
    ) {
      open.push(section);
      next++;
    }
    while (open.length > 0 && (open[open.length - 1]?.end ?? 0) <= offset) open.pop();
    return open[open.length - 1] ?? null;
  };
}
