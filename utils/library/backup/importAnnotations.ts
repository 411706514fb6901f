import Dexie from 'dexie';
import { fingerprintOf } from '../fingerprint';
import type { Annotation, ChangedRow, Written } from '../types';
import { recordChange, write, type Writer } from '../writing';
import { canonical, isSame } from './canonical';

/** Two annotations of one origin that say different things, by their ids; both are in the library. */
export interface Conflict {
  mine: string;
  theirs: string;
}

/** What became of the annotations of another reviewer. */
export interface Imported {
  /** Were not there, or in the bin, and are now. */
  imported: number;
  /** Were there already. */
  unchanged: number;
  /** An annotation of the same id says something else; both are there now. */
  conflicts: number;
  /** All that say something else, also those that came with an earlier import. */
  pairs: Conflict[];
  /** Keys of the reports to which the annotations belong, each once. */
  reportKeys: string[];
}

/**
 * Writes checked annotations beside those of the library, as one step that can be taken back. None is ever
 * overwritten: where the id is taken by an annotation that says something else, the new one gets an id made of
 * what it says, so that the same annotations again change nothing. Their reports need not be in the library.
 */
export function importAnnotations(
  writer: Writer,
  annotations: readonly Annotation[],
): Promise<Written<Imported>> {
  const { db } = writer;
  return write(db, async () => {
    const present = new Map<string, Annotation>();
    const look = async (ids: string[]) => {
      for (const row of await db.annotations.bulkGet(ids)) if (row) present.set(row.id, row);
    };
    await look(annotations.map(({ id }) => id));
    const others = await withOtherIds(conflicting(annotations, present));
    await look([...others.values()].map(({ id }) => id));

    const known = new Set(present.keys());
    const written = new Map<string, Annotation>();
    const value: Imported = {
      imported: 0,
      unchanged: 0,
      conflicts: 0,
      pairs: [...others].map(([{ id: mine }, { id: theirs }]) => ({ mine, theirs })),
      reportKeys: [...new Set(annotations.map(({ reportKey }) => reportKey))],
    };
    const before: ChangedRow[] = [];
    for (const annotation of annotations) {
      const row = others.get(annotation) ?? annotation;
      const stored = present.get(row.id);
      if (stored && stored.deletedAt === null) {
        value.unchanged += 1;
        continue;
      }
      value[row === annotation ? 'imported' : 'conflicts'] += 1;
      before.push({ table: 'annotations', id: row.id, row: stored ?? null });
      written.set(row.id, row);
      present.set(row.id, row);
    }
    if (written.size === 0) return { value, change: null };
    const rows = [...written.values()];
    // New rows are added, not put: a put first looks for the row that it replaces.
    await db.annotations.bulkAdd(rows.filter(({ id }) => !known.has(id)));
    await db.annotations.bulkPut(rows.filter(({ id }) => known.has(id)));
    const after = rows.map((row): ChangedRow => ({ table: 'annotations', id: row.id, row }));
    return { value, change: await recordChange(writer, 'create-annotation', before, after) };
  });
}

/** The annotations whose id belongs to one that says something else, in the library or before them in the file. */
function conflicting(
  annotations: readonly Annotation[],
  present: ReadonlyMap<string, Annotation>,
): Annotation[] {
  const holders = new Map(present);
  return annotations.filter((annotation) => {
    const holder = holders.get(annotation.id);
    if (!holder) holders.set(annotation.id, annotation);
    return holder !== undefined && !isSame(whatItSays(holder), whatItSays(annotation));
  });
}

/** Inside a transaction, which waits for the hashes: each annotation under an id made of what it says. */
async function withOtherIds(
  annotations: readonly Annotation[],
): Promise<Map<Annotation, Annotation>> {
  if (annotations.length === 0) return new Map();
  const named = annotations.map(async (annotation) => {
    const id = await fingerprintOf(canonical([annotation.id, whatItSays(annotation)]));
    return [annotation, { ...annotation, id: id.slice(0, 32) }] as const;
  });
  return new Map(await Dexie.waitFor(Promise.all(named)));
}

/** All but the times, and `alone`, which bundles of earlier versions do not hold. */
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
