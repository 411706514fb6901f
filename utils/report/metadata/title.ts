import type { ReportSource } from '../types';
import { titleTime } from './period';
import { firstLines, plain } from './plain';
import { hasReportForm, hasSubject } from './subject';

/** Lines of a text, and characters, within which its own title stands. */
const TITLE_LINES = 15;
const TITLE_WITHIN = 1_500;
const LONGEST_TITLE = 120;
/** A column's name (法治政府建设, 法治政府建设年度报告专栏) is no longer than this. */
const LONGEST_COLUMN = 12;
/** Lines above the title's last one that may belong to it. */
const LINES_OF_TITLE = 3;

/**
 * The report's title as it stands on the page. The heading is the best witness, then what the page's head says (the site's
 * name taken off), then the first lines of the text. One with subject, form and year goes before one that lacks the year,
 * one on the subject before a column's name.
 */
export function titleOf(source: ReportSource): string {
  const { heading, metas, documentTitle, siteName, text } = source;
  const told = [metas['articletitle'], metas['pagetitle'], documentTitle].map((title) =>
    withoutSite(title ?? '', siteName),
  );
  const titles = [heading, ...told].filter((title) => title !== '');
  const onSubject = titles.filter((title) => hasSubject(plain(title)));
  const reports = onSubject.filter((title) => hasReportForm(plain(title)));
  return (
    reports.find((title) => titleTime(plain(title)).year !== null) ??
    reports[0] ??
    onSubject.find((title) => plain(title).length > LONGEST_COLUMN) ??
    (findTitle(firstLines(text, TITLE_LINES, TITLE_WITHIN)) || (onSubject[0] ?? titles[0] ?? ''))
  );
}

/** The report's title among the first lines of a text, broken lines joined; '' when there is none. */
export function findTitle(lines: readonly string[]): string {
  const at = lines.findIndex((line) => isTitleEnd(titlePart(line)));
  const last = lines[at];
  if (last === undefined) return '';
  let title = titlePart(last);
  for (let i = at - 1; i >= Math.max(0, at - LINES_OF_TITLE); i--) {
    const line = lines[i] ?? '';
    if (!isTitleBeginning(plain(line), plain(title))) break;
    const apart = /委(?:员会)?$/.test(plain(line)) && !/^(?:关于|20\d\d)/.test(plain(title));
    title = line + (apart ? ' ' : '') + title;
  }
  return title.slice(0, LONGEST_TITLE);
}

/** Texts without line breaks go on right behind the title: `…工作总结 一、…`. */
function titlePart(line: string): string {
  return line.replace(/\s+[一1][、.．].*$/, '');
}

function isTitleEnd(line: string): boolean {
  const words = plain(line);
  return (
    words.length <= LONGEST_TITLE &&
    !/[,。;:]/.test(words) &&
    !/^[(（]?[一二三四五六七八九十\d]{1,2}[)、.]/.test(words) &&
    hasSubject(words) &&
    hasReportForm(words)
  );
}

/** An organisation in a line of its own above a title that does not name one, or the first half of a broken title. */
function isTitleBeginning(words: string, title: string): boolean {
  if (words.length > 40 || /[,。;:>|\d]$|[,。;:>|]/.test(words)) return false;
  if (/^关于/.test(words)) return true;
  return (
    /^(?:关于|20\d\d|[一-龥]{2,20}(?:政府|办事处|委员会)关于)/.test(title) &&
    ORGANISATION.test(words)
  );
}

const ORGANISATION =
  /(?:政府|办事处|委|委员会|局|厅|办公室|中心|党组|[省市区县旗镇乡州盟]|街道|总署|部|院|队)$/;

/** A title from the page's head without the name of site or column before or behind it. */
function withoutSite(title: string, siteName: string): string {
  // A dash between figures belongs to the title: 2021-2025年.
  const parts = title
    .split(/(?<!\d)\s*[-_|—–－]+\s*|\s*[-_|—–－]+\s*(?!\d)/)
    .filter((part) => part !== '');
  const site = plain(siteName);
  return (
    parts.find((part) => hasSubject(plain(part)) && hasReportForm(plain(part))) ??
    parts.find((part) => hasSubject(plain(part))) ??
    parts.find((part) => plain(part) !== site) ??
    ''
  );
}
