import { act } from 'preact/test-utils';
import { openDerived } from '@/components/library/keptAnalyses';
import { LibraryPage } from '@/components/library/LibraryPage';
import type { ComparedReport } from '@/utils/compare/types';
import { database } from '@/utils/library/database';
import type { Annotation, ReportRecord } from '@/utils/library/types';
import { spanOf } from '../../compare/reports';
import { riversideReports } from '../../export/sampleReports';
import { one, show } from '../support/page';
import { analyses } from './analyze';

const instant = '2026-03-10T04:00:00.000Z';

/** The library of the tests: four years of one place, with two annotations in 2023. */
export const kept = riversideReports();

/** Puts reports into the database, and takes everything else out of it. */
export async function keep(reports: readonly ComparedReport[]): Promise<void> {
  const derived = openDerived();
  await Promise.all([
    database.reports.clear(),
    database.annotations.clear(),
    database.conclusions.clear(),
    derived.analyses.clear(),
    derived.keptShares.clear(),
  ]);
  derived.close();
  analyses.clear();
  for (const report of reports) analyses.set(report.url, report.analysis);
  await database.reports.bulkAdd(reports.map(recordOf));
  await database.annotations.bulkAdd(reports.flatMap(annotationsOf));
}

/** Opens the library page at a fragment and waits until it has read the database. */
export async function openLibrary(hash = '', search = ''): Promise<void> {
  history.replaceState(null, '', `/library.html${search}${hash}`);
  await show(<LibraryPage />);
  await settled();
}

/** Lets the database answer and the page read its reports; effects run between the turns. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) {
    await act(() => new Promise((done) => setTimeout(done, 15)));
    if (turn >= 3 && document.querySelector('progress') === null) return;
  }
}

/** Clicks, and lets the page settle. */
export async function clickAndSettle(
  selector: string,
  text = '',
  init: MouseEventInit = {},
): Promise<void> {
  await act(() => {
    one(selector, text).dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ...init }),
    );
  });
  await settled();
}

/** Opens a closed part; jsdom does not tell that it was toggled. */
export async function unfold(selector: string, title: string): Promise<HTMLElement> {
  const details = one(selector, title);
  await act(() => {
    details.setAttribute('open', '');
    details.dispatchEvent(new Event('toggle'));
  });
  await settled();
  return details;
}

function recordOf({ key, url, analysis }: ComparedReport): ReportRecord {
  const { text, meta, quantities, measures } = analysis;
  return {
    key,
    url,
    source: {
      url,
      documentTitle: meta.title,
      heading: meta.title,
      metas: {},
      header: '',
      siteName: '',
      breadcrumb: '',
      text,
      linkShare: 0,
      attachments: [],
    },
    meta,
    indicators: quantities,
    measures,
    fingerprint: key,
    firstReadAt: instant,
    readAt: instant,
    keptAt: instant,
    deletedAt: null,
  };
}

function annotationsOf({ key, analysis, annotations }: ComparedReport): Annotation[] {
  return annotations.map(({ annotation, placement }) => {
    const { exact, section } = annotation.selector;
    const place = placement.start < 0 ? { start: 900, end: 910 } : spanOf(analysis.text, exact);
    return {
      ...annotation,
      reportKey: key,
      tags: [...annotation.tags],
      selector: { exact, section: [...section], prefix: '', suffix: '', ...place },
      author: '',
      updatedAt: instant,
      deletedAt: null,
    };
  });
}
