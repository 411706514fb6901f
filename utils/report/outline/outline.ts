import type { Folded } from '../../text/fold';
import type { Section, Span } from '../types';
import { announcementEnd, headingsOf, type Heading } from './headings';
import { assignRoles } from './roles';
import { plainTheme } from './themes';
import { nest, plainBranch, type Branch } from './tree';
import { unheadedPassages, type Passage } from './unheaded';
import { zonesOf, type Zone } from './zones';

/** What {@link readOutline} finds. */
export interface Outline {
  /** In the order of the text, an outer section before the ones inside it; offsets of the original. The first level covers the text. */
  sections: Section[];
  /** What is no running text: titles, headings, labels, signature. Offsets of the folded text. */
  structure: Span[];
}

/** Where the year reported on is looked for: title and first sentence (domain.md §5.2). */
const HEAD_OF_REPORT = 400;
/** Running text between 报告如下 and the first heading that is a part of its own, no mere transition. */
const SHORTEST_UNTITLED_PART = 60;

/** The sections of a report: {@link readOutline} without what only the labelling of sentences needs. */
export function outlineOf(folded: Folded): Section[] {
  return readOutline(folded).sections;
}

/** Reads the outline in all the habits of domain.md §6. Linear; a text without headings gives its parts by role. */
export function readOutline(folded: Folded): Outline {
  const { text } = folded;
  const { front, body, tail } = zonesOf(folded);
  const year = reportYearOf(text);
  const headings = headingsOf(folded, body.start, body.end, year);
  const turns = unheadedPassages(text, body, headings, year, unannounced(text, headings));
  const turned = new Map(turns.map(({ start, role }) => [start, role]));
  const starts = new Set(headings.map(({ at }) => at));
  // (二)当前存在的问题是…: a heading that turns to them itself needs no part beside it
  const passages = turns.filter(({ start }) => !starts.has(start));
  const roots = nest([
    ...zoneBranches(front),
    ...openingOf(text, body, headings[0], passages[0]),
    ...[
      ...headings.map((heading) => headingBranch(heading, turned.get(heading.at) ?? null)),
      ...passageBranches(passages, headings, body.end),
    ].sort((a, b) => a.start - b.start),
    ...zoneBranches(tail),
  ]);
  const merged = mergeAdjacent(roots);
  assignRoles(text, merged);
  const zoneLines = [...front, ...tail];
  const titles = headings
    .filter(({ announces }) => announces)
    .map(({ at, bodyAt }) => ({ start: at, end: bodyAt }));
  return {
    sections: toSections(folded, merged),
    structure: [...zoneLines.map(({ start, end }) => ({ start, end })), ...titles].sort(
      (a, b) => a.start - b.start,
    ),
  };
}

const zoneBranches = (zones: readonly Zone[]): Branch[] =>
  zones.map(({ start, end, role }) => plainBranch(start, end, role));

// Written out: spreading is slow on a page of a hundred thousand numbered lines.
const headingBranch = (heading: Heading, role: Branch['role']): Branch => ({
  start: heading.at,
  end: heading.end,
  level: heading.level,
  titleAt: heading.titleAt,
  titleEnd: heading.titleEnd,
  bodyAt: heading.announces ? heading.bodyAt : heading.at,
  theme: heading.theme,
  role,
  children: [],
});

/**
 * The part before the first heading: opening up to 报告如下, and what stands between that and the heading.
 * Where no heading announces the work, the first paragraph opens and the rest tells of it.
 */
function openingOf(text: string, body: Span, heading?: Heading, passage?: Passage): Branch[] {
  const limit = heading?.at ?? passage?.start ?? body.end;
  const untitled = !heading || heading.theme === 'shortcomings' || heading.theme === 'plans';
  if (limit <= body.start) return [];
  const announced = announcementEnd(text, body.start, limit);
  const newline = text.indexOf('\n', body.start);
  let end = limit;
  if (announced !== null) end = announced;
  else if (untitled && newline >= 0) end = Math.min(newline + 1, limit);
  const rest = limit - end;
  if (rest < SHORTEST_UNTITLED_PART) end = limit;
  const opening = plainBranch(body.start, end, 'opening');
  return end < limit ? [opening, plainBranch(end, limit, 'measures')] : [opening];
}

