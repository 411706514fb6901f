import type { DBCore, DBCoreMutateRequest, Middleware } from 'dexie';
import type { LibraryDatabase } from './database';

/** A write to the table of reports: what the indexes of the library follow it by. */
export interface ReportWrite {
  /** Assigned by the store, ascending. */
  seq: number;
  /** The reports that were kept, changed or removed; null when it may be any of them. */
  keys: string[] | null;
}

/**
 * Records every write to `reports` in `reportWrites`, in the same transaction, whoever writes and with whatever method.
 * The browser cannot tell cheaply whether a table has changed: to count 10,000 rows takes it 100 ms.
 */
export const recordReportWrites: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'report-writes',
  create: (core) => ({
    ...core,
    transaction(tables, mode, options) {
      const isWrite = mode === 'readwrite' && tables.includes('reports');
      const all = isWrite ? [...new Set([...tables, 'reportWrites'])] : tables;
      return core.transaction(all, mode, options);
    },
    table(name) {
      const table = core.table(name);
      if (name !== 'reports') return table;
      return {
        ...table,
        async mutate(request) {
          const answer = await table.mutate(request);
          const write: Omit<ReportWrite, 'seq'> = { keys: writtenKeys(request) };
          const { trans } = request;
          await core.table('reportWrites').mutate({ type: 'add', trans, values: [write] });
          return answer;
        },
      };
    },
  }),
};

function writtenKeys(request: DBCoreMutateRequest): string[] | null {
  switch (request.type) {
    case 'add':
    case 'put':
      return (request.values as { key: string }[]).map(({ key }) => key);
    case 'delete':
      return request.keys as string[];
    case 'deleteRange':
      return null;
  }
}

/** The number of the latest write to the table of reports, 0 when there was none. */
export async function latestReportWrite({ reportWrites }: LibraryDatabase): Promise<number> {
  return ((await reportWrites.orderBy('seq').lastKey()) as number | undefined) ?? 0;
}

/** The reports that were written after a write, each once; null when it may be any of them. */
export async function reportsWrittenSince(
  { reportWrites }: LibraryDatabase,
  seq: number,
): Promise<string[] | null> {
  const keys = new Set<string>();
  for (const write of await reportWrites.where('seq').above(seq).toArray()) {
    if (write.keys === null) return null;
    for (const key of write.keys) keys.add(key);
  }
  return [...keys];
}
