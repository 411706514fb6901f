import { addMissing } from '../../codebook/merge';
import { CODEBOOK_CHANGED, type Codebook } from '../../codebook/types';
import { readCodebook, storeCodebook } from '../codebook';
import type {
  Annotation,
  Change,
  ChangedRow,
  Conclusion,
  NotesTemplate,
  ReportRecord,
  ReportVersion,
  Written,
} from '../types';
import { recordChange, write, type Writer } from '../writing';
import { fingerprintOf } from '../fingerprint';
import { canonical, isSame } from './canonical';
import type { BackupRow } from './format';
import { addEarly, addHistory } from './history';
import { mergeAnnotation } from './merge';

/** What became of the reports, annotations and templates of one batch. */
export interface Restored {
  /** Were not there, or in the bin, and are now. */
  imported: number;
  /** Were there with other content. */
  merged: number;
  /** Were there already. */
  unchanged: number;
  /** Keys of the reports to which the rows belong, each once, and of the codebook when it changed. */
  reportKeys: string[];
}

/**
 * Writes a batch of checked rows beside what the library has, as one transaction. Nothing that is there is lost: of
 * two versions of an annotation the older one goes to the history, and a report that is there stays as it is,
 * with the file's text beside it.
 * The same rows again change nothing.
 */
export async function restoreRows(
  writer: Writer,
  rows: readonly BackupRow[],
): Promise<Written<Restored>> {
  const codebooks = rows.flatMap((each) => (each.table === 'codebook' ? [each.row] : []));
  const reports = rows.flatMap((each) => (each.table === 'reports' ? [each.row] : []));
  const versions = rows.flatMap((each) => (each.table === 'versions' ? [each.row] : []));
  const annotations = rows.flatMap((each) => (each.table === 'annotations' ? [each.row] : []));
  const conclusions = rows.flatMap((each) => (each.table === 'conclusions' ? [each.row] : []));
  const templates = rows.flatMap((each) => (each.table === 'templates' ? [each.row] : []));
  const changes = rows.flatMap((each) => (each.table === 'changes' ? [each.row] : []));
  // Hashing waits, and a transaction does not: ids that may be needed are made before it begins.
  const others = await withOtherIds(templates);
  return write(writer.db, async () => {
    const value: Restored = {
      imported: 0,
      merged: 0,
      unchanged: 0,
      reportKeys: [
        ...new Set([
          ...reports.map(({ key }) => key),
          ...annotations.map(({ reportKey }) => reportKey),
          ...conclusions.flatMap(({ reportKeys }) => reportKeys),
        ]),
      ],
    };
    for (const row of codebooks) await restoreCodebook(writer, row, value);
    await restoreReports(writer, reports, value);
    await restoreVersions(writer, versions);
    await restoreAnnotations(writer, annotations, value);
    await restoreConclusions(writer, conclusions);
    await restoreTemplates(writer, others, value);
    await addHistory(writer.db, changes);
    return { value, change: null };
  });
}

/** Codes that the library has stay as they are; the file's others come behind them, as one step that can be undone. */
async function restoreCodebook(
  writer: Writer,
  incoming: Codebook,
  restored: Restored,
): Promise<void> {
  const present = await readCodebook(writer.db);
  // Nobody has changed the codebook here: the file's order, names and keys are those that the reader wants back.
  const merged = present.revision === 0 ? incoming : addMissing(present, incoming);
  if (merged === present) return;
  await storeCodebook(writer, merged);
  restored.reportKeys.push(CODEBOOK_CHANGED);
}

async function restoreReports(
  writer: Writer,
  rows: readonly ReportRecord[],
  restored: Restored,
): Promise<void> {
  const { db } = writer;
  const stored = await storedRows(db.reports.bulkGet(rows.map(({ key }) => key)), ({ key }) => key);
  const revived = new Step();
  const otherTexts: ReportVersion[] = [];
  for (const incoming of rows) {
    const present = stored.get(incoming.key);
    const inBin = present !== undefined && present.deletedAt !== null;
    if (present && isSame(present, incoming)) restored.unchanged += 1;
    else if (present && !(inBin && incoming.deletedAt === null)) {
      restored.merged += 1;
      if (present.fingerprint !== incoming.fingerprint) otherTexts.push(textOf(incoming));
    } else {
      restored.imported += 1;
      if (present) {
        revived.before.push({ table: 'reports', id: present.key, row: present });
        revived.after.push({ table: 'reports', id: incoming.key, row: incoming });
      }
      stored.set(incoming.key, incoming);
      await db.reports.put(incoming);
    }
  }
  await restoreVersions(writer, otherTexts);
  await revived.record(writer, 'keep-report');
}

/** The text of a report as one that the stored report had as well. */
function textOf({ key, fingerprint, source, readAt }: ReportRecord): ReportVersion {
  return { key, fingerprint, text: source.text, readAt };
}

async function restoreVersions({ db }: Writer, rows: readonly ReportVersion[]): Promise<void> {
  const stored = await db.versions.bulkGet(rows.map(({ key, fingerprint }) => [key, fingerprint]));
  await db.versions.bulkPut(rows.filter((_row, at) => stored[at] === undefined));
}

