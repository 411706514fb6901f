import { builtInCodebook } from '@/utils/codebook/builtIn';
import { changedSentences } from '@/utils/compare/changedSentences';
import { placeAnnotations } from '@/utils/library/annotations';
import { readCodebook } from '@/utils/library/codebook';
import { database } from '@/utils/library/database';
import { isKept } from '@/utils/library/reports';
import { storeError } from '@/utils/library/writing';
import { noteVersion } from '@/utils/library/versions';
import { onMessage, type ChangesSince, type OpenedReport } from '@/utils/messages';
import { analyzeReport } from '@/utils/report/analyze';
import { ruleName } from '@/utils/report/boilerplate/ruleName';
import { detectReport } from '@/utils/report/detection/detect';
import type { ReportAnalysis, ReportSource } from '@/utils/report/types';
import { showVerdict } from './badge';
import { earlierOf } from './earlier';
import { injectReader } from './injection';
import { fromOwnPage, listen } from './listen';

/** From a first suspicion to an open report: the detector asks, the reader script is injected and reads. */
export function setUpDetection(): void {
  onMessage('candidateSeen', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await injectReader(sender.tab.id);
  });

  listen('openReport', async ({ source, insist }, sender) => {
    const opened = await openReport(source, insist);
    if (sender.tab?.id !== undefined) await showVerdict(sender.tab.id, opened.detection.verdict);
    return opened;
  });

  listen('placeAnnotations', ({ source }) => shelved(source));

  listen('readTab', async ({ tabId, insist }, sender) => {
    fromOwnPage(sender);
    return { ok: await injectReader(tabId, insist) };
  });
}

async function openReport(source: ReportSource, insist: boolean): Promise<OpenedReport> {
  const detection = detectReport(source);
  if (detection.verdict === 'other' && !insist) {
    return {
      detection,
      analysis: null,
      annotations: [],
      kept: false,
      codebook: builtInCodebook,
      changesSince: null,
      earlier: {},
      ruleNames: {},
    };
  }
  const analysis = analyzeReport(source);
  const rules = new Set(analysis.boilerplate.map(({ rule }) => rule));
  const ruleNames = Object.fromEntries([...rules].map((rule) => [rule, ruleName(rule)]));
  const [shelf, changesSince, earlier] = await Promise.all([
    shelved(source),
    changesOf(analysis, source),
    earlierOf(analysis),
  ]);
  return { detection, analysis, ruleNames, changesSince, earlier, ...shelf };
}

/** What has changed since the report was kept; with storage refused nothing is known of that. */
async function changesOf(
  analysis: ReportAnalysis,
  source: ReportSource,
): Promise<ChangesSince | null> {
  try {
    const earlier = await noteVersion(database, source);
    if (!earlier) return null;
    const before = analyzeReport({ ...source, text: earlier.text });
    return { readAt: earlier.readAt, sentences: changedSentences(before, analysis) };
  } catch (error) {
    if (storeError(error) === null) throw error;
    return null;
  }
}

type Shelf = Pick<OpenedReport, 'annotations' | 'kept' | 'codebook'>;

/** What the library has of this report. A browser that refuses storage has nothing, and says so at the first write. */
async function shelved(source: ReportSource): Promise<Shelf> {
  try {
    const [annotations, kept, codebook] = await Promise.all([
      placeAnnotations(database, source),
      isKept(database, source),
      readCodebook(database),
    ]);
    return { annotations, kept, codebook };
  } catch (error) {
    if (storeError(error) === null) throw error;
    return { annotations: [], kept: false, codebook: builtInCodebook };
  }
}
