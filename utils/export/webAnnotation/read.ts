import * as v from 'valibot';
import { readCodes, type RefusedCode } from '../../codebook/share';
import { NO_STATE, type CodeLists } from '../../codebook/types';
import { fingerprintOf } from '../../library/fingerprint';
import { reportKey } from '../../library/reportKey';
import type { Annotation } from '../../library/types';
import { ROWS_A_STEP, unwatched, type Progress } from '../../library/backup/progress';
import { contentSchema, idSchema } from '../../messageSchemas';
import {
  agentModel,
  annotationModel,
  collectionModel,
  positionModel,
  quoteModel,
  targetModel,
  textualBodyModel,
} from './model';
import { ANNOTATION_URN, KIND_VALUE, STATE_VALUE } from './vocabulary';

/** An annotation of the file that was left out. */
export interface RefusedAnnotation {
  /** Its place in the file, from 0. */
  index: number;
  /** The first field that is wrong or missing: 'target', 'body.value'. */
  path: string;
}

/** What a Web Annotation file holds. */
export interface WebAnnotations {
  annotations: Annotation[];
  refused: RefusedAnnotation[];
  /** The codes that the file explains; its annotations may have others. */
  codes: CodeLists;
  refusedCodes: RefusedCode[];
}

type Model = v.InferOutput<typeof annotationModel>;

/** Thrown inside this file when a part of an annotation cannot be used. */
class Unusable extends Error {
  constructor(readonly path: string) {
    super(path);
  }
}

/**
 * Reads a collection with its embedded page, a page or a list of Web Annotations, of ours or of another program.
 * Each is checked by itself; null when the value is none of these. An annotation needs a quote to be found again.
 * Ids of ours are kept, others are made of the annotation's own id, so that the same file gives the same rows.
 * `readAt` is the ISO instant for annotations that do not say when they were made. 'stopped' when the reader did so.
 */
export async function readWebAnnotations(
  value: unknown,
  readAt: string,
  progress: Progress = unwatched,
): Promise<WebAnnotations | 'stopped' | null> {
  const items = v.safeParse(collectionModel, value);
  if (!items.success) return null;
  const { codes, refused: refusedCodes } = readCodes(codebookOf(value));
  const read: WebAnnotations = { annotations: [], refused: [], codes, refusedCodes };
  for (const [index, item] of items.output.entries()) {
    try {
      read.annotations.push(await annotationOf(item, readAt));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      read.refused.push({ index, path: error.path });
    }
    const done = index + 1;
    if (done % ROWS_A_STEP === 0 && !(await progress(done, items.output.length))) return 'stopped';
  }
  return read;
}

async function annotationOf(item: unknown, readAt: string): Promise<Annotation> {
  const model = checked(annotationModel, item, '');
  const content = {
    ...checked(contentSchema, contentOf(model), 'body'),
    ...passageOf(model.target),
    author: authorOf(model.creator),
  };
  const createdAt = model.created ?? model.modified ?? readAt;
  const updatedAt = model.modified ?? createdAt;
  const id = await idOf(model.id ?? JSON.stringify(content));
  return { ...content, id, createdAt, updatedAt, deletedAt: null };
}

/** Note, tags, kind and state: four things of ours in one list of bodies. */
function contentOf({ body, bodyValue, motivation }: Model) {
  const notes = bodyValue === undefined ? [] : [bodyValue];
  const tags: string[] = [];
  let kind = motivation.includes('questioning') ? 'question' : 'remark';
  let state = NO_STATE;
  for (const part of body) {
    // The address of a body elsewhere: nothing that we could show.
    if (typeof part === 'string' || !isTextual(part)) continue;
    const { value, purpose } = checked(textualBodyModel, part, 'body');
    if (!purpose.includes('classifying')) (purpose.includes('tagging') ? tags : notes).push(value);
    else if (value.startsWith(KIND_VALUE)) kind = value.slice(KIND_VALUE.length);
    else if (value.startsWith(STATE_VALUE)) state = value.slice(STATE_VALUE.length);
    else tags.push(value);
  }
  return {
    kind,
    state,
    note: notes.join('\n\n'),
    tags,
  };
}

function codebookOf(value: unknown): unknown {
  return isRecord(value) && 'codebook' in value ? value.codebook : null;
}

function isTextual(body: unknown): boolean {
  return isRecord(body) && 'value' in body;
}

function passageOf([target]: readonly unknown[]): Pick<Annotation, 'reportKey' | 'selector'> {
  const { source, selector, section } = checked(targetModel, target, 'target');
  const parts = withRefinements(selector);
  const quote = parts.find(isOfType('TextQuoteSelector'));
  const position = parts.find(isOfType('TextPositionSelector'));
  const { exact, prefix, suffix } = checked(quoteModel, quote, 'target.selector');
  const { start, end } = position
    ? checked(positionModel, position, 'target.selector')
    : { start: 0, end: exact.length };
  const key = reportKey(source);
  if (key === '') throw new Unusable('target.source');
  return { reportKey: key, selector: { exact, prefix, suffix, start, end, section } };
}

/** Selectors whose refinements are read; more than a few levels nobody needs. */
const MOST_REFINED = 20;

/** Selectors and what refines them, in one list. What is no object selects nothing. */
function withRefinements(selectors: readonly unknown[]): unknown[] {
  let found = selectors.filter(isRecord);
  for (let at = 0; at < found.length && at < MOST_REFINED; at += 1) {
    const selector = found[at];
    if (!selector || !('refinedBy' in selector)) continue;
    found = [...found, ...[selector.refinedBy].flat().filter(isRecord)];
  }
  return found;
}

function isOfType(type: string) {
  return (part: unknown) => isRecord(part) && 'type' in part && part.type === type;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function authorOf([creator]: readonly unknown[]): string {
  if (typeof creator === 'string') return creator;
  const agent = v.safeParse(agentModel, creator);
  return agent.success ? (agent.output.name[0] ?? '') : '';
}

async function idOf(name: string): Promise<string> {
  const own = name.startsWith(ANNOTATION_URN) ? name.slice(ANNOTATION_URN.length) : '';
  return v.is(idSchema, own) ? own : (await fingerprintOf(name)).slice(0, 32);
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, at: string): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0]);
  throw new Unusable([at, path].filter(Boolean).join('.'));
}
