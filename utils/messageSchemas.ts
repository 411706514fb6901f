import * as v from 'valibot';
import { codebookSchema, codeIdSchema, tagSchema } from './codebook/schema';
import { notesSections } from './library/types';
import { MAX_CONCLUSION, MAX_TEMPLATE_NAME, MAX_TEXT, MAX_TITLE_LINE } from './messageLimits';
import { findingKinds } from './painting/types';
import { readingActions } from './shortcuts';

/**
 * What each message must look like when it arrives. Content scripts run beside hostile pages, so nothing they
 * send is taken on trust; the limits keep one page from filling the reader's disk.
 */

const line = v.pipe(v.string(), v.maxLength(2_000));
const address = v.pipe(v.string(), v.maxLength(8_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A range that holds at least one character. */
const spanSchema = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'empty span'),
);

/** What a reader script has read of a page, with limits no real report reaches. */
export const sourceSchema = v.object({
  url: address,
  documentTitle: line,
  heading: line,
  metas: v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.string(), v.maxLength(4_000))),
  header: v.pipe(v.string(), v.maxLength(4_000)),
  siteName: line,
  breadcrumb: line,
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  linkShare: share,
  attachments: v.pipe(v.array(v.object({ label: line, href: address })), v.maxLength(100)),
});

/** What a reader writes of a passage. */
export const contentSchema = v.object({
  // Of any codebook: a kind which this one has retired or never had stays with its annotation.
  kind: codeIdSchema,
  note: v.pipe(v.string(), v.maxLength(20_000)),
  tags: v.pipe(v.array(tagSchema), v.maxLength(50)),
  state: codeIdSchema,
});

/** Ids made by a page script (32 hex digits) or by an import (a UUID). */
export const idSchema = v.pipe(v.string(), v.regex(/^[0-9a-f-]{32,36}$/));
/** A template of notes; a section that this version does not know is refused with its place: 'sections.2'. */
export const templateSchema = v.object({
  id: idSchema,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TEMPLATE_NAME)),
  titleLine: v.pipe(v.string(), v.maxLength(MAX_TITLE_LINE)),
  sections: v.pipe(
    v.array(v.picklist(notesSections)),
    v.minLength(1),
    v.check((sections) => new Set(sections).size === sections.length, 'a section twice'),
  ),
});
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(8_000));
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Rows whose fields the library checks itself, some hundreds a message. */
const rows = v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(1_000));

/** Sent to the reader script. */
export const showPassageSchema = v.object({ span: spanSchema });

/** Sent to the reader script; more passages than any report has are not taken. */
export const markReuseSchema = v.object({
  length: offset,
  passages: v.pipe(
    v.array(
      v.pipe(
        v.object({ start: offset, end: offset, where: line }),
        v.check(({ start, end }) => start < end, 'empty span'),
      ),
    ),
    v.maxLength(2_000),
  ),
});

/** Sent by the background to whoever shows something of the library. */
export const libraryChangedSchema = v.object({ keys: v.array(key) });

/** Sent to the reader script. */
export const attachHereSchema = v.object({ id: idSchema, span: v.nullable(spanSchema) });

/** Sent to the reader script. */
export const stepSchema = v.object({
  action: v.picklist(readingActions),
  kind: v.nullable(v.picklist(findingKinds)),
});

/** One schema a message with data; messages without data are not listed. */
export const messageSchemas = {
  openReport: v.object({ source: sourceSchema, insist: v.boolean() }),
  createAnnotation: v.object({
    id: idSchema,
    source: sourceSchema,
    span: spanSchema,
    content: contentSchema,
  }),
  placeAnnotations: v.object({ source: sourceSchema }),
  updateAnnotation: v.object({
    id: idSchema,
    base: contentSchema,
    content: contentSchema,
    sitting: v.nullable(number),
  }),
  deleteAnnotation: v.object({ id: idSchema }),
  restoreAnnotation: v.object({ id: idSchema }),
  reattachAnnotation: v.object({ id: idSchema, source: sourceSchema, span: spanSchema }),
  undoChange: v.object({ change: number }),
  keepReport: v.object({ source: sourceSchema }),
  deleteReports: v.object({ keys: v.pipe(v.array(key), v.minLength(1), v.maxLength(20_000)) }),
  writeConclusion: v.object({
    reportKeys: v.pipe(v.array(key), v.minLength(1), v.maxLength(20_000)),
    text: v.pipe(v.string(), v.maxLength(MAX_CONCLUSION)),
    seen: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  }),
  saveTemplate: v.object({ template: templateSchema }),
  deleteTemplate: v.object({ id: idSchema }),
  restoreRows: v.object({ rows }),
  importAnnotations: v.object({ annotations: rows }),
  saveCodebook: v.object({ codebook: codebookSchema }),
  readTab: v.object({ tabId: number, insist: v.boolean() }),
};
