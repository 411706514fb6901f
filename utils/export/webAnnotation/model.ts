import * as v from 'valibot';
import { MAX_TEXT } from '../../messageLimits';

/**
 * The parts of the Web Annotation Data Model that we understand, as other programs write them: whatever the model
 * allows once or many times comes out as a list. What is not understood is left out by the reader of these.
 */

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const line = v.pipe(v.string(), v.maxLength(8_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

function list<T>(schema: v.GenericSchema<unknown, T>) {
  const many = v.pipe(v.array(schema), v.maxLength(1_000));
  return v.pipe(
    v.optional(v.union([many, schema]), []),
    v.transform((value): T[] => (Array.isArray(value) ? value : [value])),
  );
}

const instant = v.pipe(
  line,
  v.check((time) => !Number.isNaN(Date.parse(time))),
  v.transform((time) => new Date(time).toISOString()),
);

/** An annotation with its parts still unread. */
export const annotationModel = v.object({
  id: v.optional(v.pipe(line, v.nonEmpty())),
  type: v.pipe(
    list(line),
    v.check((types) => types.includes('Annotation')),
  ),
  motivation: list(line),
  bodyValue: v.optional(text),
  body: list<unknown>(v.union([line, v.record(v.string(), v.unknown())])),
  target: list<unknown>(v.union([line, v.record(v.string(), v.unknown())])),
  creator: list<unknown>(v.union([line, v.record(v.string(), v.unknown())])),
  created: v.optional(instant),
  modified: v.optional(instant),
});

/** A body that holds its text; the text is plain for us, whatever its format. */
export const textualBodyModel = v.object({ value: text, purpose: list(line) });

/** A page with a passage in it. */
export const targetModel = v.object({
  source: v.union([
    line,
    v.pipe(
      v.object({ id: line }),
      v.transform(({ id }) => id),
    ),
  ]),
  selector: list<unknown>(v.record(v.string(), v.unknown())),
  section: list(v.pipe(v.string(), v.maxLength(2_000))),
  /** Whatever else another program means by it says nothing to us. */
  alone: v.fallback(v.optional(v.literal(true)), undefined),
});

/** The words of a passage. */
export const quoteModel = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(text, v.nonEmpty()),
  prefix: v.optional(text, ''),
  suffix: v.optional(text, ''),
});

/** The place of a passage (UTF-16 units). */
export const positionModel = v.object({
  type: v.literal('TextPositionSelector'),
  start: offset,
  end: offset,
});

/** Someone with a name. */
export const agentModel = v.object({ name: v.pipe(list(line), v.minLength(1)) });

/** A collection with an embedded page, or a page. */
export const collectionModel = v.union([
  v.pipe(
    v.object({ first: v.object({ items: v.array(v.unknown()) }) }),
    v.transform(({ first }) => first.items),
  ),
  v.pipe(
    v.object({ items: v.array(v.unknown()) }),
    v.transform(({ items }) => items),
  ),
  v.pipe(
    v.object({ type: v.literal('AnnotationCollection'), total: v.literal(0) }),
    v.transform((): unknown[] => []),
  ),
  v.array(v.unknown()),
]);
