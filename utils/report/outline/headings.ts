import type { Folded } from '../../text/fold';
import { lineEnd, linesIn } from './lines';
import { runInTitles } from './runIn';
import { themeOf, type Theme } from './themes';
import { markersOf, type Marker } from './numbering';

/** Where a section begins; offsets are units of the folded text. */
export interface Heading {
  at: number;
  /** Where its section ends at the latest: an item inside a paragraph ends with the paragraph. */
  end: number;
  level: number;
  /** Where the numbering ends and the title begins. */
  titleAt: number;
  /** End of the title without the mark behind it. */
  titleEnd: number;
  /** Where the running text begins. */
  bodyAt: number;
  theme: Theme;
  /** Whether it announces what follows, and is not itself a statement that happens to carry a number. */
  announces: boolean;
}

/** A title that runs into the paragraph; the longest of the corpus (45) with room. */
const LONGEST_TITLE = 60;
/** One on a line of its own that is longer still says at its end that it is a title: (一)深入学习…的情况. */
const LONGEST_TITLE_LINE = 120;
const TITLE_LINE = /^([^。;!\n]*情况)\n/;
/** 一是… announces only when it stops early at a full stop: 一是强化组织领导。街道… */
const LONGEST_ITEM_TITLE = 28;
/** A line without number is a heading only when it is this short; longer ones are sentences that lost their full stop. */
const LONGEST_UNNUMBERED = 28;
/** 1.公布5张清单。 is a heading; a longer first sentence with a figure or a document in it is a statement. */
const SHORTEST_STATEMENT = 20;
const STATED = /[《\d]/;
/** In a report without line breaks a blank ends such a title: 二、存在的问题 个别单位… */
const COMPLETE = /(?:问题|不足|原因|分析|打算|安排|计划|思路|成效|情况)$/;

const ANNOUNCEMENT = /如下[^。:;\n]{0,4}[。:;\n]/g;

/**
 * Where 现将有关情况报告如下 ends, the last of them if there are several: what stands before it is the opening, whatever
 * it looks like. Null when it is not there.
 */
export function announcementEnd(text: string, from: number, to: number): number | null {
  let end: number | null = null;
  for (const { index, 0: words } of text.slice(from, to).matchAll(ANNOUNCEMENT))
    end = from + index + words.length;
  return end;
}

/** Numbered headings and unnumbered ones on a line of their own, in order, between two folded offsets. */
export function headingsOf(
  folded: Folded,
  from: number,
  to: number,
  reportYear: number | null,
): Heading[] {
  const markers = oneInARow(markersOf(folded)).filter(({ at }) => at >= from && at < to);
  const numbered = markers.map((marker, i): Heading => {
    const next = markers[i + 1];
    const limit = Math.min(next?.at ?? to, to);
    const title =
      marker.level === 5
        ? itemTitle(folded.text, marker.end, limit)
        : runTitle(folded, marker.end, limit);
    const end = marker.level === 5 ? paragraphEnd(folded.text, marker.at, to) : to;
    const theme = themeOf(folded.text.slice(marker.end, title.titleEnd), reportYear);
    return { at: marker.at, end, level: marker.level, titleAt: marker.end, theme, ...title };
  });
  const after = announcementEnd(folded.text, from, Math.min(to, numbered[0]?.at ?? to)) ?? from;
  const own = inOrder([...numbered, ...unnumbered(folded, numbered, after, to, reportYear)]);
  const all = inOrder([...own, ...runInTitles(folded.text, own, after, to, reportYear)]);
  return all.map((heading, i) => settle(folded.text, heading, all[i + 1], to));
}

function inOrder(headings: Heading[]): Heading[] {
  return headings.sort((a, b) => a.at - b.at);
}

/** (二)(一)主动公开: of two numbers in a row the second is meant. */
function oneInARow(markers: readonly Marker[]): Marker[] {
  const merged: Marker[] = [];
  for (const marker of markers) {
    const before = merged[merged.length - 1];
    if (before?.end === marker.at) merged[merged.length - 1] = { ...marker, at: before.at };
    else merged.push(marker);
  }
  return merged;
}

/** The end of the line for an item inside one; an item that starts its line may go on for several. */
function paragraphEnd(text: string, at: number, to: number): number {
  if (at === 0 || text.charAt(at - 1) === '\n') return to;
  return lineEnd(text, at, to);
}

