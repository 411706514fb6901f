import { useMemo } from 'preact/hooks';
import { moment } from '@/components/format';
import { useLiveQuery } from '@/components/useLiveQuery';
import { changedSentences } from '@/utils/compare/changedSentences';
import type { ComparedReport } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { database } from '@/utils/library/database';
import type { ReportRecord, ReportVersion } from '@/utils/library/types';
import { analyzeReport } from '@/utils/report/analyze';
import { ChangedSentences } from '../ChangedSentences';
import { LazyDetails } from '../comparison/LazyDetails';

/** When the text was frozen and by which hash it is known again, and every other text the page had later. */
export function KeptTexts({ report }: { report: ComparedReport }) {
  const stored = useLiveQuery(
    () =>
      Promise.all([
        database.reports.get(report.key),
        database.versions.where('key').equals(report.key).sortBy('readAt'),
      ]),
    [report.key],
  );
  const [record, versions = []] = stored ?? [];
  if (!record) return null;
  return (
    <div class="kept-texts">
      <p class="note">
        {t('kept_read', moment(record.readAt))} · SHA-256 <code>{record.fingerprint}</code>
      </p>
      {versions.map((version) => (
        <LazyDetails key={version.fingerprint} title={t('kept_later_text', moment(version.readAt))}>
          {() => <LaterText report={report} record={record} version={version} />}
        </LazyDetails>
      ))}
    </div>
  );
}

interface LaterTextProps {
  report: ComparedReport;
  record: ReportRecord;
  version: ReportVersion;
}

/** What a later text says otherwise, and all of it. */
function LaterText({ report, record, version }: LaterTextProps) {
  const { text, readAt, fingerprint } = version;
  const changes = useMemo(
    () => changedSentences(report.analysis, analyzeReport({ ...record.source, text })),
    [report.analysis, text],
  );
  return (
    <>
      <p class="note">
        SHA-256 <code>{fingerprint}</code>
      </p>
      <ChangedSentences
        title={t('kept_changes', changes.length)}
        names={[t('kept_read', moment(record.readAt)), t('kept_read', moment(readAt))]}
        changes={changes}
      />
      <LazyDetails title={t('kept_whole_text')}>
        {() => <div class="kept-later">{text}</div>}
      </LazyDetails>
    </>
  );
}
