import { checkRow } from './backup/rowSchemas';
import type { LibraryDatabase } from './database';
import type { Annotation, Change, ChangedRow } from './types';

/** What happened to an annotation in one step. */
export type HistoryEvent =
  'created' | 'imported' | 'updated' | 'deleted' | 'restored' | 'reattached';

/** One step in the life of an annotation. */
export interface HistoryEntry {
  seq: number;
  /** ISO 8601 instant. */
  at: string;
  /** Local name of who did it, '' when none was set. */
  who: string;
  event: HistoryEvent;
  /** Null where the annotation was not there. */
  before: Annotation | null;
  after: Annotation | null;
  /** The step was taken back afterwards. */
  undone: boolean;
}

/** The life of one annotation, oldest step first. `unreadable`: stored steps that do not hold and are left out. */
export interface AnnotationHistory {
  entries: HistoryEntry[];
  unreadable: number;
}

/** Steps that may touch annotations; keeping a report does not, and its steps hold the whole report. */
const ACTIONS: Change['action'][] = [
  'create-annotation',
  'update-annotation',
  'delete-annotation',
  'restore-annotation',
  'reattach-annotation',
  'delete-reports',
];
/** A row that is older (ms) than the step that brought it was not written here but came in from a file. */
const MADE_WITHIN = 60_000;

/**
 * Every step that touched an annotation, from its creation on: steps are never thrown away, and a backup takes them
 * along. Read by extension pages.
 */
export async function historyOf(db: LibraryDatabase, id: string): Promise<AnnotationHistory> {
  const concerns = ({ table, id: other }: ChangedRow) => table === 'annotations' && other === id;
  const changes = await db.changes
    .where('action')
    .anyOf(ACTIONS)
    .filter(({ before, after }) => before.some(concerns) || after.some(concerns))
    .toArray();
  const entries: HistoryEntry[] = [];
  let unreadable = 0;
  for (const change of changes) {
    // An import or a deleted report is one step of many rows; only this one's are looked at.
    const row = {
      ...change,
      before: change.before.filter(concerns),
      after: change.after.filter(concerns),
    };
    const checked = checkRow({ table: 'changes', row });
    if (checked.ok && checked.row.table === 'changes') entries.push(entryOf(checked.row.row));
    else unreadable += 1;
  }
  entries.sort((a, b) => a.at.localeCompare(b.at) || a.seq - b.seq);
  return { entries, unreadable };
}

function entryOf({ seq, at, who, action, before, after, undone }: Change): HistoryEntry {
  const [from, to] = [annotationIn(before), annotationIn(after)];
  return { seq, at, who, event: eventOf(action, at, from, to), before: from, after: to, undone };
}

function annotationIn(rows: readonly ChangedRow[]): Annotation | null {
  const [row] = rows;
  return row?.table === 'annotations' ? row.row : null;
}

function eventOf(
  action: Change['action'],
  at: string,
  before: Annotation | null,
  after: Annotation | null,
): HistoryEvent {
  switch (action) {
    case 'create-annotation': {
      const age = Date.parse(at) - Date.parse(after?.createdAt ?? at);
      return before !== null || Math.abs(age) > MADE_WITHIN ? 'imported' : 'created';
    }
    case 'delete-annotation':
    case 'delete-reports':
      return 'deleted';
    case 'restore-annotation':
      return 'restored';
    case 'reattach-annotation':
      return 'reattached';
    case 'update-annotation':
    case 'keep-report':
    case 'write-conclusion':
    case 'edit-codebook':
      return 'updated';
  }
}
