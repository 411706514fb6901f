import { fold, type Folded } from '../../text/fold';
import { titleTime } from '../metadata/period';
import { plain } from '../metadata/plain';
import { FIELD, GOVERNMENT, hasReportForm, hasSubject } from '../metadata/subject';
import { titleOf } from '../metadata/title';
import type { Detection, ReportSource } from '../types';
import { bodyEvidence, type BodyEvidence } from './body';
import { lookalikeOf } from './lookalikes';
import type { DetectionReason } from './reasons';
import { hostReason, isLibraryCopy, isReportColumn } from './site';

/** From this score on a page is a report, from that one related material. */
const REPORT = 60;
const RELATED = 30;
/** What a page shows itself to be instead keeps its score below. */
const AT_MOST_RELATED = REPORT - 1;
const AT_MOST_OTHER = RELATED - 10;

/** Characters of text: below the first there is none to read, below the second a page of links is a list. */
const NO_TEXT = 200;
const LIST_TEXT = 400;
const LIST_LINKS = 0.3;
/** The shortest real reports have some 1,500 characters. */
const LONG_TEXT = 1_500;
/** A notice whose text opens as a report and shows so many elements carries the report. */
const CARRIED_ELEMENTS = 2;

const POINTS = {
  title: 45,
  titleWithoutForm: 20,
  titleOfNeighbour: 35,
  subjectInOpening: 35,
  year: 5,
  opening: 15,
  element: 7,
  length: 10,
  column: 5,
  governmentHost: 5,
  attachment: 15,
};

/**
 * Says whether a page is an annual report on building a law-based government, material of its neighbourhood, or neither,
 * by the rules of domain.md §5.1 and §5.6. Every point of the score has its reason; reasons why it is no report, or not
 * quite, come first.
 *
 * @param folded the folded text, where the caller has it
 */
export function detectReport(source: ReportSource, folded: Folded = fold(source.text)): Detection {
  const title = plain(titleOf(source));
  const body = bodyEvidence(folded.text);
  const tally = new Tally();
  judgeTitle(tally, title, body);
  judgeBody(tally, source, folded.text.length, body);
  if (isList(source, title, folded.text.length)) tally.limit(AT_MOST_OTHER, 'detect_not_list');
  judgeSite(tally, source, body);
  return tally.detection();
}

/** Adds up points and holds the lowest limit. */
class Tally {
  private score = 0;
  private most = 100;
  private readonly against = new Set<string>();
  private readonly why: string[] = [];

  count(points: number, reason: DetectionReason, value?: number): void {
    this.score += points;
    this.why.push(value === undefined ? reason : `${reason}:${value}`);
  }

  limit(most: number, reason: DetectionReason): void {
    this.most = Math.min(this.most, most);
    this.against.add(reason);
  }

  detection(): Detection {
    const score = Math.min(this.score, this.most);
    const verdict = score >= REPORT ? 'report' : score >= RELATED ? 'related' : 'other';
    return { verdict, score, reasons: [...this.against, ...this.why] };
  }
}

function judgeTitle(tally: Tally, title: string, body: BodyEvidence): void {
  const form = hasReportForm(title);
  // A department's field instead of 政府 counts where the text is about 法治政府 all the same.
  const own = GOVERNMENT.test(title) || (FIELD.test(title) && body.mentions > 0);
  if (own) tally.count(form ? POINTS.title : POINTS.titleWithoutForm, 'detect_title');
  else if (hasSubject(title)) {
    tally.count(form ? POINTS.titleOfNeighbour : 0, 'detect_title_neighbour');
    tally.limit(AT_MOST_RELATED, 'detect_not_government');
  } else if (body.openingSubject) tally.count(POINTS.subjectInOpening, 'detect_opening_subject');
  else tally.limit(AT_MOST_OTHER, 'detect_no_subject');

  const { year, period } = titleTime(title);
  if (year !== null) tally.count(POINTS.year, 'detect_year', year);
  if (period === 'half-year') tally.limit(AT_MOST_RELATED, 'detect_half_year');
  if (period === 'multi-year') tally.limit(AT_MOST_RELATED, 'detect_multi_year');

  const lookalike = lookalikeOf(title);
  if (lookalike === 'detect_not_notice' && body.opening && body.elements >= CARRIED_ELEMENTS)
    tally.limit(AT_MOST_RELATED, 'detect_notice_with_report');
  else if (lookalike) tally.limit(AT_MOST_OTHER, lookalike);
}

function judgeBody(tally: Tally, source: ReportSource, chars: number, body: BodyEvidence): void {
  if (body.opening) tally.count(POINTS.opening, 'detect_opening');
  if (body.elements > 0)
    tally.count(POINTS.element * body.elements, 'detect_elements', body.elements);
  if (chars >= LONG_TEXT) tally.count(POINTS.length, 'detect_length', chars);
  if (chars < NO_TEXT && source.attachments.length > 0)
    tally.count(POINTS.attachment, 'detect_text_in_attachment');
  else if (chars < NO_TEXT && !(body.opening && body.elements >= CARRIED_ELEMENTS))
    tally.limit(AT_MOST_RELATED, 'detect_no_text');
  if (body.news && !body.opening) tally.limit(AT_MOST_OTHER, 'detect_not_news');
  if (body.person) tally.limit(AT_MOST_OTHER, 'detect_not_person_duty');
  if (body.congress) tally.limit(AT_MOST_RELATED, 'detect_congress');
}

/** A page of links under a column's name: the reports of all years, so that no year stands in it. */
function isList(source: ReportSource, title: string, chars: number): boolean {
  if (chars >= LIST_TEXT || source.linkShare < LIST_LINKS) return false;
  const { year } = titleTime(title);
  const { length: files } = source.attachments;
  if (files === 1 || (files > 0 && year !== null)) return false;
  return year === null || source.heading === '' || plain(source.breadcrumb).endsWith(title);
}

function judgeSite(tally: Tally, source: ReportSource, body: BodyEvidence): void {
  const host = hostReason(source.url);
  if (host) tally.count(host === 'detect_government_host' ? POINTS.governmentHost : 0, host);
  if (isReportColumn(source)) tally.count(POINTS.column, 'detect_column');
  // A government's own report may speak of 某县; a copy elsewhere has its names blotted out.
  if (host === 'detect_government_host') return;
  if (body.placeholders) tally.limit(AT_MOST_RELATED, 'detect_placeholders');
  if (isLibraryCopy(source)) tally.limit(AT_MOST_RELATED, 'detect_library_copy');
}
