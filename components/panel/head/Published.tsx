import { Chip, type ChipTone } from '@/components/Chip';
import { timeliness } from '@/utils/compare/timeliness';
import type { Timeliness } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import type { ReportMeta } from '@/utils/report/types';

/** When the report was published, and whether that was in time. */
export function Published({ meta }: { meta: ReportMeta }) {
  const chip = chipOf(timeliness(meta));
  return (
    <p class="head-line">
      {meta.publishedOn !== null && (
        <span class="figures">{t('panel_published', meta.publishedOn)}</span>
      )}
      {chip && <Chip tone={chip.tone}>{chip.text}</Chip>}
    </p>
  );
}

function chipOf(when: Timeliness): { tone: ChipTone; text: string } | null {
  switch (when.status) {
    case 'on-time':
      return { tone: 'good', text: t('timeliness_on_time') };
    case 'borderline':
      return { tone: 'caution', text: t('timeliness_borderline') };
    case 'late':
      return { tone: 'attention', text: t('timeliness_late', when.days) };
    case 'undated':
      return { tone: 'plain', text: t('timeliness_undated') };
    case 'no-deadline':
      return null;
  }
}
