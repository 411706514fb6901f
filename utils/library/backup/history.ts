import type { LibraryDatabase } from '../database';
import type { Change } from '../types';
import { canonical, isSame } from './canonical';

/**
 * Inside a transaction: adds steps of another library, or of an earlier state of this one, to the history. They
 * come before every step that is there, so that "undo" still takes back what the reader did last here: a step
 * keeps its number when that is lower than all others, and gets one below zero otherwise. A step that is there
 * already is not added again.
 */
export async function addHistory(db: LibraryDatabase, steps: readonly Change[]): Promise<void> {
  const stored = await db.changes.bulkGet(steps.map(({ seq }) => seq));
  const missing = steps.filter((step, at) => !isStep(stored[at], step));
  let first = (await db.changes.orderBy('seq').first())?.seq ?? Infinity;
  const own: Change[] = [];
  const early: Change[] = [];
  // From the last to the first: into an empty history all of them come with their own numbers.
  for (const step of missing.sort((a, b) => b.seq - a.seq)) {
    if (step.seq < first) {
      own.push(step);
      first = step.seq;
    } else early.push(step);
  }
  await db.changes.bulkAdd(own);
  for (const step of early) await addEarly(db, step);
}

/** Inside a transaction: adds a step below zero, in the order of time as far as seconds tell, unless it is there. */
export async function addEarly(db: LibraryDatabase, step: Omit<Change, 'seq'>): Promise<void> {
  for (let seq = earlySeq(step); ; seq += 1) {
    const taken = await db.changes.get(seq);
    if (isStep(taken, step)) return;
    if (taken) continue;
    await db.changes.add({ ...step, seq });
    return;
  }
}

/** The same step of the same rows at the same time; it may have got another number, or been undone since. */
function isStep(stored: Change | undefined, step: Omit<Change, 'seq'>): boolean {
  return stored !== undefined && isSame(identity(stored), identity(step));
}

function identity({ at, action, before, after }: Omit<Change, 'seq'>) {
  return { at, action, before, after };
}

/** Room for the steps of one second: 2^20. With seconds up to the year 2106 (2^32) the number stays exact. */
const STEPS_A_SECOND = 2 ** 20;
const LAST_SECOND = 2 ** 32 - 1;

/** Made of what the step is, so that restoring a file again leads to the same number. */
function earlySeq(step: Omit<Change, 'seq'>): number {
  const second = Math.floor(Date.parse(step.at) / 1000);
  const within = Math.min(Math.max(second, 0), LAST_SECOND);
  return (within - LAST_SECOND - 1) * STEPS_A_SECOND + hash(canonical(identity(step)));
}

/** FNV-1a, folded to 20 bits. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  }
  return ((bits >>> 20) ^ bits) & (STEPS_A_SECOND - 1);
}
