import { useRef } from 'preact/hooks';
import { Tabs } from '@/components/Tabs';
import { useWrites } from '@/components/writes/useWrites';
import { WriteOutcome } from '@/components/writes/WriteOutcome';
import { useReuse } from '@/components/reuse/useReuse';
import { t } from '@/utils/i18n';
import type { TabView } from '@/utils/messages';
import { AnnotationsTab } from './annotations/AnnotationsTab';
import type { Drafts } from './annotations/useDrafts';
import { IndicatorsTab } from './indicators/IndicatorsTab';
import { JumpContext, useJumps } from './jump';
import { MissedBar } from './MissedBar';
import { needsAttention } from './overview/checkOrder';
import { OverviewTab } from './overview/OverviewTab';
import { PanelFoot } from './PanelFoot';
import { ReportHead } from './head/ReportHead';
import { StructureTab } from './structure/StructureTab';
import { useReuseMarks } from './reuse/useReuseMarks';
import { useKeepReport } from './useKeepReport';
import { usePanelKeys } from './usePanelKeys';

/** The parts of the reading. */
export type TabName = 'overview' | 'indicators' | 'annotations' | 'structure';

interface ReportPanelProps {
  tabId: number;
  view: Extract<TabView, { status: 'open' }>;
  drafts: Drafts;
  tab: TabName;
  onTab: (tab: TabName) => void;
}

/** The panel of one open report. */
export function ReportPanel({ tabId, view, drafts, tab, onTab }: ReportPanelProps) {
  const { analysis, annotations, kept } = view;
  const main = useRef<HTMLElement>(null);
  const { jump, missed, dismiss } = useJumps(tabId);
  const writes = useWrites();
  const keep = useKeepReport(tabId, writes);
  const reuse = useReuse(view);
  useReuseMarks(tabId, analysis.text, reuse);
  const said = usePanelKeys(tabId);

  const select = (name: TabName) => {
    onTab(name);
    // Another tab begins at its top, not where the last one was scrolled to.
    if ((main.current?.getBoundingClientRect().top ?? 0) < 0) main.current?.scrollIntoView();
  };

  const tabs = [
    {
      name: 'overview' as const,
      label: t('panel_tab_overview'),
      count: analysis.checks.filter(needsAttention).length,
    },
    {
      name: 'indicators' as const,
      label: t('panel_tab_indicators'),
      count: analysis.quantities.length,
    },
    {
      name: 'annotations' as const,
      label: t('panel_tab_annotations'),
      count: annotations.length,
    },
    {
      name: 'structure' as const,
      label: t('panel_tab_structure'),
      count: analysis.outline.length,
    },
  ];

  return (
    <JumpContext.Provider value={jump}>
      <ReportHead
        analysis={analysis}
        kept={kept}
        changesSince={view.changesSince}
        onKeep={() => void keep()}
      />
      <main class="panel-main" ref={main}>
        {analysis.text.trim() === '' && (
          <p class="note" role="status">
            {t('panel_no_text')}
          </p>
        )}
        <Tabs label={t('panel_tabs')} tabs={tabs} selected={tab} onSelect={select}>
          {tab === 'overview' && <OverviewTab analysis={analysis} reuse={reuse} />}
          {tab === 'indicators' && (
            <IndicatorsTab quantities={analysis.quantities} earlier={view.earlier} />
          )}
          {tab === 'annotations' && (
            <AnnotationsTab
              tabId={tabId}
              analysis={analysis}
              reportKey={view.key}
              annotations={annotations}
              writes={writes}
              drafts={drafts}
            />
          )}
          {tab === 'structure' && <StructureTab analysis={analysis} />}
        </Tabs>
      </main>
      <p class="visually-hidden" aria-live="polite">
        {said}
      </p>
      <div class="panel-bottom">
        {missed && <MissedBar onDismiss={dismiss} />}
        <WriteOutcome writes={writes} />
        <PanelFoot reportKey={view.key} kept={kept} keep={keep} />
      </div>
    </JumpContext.Provider>
  );
}
