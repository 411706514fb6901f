import { useMemo } from 'preact/hooks';
import { Tabs } from '@/components/Tabs';
import { compareReports } from '@/utils/compare/compare';
import { columnLabels } from '@/utils/compare/labels';
import type { ComparedReport } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import type { ComparisonTab, LibraryView } from '../address';
import { Reading } from '../Reading';
import { useComparedReports } from '../useComparedReports';
import { AnnotationsTab } from './AnnotationsTab';
import { ComparisonHead } from './ComparisonHead';
import { FollowUpsTab } from './FollowUpsTab';
import { IndicatorsTab } from './IndicatorsTab';
import { OverviewTab } from './OverviewTab';
import { ReuseTab } from './reuse/ReuseTab';
import './comparison.css';

interface ComparisonViewProps {
  keys: string[];
  tab: ComparisonTab;
  onView: (view: LibraryView, how?: 'push' | 'replace') => void;
}

/** The chosen reports side by side. */
export function ComparisonView({ keys, tab, onView }: ComparisonViewProps) {
  const read = useComparedReports(keys);
  return (
    <main class="comparison">
      <Reading read={read} onBack={() => onView({ view: 'table' })}>
        {({ reports }) => <Comparison reports={reports} keys={keys} tab={tab} onView={onView} />}
      </Reading>
    </main>
  );
}

function Comparison({
  reports,
  keys,
  tab,
  onView,
}: ComparisonViewProps & { reports: ComparedReport[] }) {
  const comparison = useMemo(() => compareReports(reports), [reports]);
  const labels = useMemo(() => columnLabels(comparison, t('panel_year_unknown')), [comparison]);
  const parts = { comparison, labels };
  const annotations = reports.reduce((sum, report) => sum + report.annotations.length, 0);
  return (
    <>
      <ComparisonHead
        {...parts}
        onBack={() => onView({ view: 'table' })}
        onExport={() => onView({ view: 'notes', keys })}
        onRemove={(removed) =>
          onView(
            { view: 'comparison', keys: keys.filter((key) => key !== removed), tab },
            'replace',
          )
        }
      />
      <Tabs
        label={t('comparison_tabs')}
        selected={tab}
        onSelect={(selected) => onView({ view: 'comparison', keys, tab: selected }, 'replace')}
        tabs={[
          { name: 'overview', label: t('comparison_overview') },
          {
            name: 'indicators',
            label: t('panel_tab_indicators'),
            count: comparison.indicators.length,
          },
          {
            name: 'follow-ups',
            label: t('comparison_follow_ups'),
            count: comparison.followUps.length,
          },
          { name: 'reuse', label: t('comparison_reuse') },
          { name: 'annotations', label: t('panel_tab_annotations'), count: annotations },
        ]}
      >
        {tab === 'overview' && <OverviewTab {...parts} />}
        {tab === 'indicators' && <IndicatorsTab {...parts} />}
        {tab === 'follow-ups' && <FollowUpsTab {...parts} />}
        {tab === 'reuse' && <ReuseTab {...parts} />}
        {tab === 'annotations' && <AnnotationsTab {...parts} />}
      </Tabs>
    </>
  );
}
