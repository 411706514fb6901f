import type { ReportAnalysis } from '@/utils/report/types';
import { Checks } from './Checks';
import { Composition } from './Composition';
import { Elements } from './Elements';
import { Measures } from './Measures';
import './overview.css';

/** What the report is made of, what it has, and what may want a second look. */
export function OverviewTab({ analysis }: { analysis: ReportAnalysis }) {
  return (
    <div class="overview">
      <Composition analysis={analysis} />
      <Elements analysis={analysis} />
      <Checks analysis={analysis} />
      <Measures analysis={analysis} />
    </div>
  );
}
