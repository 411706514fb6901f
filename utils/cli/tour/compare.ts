import path from 'node:path';
import type { Page } from 'playwright-core';
import { translate } from '../words';

/** Chooses every report of the library with the mouse. */
export async function chooseAll(library: Page, reports: number): Promise<void> {
  await library.getByRole('checkbox', { name: translate('library_choose_all') }).check();
  await library.getByText(translate('library_chosen', reports)).waitFor();
}

/** Goes from the chosen reports to their comparison. */
export async function openComparison(library: Page): Promise<void> {
  await library.getByRole('button', { name: translate('library_compare') }).click();
  await library.getByRole('tab', { name: translate('comparison_overview') }).waitFor();
}

/** Turns to the indicators that want checking: their figures over the years, with small lines and flags. */
export async function showFlagged(library: Page): Promise<void> {
  const name = translate('panel_tab_indicators');
  await library.getByRole('tab', { name }).click();
  await library.getByRole('radio', { name: translate('comparison_flagged') }).check();
  // Where nothing wants checking the picture shows what there is.
  if ((await library.getByRole('table', { name }).count()) > 0) return;
  await library.getByRole('radio', { name: translate('comparison_all') }).check();
}

/**
 * Saves the notes of what is open or chosen, as Markdown.
 * @returns the file
 */
export async function saveNotes(library: Page, folder: string): Promise<string> {
  await library.getByRole('button', { name: translate('library_export') }).click();
  await library.getByLabel(translate('notes_format'), { exact: true }).selectOption('markdown');
  const button = library.getByRole('button', { name: translate('notes_download') });
  const [download] = await Promise.all([library.waitForEvent('download'), button.click()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}
