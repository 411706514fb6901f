import { fingerprintOf } from '../fingerprint';
import type { Annotation, ChangedRow, Written } from '../types';
import { recordChange, write, type Writer } from '../writing';
import { canonical, isSame } from './canonical';

/** What became of the annotations of another reviewer. */
export interface Imported {
  /** Were not there, or in the bin, and are now. */
  imported: number;
  /** Were there already. */
  unchanged: number;
  /** An annotation of the same id says something else; both are there now. */
  conflicts: number;
  /** Keys of the reports to which the annotations belong, each once. */
  reportKeys: string[];
}

/**
 * Writes checked annotations beside those of the library, as one step that can be taken back. None is ever
 * overwritten: where the id is taken by an annotation that says something else, the new one gets an id made of
 * what it says, so that the same annotations again change nothing. Their reports need not be in the library.
 */
export async function importAnnotations(
  writer: Writer,
  annotations: readonly Annotation[],
): Promise<Written<Imported>> {
  const { db } = writer;
  // Hashing waits, and a transaction does not: both ids are made before it begins.
  const others = new Map<Annotation, Annotation>();
  for (const annotation of annotations) {
    const id = await fingerprintOf(canonical([annotation.id, whatItSays(annotation)]));
    others.set(annotation, { ...annotation, id: id.slice(0, 32) });
  }
  return write(db, async () => {
    const before: ChangedRow[] = [];
    const after: ChangedRow[] = [];
    const value: Imported = {
      imported: 0,
      unchanged: 0,
      conflicts: 0,
      reportKeys: [...new Set(annotations.map(({ reportKey }) => reportKey))],
    };
    for (const [annotation, other] of others) {
      const holder = await db.annotations.get(annotation.id);
      const conflict = holder !== undefined && !saysTheSame(holder, annotation);
      const row = conflict ? other : annotation;
      const stored = conflict ? await db.annotations.get(other.id) : holder;
      if (stored && stored.deletedAt === null) {
        value.unchanged += 1;
        continue;
      }
      value[conflict ? 'conflicts' : 'imported'] += 1;
      before.push({ table: 'annotations', id: row.id, row: stored ?? null });
      after.push({ table: 'annotations', id: row.id, row });
      await db.annotations.put(row);
    }
    if (after.length === 0) return { value, change: null };
    return { value, change: await recordChange(writer, 'create-annotation', before, after) };
  });
}

function saysTheSame(a: Annotation, b: Annotation): boolean {
  return isSame(whatItSays(a), whatItSays(b));
}

/** All but the times, and what the selector knows beyond the Web Annotation that a bundle holds. */
function whatItSays({ reportKey, selector, author, kind, note, tags, state }: Annotation) {
  return {
    reportKey,
    selector: { ...selector, alone: undefined },
    author,
    kind,
    note,
    tags,
    state,
  };
}
