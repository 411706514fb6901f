import * as v from 'valibot';
import { codebookSchema } from '../../codebook/schema';
import { MAX_CONCLUSION, MAX_TEXT } from '../../messageLimits';
import { contentSchema, idSchema, sourceSchema, templateSchema } from '../../messageSchemas';
import type { PassageSelector } from '../../anchoring/types';
import type { Measures, Quantity, ReportMeta } from '../../report/types';
import { conclusionKey } from '../conclusions';
import type {
  Annotation,
  Change,
  ChangedRow,
  Conclusion,
  ReportRecord,
  ReportVersion,
} from '../types';
import type { BackupRow } from './format';

/**
 * What each row of the library looks like in full. The types on the left hold the schemas to the rows: a new field
 * or a new value of a closed vocabulary does not compile before it stands here.
 */

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const number = v.number();
const offset = v.pipe(number, v.integer(), v.minValue(0));
const instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((time) => !Number.isNaN(Date.parse(time))),
);
const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Nothing that a link could run. */
const address = v.pipe(
  text,
  v.check((url) => url === '' || /^(https?|file|ftp):/.test(url)),
);

/** The store counts on from the highest number; one near the end of the numbers would leave no room for new steps. */
const MAX_SEQ = 2 ** 40;

function oneOf<T extends string>(values: Record<T, true>) {
  return v.picklist(Object.keys(values) as T[]);
}

const selector: v.GenericSchema<unknown, PassageSelector> = v.object({
  exact: v.pipe(text, v.nonEmpty()),
  prefix: text,
  suffix: text,
  start: offset,
  end: offset,
  section: v.array(text),
  alone: v.optional(v.literal(true)),
});

const annotation: v.GenericSchema<unknown, Annotation> = v.object({
  ...contentSchema.entries,
  id: idSchema,
  reportKey: v.pipe(text, v.nonEmpty()),
  selector,
  author: text,
  createdAt: instant,
  updatedAt: instant,
  deletedAt: v.nullable(instant),
});

const meta: v.GenericSchema<unknown, ReportMeta> = v.object({
  title: text,
  place: text,
  org: text,
  level: oneOf({
    国家: true,
    省: true,
    市: true,
    县区: true,
    乡镇街道: true,
    部门: true,
    开发区: true,
    未知: true,
  }),
  year: v.nullable(v.pipe(number, v.integer())),
  period: oneOf({ year: true, 'half-year': true, 'multi-year': true, unknown: true }),
  publishedOn: v.nullable(v.pipe(v.string(), v.isoDate())),
  dateSource: v.nullable(
    oneOf({ meta: true, header: true, label: true, url: true, signature: true }),
  ),
  source: text,
  docNumber: v.nullable(text),
});

const quantity: v.GenericSchema<unknown, Quantity> = v.object({
  start: offset,
  end: offset,
  text,
  value: number,
  unit: text,
  approx: v.boolean(),
  qualifier: text,
  metric: text,
  metricName: text,
  scope: oneOf({ year: true, 'part-year': true, cumulative: true, target: true }),
});

const measures: v.GenericSchema<unknown, Measures> = v.object({
  chars: number,
  boilerplateShare: number,
  formulaShare: number,
  vagueShare: number,
  quantitiesPerThousand: number,
});

const report: v.GenericSchema<unknown, ReportRecord> = v.object({
  key: v.pipe(text, v.nonEmpty()),
  url: address,
  source: v.object({ ...sourceSchema.entries, url: address }),
  meta,
  indicators: v.array(quantity),
  measures,
  fingerprint,
  firstReadAt: instant,
  readAt: instant,
  keptAt: instant,
  deletedAt: v.nullable(instant),
});

const version: v.GenericSchema<unknown, ReportVersion> = v.object({
  key: v.pipe(text, v.nonEmpty()),
  fingerprint,
  text,
  readAt: instant,
});

const conclusion: v.GenericSchema<unknown, Conclusion> = v.pipe(
  v.object({
    key: v.string(),
    reportKeys: v.pipe(v.array(v.pipe(text, v.nonEmpty())), v.minLength(1)),
    text: v.pipe(v.string(), v.maxLength(MAX_CONCLUSION)),
    author: text,
    createdAt: instant,
    updatedAt: instant,
  }),
  // Under another key the page would never find it again.
  v.check(({ key, reportKeys }) => key === conclusionKey(reportKeys)),
);

const changedRow: v.GenericSchema<unknown, ChangedRow> = v.variant('table', [
  v.object({ table: v.literal('annotations'), id: idSchema, row: v.nullable(annotation) }),
  v.object({ table: v.literal('reports'), id: text, row: v.nullable(report) }),
  v.object({ table: v.literal('codebook'), id: text, row: v.nullable(codebookSchema) }),
  v.object({ table: v.literal('conclusions'), id: v.string(), row: v.nullable(conclusion) }),
]);

const change: v.GenericSchema<unknown, Change> = v.object({
  seq: v.pipe(number, v.safeInteger(), v.maxValue(MAX_SEQ)),
  at: instant,
  who: text,
  action: oneOf({
    'create-annotation': true,
    'update-annotation': true,
    'delete-annotation': true,
    'restore-annotation': true,
    'reattach-annotation': true,
    'keep-report': true,
    'delete-reports': true,
    'edit-codebook': true,
    'write-conclusion': true,
  }),
  before: v.array(changedRow),
  after: v.array(changedRow),
  undone: v.boolean(),
});

const row: v.GenericSchema<unknown, BackupRow> = v.variant('table', [
  v.object({ table: v.literal('codebook'), row: codebookSchema }),
  v.object({ table: v.literal('reports'), row: report }),
  v.object({ table: v.literal('versions'), row: version }),
  v.object({ table: v.literal('annotations'), row: annotation }),
  v.object({ table: v.literal('conclusions'), row: conclusion }),
  v.object({ table: v.literal('templates'), row: templateSchema }),
  v.object({ table: v.literal('changes'), row: change }),
]);

/** A checked row, or the path to the first field that is wrong in it: 'selector.exact'. */
export type CheckedRow = { ok: true; row: BackupRow } | { ok: false; path: string };

/** Checks each field of what claims to be `{ table, row }`; fields that are not ours are left out. */
export function checkRow(value: unknown): CheckedRow {
  const checked = v.safeParse(row, value, { abortEarly: true });
  if (checked.success) return { ok: true, row: checked.output };
  const path = v.getDotPath(checked.issues[0]) ?? '';
  return { ok: false, path: path.replace(/^row\.?/, '') };
}
