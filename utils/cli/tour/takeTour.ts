import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchWithExtension, type RunningExtension } from '../extension/launch';
import { openExtensionPage, panelFor } from '../extension/pages';
import { send } from '../extension/send';
import { translate } from '../words';
import { annotate, finishAnnotation } from './annotate';
import { chooseAll, openComparison, saveNotes, showFlagged } from './compare';
import { openReports, type OpenTab } from './reports';

/** Where a tour goes and where it leaves its pictures. */
export interface Tour {
  /** Path of the browser. */
  browser: string;
  /** Absolute folder of the built extension. */
  extension: string;
  /** Port of the server that answers for every host. */
  port: number;
  urls: readonly string[];
  /** Absolute folder for notes and pictures; what an earlier tour left there is removed. */
  folder: string;
}

/** Width and height of the side panel as it stands beside a page, in CSS pixels. */
const PANEL = { width: 420, height: 900 };

/**
 * Does the reviewer's whole job in a browser without a window: reads the reports, annotates one, keeps them,
 * compares them and saves the notes. Leaves a picture of each station.
 *
 * @throws Error when a station does not come up, or no page is a report
 */
export async function takeTour({ browser, extension, port, urls, folder }: Tour): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync(path.join(os.tmpdir(), 'shendu-tour-'));
  try {
    const running = await launchWithExtension({
      browser,
      extension,
      profile,
      port,
      headless: true,
    });
    try {
      await visit(running, urls, folder);
    } finally {
      await running.context.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function visit(
  running: RunningExtension,
  urls: readonly string[],
  folder: string,
): Promise<void> {
  const picture = (name: string) => ({ path: path.join(folder, `${name}.png`) });
  const tabs = await openReports(running, urls);
  for (const { view } of tabs) console.log(`${badgeOf(view)} ${view.analysis.meta.title}`);
  const reports = tabs.filter(({ view }) => view.analysis.detection.verdict === 'report');
  const first = reports[0];
  if (!first) throw new Error(`没有识别出报告 · none of ${urls.length} pages is a report`);

  await annotate(first);
  await first.page.screenshot(picture('page'));
  await finishAnnotation(first);
  for (const { tabId } of reports) await send(running, 'keepOpenReport', undefined, tabId);

  const panel = await panelFor(running, first.page);
  await panel.setViewportSize(PANEL);
  await panel.getByRole('heading', { level: 1, name: first.view.analysis.meta.title }).waitFor();
  await panel.screenshot(picture('panel'));

  const library = await openExtensionPage(running, 'library.html');
  await chooseAll(library, reports.length);
  await library.screenshot(picture('library'));
  if (reports.length > 1) {
    await openComparison(library);
    await showFlagged(library);
    await library.screenshot(picture('comparison'));
  } else {
    console.log('只有一篇报告，没有比对 · one report only, nothing to compare');
  }
  await saveNotes(library, folder);
  console.log(`笔记和截图 · notes and pictures: ${folder}`);
}

/** What the toolbar button shows on such a page. */
function badgeOf({ analysis }: OpenTab['view']): string {
  return translate(analysis.detection.verdict === 'report' ? 'badge_report' : 'badge_related');
}
