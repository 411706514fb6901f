import { describePassage } from '../anchoring/describe';
import { findPassage } from '../anchoring/find';
import { inTextOrder } from '../anchoring/order';
import { prepareText } from '../anchoring/prepare';
import type { PassageSelector } from '../anchoring/types';
import { changedWords } from '../compare/align/changedWords';
import { outlineOf } from '../report/outline/outline';
import { fold } from '../text/fold';
import type { ReportSource, Span } from '../report/types';
import { isSame } from './backup/canonical';
import type { LibraryDatabase } from './database';
import { mergeContent } from './mergeContent';
import { reportKey } from './reportKey';
import { ensureKept, recordOf } from './reports';
import { instantAfter, recordChange, Refusal, write, type Writer } from './writing';
import type { Annotation, AnnotationContent, Change, PlacedAnnotation, Written } from './types';

/** What the reader script sends when the reader has marked a passage; it makes the id. */
export interface NewAnnotation {
  id: string;
  source: ReportSource;
  span: Span;
  content: AnnotationContent;
}

/** The passage that an annotation shall have from now on. */
export interface Reattachment {
  id: string;
  source: ReportSource;
  span: Span;
}

/**
 * Stores a new annotation of `span` of the report's text. The report is kept with it, and stays kept when the
 * annotation is undone: later annotations may rest on it. The same id sent again (after a lost answer) stores
 * nothing twice.
 */
export async function createAnnotation(
  writer: Writer,
  { id, source, span, content }: NewAnnotation,
): Promise<Written<Annotation>> {
  const { db, who } = writer;
  const selector = selectorOf(source, span);
  if (selector === null) return { ok: false, error: 'empty-passage' };
  const fresh = await recordOf(source);
  const now = new Date().toISOString();
  const annotation: Annotation = {
    ...content,
    id,
    reportKey: fresh.key,
    selector,
    author: who,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
  return write(db, async () => {
    const stored = await db.annotations.get(id);
    if (stored) return { value: stored, change: null };
    await ensureKept(db, fresh);
    await db.annotations.add(annotation);
    const change = await recordChange(
      writer,
      'create-annotation',
      [{ table: 'annotations', id: annotation.id, row: null }],
      [{ table: 'annotations', id: annotation.id, row: annotation }],
    );
    return { value: annotation, change };
  });
}

/** What an editor has made of an annotation. */
export interface EditedContent {
  id: string;
  /** What the editor showed when the reader began, or what it saved last. */
  base: AnnotationContent;
  content: AnnotationContent;
  /** The step of the history that this editor's last saving made; null before the first one. */
  sitting: number | null;
}

/**
 * Replaces what the reader wrote; the passage stays. Equal content changes nothing. What was changed meanwhile in
 * another tab or in the panel is kept; two different notes are refused as 'changed-elsewhere'. An editor saves while the
 * reader types: all it saves is one step of the history, and none when the annotation is again what it was.
 */
export function updateAnnotation(
  writer: Writer,
  { id, base, content, sitting }: EditedContent,
): Promise<Written<Annotation>> {
  const { db } = writer;
  return write(db, async () => {
    const stored = await storedAnnotation(db, id);
    const merged = mergeContent(base, content, stored);
    if (merged === null) throw new Refusal('changed-elsewhere');
    const changed = { ...stored, ...merged };
    const open = await openStep(db, sitting, stored);
    if (isSame(changed, stored)) return { value: stored, change: open?.seq ?? null };
    const before = open?.before[0]?.row as Annotation | undefined;
    if (open && before && isSame({ ...changed, updatedAt: before.updatedAt }, before)) {
      await db.annotations.put(before);
      await db.changes.delete(open.seq);
      return { value: before, change: null };
    }
    const value = { ...changed, updatedAt: instantAfter(stored.updatedAt) };
    if (!open) return { value, change: await replace(writer, 'update-annotation', stored, value) };
    await db.annotations.put(value);
    await db.changes.update(open.seq, {
      at: value.updatedAt,
      after: [{ table: 'annotations', id, row: value }],
    });
    return { value, change: open.seq };
  });
}

/** The step of a sitting while it is the last of all and nobody else has changed the annotation since. */
async function openStep(
  db: LibraryDatabase,
  sitting: number | null,
  stored: Annotation,
): Promise<Change | null> {
  if (sitting === null) return null;
  const last = await db.changes.orderBy('seq').last();
  if (last?.seq !== sitting || last.action !== 'update-annotation' || last.undone) return null;
  return isSame(last.after[0]?.row, stored) ? last : null;
}

/**
 * Gives an annotation another passage, chosen by the reader: one of the candidates or a new selection. Note, tags
 * and history stay.
 */
export async function reattachAnnotation(
  writer: Writer,
  { id, source, span }: Reattachment,
): Promise<Written<Annotation>> {
  const selector = selectorOf(source, span);
  if (selector === null) return { ok: false, error: 'empty-passage' };
  const { db } = writer;
  return write(db, async () => {
    const stored = await storedAnnotation(db, id);
    const value = { ...stored, selector, updatedAt: instantAfter(stored.updatedAt) };
    return { value, change: await replace(writer, 'reattach-annotation', stored, value) };
  });
}

/** Deletes an annotation; its row stays so that the step can be undone. */
export function deleteAnnotation(writer: Writer, id: string): Promise<Written<Annotation>> {
  const { db } = writer;
  return write(db, async () => {
    const stored = await storedAnnotation(db, id);
    const deleted = { ...stored, deletedAt: new Date().toISOString() };
    return { value: deleted, change: await replace(writer, 'delete-annotation', stored, deleted) };
  });
}

/** The annotations of a report where they stand in this text, in text order, those without a place last. */
export async function placeAnnotations(
  db: LibraryDatabase,
  source: ReportSource,
): Promise<PlacedAnnotation[]> {
  const stored = await db.annotations.where('reportKey').equals(reportKey(source.url)).toArray();
  const current = stored.filter((annotation) => annotation.deletedAt === null);
  if (current.length === 0) return [];
  const text = prepareText(source.text);
  return current
    .map((annotation): PlacedAnnotation => {
      const placement = findPassage(text, annotation.selector);
      if (placement.status !== 'changed') return { annotation, placement };
      const found = source.text.slice(placement.start, placement.end);
      return { annotation, placement, edits: changedWords(annotation.selector.exact, found) };
    })
    .sort(inTextOrder);
}

function selectorOf(source: ReportSource, span: Span): PassageSelector | null {
  const inside = span.start >= 0 && span.start < span.end && span.end <= source.text.length;
  if (!inside || source.text.slice(span.start, span.end).trim() === '') return null;
  return describePassage(source.text, span.start, span.end, outlineOf(fold(source.text)));
}

async function storedAnnotation(db: LibraryDatabase, id: string): Promise<Annotation> {
  const stored = await db.annotations.get(id);
  if (!stored || stored.deletedAt !== null) throw new Refusal('not-found');
  return stored;
}

async function replace(
  writer: Writer,
  action: 'update-annotation' | 'delete-annotation' | 'reattach-annotation',
  before: Annotation,
  after: Annotation,
): Promise<number> {
  await writer.db.annotations.put(after);
  return recordChange(
    writer,
    action,
    [{ table: 'annotations', id: before.id, row: before }],
    [{ table: 'annotations', id: after.id, row: after }],
  );
}
