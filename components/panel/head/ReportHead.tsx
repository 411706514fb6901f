import { Button } from '@/components/Button';
import { Chip } from '@/components/Chip';
import { levelLabels } from '@/components/labels';
import { subjectOf } from '@/utils/compare/subject';
import { t } from '@/utils/i18n';
import type { ReportAnalysis } from '@/utils/report/types';
import { Published } from './Published';
import { Reasons } from './Reasons';
import './head.css';

interface ReportHeadProps {
  analysis: ReportAnalysis;
  kept: boolean;
  onKeep: () => void;
}

/** Which report this is, when it was published, and whether it is in the library. */
export function ReportHead({ analysis, kept, onKeep }: ReportHeadProps) {
  const { meta, detection } = analysis;
  const related = detection.verdict !== 'report';
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
      {related && <p class="note">{t('panel_related')}</p>}
      <Reasons
        question={related ? t('panel_why_related') : t('panel_why_report')}
        reasons={detection.reasons}
        dateSource={meta.dateSource}
      />
    </header>
  );
}
