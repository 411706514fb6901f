/**
 * Told how many of how many rows are checked, every few rows; may let some time pass, so that a page can be drawn and
 * clicked meanwhile. Resolves to false when the reader has stopped the work.
 */
export type Progress = (done: number, total: number) => Promise<boolean>;

/** After so many rows (some milliseconds of checking) the progress is told. */
export const ROWS_A_STEP = 100;

/** For work that nobody watches. */
export const unwatched: Progress = () => Promise.resolve(true);
