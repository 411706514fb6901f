/** The part of an outline that names the way to a passage. */
export interface Heading {
  level: number;
  label: string;
  title: string;
  start: number;
  end: number;
}

/** Headings above an offset, from the outermost to the innermost, as label + title. */
export function sectionPath(outline: readonly Heading[], offset: number): string[] {
  return outline
    .filter((section) => section.start <= offset && offset < section.end)
    .sort((a, b) => a.level - b.level)
    .map((section) => section.label + section.title);
}
