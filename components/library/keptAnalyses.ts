import { DerivedDatabase, dropOldDerived, type DerivedAnalysis } from '@/utils/library/derived';
import type { ReportRecord } from '@/utils/library/types';
import { analyzeReport } from '@/utils/report/analyze';
import type { ReportAnalysis } from '@/utils/report/types';

/**
 * Names the code that analyses: the script of the built page is named by its content and by that of all it imports, so a
 * rule that was changed gives another name and nothing that was worked out before is used. (`import.meta.url` would be
 * the address of the page: WXT puts that in its place.)
 */
const ENGINE = new URL(
  document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? location.href,
).pathname;

/** What was worked out of kept reports by this very code. Close it after use. */
export function openDerived(): DerivedDatabase {
  return new DerivedDatabase(ENGINE);
}

/** Removes what other code has worked out. A browser that does not store has nothing to remove. */
export function dropForeignDerived(): Promise<void> {
  return dropOldDerived(ENGINE).catch(() => undefined);
}

/** The name under which the analysis of a record is kept: a report kept anew under its key may have another text. */
export function analysisId({ key, fingerprint, keptAt }: ReportRecord): string {
  return JSON.stringify([key, fingerprint, keptAt]);
}

/** The analyses that are known of these records, by `analysisId`. Empty where the browser does not store. */
export async function knownAnalyses(
  records: readonly ReportRecord[],
): Promise<Map<string, ReportAnalysis>> {
  const derived = openDerived();
  try {
    const rows = await derived.analyses.bulkGet(records.map(analysisId));
    return new Map(
      records.flatMap((record, nth): [string, ReportAnalysis][] => {
        const row = rows[nth];
        return row ? [[row.id, { ...row.analysis, text: record.source.text }]] : [];
      }),
    );
  } catch {
    return new Map();
  } finally {
    derived.close();
  }
}

/** Remembers analyses. A browser that does not store does without: they are worked out anew. */
export async function rememberAnalyses(
  analyses: readonly (readonly [id: string, analysis: ReportAnalysis])[],
): Promise<void> {
  const derived = openDerived();
  try {
    if ((await derived.analyses.count()) > MOST_ANALYSES) await derived.analyses.clear();
    await derived.analyses.bulkPut(analyses.map(([id, analysis]) => rowOf(id, analysis)));
  } catch {
    // Nothing is lost but time.
  } finally {
    derived.close();
  }
}

/** The analyses of these records; those that were not known are worked out and remembered. Throws as `analyzeRecord`. */
export async function analysesOf(records: readonly ReportRecord[]): Promise<ReportAnalysis[]> {
  const known = await knownAnalyses(records);
  const fresh = records
    .filter((record) => !known.has(analysisId(record)))
    .map((record) => [analysisId(record), analyzeRecord(record)] as const);
  if (fresh.length > 0) await rememberAnalyses(fresh);
  const all = new Map([...known, ...fresh]);
  return records.flatMap((record) => all.get(analysisId(record)) ?? []);
}

/** Some 60 kB each. */
const MOST_ANALYSES = 1_000;

/** The text stands in the library already. */
function rowOf(id: string, analysis: ReportAnalysis): DerivedAnalysis {
  const rest: Omit<ReportAnalysis, 'text'> & { text?: string } = { ...analysis };
  delete rest.text;
  return { id, analysis: rest };
}

/** The analysis of a kept text, by the code that `ENGINE` names. Throws for a text it cannot read. */
export function analyzeRecord({ source }: ReportRecord): ReportAnalysis {
  return analyzeReport(source);
}