async function restoreAnnotations(
  writer: Writer,
  rows: readonly Annotation[],
  restored: Restored,
): Promise<void> {
  const { db, who } = writer;
  const stored = await storedRows(db.annotations.bulkGet(rows.map(({ id }) => id)), ({ id }) => id);
  const known = new Set(stored.keys());
  const revivals = new Step();
  const updates = new Step();
  const written = new Map<string, Annotation>();
  const older: Omit<Change, 'seq'>[] = [];
  for (const incoming of rows) {
    const present = stored.get(incoming.id);
    if (present && isSame(present, incoming)) {
      restored.unchanged += 1;
      continue;
    }
    const { winner, revived } = present
      ? mergeAnnotation(present, incoming)
      : { winner: incoming, revived: false };
    if (present && !isSame(present, winner)) {
      (revived ? revivals : updates).add(present, winner);
    }
    if (!isSame(withoutBin(incoming), withoutBin(winner))) {
      older.push(olderVersion(incoming, winner, who));
    }
    if (!present || revived) restored.imported += 1;
    else restored.merged += 1;
    stored.set(winner.id, winner);
    written.set(winner.id, winner);
  }
  // New rows are added, not put: a put first looks for the row that it replaces, in every index.
  const isNew = ({ id }: Annotation) => !known.has(id);
  await db.annotations.bulkAdd([...written.values()].filter(isNew));
  await db.annotations.bulkPut([...written.values()].filter((row) => !isNew(row)));
  await updates.record(writer, 'update-annotation');
  await revivals.record(writer, 'restore-annotation');
  for (const step of older) await addEarly(db, step);
}

/** The text written later stands, and the other one goes to the history; one that says something is never replaced by none. */
async function restoreConclusions(writer: Writer, rows: readonly Conclusion[]): Promise<void> {
  const { db, who } = writer;
  for (const incoming of rows) {
    const present = await db.conclusions.get(incoming.key);
    if (present && isSame(present, incoming)) continue;
    if (!present) {
      await db.conclusions.put(incoming);
      continue;
    }
    const isNewer = Date.parse(incoming.updatedAt) > Date.parse(present.updatedAt);
    const wins = incoming.text !== '' && (isNewer || present.text === '');
    const [old, now] = wins ? [present, incoming] : [incoming, present];
    const before: ChangedRow[] = [{ table: 'conclusions', id: old.key, row: old }];
    const after: ChangedRow[] = [{ table: 'conclusions', id: now.key, row: now }];
    if (wins) {
      await db.conclusions.put(incoming);
      await recordChange(writer, 'write-conclusion', before, after);
    } else if (old.text !== now.text && old.text !== '') {
      const at = now.updatedAt;
      await addEarly(db, { at, who, action: 'write-conclusion', before, after, undone: false });
    }
  }
}

/** A template beside itself under an id made of what it says. */
type Both = readonly [own: NotesTemplate, other: NotesTemplate];

async function withOtherIds(templates: readonly NotesTemplate[]): Promise<Both[]> {
  return Promise.all(
    templates.map(async (own): Promise<Both> => {
      const id = (await fingerprintOf(canonical(own))).slice(0, 32);
      return [own, { ...own, id }];
    }),
  );
}

/** A template whose id is taken by another one comes in beside it; the same file again changes nothing. */
async function restoreTemplates(
  { db }: Writer,
  templates: readonly Both[],
  restored: Restored,
): Promise<void> {
  for (const [own, other] of templates) {
    const present = await db.templates.get(own.id);
    const row = present && !isSame(present, own) ? other : own;
    if (await db.templates.get(row.id)) restored.unchanged += 1;
    else restored.imported += 1;
    await db.templates.put(row);
  }
}

/** How the file's version became the present one, as far as is known: at the time of the present one. */
function olderVersion(before: Annotation, after: Annotation, who: string): Omit<Change, 'seq'> {
  const row = (annotation: Annotation): ChangedRow[] => [
    { table: 'annotations', id: annotation.id, row: annotation },
  ];
  return {
    at: after.updatedAt,
    who,
    action: 'update-annotation',
    before: row(before),
    after: row(after),
    undone: false,
  };
}

/** Rows that a batch replaced, to be recorded as one step. */
class Step {
  readonly before: ChangedRow[] = [];
  readonly after: ChangedRow[] = [];

  add(before: Annotation, after: Annotation): void {
    this.before.push({ table: 'annotations', id: before.id, row: before });
    this.after.push({ table: 'annotations', id: after.id, row: after });
  }

  async record(writer: Writer, action: Change['action']): Promise<void> {
    if (this.after.length > 0) await recordChange(writer, action, this.before, this.after);
  }
}

async function storedRows<T>(
  found: PromiseLike<(T | undefined)[]>,
  keyOf: (row: T) => string,
): Promise<Map<string, T>> {
  const rows = (await found).filter((row) => row !== undefined);
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function withoutBin(annotation: Annotation): Annotation {
  return { ...annotation, deletedAt: null };
}