type Title = Pick<Heading, 'titleEnd' | 'bodyAt' | 'announces'>;

/** The title up to the first full stop, line end or next number; a comma ends it only when it is too long for a title. */
function runTitle({ text, starts }: Folded, start: number, limit: number): Title {
  const most = Math.min(limit, start + LONGEST_TITLE);
  let comma = -1;
  for (let i = start; i < most; i++) {
    const unit = text.charAt(i);
    const before = text.charAt(i + 1) === '\n' || i + 1 === limit;
    if (unit === '\n' || (unit === ':' && before))
      return { titleEnd: i, bodyAt: i + 1, announces: true };
    if ('。;!'.includes(unit)) {
      const stated = !before && i - start > SHORTEST_STATEMENT && STATED.test(text.slice(start, i));
      return { titleEnd: i, bodyAt: stated ? start : i + 1, announces: !stated };
    }
    if (unit === ',' && comma < 0) comma = i;
    const blank = (starts[i + 1] ?? 0) - (starts[i] ?? 0) > 1;
    if (blank && COMPLETE.test(text.slice(start, i + 1)))
      return { titleEnd: i + 1, bodyAt: i + 1, announces: true };
  }
  if (most === limit) return { titleEnd: limit, bodyAt: limit, announces: true };
  const line = text.slice(start, Math.min(limit, start + LONGEST_TITLE_LINE));
  const long = TITLE_LINE.exec(line)?.[1]?.length;
  if (long !== undefined)
    return { titleEnd: start + long, bodyAt: start + long + 1, announces: true };
  return { titleEnd: comma < 0 ? most : comma, bodyAt: start, announces: false };
}

/** An item announces when it is a short sentence of its own (一是强化组织领导。街道…); else its first clause names it. */
function itemTitle(text: string, start: number, limit: number): Title {
  let clause = -1;
  for (let i = start; i < limit && i - start <= LONGEST_TITLE; i++) {
    const unit = text.charAt(i);
    if ('。\n'.includes(unit)) {
      const goesOn = unit === '。' && i + 1 < limit && text.charAt(i + 1) !== '\n';
      if (goesOn && i - start <= LONGEST_ITEM_TITLE)
        return { titleEnd: i, bodyAt: i + 1, announces: true };
      return { titleEnd: clause < 0 ? i : clause, bodyAt: start, announces: false };
    }
    if (clause < 0 && ',;:!'.includes(unit)) clause = i;
    if (unit === ';') break;
  }
  const end = clause < 0 ? Math.min(limit, start + LONGEST_TITLE) : clause;
  return { titleEnd: end, bodyAt: start, announces: false };
}

/** 存在的问题 or 下一步工作打算 alone on a line. */
function unnumbered(
  { text }: Folded,
  numbered: readonly Heading[],
  from: number,
  to: number,
  reportYear: number | null,
): Heading[] {
  const taken = new Set(numbered.map(({ at }) => at));
  const below = numbered.some(({ level }) => level === 1) ? 2 : 1;
  const found: Heading[] = [];
  for (const { start: at, end } of linesIn(text, from, to)) {
    const line = text.slice(at, Math.min(end, at + LONGEST_UNNUMBERED + 1)).replace(/:$/, '');
    const fits = line.length > 1 && line.length <= LONGEST_UNNUMBERED && !/[。;,!?:]/.test(line);
    const theme = fits && !taken.has(at) ? themeOf(line, reportYear) : 'none';
    if (theme !== 'none') {
      const level = theme === 'subject' || theme === 'leadership-weak' ? below : 1;
      const title = { titleAt: at, titleEnd: at + line.length, bodyAt: Math.min(end + 1, to) };
      found.push({ at, end: to, level, theme, ...title, announces: true });
    }
  }
  return found;
}

/** An item with nothing below it before the next one of its level or above is a statement: 1.印发文件20份。2.… */
function settle(text: string, heading: Heading, next: Heading | undefined, to: number): Heading {
  const end = next?.at ?? to;
  const empty = text.slice(heading.bodyAt, end).trim() === '';
  const parent = next !== undefined && next.level > heading.level;
  return heading.announces && empty && !parent && heading.level > 1
    ? { ...heading, bodyAt: heading.titleAt, announces: false }
    : heading;
}
