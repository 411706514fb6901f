import { Button } from '@/components/Button';
import { Chip } from '@/components/Chip';
import { levelLabels } from '@/components/labels';
import { subjectOf } from '@/utils/compare/subject';
import { t, type MessageKey } from '@/utils/i18n';
import type { ChangesSince } from '@/utils/messages';
import type { ReportAnalysis, Verdict } from '@/utils/report/types';
import { Published } from './Published';
import { Reasons } from './Reasons';
import { TextChanges } from './TextChanges';
import './head.css';

const verdictTexts: Record<Verdict, { note: MessageKey | null; question: MessageKey }> = {
  report: { note: null, question: 'panel_why_report' },
  related: { note: 'panel_related', question: 'panel_why_related' },
  other: { note: 'panel_insisted', question: 'panel_why_other' },
};

interface ReportHeadProps {
  analysis: ReportAnalysis;
  kept: boolean;
  changesSince: ChangesSince | null;
  onKeep: () => void;
}

/** Which report this is, when it was published, and whether it is in the library. */
export function ReportHead({ analysis, kept, changesSince, onKeep }: ReportHeadProps) {
  const { meta, detection } = analysis;
  const { note, question } = verdictTexts[detection.verdict];
  const year = meta.year === null ? t('panel_year_unknown') : t('panel_year', meta.year);
  const subject = subjectOf(meta);
  const facts = [subject === meta.title ? '' : subject, year, t(levelLabels[meta.level])].filter(
    (fact) => fact !== '',
  );
  return (
    <header class="head">
      <h1 class="head-title" title={meta.title}>
        {meta.title || t('panel_untitled')}
      </h1>
      <p class="head-line head-facts">{facts.join(' · ')}</p>
      <div class="head-row">
        <Published meta={meta} />
        {kept ? (
          <Chip tone="good">{t('panel_kept')}</Chip>
        ) : (
          <Button look="primary" small onClick={onKeep}>
            {t('panel_keep')}
          </Button>
        )}
      </div>
      {note && <p class="note">{t(note)}</p>}
      {changesSince && <TextChanges changes={changesSince} />}
      <Reasons question={t(question)} reasons={detection.reasons} dateSource={meta.dateSource} />
    </header>
  );
}
