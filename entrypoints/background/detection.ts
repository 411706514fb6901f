import { placeAnnotations } from '@/utils/library/annotations';
import { database } from '@/utils/library/database';
import { isKept } from '@/utils/library/reports';
import { storeError } from '@/utils/library/writing';
import { onMessage, type OpenedReport } from '@/utils/messages';
import { analyzeReport } from '@/utils/report/analyze';
import { ruleName } from '@/utils/report/boilerplate/ruleName';
import { detectReport } from '@/utils/report/detection/detect';
import type { ReportSource } from '@/utils/report/types';
import { showVerdict } from './badge';
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
    return { detection, analysis: null, annotations: [], kept: false, ruleNames: {} };
  }
  const analysis = analyzeReport(source);
  const rules = new Set(analysis.boilerplate.map(({ rule }) => rule));
  const ruleNames = Object.fromEntries([...rules].map((rule) => [rule, ruleName(rule)]));
  return { detection, analysis, ruleNames, ...(await shelved(source)) };
}

/** What the library has of this report. A browser that refuses storage has nothing, and says so at the first write. */
async function shelved(source: ReportSource): Promise<Pick<OpenedReport, 'annotations' | 'kept'>> {
  try {
    const [annotations, kept] = await Promise.all([
      placeAnnotations(database, source),
      isKept(database, source),
    ]);
    return { annotations, kept };
  } catch (error) {
    if (storeError(error) === null) throw error;
    return { annotations: [], kept: false };
  }
}
