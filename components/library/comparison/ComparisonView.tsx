import { useMemo } from 'preact/hooks';
import { Tabs } from '@/components/Tabs';
import { columnLabels } from '@/utils/compare/labels';
import type { ComparedReport } from '@/utils/compare/types';
import { t } from '@/utils/i18n';
import { conclusionKey } from '@/utils/library/conclusions';
import type { ComparisonAddress, LibraryView } from '../address';
import { Reading } from '../Reading';
import { useComparedReports } from '../useComparedReports';
import { useComparison } from '../useComparison';
import { AlignmentTab } from './alignment/AlignmentTab';
import { partnerOf } from './alignment/proposedPair';
import { AnnotationsTab } from './annotations/AnnotationsTab';
import { ConclusionTab } from './conclusion/ConclusionTab';
import { ComparisonHead } from './head/ComparisonHead';
import { FollowUpsTab } from './followUps/FollowUpsTab';
import { IndicatorsTab } from './IndicatorsTab';
import { OverviewTab } from './overview/OverviewTab';
import { ReuseTab } from './reuse/ReuseTab';
import './comparison.css';

interface ComparisonViewProps {
  address: ComparisonAddress;
  onView: (view: LibraryView, how?: 'push' | 'replace') => void;
}

/** The chosen reports side by side. */
export function ComparisonView({ address, onView }: ComparisonViewProps) {
  const read = useComparedReports(address.keys);
  return (
    <main class="comparison">
      <Reading read={read} onBack={() => onView({ view: 'table' })}>
        {({ reports }) => <Comparison reports={reports} address={address} onView={onView} />}
      </Reading>
    </main>
  );
}

function Comparison({
  reports,
  address,
  onView,
}: ComparisonViewProps & { reports: ComparedReport[] }) {
  const { keys, tab, pair, at, inOrder = false, same = [], apart = [] } = address;
  const comparison = useComparison(reports, address);
  const labels = useMemo(() => columnLabels(comparison, t), [comparison]);
  const parts = { comparison, labels };
  const annotations = reports.reduce((sum, report) => sum + report.annotations.length, 0);
  const change = (part: Partial<ComparisonAddress>) => onView({ ...address, ...part }, 'replace');
  /** Shows a place beside what the year before says; in the kept text when there is nothing to set beside it. */
  const goTo = (column: number, offset: number) => {
    const partner = partnerOf(comparison, column);
    const [before, after] = [partner ?? -1, column].map((each) => comparison.columns[each]?.report);
    if (!after) return;
    if (before) {
      onView({ ...address, tab: 'alignment', pair: [before.key, after.key], at: offset });
    } else {
      onView({ view: 'report', key: after.key, at: { start: offset, end: offset + 1 } });
    }
  };
  return (
    <>
      <ComparisonHead
        {...parts}
        onBack={() => onView({ view: 'table' })}
        onExport={() => onView({ view: 'notes', keys, inOrder, same })}
        keys={keys}
        inOrder={inOrder}
        subjects={{ same, apart }}
        onOpen={(key) => onView({ view: 'report', key, at: null })}
        onKeys={(chosen, isOrdered) => change({ keys: chosen, inOrder: isOrdered })}
        onSubjects={change}
      />
      <Tabs
        label={t('comparison_tabs')}
        selected={tab}
        onSelect={(selected) => change({ tab: selected, at: undefined })}
        tabs={[
          { name: 'overview', label: t('comparison_overview') },
          {
            name: 'indicators',
            label: t('panel_tab_indicators'),
            count: comparison.indicators.length,
          },
          { name: 'alignment', label: t('comparison_alignment') },
          {
            name: 'follow-ups',
            label: t('comparison_follow_ups'),
            count: comparison.followUps.length,
          },
          { name: 'reuse', label: t('comparison_reuse') },
          { name: 'annotations', label: t('panel_tab_annotations'), count: annotations },
          { name: 'conclusion', label: t('notes_conclusion') },
        ]}
      >
        {tab === 'overview' && <OverviewTab {...parts} onGo={goTo} />}
        {tab === 'indicators' && <IndicatorsTab {...parts} />}
        {tab === 'alignment' && (
          <AlignmentTab
            {...parts}
            pair={pair}
            at={at}
            onPair={(chosen) => change({ pair: chosen, at: undefined })}
          />
        )}
        {tab === 'follow-ups' && <FollowUpsTab {...parts} />}
        {tab === 'reuse' && <ReuseTab {...parts} />}
        {tab === 'annotations' && <AnnotationsTab {...parts} />}
        {tab === 'conclusion' && <ConclusionTab key={conclusionKey(keys)} reportKeys={keys} />}
      </Tabs>
    </>
  );
}