function unannounced(text: string, headings: readonly Heading[]): Set<Passage['role']> {
  const announced = new Set(
    headings.map(({ titleAt, titleEnd, level, theme }) =>
      level === 1 ? theme : plainTheme(text.slice(titleAt, titleEnd), theme),
    ),
  );
  return new Set((['shortcomings', 'plans'] as const).filter((role) => !announced.has(role)));
}

/** Passages that run to the end of the report are parts of their own; others stand inside the section they are found in. */
function passageBranches(
  passages: readonly Passage[],
  headings: readonly Heading[],
  end: number,
): Branch[] {
  let trailing = passages.length;
  for (let reached = end; trailing > 0; trailing--) {
    const passage = passages[trailing - 1];
    if (!passage || reached - passage.end > 1) break;
    reached = passage.start;
  }
  let next = 0;
  return passages.map(({ start, end: stop, role }, i) => {
    while ((headings[next]?.at ?? Infinity) <= start) next++;
    const level = Math.min((headings[next - 1]?.level ?? 0) + 1, 5);
    return i >= trailing ? plainBranch(start, end, role) : plainBranch(start, stop, role, level);
  });
}

/** Neighbouring parts without heading and of one role are one part. */
function mergeAdjacent(roots: readonly Branch[]): Branch[] {
  const merged: Branch[] = [];
  for (const branch of roots) {
    const before = merged[merged.length - 1];
    if (before?.role && before.role === branch.role && before.children.length === 0) {
      before.end = branch.end;
      before.children = branch.children;
    } else merged.push(branch);
  }
  return merged;
}

/** A full date before the title (今天是:2019年10月31日) is the page's, not the report's. */
function reportYearOf(text: string): number | null {
  const head = text.slice(0, HEAD_OF_REPORT);
  const year = /(20\d\d)年(?!\d{1,2}月\d{1,2}日)/.exec(head) ?? /(20\d\d)年/.exec(head);
  return year ? Number(year[1]) : null;
}

/** Flattens the branches; on the first level each section reaches to where the next one starts. */
function toSections(folded: Folded, roots: readonly Branch[]): Section[] {
  const { original, text, starts } = folded;
  const sections: Section[] = [];
  const at = (offset: number) => (offset <= 0 ? 0 : (starts[offset] ?? original.length));
  const visit = (branches: readonly Branch[], end: number) => {
    branches.forEach((branch, i) => {
      const next = branches[i + 1]?.start ?? end;
      const touching = branches === roots || branch.end >= next - 1;
      const start = branches === roots && i === 0 ? 0 : at(branch.start);
      const sectionEnd = at(touching ? next : branch.end);
      // Where a turn cuts a heading from its text nothing is left of the one or the other.
      if (start === sectionEnd) return;
      sections.push({
        start,
        end: sectionEnd,
        level: branch.level,
        label: asWritten(folded, branch.start, branch.titleAt).replace(/^[-·*•]\s*|[,，:：]$/g, ''),
        title: asWritten(folded, branch.titleAt, branch.titleEnd),
        role: branch.role ?? 'other',
      });
      visit(branch.children, touching ? next : branch.end);
    });
  };
  if (text.length > 0) visit(roots, text.length);
  return sections;
}

const BLANKS_IN_CHINESE = /(?<=[\u2e80-\u9fff])\s+(?=[\u2e80-\u9fff])/g;

/** A heading as it stands on the page, whole again where the page broke it. */
function asWritten({ original, starts }: Folded, from: number, to: number): string {
  if (to <= from) return '';
  const written = original.slice(starts[from], (starts[to - 1] ?? 0) + 1);
  return written.replace(BLANKS_IN_CHINESE, '').replace(/\s+/g, ' ').trim();
}
