import type { ReuseState } from '@/components/reuse/useReuse';
import type { ReportAnalysis } from '@/utils/report/types';
import { Checks } from './Checks';
import { Composition } from './Composition';
import { Elements } from './Elements';
import { Measures } from './Measures';
import { Reuse } from '../reuse/Reuse';
import '../rows.css';
import './overview.css';

/** What the report is made of, what it has, and what may want a second look. */
export function OverviewTab({ analysis, reuse }: { analysis: ReportAnalysis; reuse: ReuseState }) {
  return (
    <div class="overview">
      <Composition analysis={analysis} />
      <Elements analysis={analysis} />
      <Checks analysis={analysis} />
      <Reuse text={analysis.text} reuse={reuse} />
      <Measures analysis={analysis} bands={reuse.status === 'found' ? reuse.answer.bands : null} />
    </div>
  );
}
