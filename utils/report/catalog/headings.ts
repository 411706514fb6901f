import { toFolded, type Folded } from '../../text/fold';
import type { Scope, Section, SectionRole } from '../types';
import { titleScope } from './scope';
import { findWords } from './words';

/** Of a heading run into its paragraph no more than this is read. */
const LONGEST_HEADING = 40;

/** What the headings above a figure say of it. */
export interface Headings {
  role: SectionRole;
  /** Time of the section: “七五”普法工作回顾; null when its headings name none. */
  scope: Scope | null;
  /** Numbers of the subjects the headings bring up. */
  subjects: ReadonlySet<number>;
}

/** Reads the headings above ascending folded offsets. */
export function headingsAbove(
  folded: Folded,
  outline: readonly Section[],
): (at: number) => Headings {
  const sections = outline
    .map((section) => ({
      start: toFolded(folded, section.start),
      end: toFolded(folded, section.end),
      role: section.role,
      level: section.level,
      title: section.title.slice(0, LONGEST_HEADING),
    }))
    .sort((a, b) => a.start - b.start || a.level - b.level);
  let next = 0;
  let open: typeof sections = [];
  let headings = read(open);
  return (at) => {
    let changed = open.some((section) => section.end <= at);
    for (let section; (section = sections[next]) && section.start <= at; next++) {
      open.push(section);
      changed = true;
    }
    if (changed) {
      open = open.filter((section) => section.end > at);
      headings = read(open);
    }
    return headings;
  };
}

/** @param open sections around a place, outermost first */
function read(open: readonly { role: SectionRole; title: string }[]): Headings {
  const subjects = new Set<number>();
  let scope: Scope | null = null;
  for (const { title } of open) {
    for (const { word } of findWords(title).subjects) word.subjects.forEach((s) => subjects.add(s));
    const own = titleScope(title);
    if (own === 'cumulative' || own === 'part-year') scope = own;
  }
  return { role: open[open.length - 1]?.role ?? 'other', scope, subjects };
}
